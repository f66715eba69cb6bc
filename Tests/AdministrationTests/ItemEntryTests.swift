import Instruments
import Terminal
import TestSupport
import Testing

@testable import Administration

@Suite struct ItemEntryTests {
  private static func entry(_ format: String, answer: Answer? = nil) throws -> ItemEntry {
    ItemEntry(format: try Examples.format(format), answer: answer)
  }

  /// The effects of keys, one for each.
  private static func effects(_ entry: inout ItemEntry, _ keys: [Key]) -> [ItemEntry.Effect] {
    keys.map { entry.handle($0) }
  }

  private static func typed(_ text: String) -> [Key] { text.map(Key.character) }

  private static func effect(_ format: String, _ keys: [Key], answer: Answer? = nil) throws -> ItemEntry.Effect? {
    var entry = try entry(format, answer: answer)
    return effects(&entry, keys).last
  }

  private static let kinds = ["few", "many", "signed", "named", "several", "wide", "rating", "digit", "balance", "words"]

  @Test(arguments: kinds) func `nothing is preselected, and Enter alone answers nothing`(format: String) throws {
    var entry = try Self.entry(format)
    #expect(entry.selection == nil && entry.ticked.isEmpty && entry.typed == "")
    let effect = entry.handle(.enter)
    // A list to tick and a text may be left empty, which is no answer either.
    #expect(effect == (["several", "wide", "words"].contains(format) ? .skip : .nothingTyped))
  }

  @Test func `a digit answers at once, and only the digits that are offered do`() throws {
    for number in 0...9 {
      let effect = try Self.effect("few", [.character(Character("\(number)"))])
      let allowed = (0...6).map(String.init)
      #expect(effect == (number <= 6 ? .answer(.option(.number(number))) : .fault(.notAnOption(found: "\(number)", allowed: allowed))))
      #expect(try Self.effect("digit", [.character(Character("\(number)"))]) == .answer(.number(number)))
    }
  }

  @Test func `named options are numbered from 1`() throws {
    #expect(try Self.effect("named", Self.typed("2")) == .answer(.option(.name("no"))))
    #expect(try Self.effect("named", Self.typed("0")) == .fault(.notAnOption(found: "0", allowed: ["1", "2", "3"])))
  }

  @Test func `the letters on a Kazakh number row are its digits`() throws {
    for (letter, digit) in zip("\"әіңғ,.үұқ", "1234567890") {
      #expect(try Self.effect("digit", [.character(letter)]) == .answer(.number(Int(String(digit))!)), "\(letter)")
      if let upper = letter.uppercased().first, upper != letter {
        #expect(try Self.effect("digit", [.character(upper)]) == .answer(.number(Int(String(digit))!)), "\(upper)")
      }
    }
    #expect(try Self.effect("balance", Self.typed("өі") + [.enter]) == .answer(.number(-3)))
  }

  @Test func `n says that a rating does not apply, in any layout, and only where it may`() throws {
    for letter in "nNтТ" {
      #expect(try Self.effect("rating", [.character(letter)]) == .answer(.notApplicable), "\(letter)")
      #expect(try Self.effect("digit", [.character(letter)]) == .unused)
      #expect(try Self.effect("few", [.character(letter)]) == .unused)
    }
  }

  @Test func `letters that are commands are left to the screen`() throws {
    for format in Self.kinds where format != "words" {
      for letter in "qйsыlдQЙ?x" { #expect(try Self.effect(format, [.character(letter)]) == .unused, "\(format) \(letter)") }
      #expect(try Self.effect(format, [.backspace]) == .unused)
      #expect(try Self.effect(format, [.left]) == .unused)
    }
  }

  @Test func `numbers of two digits wait for Enter`() throws {
    for number in 1...12 {
      #expect(try Self.effect("many", Self.typed("\(number)")) == .changed)
      #expect(try Self.effect("many", Self.typed("\(number)") + [.enter]) == .answer(.option(.number(number))))
    }
    #expect(try Self.effect("many", Self.typed("13") + [.enter]) == .fault(.notAnOption(found: "13", allowed: (1...12).map(String.init))))
    #expect(try Self.effect("rating", Self.typed("11") + [.enter]) == .fault(.outOfRange(found: "11", minimum: 0, maximum: 10)))
    #expect(try Self.effect("rating", Self.typed("007") + [.enter]) == .answer(.number(7)))
  }

  @Test func `the selected line is the one that the typed digits name, and none when they name none`() throws {
    var entry = try Self.entry("many")
    _ = Self.effects(&entry, Self.typed("1"))
    #expect(entry.selection == 0)
    _ = Self.effects(&entry, Self.typed("2"))
    #expect(entry.selection == 11)
    _ = Self.effects(&entry, [.backspace])
    #expect(entry.selection == 0)
    _ = Self.effects(&entry, [.backspace])
    #expect(entry.selection == nil && entry.typed == "")
    #expect(entry.handle(.enter) == .nothingTyped)
    _ = Self.effects(&entry, Self.typed("13"))
    #expect(entry.selection == nil)
    #expect(entry.handle(.backspace) == .changed)
    #expect(entry.handle(.backspace) == .changed)
    #expect(entry.handle(.backspace) == .unused)
  }

  @Test func `negative numbers begin with a minus, where there are any`() throws {
    #expect(try Self.effect("signed", Self.typed("-2") + [.enter]) == .answer(.option(.number(-2))))
    #expect(try Self.effect("balance", Self.typed("-5") + [.enter]) == .answer(.number(-5)))
    #expect(try Self.effect("balance", Self.typed("-6") + [.enter]) == .fault(.outOfRange(found: "-6", minimum: -5, maximum: 5)))
    #expect(try Self.effect("balance", Self.typed("-") + [.enter]) == .nothingTyped)
    #expect(try Self.effect("balance", Self.typed("3-")) == .unused)
    #expect(try Self.effect("rating", Self.typed("-")) == .unused)
    #expect(try Self.effect("signed", Self.typed("-") + [.enter]) == .nothingTyped)
  }

  @Test func `arrows select from either end and stop at the ends, and Enter takes the selected answer`() throws {
    for presses in 1...10 {
      let down = [Key](repeating: .down, count: presses)
      #expect(try Self.effect("few", down + [.enter]) == .answer(.option(.number(min(presses - 1, 6)))))
      let up = [Key](repeating: .up, count: presses)
      #expect(try Self.effect("few", up + [.enter]) == .answer(.option(.number(max(7 - presses, 0)))))
    }
    #expect(try Self.effect("few", [.home, .enter]) == .answer(.option(.number(0))))
    #expect(try Self.effect("few", [.end, .enter]) == .answer(.option(.number(6))))
  }

  @Test func `arrows step a number within its limits, Home and End go to them`() throws {
    #expect(try Self.effect("rating", [.up, .enter]) == .answer(.number(0)))
    #expect(try Self.effect("rating", [.down, .enter]) == .answer(.number(10)))
    #expect(try Self.effect("rating", [.up, .up, .up, .down, .enter]) == .answer(.number(1)))
    #expect(try Self.effect("rating", [Key](repeating: .up, count: 20) + [.enter]) == .answer(.number(10)))
    #expect(try Self.effect("balance", [Key](repeating: .down, count: 20) + [.enter]) == .answer(.number(-5)))
    #expect(try Self.effect("balance", [.home, .enter]) == .answer(.number(-5)))
    #expect(try Self.effect("rating", [.end, .down, .enter]) == .answer(.number(9)))
    #expect(try Self.effect("rating", Self.typed("99") + [.up, .enter]) == .answer(.number(10)))
  }

  @Test func `a digit begins a new number where an earlier one or a stepped one stands`() throws {
    #expect(try Self.effect("rating", Self.typed("7") + [.enter], answer: .number(10)) == .answer(.number(7)))
    #expect(try Self.effect("rating", Self.typed("10") + [.enter], answer: .number(3)) == .answer(.number(10)))
    #expect(try Self.effect("rating", [.up, .up] + Self.typed("8") + [.enter]) == .answer(.number(8)))
    #expect(try Self.effect("balance", Self.typed("-4") + [.enter], answer: .number(2)) == .answer(.number(-4)))
  }

  @Test func `Backspace goes back from a number that was not typed now`() throws {
    #expect(try Self.effect("rating", [.backspace], answer: .number(10)) == .unused)
    #expect(try Self.effect("rating", [.up, .backspace]) == .unused)
    #expect(try Self.effect("rating", Self.typed("1") + [.backspace]) == .changed)
  }

  @Test func `an earlier answer is shown and Enter confirms it`() throws {
    let answers: [(String, Answer)] = [
      ("few", .option(.number(4))), ("many", .option(.number(12))), ("signed", .option(.number(-1))), ("named", .option(.name("perhaps"))),
      ("several", .chosen([.name("a"), .name("c")], other: nil)), ("several", .chosen([.name("b")], other: "own")), ("rating", .number(10)),
      ("rating", .notApplicable), ("digit", .number(0)), ("balance", .number(-3)), ("words", .text("сөз")),
    ]
    for (format, answer) in answers { #expect(try Self.effect(format, [.enter], answer: answer) == .answer(answer), "\(answer)") }
    #expect(try Self.entry("rating", answer: .notApplicable).selection == 0)
    #expect(try Self.effect("rating", Self.typed("3") + [.enter], answer: .notApplicable) == .answer(.number(3)))
  }

  @Test func `numbers and Space tick and untick, and Enter goes on with what is ticked`() throws {
    var entry = try Self.entry("several")
    #expect(Self.effects(&entry, Self.typed("31")) == [.changed, .changed])
    #expect(entry.ticked == [0, 2])
    #expect(entry.handle(.enter) == .answer(.chosen([.name("a"), .name("c")], other: nil)))
    #expect(Self.effects(&entry, [.home, .character(" "), .down, .character(" ")]).last == .changed)
    #expect(entry.ticked == [1, 2])
    #expect(try Self.effect("several", [.character(" ")]) == .nothingTyped)
    #expect(try Self.effect("few", [.down, .character(" ")]) == .unused)
  }

  @Test func `no more than allowed can be ticked`() throws {
    #expect(try Self.effect("several", Self.typed("1234")) == .fault(.tooMany(chosen: 4, atMost: 3)))
    #expect(try Self.effect("several", Self.typed("1235")) == .fault(.tooMany(chosen: 4, atMost: 3)))
    #expect(try Self.effect("pair", Self.typed("1") + [.enter]) == .fault(.tooFew(chosen: 1, atLeast: 2)))
  }

  @Test func `in a list of more than nine a number and Enter tick, and so does a number and Space`() throws {
    var entry = try Self.entry("wide")
    #expect(Self.effects(&entry, Self.typed("10") + [.enter]).last == .changed)
    #expect(entry.ticked == [9] && entry.typed == "")
    #expect(Self.effects(&entry, Self.typed("2 ")).last == .changed)
    #expect(entry.ticked == [1, 9])
    #expect(entry.handle(.enter) == .answer(.chosen([.name("o2"), .name("o10")], other: nil)))
  }

  @Test func `one's own words stand beside the options`() throws {
    var entry = try Self.entry("several")
    #expect(Self.effects(&entry, Self.typed("15")) == [.changed, .changed])
    #expect(entry.isTyping)
    #expect(Self.effects(&entry, Self.typed(" q7 ") + [.enter]).last == .changed)
    #expect(!entry.isTyping && entry.otherText == "q7" && entry.ticked == [0, 4])
    #expect(entry.handle(.enter) == .answer(.chosen([.name("a")], other: "q7")))
    #expect(Self.effects(&entry, Self.typed("5")).last == .changed)
    #expect(entry.otherText == nil && entry.ticked == [0])
  }

  @Test func `own words that were dropped or left empty tick nothing`() throws {
    for keys in [
      Self.typed("5xyz") + [.escape], Self.typed("5") + [.enter], Self.typed("5  ") + [.enter], Self.typed("5x") + [.backspace, .backspace],
    ] {
      var entry = try Self.entry("several")
      #expect(Self.effects(&entry, keys).last == .changed)
      #expect(!entry.isTyping && entry.otherText == nil && entry.ticked.isEmpty, "\(keys)")
    }
  }

  @Test func `a text is trimmed, limited and may be empty`() throws {
    #expect(try Self.effect("words", Self.typed("  тыныс алу ") + [.enter]) == .answer(.text("тыныс алу")))
    #expect(try Self.effect("words", Self.typed("   ") + [.enter]) == .skip)
    #expect(try Self.effect("words", Self.typed(String(repeating: "a", count: 30)) + [.enter]) == .answer(.text(String(repeating: "a", count: 20))))
    #expect(try Self.effect("words", [.pasted("бір екі"), .enter]) == .answer(.text("бір екі")))
    #expect(try Self.effect("words", [.escape]) == .unused)
    #expect(try Self.effect("words", [.backspace]) == .unused)
    #expect(try Self.effect("words", Self.typed("q") + [.backspace]) == .changed)
  }

  @Test(arguments: kinds) func `no sequence of keys brings an entry to an answer that does not fit its format`(format: String) throws {
    let keys: [Key] =
      Self.typed("0123456789-nә ") + [.up, .down, .home, .end, .enter, .enter, .backspace, .escape, .left, .delete, .pasted("сөз")]
    var random = SeededGenerator(seed: 3)
    let kind = try Examples.format(format)
    for _ in 0..<60 {
      var entry = ItemEntry(format: kind, answer: Bool.random(using: &random) ? kind.randomAnswer(using: &random) : nil)
      for _ in 0..<40 {
        let effect = entry.handle(keys.randomElement(using: &random)!)
        if case .answer(let answer) = effect { #expect(kind.fault(in: answer) == nil, "\(answer)") }
        #expect(entry.selection.map { (0..<entry.lineCount).contains($0) } ?? true)
        #expect(entry.ticked.allSatisfy { (0..<entry.lineCount).contains($0) })
      }
    }
  }
}
