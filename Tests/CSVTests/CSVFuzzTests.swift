import Foundation
import TestSupport
import Testing

@testable import CSV

/// The fast reader against the slow one on random and mutated files.
@Suite struct CSVFuzzTests {
  /// Files to mutate; `TYNYS_FUZZ` multiplies, for longer runs.
  private static let factor = ProcessInfo.processInfo.environment["TYNYS_FUZZ"].flatMap { Int($0) } ?? 1

  private static let seeds = [
    "a,b,c\n1,2,3\n4,5,6\n", "a;b\r\n\"x;y\";2\r\n\"l1\r\nl2\";\"\"\"\"\r\n", "a\tb\n\"tab\there\"\t\"\"\n\n3\t4", "\u{FEFF}id,e1\r1,2\r\"a\rb\",3",
    "a,b\n\"open", "a,b\n\"x\"y,5\" pipe\n\"x\"\"\r,\"\r\n,\n", "\"a\n1\",\"b\"\"c\"\n\"\"\n\"\",\"\"",
  ]
  private static let bytes = Array("\",;\t\r\n\"\"\n,a1 \u{0}\u{FEFF}é".utf8)

  private static func mutated(_ text: [UInt8], using numbers: inout SeededGenerator) -> [UInt8] {
    var text = text
    for _ in 0..<Int.random(in: 0...6, using: &numbers) {
      let place = Int.random(in: 0...text.count, using: &numbers)
      switch Int.random(in: 0..<5, using: &numbers) {
      case 0: text.insert(bytes.randomElement(using: &numbers)!, at: place)
      case 1 where place < text.count: text.remove(at: place)
      case 2 where place < text.count: text[place] = bytes.randomElement(using: &numbers)!
      case 3:
        let end = Int.random(in: place...text.count, using: &numbers)
        text.insert(contentsOf: text[place..<end], at: Int.random(in: 0...text.count, using: &numbers))
      default: text.insert(contentsOf: seeds.randomElement(using: &numbers)!.utf8, at: place)
      }
    }
    return text
  }

  /// Fields of many kinds, so that records of every shape cross the borders of chunks.
  private static func random(using numbers: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...120, using: &numbers)).map { _ in bytes.randomElement(using: &numbers)! }
  }

  private static func agrees(_ text: [UInt8], _ chunkSize: Int, _ workers: Int, delimiter: Delimiter? = nil) throws -> Bool {
    let expectedHeader = Result { () throws(CSVFault) in try ReferenceHeader(text, delimiter: delimiter) }
    let found: (header: CSVHeader, records: [ReadRecord], fatal: CSVFault?)
    do {
      found = try RecordCollector.collect(text, delimiter: delimiter, workers: workers, chunkSize: chunkSize)
    } catch let fault as CSVFault {
      if case .failure(fault) = expectedHeader { return true }
      Issue.record("\(String(decoding: text, as: UTF8.self).debugDescription) \(fault), expected \(expectedHeader)")
      return false
    }
    let header = found.header
    let lines = text[..<header.size].filter { $0 == header.format.terminator.rawValue }.count
    guard let known = try? expectedHeader.get(), known.format == header.format, known.names == header.names, known.end == header.content.count,
      known.next == header.size, header.lines == lines, header.content + header.ending == Array(text[..<header.size])
    else {
      Issue.record("\(String(decoding: text, as: UTF8.self).debugDescription) \(header), expected \(expectedHeader)")
      return false
    }
    let expected = ReferenceParser.parse(text, from: header.size, line: 1 + header.lines, format: header.format)
    let isSame = found.records == expected.records && found.fatal == expected.fatal
    if !isSame {
      Issue.record(
        """
        \(String(decoding: text, as: UTF8.self).debugDescription) \(header.format) in chunks of \(chunkSize) by \(workers)
        found \(found.records) \(String(describing: found.fatal)), expected \(expected.records) \(String(describing: expected.fatal))
        """)
    }
    return isSame
  }

  @Test func `mutated files give the records and faults of the slow parser, whatever the chunks`() throws {
    var numbers = SeededGenerator(seed: 20_261_121)
    for _ in 0..<(12_000 * Self.factor) {
      let text =
        Bool.random(using: &numbers)
        ? Self.mutated(Array(Self.seeds.randomElement(using: &numbers)!.utf8), using: &numbers) : Self.random(using: &numbers)
      let delimiter = [nil, nil, nil, Delimiter.comma, .semicolon, .tab].randomElement(using: &numbers)!
      guard try Self.agrees(text, Int.random(in: 1...80, using: &numbers), 1, delimiter: delimiter) else { return }
    }
  }

  @Test func `several workers give the same in the same order`() throws {
    var numbers = SeededGenerator(seed: 7)
    for _ in 0..<(300 * Self.factor) {
      let text = (0..<20).flatMap { _ in Self.mutated(Array(Self.seeds.randomElement(using: &numbers)!.utf8), using: &numbers) }
      guard try Self.agrees(text, Int.random(in: 1...200, using: &numbers), Int.random(in: 2...4, using: &numbers)) else { return }
    }
  }
}
