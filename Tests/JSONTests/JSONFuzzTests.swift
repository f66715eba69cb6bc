import Foundation
import JSON
import TestSupport
import Testing

@Suite struct JSONFuzzTests {
  static let valid = Array(
    "\u{FEFF} {\"id\": \"ә😀\\u00e9\\ud83d\\ude00\\n\", \"n\": [-1.5e+10, 0, true, false, null, {}], \"\": {\"x\": [[], \"\"]}}".utf8)

  /// Texts to read; `TYNYS_FUZZ` multiplies, for longer runs.
  private static let factor = ProcessInfo.processInfo.environment["TYNYS_FUZZ"].flatMap { Int($0) } ?? 1

  @Test func `a valid text that was cut off anywhere is faulty, at a place within it`() throws {
    _ = try JSONReader.read(Self.valid)
    for length in 0..<Self.valid.count {
      let fault = #expect(throws: JSONFault.self) { try JSONReader.read(Array(Self.valid[..<length])) }
      #expect((0...length).contains(fault?.offset ?? -1))
    }
  }

  @Test func `every single byte of a valid text may be anything`() {
    for index in Self.valid.indices {
      for byte in UInt8.min...UInt8.max {
        var bytes = Self.valid
        bytes[index] = byte
        Self.read(bytes)
      }
    }
  }

  @Test(arguments: 1...40) func `bytes that were changed, removed, doubled and swapped never bring the reader down`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<(250 * Self.factor) {
      var bytes = Self.valid
      for _ in 0..<Int.random(in: 1...6, using: &generator) where bytes.count > 1 {
        let index = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0...3, using: &generator) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(contentsOf: bytes[index..<min(index + 9, bytes.count)], at: Int.random(in: bytes.indices, using: &generator))
        default: bytes.swapAt(index, Int.random(in: bytes.indices, using: &generator))
        }
      }
      Self.read(bytes)
    }
  }

  @Test(arguments: 1...4) func `a changed definition is read as it is written, or refused within the text`(seed: UInt64) throws {
    let pulse = Array(try Data(contentsOf: URL(fileURLWithPath: Repository.questionnaires + "/pulse.json")))
    let mutator = JSONMutator([Self.valid, Self.valid, Self.valid, Self.valid, pulse])
    var numbers = SeededGenerator(seed: seed)
    for _ in 0..<(100 * Self.factor) { Self.read(mutator.mutated(using: &numbers)) }
  }

  /// What a number of the exact form says, it says in one way; every other number has no exact form.
  @Test func `a decimal has one text, and it is the one that was read`() throws {
    var numbers = SeededGenerator(seed: 41)
    let bytes = Array("0000123456789..-+eE".utf8)
    var exact = 0
    for _ in 0..<(20_000 * Self.factor) {
      let text = String(decoding: (0..<Int.random(in: 1...18, using: &numbers)).map { _ in bytes.randomElement(using: &numbers)! }, as: UTF8.self)
      guard let decimal = JSONDecimal(text) else { continue }
      exact += 1
      let isSame = decimal.text == text && JSONDecimal(rounding: decimal.double) == decimal
      if !isSame || (try? JSONReader.read(Array(text.utf8)))?.number?.double != decimal.double { Issue.record("\(text)") }
    }
    #expect(exact > 1_000)
  }

  /// What the reader refuses, it refuses at a place of the text; what it accepts, it reads the same way after the writer wrote it.
  static func read(_ bytes: [UInt8]) {
    do {
      let value = JSONValueTextTests.plain(try JSONReader.read(bytes))
      let again = try JSONReader.read(Array(value.text().utf8))
      if JSONValueTextTests.plain(again) != value { Issue.record("\(bytes)") }
    } catch {
      if !(0...bytes.count).contains(error.offset) { Issue.record("\(error) in \(bytes)") }
    }
  }
}
