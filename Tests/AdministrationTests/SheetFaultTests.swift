import Instruments
import JSON
import Testing
import Wording

@testable import Administration

@Suite struct SheetFaultTests {
  private static let kinds: [SheetFault.Kind] = [
    .syntax(.empty), .notASheet, .unknownKey("answer"), .duplicate("e1"), .unknownItem("e10", known: ["e1", "e2"]),
    .otherInstrument(found: "pulse", expected: "burnout"), .otherVersion(found: "0.9.0", expected: "1.0.0"),
    .unfit(item: "e1", .outOfRange(found: "9", minimum: 0, maximum: 6)), .hidden(item: "e2"), .missingRequired(item: "e3"),
  ]

  private static func message(_ kind: SheetFault.Kind) -> Phrase {
    SheetFault(kind: kind, position: TextPosition(line: 1, column: 1)).message
  }

  @Test(arguments: kinds) func `every fault is a sentence of its own in each language`(kind: SheetFault.Kind) {
    let message = Self.message(kind)
    #expect(Set([message.en, message.kk, message.ru]).count == 3)
    for text in [message.en, message.kk, message.ru] { #expect(text.last == "." || text.last == "?", "\(text)") }
  }

  @Test func `a fault quotes what stands in the sheet`() {
    for (kind, quoted) in [
      (SheetFault.Kind.unknownKey("answer"), "answer"), (.duplicate("e1"), "e1"), (.otherInstrument(found: "pulse", expected: "burnout"), "pulse"),
      (.otherVersion(found: "0.9.0", expected: "1.0.0"), "0.9.0"), (.unfit(item: "e1", .outOfRange(found: "9", minimum: 0, maximum: 6)), "9"),
      (.hidden(item: "e2"), "e2"), (.missingRequired(item: "e3"), "e3"),
    ] {
      let message = Self.message(kind)
      for text in [message.en, message.kk, message.ru] { #expect(text.contains(quoted)) }
    }
  }

  @Test func `an unknown item is answered with the nearest one, or with those that there are`() {
    #expect(Self.message(.unknownItem("conflict", known: ["conflicts", "check"])).en.contains("Did you mean “conflicts”?"))
    let ids = (1...30).map { "item-\($0)" }
    let list = Self.message(.unknownItem("q", known: ids)).en
    #expect(list.contains("item-24, …") && !list.contains("item-25"))
  }

  @Test func `what would deceive the eye or the terminal is shown by its code point`() {
    for kind in [
      SheetFault.Kind.unknownKey("a\u{202E}b\u{1B}"), .duplicate("a\u{202E}b\u{1B}"), .unknownItem("a\u{202E}b\u{1B}", known: ["x"]),
      .otherInstrument(found: "a\u{202E}b\u{1B}", expected: "x"), .otherVersion(found: "a\u{202E}b\u{1B}", expected: "1"),
    ] {
      let message = Self.message(kind)
      for text in [message.en, message.kk, message.ru] { #expect(text.contains("a‹U+202E›b‹U+001B›") && !text.contains("\u{1B}")) }
    }
    #expect(Self.message(.unknownKey(String(repeating: "k", count: 100_000))).ru.count < 300)
  }
}
