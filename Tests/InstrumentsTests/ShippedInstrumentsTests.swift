import Instruments
import JSON
import TestSupport
import Testing
import Wording

@Suite struct ShippedInstrumentsTests {
  static func load(_ id: String) throws -> Instrument {
    try InstrumentLibrary(directories: [Repository.questionnaires]).instrument(id)
  }

  @Test(arguments: Repository.instruments) func `every shipped file loads without a fault and without a warning`(id: String) throws {
    let file = try DefinitionFile.load("\(Repository.questionnaires)/\(id).json")
    #expect(file.outcome.findings.isEmpty, "\(file.outcome.findings.map { "\($0.position.line): \($0.path) \($0.fault)" })")
    #expect(file.outcome.instrument?.id == id)
  }

  @Test(arguments: Repository.instruments) func `every sentence is written in English, Kazakh and Russian`(id: String) throws {
    #expect(try Self.load(id).languages == InterfaceLanguage.allCases.map { LanguageTag($0) })
  }

  @Test func `the folder holds the shipped instruments and nothing else`() {
    #expect(InstrumentLibrary(directories: [Repository.questionnaires]).ids == Repository.instruments)
  }

  @Test func `burnout has 9, 5 and 8 items, answered 0 to 6, each in one component`() throws {
    let burnout = try Self.load("burnout")
    #expect(burnout.scales.map(\.id) == ["exhaustion", "depersonalization", "reduced-accomplishment"])
    #expect(burnout.scales.map(\.keys.count) == [9, 5, 8])
    #expect(burnout.scales.map(\.range) == [0...54, 0...30, 0...48])
    #expect(Set(burnout.scales.flatMap { $0.keys.map(\.item) }) == Set(burnout.items.map(\.id)))
    #expect(burnout.items.count == 22)
    #expect(burnout.items.allSatisfy { $0.format.range == 0...6 })
    #expect(burnout.scales[2].keys.allSatisfy { $0.isReversed })
  }

  @Test func `the bands of burnout begin at the published boundaries`() throws {
    let starts = try Self.load("burnout").scales.map { $0.bands.map(\.from) }
    #expect(starts == [[0, 17, 27], [0, 7, 13], [0, 10, 17]])
  }

  @Test func `both anxiety scales have twenty items and ten reversed ones`() throws {
    let state = try Self.load("anxiety-state").scales[0]
    let trait = try Self.load("anxiety-trait").scales[0]
    func reversed(_ scale: Scale) -> [Int] { scale.keys.filter(\.isReversed).compactMap { Int($0.item.dropFirst()) } }
    #expect(reversed(state) == [1, 2, 5, 8, 10, 11, 15, 16, 19, 20])
    #expect(reversed(trait) == [1, 3, 6, 7, 10, 13, 14, 16, 18, 19])
    #expect(state.method == .difference && state.constant == 50)
    #expect([state.range, trait.range] == [20...80, 20...80])
    #expect([state, trait].allSatisfy { $0.bands.map(\.from) == [20, 31, 46] })
  }

  @Test func `worklife asks about eight factors, among them digital strain and client strain`() throws {
    let worklife = try Self.load("worklife")
    #expect(worklife.scales.count == 8)
    #expect(worklife.scales.map(\.id).contains("digital-strain"))
    #expect(worklife.scales.map(\.id).contains("client-strain"))
    #expect(worklife.items.allSatisfy { $0.format.range == 1...5 })
  }

  @Test func `the service rating is ten indicators of 0 to 10 in three groups`() throws {
    let rating = try Self.load("service-rating")
    #expect(rating.items.count == 10)
    #expect(rating.items.allSatisfy { $0.format.kind == .number(minimum: 0, maximum: 10, notApplicable: true) })
    #expect(rating.scales.map(\.missing) == [.available])
    #expect(rating.scales[0].bands.map(\.from) == [0, 5, 7.5])
  }

  @Test(arguments: Repository.instruments) func `every borrowed figure is marked as provisional`(id: String) throws {
    for scale in try Self.load(id).scales {
      #expect(scale.bandBasis?.status != .own)
      #expect(scale.reliability?.status != .own)
      #expect(scale.norms.allSatisfy { $0.status == .provisional })
    }
  }
}
