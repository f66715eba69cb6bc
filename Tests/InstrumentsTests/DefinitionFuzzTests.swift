import Files
import Foundation
import Instruments
import JSON
import TestSupport
import Testing
import Wording

@Suite struct DefinitionFuzzTests {
  static let limit = 1 << 20

  @Test(arguments: Repository.instruments) func `a shipped file with a changed, lost or doubled byte is read or told about, and nothing breaks`(
    id: String
  ) throws {
    let bytes = try BoundedFile.read("\(Repository.questionnaires)/\(id).json", limit: Self.limit)
    var generator = SeededGenerator(seed: UInt64(id.utf8.count))
    for _ in 0..<25 {
      var mutated = bytes
      let index = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0...3, using: &generator) {
      case 0: mutated[index] = UInt8.random(in: 0...255, using: &generator)
      case 1: mutated[index] = UInt8.random(in: 0x20...0x7E, using: &generator)
      case 2: mutated.remove(at: index)
      default: mutated.insert(bytes[index], at: index)
      }
      Self.read(mutated)
    }
  }

  /// Changes inside the values, so that the text stays JSON and the faults lie deeper.
  @Test(arguments: 1...30) func `values that changed places are read or told about, and nothing breaks`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sound = try JSONReader.read(Array(SampleDefinition.sound.utf8))
    let places = ValuePlace.all(in: sound)
    for _ in 0..<15 {
      var root = sound
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let from = places[Int.random(in: places.indices, using: &generator)]
        let target = ValuePlace.all(in: root).randomElement(using: &generator) ?? from
        root = try JSONReader.read(
          Array(ValuePlace.text(of: root, replacing: target, with: ValuePlace.value(at: from, in: sound)).utf8), limits: .init(depth: 200))
      }
      Self.read(Array(ValuePlace.plain(root).text().utf8))
    }
  }

  @Test func `the sample cut off anywhere is one fault of syntax within the text`() {
    let bytes = Array(SampleDefinition.sound.utf8)
    for length in stride(from: 0, to: bytes.count - 1, by: 7) {
      let outcome = DefinitionReader.read(Array(bytes[..<length]))
      #expect(outcome.findings.count == 1)
      #expect(outcome.findings.first?.path == "$")
      #expect(outcome.findings.first?.fault.caseName == "syntax")
    }
  }

  /// Texts to read; `TYNYS_FUZZ` multiplies, for longer runs.
  private static let factor = ProcessInfo.processInfo.environment["TYNYS_FUZZ"].flatMap { Int($0) } ?? 1

  /// Changes in structure and in bytes: other kinds of values, extreme numbers, parts of one definition in another, entries lost and doubled.
  @Test(arguments: 1...6) func `a definition changed in any way is an instrument or faults within the text, the same each time`(seed: UInt64) throws {
    let shipped = try ["pulse", "service-survey", "burnout"].map {
      try BoundedFile.read("\(Repository.questionnaires)/\($0).json", limit: Self.limit)
    }
    let sample = Array(SampleDefinition.sound.utf8)
    let mutator = JSONMutator([sample, sample, sample, sample] + shipped)
    var numbers = SeededGenerator(seed: seed)
    var loaded = 0
    let rounds = 40 * Self.factor
    for _ in 0..<rounds {
      let text = mutator.mutated(using: &numbers)
      let outcome = Self.read(text)
      guard let instrument = outcome.instrument else { continue }
      loaded += 1
      let again = DefinitionReader.read(text)
      if again.instrument != instrument || again.findings != outcome.findings { Issue.record("another outcome of the same bytes") }
      // However the same values are set out, they are the same instrument.
      let rewritten = Array(ValuePlace.plain(try JSONReader.read(text)).text().utf8)
      if DefinitionReader.read(rewritten).instrument != instrument { Issue.record("\(String(decoding: rewritten, as: UTF8.self))") }
    }
    // Changes that only break everything would prove little.
    #expect(loaded * 20 > rounds)
  }

  @discardableResult private static func read(_ bytes: [UInt8]) -> DefinitionReader.Outcome {
    let outcome = DefinitionReader.read(bytes)
    if (outcome.instrument == nil) != outcome.findings.contains(where: { $0.severity == .fault }) {
      Issue.record("an instrument beside a fault, or neither: \(outcome.findings)")
    }
    check(outcome.findings, in: bytes)
    return outcome
  }

  /// What holds of all findings: they stand in the text, in its order, and what is printed about them is one safe line.
  static func check(_ findings: [Finding], in bytes: [UInt8]) {
    let end = TextPosition(offset: bytes.count, in: bytes)
    if findings.map(\.position) != findings.map(\.position).sorted() { Issue.record("out of order: \(findings)") }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for finding in findings {
      if finding.position > end || !finding.path.hasPrefix("$") { Issue.record("beyond the end: \(finding)") }
      if finding.fault.caseName != "syntax", !isValue(at: finding.position, of: lines) { Issue.record("at no value or name: \(finding)") }
      let sentences = InterfaceLanguage.allCases.flatMap { [finding.fault.message($0), finding.fault.hint?($0) ?? "-", finding.path] }
      for sentence in sentences where sentence.isEmpty || !sentence.unicodeScalars.allSatisfy({ TextSafety.isSafe($0) && $0 != "\n" }) {
        Issue.record("not safe to print: \(sentence.debugDescription)")
      }
    }
  }

  /// Whether a JSON value, or a name in quotes, begins at the place.
  private static func isValue(at position: TextPosition, of lines: [ArraySlice<UInt8>]) -> Bool {
    guard lines.indices.contains(position.line - 1) else { return false }
    let line = String(decoding: lines[position.line - 1], as: UTF8.self).unicodeScalars.drop { $0 == "\u{FEFF}" }
    guard let scalar = line.dropFirst(position.column - 1).first else { return false }
    return "{[\"-0123456789tfn".unicodeScalars.contains(scalar)
  }
}
