import Instruments
import JSON
import TestSupport
import Testing
import Wording

@Suite struct DefinitionReaderTests {
  @Test(arguments: BrokenDefinition.all) func `one broken thing is one finding, at its path, line and column`(broken: BrokenDefinition) throws {
    let sample = try SampleDefinition(broken.edits)
    let outcome = sample.outcome
    #expect(outcome.findings.map(\.fault) == [broken.fault])
    #expect(outcome.findings.map(\.path) == [broken.path])
    #expect(outcome.findings.map(\.position) == sample.marks)
    #expect((outcome.instrument == nil) == (broken.fault.severity == .fault))
  }

  @Test func `every fault there is has been provoked`() {
    #expect(Set(BrokenDefinition.all.map(\.fault.caseName)) == Set(DefinitionFault.every.map(\.caseName)))
    let references = Set(BrokenDefinition.all.compactMap { if case .unknownReference(let reference, _, _) = $0.fault { reference } else { nil } })
    #expect(references == Set(DefinitionFault.Reference.allCases))
  }

  @Test func `everything that is wrong with a file is told in one pass, in the order of the text`() throws {
    let edits: [(String, String)] = [
      (#""format": 1"#, #""format": ▸2"#), (#""title": {"en": "Sample""#, #""titel": {}, "title": {"en": ▸"""#), (#""titel""#, #"▸"titel""#),
      (#""administration": "free""#, #""administration": "free", ▸"licenceConfirmed": true"#),
      (#"["A book"]"#, "▸[" + Array(repeating: "\"s\"", count: 101).joined(separator: ", ") + "]"), (#""P1M""#, #"▸"P1H""#),
      (#"{"value": 1, "label": {"en": "Sometimes", "kk": "Кейде", "ru": "Иногда"}}"#, #"▸{"value": 1}"#),
      (#""value": "haste""#, #""value": ▸"noise""#),
      (#""minimum": 0"#, #"▸"minimum": 11"#), (#""maximumLength": 200"#, #""maximumLength": ▸2.5"#),
      (#""equals": "yes""#, #""equals": ▸"maybe""#), (#""id": "words""#, #""id": ▸"mark""#),
      (#"{"rule": "complete"}"#, #"{"rule": "complete", ▸"minimumAnswered": 1}"#), (#""coefficient": 0.9"#, #""coefficient": ▸-1"#),
      (#""method": "mean""#, #""method": "sum""#), (#""rule": "available""#, #""rule": ▸"available""#), (#""worse": "lower""#, #""worse": ▸"less""#),
      (#"["high"]"#, #"▸7"#), (#""for": "worker""#, #""for": ▸"boss""#),
    ]
    let sample = try SampleDefinition(edits)
    let findings = sample.outcome.findings
    #expect(findings.map(\.position) == sample.marks)
    #expect(findings.map(\.position) == findings.map(\.position).sorted())
    #expect(
      findings.map(\.fault.caseName) == [
        "unsupportedFormat", "unknownKey", "emptyText", "confirmationMisplaced", "tooMany", "invalidPeriod", "missingKey", "duplicateOption",
        "limitsContradict", "notWhole", "unknownAnswer", "duplicateID", "minimumAnsweredMisplaced", "outOfRange", "availableNeedsMean", "notOneOf",
        "criterionShape", "notOneOf",
      ])
    #expect(sample.outcome.instrument == nil)
  }

  @Test func `a wrong default language does not hide what else is wrong`() throws {
    let sample = try SampleDefinition([(#""defaultLanguage": "en""#, #""defaultLanguage": ▸"?""#), (#""from": 2"#, #""from": ▸9"#)])
    #expect(sample.outcome.findings.map(\.fault) == [.invalidLanguage("?"), .bandOutOfRange(found: 9, maximum: 4)])
    #expect(sample.outcome.findings.map(\.position) == sample.marks)
  }

  @Test func `each of several falling bands is told`() throws {
    let sample = try SampleDefinition([
      (#"{"id": "high""#, #"{"id": "a", "from": ▸0, "label": {"en": "A", "kk": "А", "ru": "А"}}, {"id": "high""#), (#""from": 2"#, #""from": ▸-1"#),
    ])
    #expect(sample.outcome.findings.map(\.fault) == [.bandsNotAscending(found: 0, previous: 0), .bandsNotAscending(found: -1, previous: 0)])
    #expect(sample.outcome.findings.map(\.position) == sample.marks)
  }

  @Test func `whatever single value is null, that value and nothing else is at fault`() throws {
    let root = try JSONReader.read(Array(SampleDefinition.sound.utf8))
    let places = ValuePlace.all(in: root)
    #expect(places.count > 250)
    for place in places {
      let outcome = DefinitionReader.read(Array(ValuePlace.text(of: root, replacing: place, with: .null).utf8))
      let isCriterion = place.path.contains(".when.") && place.path.hasSuffix(".load")
      #expect(outcome.findings.map(\.path) == [place.path])
      switch outcome.findings.first?.fault {
      case .wrongType(_, found: .null)?: #expect(!isCriterion)
      case .criterionShape?: #expect(isCriterion)
      default: Issue.record("\(outcome.findings)")
      }
    }
  }

  @Test func `whatever single value has another shape, an instrument comes of it exactly where there is no fault`() throws {
    let root = try JSONReader.read(Array(SampleDefinition.sound.utf8))
    for place in ValuePlace.all(in: root) {
      for value in [-1.5, "A\u{1B}", [[]], ["x": 1]] as [JSONValue] {
        let outcome = DefinitionReader.read(Array(ValuePlace.text(of: root, replacing: place, with: value).utf8))
        #expect((outcome.instrument == nil) == outcome.findings.contains { $0.severity == .fault })
      }
    }
  }

  @Test func `a sound definition is read as it is written`() throws {
    let outcome = try SampleDefinition().outcome
    #expect(outcome.findings.isEmpty)
    let sample = try #require(outcome.instrument)
    #expect([sample.id, sample.version, sample.defaultLanguage.rawValue, sample.title(.kk)] == ["sample", "1.0.0", "en", "Үлгі"])
    #expect(sample.sources == ["A book"])
    #expect(sample.schedule == Period("P1M"))
    #expect(sample.rights.allowsAdministration)
    #expect(sample.languages.map(\.rawValue) == ["en", "kk", "ru"])
    #expect(sample.items.map(\.id) == ["ask", "calm", "tired", "why", "mark", "words"])
    #expect(sample.items.map(\.isRequired) == [true, false, false, false, false, false])
    #expect(sample.items.map(\.format.range) == [nil, 0...2, 0...2, nil, 0...10, nil])
    #expect(sample.item("tired")?.showIf == .equals(item: "ask", .name("yes")))
    #expect(
      sample.item("why")?.showIf == .any([.all([.atLeast(item: "tired", 1)]), .not(.anyOf(item: "calm", [.number(1), .number(2)]))]))
    #expect(sample.item("why")?.showIf?.items == ["tired", "calm"])
    #expect(sample.scales.map(\.range) == [0...4, 0...2, 0...4])
    #expect(sample.scales.map(\.missing) == [.complete, .available, .prorate(minimumAnswered: 0.5)])
    #expect(sample.scale("load")?.norms.map(\.id) == ["all"])
    #expect(sample.scale("load")?.reliability?.kind == .alpha)
    #expect(sample.profiles.map { $0.when.map(\.scale) } == [["load"], ["load"]])
    #expect(sample.profiles.map { $0.when.map(\.test) } == [[.bands(["high"])], [.zAtLeast(norm: "all", 0.5)]])
    #expect(sample.advice.map { $0.when.map(\.test) } == [[], [.zBelow(norm: "all", -1)]])
    #expect(sample.advice.map(\.audience) == [.worker, .organisation])
  }

  @Test func `a file with a byte order mark, Windows line ends or in one line is the same instrument`() throws {
    let sound = try #require(try SampleDefinition().outcome.instrument)
    let root = try JSONReader.read(Array(SampleDefinition.sound.utf8))
    for text in [
      "\u{FEFF}" + SampleDefinition.sound, SampleDefinition.sound.replacing("\n", with: "\r\n"), SampleDefinition.sound.replacing("\n", with: " "),
      ValuePlace.plain(root).text(),
    ] {
      #expect(DefinitionReader.read(Array(text.utf8)).instrument == sound)
    }
  }

  @Test func `places count right behind a byte order mark and Windows line ends`() throws {
    let sample = try SampleDefinition([(#""id": "high""#, #""id": ▸"High""#), (#"["high"]"#, #"["High"]"#)])
    let outcome = DefinitionReader.read(Array(("\u{FEFF}" + sample.text.replacing("\n", with: "\r\n")).utf8))
    #expect(outcome.findings.map(\.position) == sample.marks)
  }

  @Test func `a licensed instrument waits for its owner's word`() throws {
    for (confirmation, isAllowed) in [("", false), (#", "licenceConfirmed": false"#, false), (#", "licenceConfirmed": true"#, true)] {
      let sample = try SampleDefinition([(#""administration": "free""#, #""administration": "licensed""# + confirmation)])
      #expect(sample.outcome.instrument?.rights.allowsAdministration == isAllowed)
    }
  }

  @Test func `what the format leaves open may be absent`() throws {
    let minimal = """
      {"format": 1, "id": "m", "version": "0.0.1", "defaultLanguage": "pt-BR", "title": {"pt-BR": "M"},
       "rights": {"origin": "adapted", "license": "x", "holder": "y", "administration": "free"},
       "responseFormats": {"f": {"kind": "text", "maximumLength": 1}}, "items": [{"id": "q", "format": "f", "text": {"pt-BR": "?"}}]}
      """
    let outcome = DefinitionReader.read(Array(minimal.utf8))
    let instrument = try #require(outcome.instrument)
    #expect(outcome.findings.isEmpty)
    #expect(instrument.about == nil && instrument.instructions == nil && instrument.schedule == nil)
    #expect(instrument.sources.isEmpty && instrument.scales.isEmpty && instrument.profiles.isEmpty && instrument.advice.isEmpty)
    #expect(instrument.title(.ru) == "M")
    #expect(instrument.title.language(shownFor: .ru).rawValue == "pt-BR")
  }

  @Test func `a band begins at its boundary and ends before the next`() throws {
    let load = try #require(try SampleDefinition().outcome.instrument?.scale("load"))
    #expect([0, 1, 1.999, 2, 4].map { load.band(of: $0)?.id } == ["low", "low", "low", "high", "high"])
    let average = try #require(try SampleDefinition().outcome.instrument?.scale("average"))
    #expect(average.band(of: 1) == nil)
  }

  @Test(arguments: [0.1, 0.2, 0.3, 0.7, 1e-3, 100.1, -3.3]) func `a first band may begin at a decimal constant`(constant: Double) throws {
    let sample = try SampleDefinition([
      (#""method": "sum""#, #""method": "sum", "constant": \#(constant)"#), (#""from": 0"#, #""from": \#(constant)"#),
      (#""from": 2"#, #""from": \#(constant + 2)"#), SampleDefinition.withoutTable,
    ])
    #expect(sample.outcome.findings.isEmpty)
    let scale = try #require(sample.outcome.instrument?.scale("load"))
    #expect(scale.band(of: scale.range.lowerBound)?.id == "low")
  }
}
