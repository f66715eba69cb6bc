import CSV
import Testing
import Wording

@testable import Bulk

/// Every fault is put into words in three languages, and hostile names are made harmless.
@Suite struct FaultWordingTests {
  private static let hostile = "a\u{1B}[31m\u{202E}"
  private static let mapping: [MappingFault] = [
    .emptySelection(hostile), .unknownColumn(hostile, known: ["a", "b"]), .unknownColumn("unt", known: ["unit"]), .columnTwice(hostile),
    .backwardRange(first: hostile, last: hostile), .columnCount(expected: 22, found: 21), .columnUsedTwice(hostile),
    .missingItems([hostile], known: [hostile]), .mapLine(7), .unknownItem(hostile, known: ["a"]), .itemTwice(hostile),
    .unusableCondition(item: hostile), .nothingToScore, .columnTaken(hostile),
  ]
  private static let rows: [RowFault.Kind] =
    [.keyTooLong]
    + [CellFault.Reason.notANumber, .notWhole, .notAllowed].map { .cell(CellFault(reason: $0, found: hostile, allowed: .list(["1", hostile]))) }
    + [
      CSVFault.Kind.empty, .utf16, .tooManyColumns(limit: 5), .recordTooLong(limit: 1 << 20), .unclosedQuote, .textAfterQuote, .zeroByte,
      .fieldCount(expected: 3, found: 2),
    ].map { .record($0) }

  @Test func `every sentence is there in each language, and shows nothing that could deceive`() {
    for phrase in Self.mapping.map(\.message) + Self.rows.map(\.message) {
      #expect(Set([phrase.en, phrase.kk, phrase.ru]).count == 3)
      for text in [phrase.en, phrase.kk, phrase.ru] {
        #expect(text.hasSuffix(".") || text.contains(": "))
        #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
      }
    }
  }

  @Test func `the nearest name is offered`() {
    #expect(MappingFault.unknownColumn("unt", known: ["team", "unit"]).message.en.contains("Did you mean “unit”?"))
  }
}
