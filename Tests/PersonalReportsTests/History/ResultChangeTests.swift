import Dates
import Instruments
import JSON
import PersonalReports
import Rendering
import Scoring
import Testing
import Wording

/// What a result says of its change since the one before.
@Suite struct ResultChangeTests {
  private static func result(_ instrument: Instrument, score: Int?) -> ScoringResult {
    var answers: [String: Answer] = [:]
    if let score { answers["a"] = .number(score) }
    return ScoringPlan(instrument).result(AnswerSheet(answers, instrument: instrument))
  }

  private static func change(_ result: ScoringResult, earlier: [String: HistoryPoint]) -> JSONValue {
    let document = ResultDocument(result: result, earlier: earlier, taken: Timestamp(seconds: 0), language: .en).json()
    return document["scales"][0]["change"]
  }

  private static func report(_ result: ScoringResult, earlier: [String: HistoryPoint]) -> String {
    ResultReport(result: result, earlier: earlier, contacts: [], language: .en, appearance: .plain, columns: 200).lines().map(\.text)
      .joined(separator: "\n")
  }

  @Test func `a result with an earlier one shows the change in the terminal and in JSON`() throws {
    let instrument = try HistoryFixtures.small()
    let earlier = ["s": HistoryFixtures.point(instrument.scales[0], days: 0, score: 32)]
    let result = Self.result(instrument, score: 47)
    let change = Self.change(result, earlier: earlier)
    #expect(change["since"].string == "2026-01-05T12:00:00Z")
    #expect(change["difference"].number == 15)
    #expect(abs(try #require(change["rci"].number) - 2.3717082451262845) < 1e-12)
    #expect(change["reliable"] == .bool(true))
    let report = Self.report(result, earlier: earlier)
    #expect(report.contains("Since 2026-01-05: +15 — higher than measurement error explains (RCI 2.37)."))
    #expect(report.contains("RCI is the reliable change index"))
  }

  @Test func `without an earlier score, or without a score now, there is no change`() throws {
    let instrument = try HistoryFixtures.small()
    let scale = instrument.scales[0]
    for (score, earlier) in [
      (47, [:]), (47, ["s": HistoryFixtures.point(scale, days: 0, score: nil)]), (nil, ["s": HistoryFixtures.point(scale, days: 0, score: 32)]),
      (47, ["other": HistoryFixtures.point(scale, days: 0, score: 32)]),
    ] as [(Int?, [String: HistoryPoint])] {
      let result = Self.result(instrument, score: score)
      #expect(Self.change(result, earlier: earlier) == .null)
      #expect(!Self.report(result, earlier: earlier).contains("Since "))
      #expect(!Self.report(result, earlier: earlier).contains("RCI"))
    }
  }
}
