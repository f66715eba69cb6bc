import Bulk
import CSV
import Instruments
import TestSupport
import Testing
import Wording

@testable import tynys

@Suite struct LocalBandsTests {
  private static func norms(_ id: String, people: Int) throws -> (instrument: Instrument, norms: ScaleNorms) {
    let sheets = try AnswerSheets(id, people: people, seed: 5)
    let source = ByteSource(bytes: Array(sheets.csv().utf8))
    let plan = try SheetPlan(
      sheets.instrument, header: try CSVHeader.read(source, delimiter: nil), columns: .itemIDs, missing: MissingCodes(adding: []))
    return (sheets.instrument, try ScaleNorms(try AnswerCollector(plan).run(source).scales[0]))
  }

  private static func labels(_ bands: [LocalBands.Band]) -> [String] {
    bands.map { band in
      switch band.label {
      case .kept(let text): text(.kk)
      case .made(let phrase): phrase(.kk)
      }
    }
  }

  @Test func `three bands keep their ids and labels, and begin where the thirds begin`() throws {
    let (instrument, norms) = try Self.norms("anxiety-state", people: 300)
    let bands = try LocalBands(instrument: instrument, isAsked: true).bands(norms).get()
    #expect(bands.map(\.id) == ["low", "moderate", "high"] && Self.labels(bands) == instrument.scales[0].bands.map { $0.label(.kk) })
    #expect(try bands.map(\.from) == [20] + norms.thirds.get())
  }

  @Test func `a label with a figure in it would no longer be true and is replaced`() throws {
    let (instrument, norms) = try Self.norms("service-rating", people: 300)
    let bands = try LocalBands(instrument: instrument, isAsked: true).bands(norms).get()
    #expect(bands.map(\.id) == ["third", "second", "first"] && Self.labels(bands) == NormsWording.thirds.map(\.kk))
  }

  @Test func `bands stay where that is asked, and where people are too few to be divided`() throws {
    let (instrument, norms) = try Self.norms("pulse", people: 99)
    guard case .failure(.asked) = LocalBands(instrument: instrument, isAsked: false).bands(norms) else { return #expect(Bool(false)) }
    guard case .failure(.gap(.tooFewPeople(found: 99, needed: 100))) = LocalBands(instrument: instrument, isAsked: true).bands(norms) else {
      return #expect(Bool(false))
    }
  }
}
