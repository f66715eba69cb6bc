import CSV
import Foundation
import TestSupport
import Testing

@testable import Bulk

/// Header maps with changed bytes, and lists of columns that nobody would type.
@Suite struct HeaderMapFuzzTests {
  /// Texts to read; `TYNYS_FUZZ` multiplies, for longer runs.
  private static let factor = ProcessInfo.processInfo.environment["TYNYS_FUZZ"].flatMap { Int($0) } ?? 1

  private static let seeds = [
    "item,column\ne1,Q1[SQ001]\ne2,\"How often, Q2\"\n", "item;column\r\na;\"x\"\"y\"\r\n\r\n b ; c d \r\n", "item\tcolumn\re1\t\"two\rlines\"\r",
    "\u{FEFF}item,column\ne1,e2\ne2,e1", "a,b\n\"open,x\n",
  ]
  private static let bytes = Array("\",;\t\r\n\"\n,e1 \u{0}é".utf8)

  @Test func `a map holds the pairs of the slow reader, or is refused where that one finds a line of another kind`() throws {
    var numbers = SeededGenerator(seed: 23)
    for _ in 0..<(3_000 * Self.factor) {
      var text = Array(Self.seeds.randomElement(using: &numbers)!.utf8)
      for _ in 0..<Int.random(in: 0...4, using: &numbers) {
        let place = Int.random(in: 0...text.count, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: text.insert(Self.bytes.randomElement(using: &numbers)!, at: place)
        case 1 where place < text.count: text.remove(at: place)
        case 2 where place < text.count: text[place] = Self.bytes.randomElement(using: &numbers)!
        default: text.insert(contentsOf: Self.seeds.randomElement(using: &numbers)!.utf8, at: place)
        }
      }
      let found = try? HeaderMap(text).columns
      let expected = Self.pairs(text)
      if found != expected {
        Issue.record(
          "\(String(decoding: text, as: UTF8.self).debugDescription): \(String(describing: found)), expected \(String(describing: expected))")
        return
      }
    }
  }

  /// - Returns: `nil` for what is no map.
  private static func pairs(_ text: [UInt8]) -> [String: String]? {
    guard let header = try? CSVHeader.read(ByteSource(bytes: text)), header.names.count == 2 else { return nil }
    let records = ReferenceRecords(text, from: header.size, format: header.format)
    var pairs: [String: String] = [:]
    for record in records.records where !record.isBlank {
      let texts = record.fields.map { field in
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        return String(decoding: field.drop(while: isSpace).reversed().drop(while: isSpace).reversed(), as: UTF8.self)
      }
      guard !record.isBroken, texts.count == 2, !texts[0].isEmpty, !texts[1].isEmpty, pairs.updateValue(texts[1], forKey: texts[0]) == nil else {
        return nil
      }
    }
    return records.endsWithinQuotes ? nil : pairs
  }

  @Test func `a list of columns names columns of the file, or says what it does not fit`() throws {
    var numbers = SeededGenerator(seed: 29)
    let header = try CSVHeader.read(ByteSource(bytes: Array("id,q1,q2,q03,q4,q4,é,a b,q10\n".utf8)))
    let names = ColumnNames(header)
    let pieces = [
      "q1", "q2", "q03", "q4", "é", "e\u{301}", "a b", "q10", "..", "..", ",", " ", "id", "q", "0", "99999999999999999999", ".", "🇰🇿", "\u{301}",
    ]
    var chosen = 0
    for _ in 0..<(4_000 * Self.factor) {
      let text = (0..<Int.random(in: 0...6, using: &numbers)).map { _ in pieces.randomElement(using: &numbers)! }.joined()
      guard let columns = try? ColumnSelection(text).columns(of: names) else { continue }
      chosen += 1
      if columns.isEmpty || !columns.allSatisfy(header.names.indices.contains) { Issue.record("\(text): \(columns)") }
      // What was chosen by one name is the column of that name.
      if let column = header.names.firstIndex(of: text), columns != [column] { Issue.record("\(text): \(columns)") }
    }
    #expect(chosen > 100)
  }
}
