import Foundation
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// When a program is killed, as by a power cut, and how often.
///
/// `TYNYS_KILL_ROUNDS=300 swift test --filter KillTests` goes on for longer and tells how many of the runs were killed in time.
enum KillMoment {
  static let wantedRounds = ProcessInfo.processInfo.environment["TYNYS_KILL_ROUNDS"].flatMap(Int.init)

  /// A moment somewhere between the start and a little after the usual end.
  static func anywhere(_ generator: inout SeededGenerator, usual: Duration) -> (Duration) -> Bool {
    let delay = usual * Double.random(in: 0..<1.2, using: &generator)
    return { $0 >= delay }
  }

  /// A moment soon after a file appears that is there only while something is written.
  static func after(_ file: String, _ generator: inout SeededGenerator, usual: Duration) -> (Duration) -> Bool {
    after(usual: usual, &generator) { access(file, F_OK) == 0 }
  }

  /// A moment soon after something can be seen for the first time.
  static func after(usual: Duration, _ generator: inout SeededGenerator, _ isSeen: @escaping () -> Bool) -> (Duration) -> Bool {
    let delay = Duration.microseconds(Int.random(in: 0..<4000, using: &generator))
    var seen: ContinuousClock.Instant?
    return { elapsed in
      if seen == nil, isSeen() { seen = ContinuousClock.now }
      return seen.map { ContinuousClock.now - $0 >= delay } ?? (elapsed > usual * 3)
    }
  }

  static func time(_ body: () throws -> Void) rethrows -> Duration {
    try ContinuousClock().measure(body)
  }

  /// Expects that some runs were killed before their end, and tells how many in a long run.
  static func tell(_ killed: Int, of runs: Int, _ what: String) {
    #expect(killed > 0, "\(what)")
    if wantedRounds != nil { print("killed: \(killed) of \(runs), \(what)") }
  }
}
