import Dates
import Instruments
import JSON
import Scoring
import TestSupport
import Testing
import Wording

@testable import PersonalReports

@Suite struct ResultDocumentTests {
  private static let taken = Timestamp(seconds: 1_795_246_200)

  private static func json(_ result: ScoringResult, _ language: InterfaceLanguage = .en, trace: [ScaleTrace]? = nil) -> JSONValue {
    ResultDocument(result: result, taken: taken, language: language).json(trace: trace)
  }

  /// The kinds of value that a name of the contract may have.
  private enum Kind {
    case string, number, integer, bool, array, object
    case orNull(_ kinds: [NullableKind])
    enum NullableKind { case string, number, bool, interval }
  }

  private static func fits(_ value: JSONValue, _ kind: Kind) -> Bool {
    switch (kind, value) {
    case (.string, .string(let text)): return !text.isEmpty
    case (.number, .double), (.number, .integer), (.integer, .integer), (.bool, .bool), (.array, .array), (.object, .object): return true
    case (.orNull, .null): return true
    case (.orNull(let kinds), .string): return kinds.contains { $0 == .string }
    case (.orNull(let kinds), .double), (.orNull(let kinds), .integer): return kinds.contains { $0 == .number }
    case (.orNull(let kinds), .bool): return kinds.contains { $0 == .bool }
    case (.orNull(let kinds), .array(let bounds)): return kinds.contains { $0 == .interval } && bounds.count == 2
    default: return false
    }
  }

  private static let documentKeys: [(String, Kind)] = [
    ("instrument", .string), ("version", .string), ("language", .string), ("taken", .string), ("scales", .array), ("profile", .orNull([.string])),
    ("profile_status", .string), ("profile_basis", .orNull([.string])), ("profile_candidates", .array), ("advice", .array), ("notes", .array),
  ]

  private static let scaleKeys: [(String, Kind)] = [
    ("id", .string), ("title", .string), ("status", .string), ("reason", .orNull([.string])), ("raw", .orNull([.number])),
    ("score", .orNull([.number])),
    ("prorated", .orNull([.bool])), ("answered", .integer), ("items", .integer), ("minimum", .number), ("maximum", .number), ("worse", .string),
    ("band", .orNull([.string])), ("band_label", .orNull([.string])), ("band_basis", .orNull([.string])), ("sem", .orNull([.number])),
    ("interval", .orNull([.interval])), ("interval_basis", .orNull([.string])), ("norms", .array), ("change", .orNull([])),
    ("change_status", .string),
  ]

  private static let normKeys: [(String, Kind)] = [
    ("id", .string), ("population", .string), ("basis", .string), ("z", .number), ("t", .number), ("percentile", .number),
    ("percentile_method", .string),
  ]

  private static func check(_ value: JSONValue, _ keys: [(String, Kind)], _ what: String) throws {
    let members = try value.requireMembers()
    #expect(members.map(\.name) == keys.map(\.0), "\(what)")
    for (member, key) in zip(members, keys) { #expect(fits(member.value, key.1), "\(what).\(member.name): \(member.value)") }
  }

  @Test(arguments: Results.scored, InterfaceLanguage.allCases)
  func `every name of the contract is there with a value of its kind, whatever is answered`(id: String, language: InterfaceLanguage) throws {
    let instrument = try Results.instrument(id)
    var random = SeededGenerator(seed: 17)
    for gaps in [0, 0.1, 0.3, 0.6, 1] {
      let result = ScoringPlan(instrument).result(Results.sheet(instrument, gaps: gaps, using: &random))
      let document = Self.json(result, language)
      try Self.check(document, Self.documentKeys, "document")
      let scales = try document.member("scales").requireElements()
      #expect(scales.count == instrument.scales.count)
      for scale in scales {
        try Self.check(scale, Self.scaleKeys, "scale")
        for norm in try scale.member("norms").requireElements() { try Self.check(norm, Self.normKeys, "norm") }
      }
      let notes = try document.member("notes").requireElements()
      #expect(notes.contains(.string(ReportWording.notADiagnosis(language))) && notes.contains(.string(ReportWording.whereToTurn(language))))
      #expect(try document.member("language") == .string(language.rawValue))
      #expect(try document.member("taken") == "2026-11-21T07:30:00Z")
    }
  }

  @Test(arguments: Results.scored) func `a missing score is null everywhere with its reason beside it, and a score has none`(id: String) throws {
    let instrument = try Results.instrument(id)
    var random = SeededGenerator(seed: 23)
    let figures = ["raw", "score", "prorated", "band", "band_label", "sem", "interval", "interval_basis"]
    for gaps in [0, 0.2, 0.4, 0.8, 1] {
      let result = ScoringPlan(instrument).result(Results.sheet(instrument, gaps: gaps, using: &random))
      for (scale, score) in zip(try Self.json(result).member("scales").requireElements(), result.scales) {
        if let measurement = score.measurement {
          #expect(try scale.member("status") == "scored" && scale.member("reason") == .null)
          #expect(try scale.member("score") == .double(measurement.score) && scale.member("raw") == .double(measurement.raw))
          #expect(try (scale.member("interval") == .null) == (scale.member("sem") == .null))
        } else {
          #expect(try scale.member("status") == "not_scorable")
          #expect(try ["incomplete", "too_few_answered", "nothing_answered"].map(JSONValue.string).contains(scale.member("reason")))
          for figure in figures { #expect(try scale.member(figure) == .null, "\(figure)") }
          #expect(try scale.member("norms").requireElements().isEmpty)
        }
      }
    }
  }

  @Test func `a missing answer is counted and never a zero`() throws {
    let document = Self.json(try Results.burnout([Int?](repeating: 3, count: 8) + [nil] + [Int?](repeating: nil, count: 5)))
    let scales = try document.member("scales").requireElements()
    #expect(try scales.map { try $0.member("answered") } == [8, 0, 0])
    #expect(try scales[0].member("raw") == .double(24) && scales[0].member("score") == .double(27))
    #expect(try scales[0].member("prorated") == true)
    #expect(try scales[1].member("reason") == "nothing_answered")
  }

  @Test func `the profile is a name only when it is clear, and its candidates stand beside it`() throws {
    var seen: Set<String> = []
    var random = SeededGenerator(seed: 31)
    let instrument = try Results.instrument("burnout")
    for _ in 0..<120 {
      let result = ScoringPlan(instrument).result(Results.sheet(instrument, gaps: 0.05, using: &random))
      let document = Self.json(result)
      guard case .string(let status) = try document.member("profile_status") else { continue }
      seen.insert(status)
      let candidates = try document.member("profile_candidates").requireElements()
      switch status {
      case "clear": #expect(try candidates == [document.member("profile")])
      case "between": #expect(try candidates.count > 0 && document.member("profile") == .null)
      default: #expect(try candidates.isEmpty && document.member("profile") == .null && document.member("profile_basis") == .null)
      }
      if status == "clear" || status == "between" { #expect(try document.member("profile_basis") == "provisional") }
    }
    #expect(seen.isSuperset(of: ["clear", "between", "not_scorable"]))
    let pulse = try Results.instrument("pulse")
    #expect(try Self.json(ScoringPlan(pulse).result(AnswerSheet(count: pulse.items.count))).member("profile_status") == "none")
  }

  @Test(arguments: 1...30) func `no value adds the three components up`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let answers = (0..<22).map { Int?.some($0 < 14 ? Int.random(in: 4...6, using: &random) : Int.random(in: 0...2, using: &random)) }
    let result = try Results.burnout(answers)
    let total = result.scales.reduce(0) { $0 + ($1.measurement?.score ?? 0) }
    try #require(total > 100)
    var numbers: [Double] = []
    var names: [String] = []
    Self.json(result).walk { name, value in
      names.append(name)
      if case .double(let number) = value { numbers.append(number) }
      if case .integer(let number) = value { numbers.append(Double(number)) }
    }
    #expect(!numbers.contains(total))
    #expect(!names.contains { $0.contains("total") || $0.contains("sum") || $0.contains("overall") })
  }

  @Test func `an unscored questionnaire gives its answers, and a trace only where one is asked for`() throws {
    let survey = try Results.instrument("service-survey")
    let result = ScoringPlan(survey).result(AnswerSheet(count: survey.items.count))
    let document = ResultDocument(result: result, taken: Self.taken, language: .kk).json(answers: ["overall": 3, "proposal": nil])
    #expect(try document.member("answers") == ["overall": 3, "proposal": nil])
    #expect(try document.member("scales").requireElements().isEmpty)
    #expect(throws: (any Error).self) { try document.member("trace") }
    #expect(throws: (any Error).self) { try Self.json(result).member("answers") }
  }

  @Test func `the trace names each item with its answer, its reversal and what it adds`() throws {
    let instrument = try Results.instrument("anxiety-state")
    var random = SeededGenerator(seed: 2)
    let plan = ScoringPlan(instrument)
    let sheet = Results.sheet(instrument, gaps: 0.05, using: &random)
    let document = Self.json(plan.result(sheet), trace: plan.trace(sheet))
    let trace = try document.member("trace").requireElements()[0]
    #expect(
      try trace.requireMembers().map(\.name) == ["scale", "method", "constant", "answered", "needed", "sum", "score", "formula", "items"])
    var sum = 0
    for item in try trace.member("items").requireElements() {
      #expect(try item.requireMembers().map(\.name) == ["id", "is_reversed", "answer", "turned", "contribution"])
      guard case .integer(let answer) = try item.member("answer") else {
        #expect(try item.member("answer") == .null && item.member("turned") == .null && item.member("contribution") == .null)
        continue
      }
      let isReversed = try item.member("is_reversed") == true
      #expect(try item.member("turned") == .integer(isReversed ? 5 - answer : answer))
      #expect(try item.member("contribution") == .integer(isReversed ? -answer : answer))
      sum += isReversed ? -answer : answer
    }
    #expect(try trace.member("sum") == .integer(sum))
  }

  @Test func `the text is JSON that reads back`() throws {
    let text = Self.json(try Results.burnout([Int?](repeating: 2, count: 22)), .kk).text()
    let node = try JSONReader.read(Array(text.utf8))
    #expect(node.members?.map(\.name) == Self.documentKeys.map(\.0))
    #expect(node.member("scales")?.value.elements?.count == 3)
  }

  @Test func `one burnout sheet gives the document that was kept`() throws {
    let result = try Results.burnout([4, 5, 3, 4, 6, nil, 3, 4, 5, 1, 2, 0, 1, 1, 5, 4, 5, 6, 4, 5, nil, 5])
    let text = Self.json(result).text() + "\n"
    #expect(try Snapshot("PersonalReportsTests/Snapshots/burnout.json").difference(from: text) == nil)
  }
}

extension JSONValue {
  fileprivate func requireMembers() throws -> [JSONMember] {
    guard case .object(let members) = self else { throw Unexpected(value: self) }
    return members
  }

  fileprivate func requireElements() throws -> [JSONValue] {
    guard case .array(let elements) = self else { throw Unexpected(value: self) }
    return elements
  }

  fileprivate func member(_ name: String) throws -> JSONValue {
    guard let member = try requireMembers().first(where: { $0.name == name }) else { throw Unexpected(value: .string(name)) }
    return member.value
  }

  /// Calls `body` with every member's name and value, at any depth.
  fileprivate func walk(_ body: (String, JSONValue) -> Void) {
    switch self {
    case .object(let members):
      for member in members {
        body(member.name, member.value)
        member.value.walk(body)
      }
    case .array(let elements):
      for element in elements {
        body("", element)
        element.walk(body)
      }
    default: break
    }
  }

  fileprivate struct Unexpected: Error {
    let value: JSONValue
  }
}
