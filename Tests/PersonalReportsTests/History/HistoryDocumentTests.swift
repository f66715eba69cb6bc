import Dates
import Instruments
import JSON
import PersonalReports
import Testing
import Wording

@Suite struct HistoryDocumentTests {
  private static func read(_ histories: [InstrumentHistory]) -> JSONValue {
    HistoryDocument(histories: histories, language: .en).json()["instruments"]
  }

  /// The first scale of the first instrument.
  private static func scale(_ histories: [InstrumentHistory]) -> JSONValue { read(histories)[0]["scales"][0] }

  @Test func `every result is there with its own figures, and what is missing is null beside its status`() throws {
    for id in ["burnout", "service-rating"] {
      let instrument = try HistoryFixtures.shipped(id)
      for scores in HistoryFixtures.shapes(instrument.scales[0]) {
        let histories = HistoryFixtures.single(instrument, scores)
        let scale = Self.scale(histories)
        let results = scale["results"].elements
        let points = histories[0].scales[0].points
        #expect(results.count == points.count)
        for (result, point) in zip(results, points) {
          #expect(result["id"].string == point.id)
          #expect(result["taken"].string == point.taken.description)
          #expect(result["status"].string == (point.score == nil ? "not_scorable" : "scored"))
          #expect(result["score"].number == point.score)
          #expect(result["band"].string == point.band)
          #expect(result["interval"] == point.interval.map { .array([.double($0.lowerBound), .double($0.upperBound)]) } ?? .null)
          #expect(result["answered"].number == Double(point.answered))
        }
      }
    }
  }

  @Test func `the changes since the last and the first result carry difference, index, verdict and basis`() throws {
    let instrument = try HistoryFixtures.small(status: "provisional")
    let scale = Self.scale(HistoryFixtures.single(instrument, [32.5, 45.5, nil, 47.5]))
    let change = scale["change"]
    #expect(change["status"].string == "compared")
    let last = change["since_last"]
    #expect(last["since"].string == "2026-01-12T12:00:00Z")
    #expect(last["difference"].number == 2)
    #expect(last["status"].string == "no_reliable_change")
    #expect(last["reliable"] == .bool(false))
    let first = change["since_first"]
    #expect(first["since"].string == "2026-01-05T12:00:00Z")
    #expect(abs(try #require(first["rci"].number) - 2.3717082451262845) < 1e-12)
    #expect(first["status"].string == "reliably_higher")
    #expect(first["basis"].string == "provisional")
    #expect(first["words"].string?.contains("RCI 2.37, provisional") == true)
  }

  @Test func `a change that cannot be named is null, and the status says why`() throws {
    for (scores, status) in [([], "no_earlier_result"), ([20], "no_earlier_result"), ([nil, 20], "no_earlier_result"), ([20, nil], "not_scorable")]
      as [([Double?], String)]
    {
      let instrument = try HistoryFixtures.small()
      let change = Self.scale(HistoryFixtures.single(instrument, scores))["change"]
      #expect(change["status"].string == status)
      #expect(change["since_last"] == .null)
      #expect(change["since_first"] == .null)
    }
  }

  @Test func `without a reliability the difference stands and the index is null`() throws {
    let instrument = try HistoryFixtures.small(reliability: nil)
    let scale = Self.scale(HistoryFixtures.single(instrument, [20, 50]))
    let last = scale["change"]["since_last"]
    #expect(last["difference"].number == 30)
    #expect(last["status"].string == "no_reliability")
    for name in ["rci", "reliable", "basis"] { #expect(last[name] == .null) }
  }

  @Test func `versions are objects of their own`() throws {
    let burnout = try HistoryFixtures.shipped("burnout")
    let versions = [true, false].map {
      InstrumentHistory(instrument: burnout, isCurrentVersion: $0, scales: [HistoryFixtures.weekly(burnout.scales[0], [10])])
    }
    let read = Self.read(versions).elements
    #expect(read.map { $0["instrument"].string } == ["burnout", "burnout"])
    #expect(read.map { $0["current"] } == [.bool(true), .bool(false)])
    #expect(read.allSatisfy { $0["scales"][0]["results"].elements.count == 1 })
  }

  @Test func `results are sorted by the time at which they were taken`() throws {
    let scale = try HistoryFixtures.small().scales[0]
    let points = [3, 1, 2].map { HistoryFixtures.point(scale, days: $0, score: Double($0)) }
    #expect(ScaleHistory(scale: scale, points: points).points.map(\.score) == [1, 2, 3])
  }
}
