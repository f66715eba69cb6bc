import CSV
import Foundation
import Instruments
import TestSupport
import Testing

@testable import Bulk

/// The quick reader against the careful one on random and mutated files: the same bytes out, the same faults.
@Suite struct SheetFuzzTests {
  /// Files to mutate; `TYNYS_FUZZ` multiplies, for longer runs.
  private static let factor = ProcessInfo.processInfo.environment["TYNYS_FUZZ"].flatMap { Int($0) } ?? 1
  /// A code of two digits that no file here holds: with it every row is read carefully.
  private static let careful = MissingCodes(adding: ["88"])
  private static let bytes = Array("0123456,,,;\n\r\"\"NA .-\u{0}x\t".utf8)

  private static func mutated(_ text: [UInt8], using numbers: inout SeededGenerator) -> [UInt8] {
    var text = text
    for _ in 0..<Int.random(in: 0...5, using: &numbers) {
      let place = Int.random(in: 0...text.count, using: &numbers)
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: text.insert(bytes.randomElement(using: &numbers)!, at: place)
      case 1 where place < text.count: text.remove(at: place)
      case 2 where place < text.count: text[place] = bytes.randomElement(using: &numbers)!
      default:
        let end = min(text.count, place + Int.random(in: 0...12, using: &numbers))
        text.insert(contentsOf: text[place..<end], at: Int.random(in: 0...text.count, using: &numbers))
      }
    }
    return text
  }

  private static func body(columns: Int, using numbers: inout SeededGenerator) -> [UInt8] {
    let ending = ["\n", "\r\n"].randomElement(using: &numbers)!
    let rows = (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
      (0..<columns).map { _ in
        let digit = String(Int.random(in: 0...6, using: &numbers))
        return [digit, digit, digit, digit, "\"\(digit)\"", "", "NA", "10", "\"a, b\"", "\"\"\"\""].randomElement(using: &numbers)!
      }.joined(separator: ",") + ending
    }
    return Array(rows.joined().utf8)
  }

  @Test func `both readers give the same bytes and the same faults`() throws {
    var numbers = SeededGenerator(seed: 99)
    let instruments = [try SheetFile.shipped("pulse"), try SheetFile.shipped("service-rating")]
    for round in 0..<(600 * Self.factor) {
      let instrument = instruments[round % 2]
      // A column of text first, in the middle or last, or none.
      var names = instrument.items.map(\.id)
      if let place = [nil, 0, 3, names.count].randomElement(using: &numbers)! { names.insert("note", at: place) }
      let header = Array((names.joined(separator: ",") + "\n").utf8)
      let text = header + Self.mutated(Self.body(columns: names.count, using: &numbers), using: &numbers)
      let chunkSize = Int.random(in: 1...120, using: &numbers)
      let (quick, careful) = (outcome(text, instrument, .standard, chunkSize), outcome(text, instrument, Self.careful, 1 << 18))
      guard quick == careful else {
        Issue.record("\(String(decoding: text, as: UTF8.self).debugDescription)\nquick \(quick)\ncareful \(careful)")
        return
      }
    }
  }

  @Test func `bytes, counts and places are those of the slow scorer, whatever the file, the codes, the workers and the chunks`() throws {
    var numbers = SeededGenerator(seed: 6)
    let instruments = try FuzzedSheet.instruments()
    for round in 0..<(600 * Self.factor) {
      let instrument = instruments[round % instruments.count]
      let text = FuzzedSheet(instrument, using: &numbers).text(using: &numbers)
      let missing = [[], ["-9", "x"], ["10", "6"]].randomElement(using: &numbers)!
      let (workers, chunkSize) = ([1, 1, 3].randomElement(using: &numbers)!, Int.random(in: 1...300, using: &numbers))
      if let difference = FuzzedSheet.disagreement(text, instrument, missing: missing, workers: workers, chunkSize: chunkSize) {
        Issue.record("\(difference)")
        return
      }
    }
  }

  @Test func `groups are the same whatever the workers and the chunks, and whichever reader finds them`() throws {
    var numbers = SeededGenerator(seed: 16)
    let instruments = try FuzzedSheet.instruments()
    for round in 0..<(250 * Self.factor) {
      let instrument = instruments[round % instruments.count]
      let text = FuzzedSheet(instrument, using: &numbers).text(using: &numbers)
      let columns = [["note"], ["a \"note\"", "note"]].randomElement(using: &numbers)!
      let expected = FuzzedSheet.groups(text, instrument, columns: columns, missing: Self.careful, workers: 1, chunkSize: 1 << 18)
      let (workers, chunkSize) = ([1, 3].randomElement(using: &numbers)!, Int.random(in: 1...200, using: &numbers))
      let found = FuzzedSheet.groups(text, instrument, columns: columns, missing: .standard, workers: workers, chunkSize: chunkSize)
      if found != expected {
        Issue.record("\(String(decoding: text, as: UTF8.self).debugDescription) by \(workers) in \(chunkSize): \(found) expected \(expected)")
        return
      }
    }
  }

  private struct Outcome: Equatable {
    var output: [UInt8] = []
    var report: ScoreReport?
    var fault: CSVFault?
  }

  private func outcome(_ text: [UInt8], _ instrument: Instrument, _ missing: MissingCodes, _ chunkSize: Int) -> Outcome {
    var outcome = Outcome()
    do {
      let source = ByteSource(bytes: text)
      let plan = try SheetPlan(instrument, header: CSVHeader.read(source), missing: missing)
      var output: [UInt8] = []
      do {
        outcome.report = try SheetScorer(plan).run(source, workers: 1, chunkSize: chunkSize) { bytes, _ in output += bytes }
        outcome.output = output
      }
    } catch {
      outcome.fault = error as? CSVFault
    }
    return outcome
  }
}
