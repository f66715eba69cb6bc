import Foundation
import Instruments
import JSON
import TestSupport
import Testing
import Wording

@testable import Administration

/// Prepared sheets changed in structure and in bytes.
@Suite struct PreparedSheetFuzzTests {
  /// Sheets to read; `TYNYS_FUZZ` multiplies, for longer runs.
  private static let factor = ProcessInfo.processInfo.environment["TYNYS_FUZZ"].flatMap { Int($0) } ?? 1

  private static let sheet = #"""
    {"instrument": "example", "version": "1.2.0", "answers": {"few": 3, "named": "no", "several": ["c", "a"], "own": {"chosen": ["b"], "other": "өз"},
     "rating": 7.0, "none": "not-applicable", "words": "сөз", "gap": null}}
    """#

  @Test(arguments: 1...4) func `a changed sheet is a finished check that can be written down again, or faults within the text`(seed: UInt64) throws {
    let instrument = try Examples.instrument(
      "few: few", "named: named", "several: several", "own: several", "rating: rating", "none: rating", "words: words", "gap: few", "left: few")
    let others = [#"{"answers": {"few": null, "left": 2, "rating": "not-applicable", "several": {"chosen": [], "other": "x"}, "words": " "}}"#]
    let mutator = JSONMutator(([Self.sheet] + others).map { Array($0.utf8) })
    var numbers = SeededGenerator(seed: seed)
    var finished = 0
    for _ in 0..<(250 * Self.factor) {
      let bytes = mutator.mutated(using: &numbers)
      switch PreparedSheet.session(bytes, instrument: instrument, language: .ru) {
      case .success(let session):
        finished += 1
        let answers = session.countingAnswers.mapValues(\.answer)
        let written = JSONValue.object([JSONMember("answers", PreparedSheet.answers(session))]).text()
        let again = try PreparedSheet.session(Array(written.utf8), instrument: instrument, language: .ru).get()
        if session.stage != .finished || again.countingAnswers.mapValues(\.answer) != answers { Issue.record("\(written)") }
        for item in instrument.items {
          if let answer = answers[item.id], item.format.fault(in: answer) != nil { Issue.record("\(answer) is no answer to \(item.id)") }
        }
      case .failure(let faults):
        if let trouble = Self.trouble(faults.all, bytes) { Issue.record("\(trouble): \(String(decoding: bytes, as: UTF8.self).debugDescription)") }
      }
    }
    #expect(finished > 10)
  }

  private static func trouble(_ faults: [SheetFault], _ bytes: [UInt8]) -> String? {
    if faults.isEmpty { return "neither a check nor a fault" }
    let end = TextPosition(offset: bytes.count, in: bytes)
    if faults.map(\.position) != faults.map(\.position).sorted() { return "out of order" }
    for fault in faults {
      if fault.position > end { return "beyond the end: \(fault)" }
      for message in InterfaceLanguage.allCases.map({ fault.message($0) })
      where message.isEmpty || !message.unicodeScalars.allSatisfy({ TextSafety.isSafe($0) && $0 != "\n" }) {
        return "unsafe words: \(message.debugDescription)"
      }
    }
    return nil
  }
}
