/// A moment that must not pass while a test waits.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(seconds: Double) {
    end = ContinuousClock.now + .seconds(seconds)
  }

  var hasPassed: Bool { ContinuousClock.now >= end }
}
