import Instruments
import Testing
import Wording

@testable import Supervision

@Suite struct MeasureCatalogueTests {
  @Test func `the shipped questionnaires propose at least one measure for every one of their scales that has bands`() throws {
    let instruments = try SampleAgenda.instruments()
    let catalogue = MeasureCatalogue(instruments)
    for instrument in instruments {
      for scale in instrument.scales where !scale.bands.isEmpty {
        let entries = catalogue.entries(for: [ScaleName(instrument: instrument.id, scale: scale.id)])
        #expect(!entries.isEmpty, "\(instrument.id)/\(scale.id)")
        for entry in entries {
          #expect(entry.source != nil && InterfaceLanguage.allCases.allSatisfy { entry.text.languages.contains(LanguageTag($0)) }, "\(entry.id)")
        }
      }
    }
    #expect(Set(catalogue.entries.map(\.id)).count == catalogue.entries.count)
    #expect(catalogue.entries.allSatisfy { entry in instruments.contains { $0.id == entry.instrument && $0.version == entry.version } })
  }

  @Test func `ids are those of the shipped texts; a new one here is a new measure and not the old one`() throws {
    let ids = MeasureCatalogue(try SampleAgenda.instruments()).entries.filter { $0.instrument == "burnout" }.map(\.id)
    #expect(ids == ["burnout/82a8", "burnout/sp6z", "burnout/nmtc", "burnout/4ztt", "burnout/m7bz"])
  }

  @Test func `codes depend on the text alone and grow until they tell texts apart`() {
    let texts = (0..<40).map { "measure \($0)" }
    let codes = MeasureCatalogue.codes(for: texts)
    #expect(Set(codes).count == 40)
    #expect(MeasureCatalogue.codes(for: Array(texts.reversed())) == Array(codes.reversed()))
    let short = MeasureCatalogue.codes(for: texts, shortest: 1)
    #expect(Set(short).count == 40 && Set(short.map(\.count)).count == 1 && short[0].count > 1 && codes[0].hasPrefix(short[0]))
    #expect(MeasureCatalogue.codes(for: ["a", "b", "a"]).last == MeasureCatalogue.codes(for: ["a"])[0] + "-2")
  }

  @Test func `a measure fits where every one of its criteria holds, and nowhere else`() throws {
    let catalogue = MeasureCatalogue(try SampleAgenda.instruments())
    let entry = try #require(catalogue.entries.first { $0.scales == ["exhaustion"] && $0.id == "burnout/sp6z" })
    #expect(["low", "moderate", "high"].map { entry.fits(bands: ["exhaustion": $0]) } == [false, false, true])
    #expect(!entry.fits(bands: [:]) && !entry.fits(bands: ["depersonalization": "high"]))
  }

  @Test func `agreed advice keeps its words in every language and falls back to one it has`() throws {
    let entry = try #require(MeasureCatalogue(try SampleAgenda.instruments()).entries.first)
    for language in InterfaceLanguage.allCases { #expect(entry.agreed.text(language) == entry.text(language)) }
    #expect(AgreedAdvice(id: "a/b", version: "1", texts: ["pt": "x"]).text(.kk) == "x")
    #expect(AgreedAdvice(id: "a/b", version: "1", texts: ["pt": "x", "ru": "y"]).text(.kk) == "y")
  }
}
