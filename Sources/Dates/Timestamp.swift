#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A moment, in whole seconds since 1970-01-01T00:00:00Z without leap seconds.
///
/// ```swift
/// Timestamp(seconds: 0).description  // "1970-01-01T00:00:00Z"
/// ```
public struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let seconds: Int

  public init(seconds: Int) {
    self.seconds = seconds
  }

  /// The moment that the system's clock shows.
  public static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(seconds: Int(time.tv_sec))
  }

  /// The calendar day at this moment in UTC.
  public var day: CivilDay { CivilDay(daysSinceEpoch: Self.floorDivide(seconds, 86_400)) }

  /// The calendar day at this moment where the machine is.
  public var localDay: CivilDay {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    return CivilDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) ?? day
  }

  /// RFC 3339 in UTC: `2026-11-21T07:30:00Z`.
  public var description: String {
    let time = seconds - Self.floorDivide(seconds, 86_400) * 86_400
    return "\(day)T\(CivilDay.twoDigits(time / 3600)):\(CivilDay.twoDigits(time / 60 % 60)):\(CivilDay.twoDigits(time % 60))Z"
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds < right.seconds
  }

  private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }
}
