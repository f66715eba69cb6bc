import Instruments

/// A scale that a cycle is about: `burnout/exhaustion`, or `exhaustion` in whatever instrument has it.
///
/// ```swift
/// ScaleName("burnout/exhaustion")?.covers(instrument: "burnout", scale: "exhaustion")  // true
/// ```
public struct ScaleName: Sendable, Hashable {
  /// `nil` where the person named the scale alone.
  public let instrument: String?
  public let scale: String

  public init(instrument: String?, scale: String) {
    self.instrument = instrument
    self.scale = scale
  }

  /// - Returns: `nil` for what is no id, nor two of them with a slash between.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count), parts.allSatisfy(Identifier.isValid), let scale = parts.last else { return nil }
    self.init(instrument: parts.count == 2 ? parts[0] : nil, scale: scale)
  }

  public var text: String { instrument.map { "\($0)/\(scale)" } ?? scale }

  public func covers(instrument other: String, scale otherScale: String) -> Bool {
    scale == otherScale && (instrument ?? other) == other
  }
}
