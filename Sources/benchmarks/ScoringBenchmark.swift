import Instruments
import Scoring

/// What scoring a sheet costs per answer, beside the plain sum of the same answers.
enum ScoringBenchmark {
  private static let sheets = 20_000
  private static let rounds = 9

  static func run() throws {
    let instrument = try InstrumentLibrary(directories: ["questionnaires"]).instrument("burnout")
    let plan = ScoringPlan(instrument)
    var state: UInt64 = 1
    let data = (0..<sheets).map { _ in
      var sheet = AnswerSheet(count: instrument.items.count)
      for column in 0..<sheet.count {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        sheet[column] = Int(state >> 33) % 7
      }
      return sheet
    }
    let answers = Double(sheets * instrument.items.count)
    var check = 0.0
    let sums = nanoseconds { for sheet in data { for column in 0..<sheet.count { check += Double(sheet[column] ?? 0) } } } / answers
    let scores = nanoseconds { for sheet in data { check += plan.scores(sheet).reduce(0) { $0 + ($1 ?? 0) } } } / answers
    let results = nanoseconds { for sheet in data.prefix(2_000) { check += Double(plan.result(sheet).scales.count) } } / (2_000 * 22)
    let compiling = nanoseconds { for _ in 0..<200 { check += Double(ScoringPlan(instrument).instrument.items.count) } } / 200
    print("scoring burnout, median of \(rounds) runs, as a ratio to the plain sum of the answers (\(rounded(sums)) ns an answer; check \(check > 0))")
    print("  scores              \(rounded(scores / sums)) × (\(rounded(scores)) ns an answer)")
    print("  whole results       \(rounded(results / sums)) × (\(rounded(results)) ns an answer)")
    print("  compiling the plan  \(rounded(compiling / 1_000)) µs, once")
  }

  private static func nanoseconds(_ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    return median(
      (0..<rounds).map { _ in
        let start = clock.now
        work()
        return start.duration(to: clock.now) / .nanoseconds(1)
      })
  }
}
