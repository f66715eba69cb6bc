import Instruments
import JSON
import Testing
import Wording

/// What the faults say: `DefinitionFault+…Wording.swift`, `JSONFault+Wording.swift`, `AnswerFault+Wording.swift`.
@Suite struct FaultWordingTests {
  static let answerFaults: [AnswerFault] = [
    .wrongKind(expected: .option), .wrongKind(expected: .options), .wrongKind(expected: .wholeNumber), .wrongKind(expected: .text),
    .notAnOption(found: "x", allowed: ["a", "b"]), .outOfRange(found: "9", minimum: 0, maximum: 5), .tooMany(chosen: 3, atMost: 2),
    .tooFew(chosen: 0, atLeast: 1), .repeated("a"), .tooLong(limit: 500), .empty, .unsafeCharacter(7), .notApplicableNotOffered, .otherNotOffered,
  ]

  static func check(_ phrase: Phrase, _ name: String) {
    #expect(Set([phrase.en, phrase.kk, phrase.ru]).count == 3, "\(name): the same in two languages")
    for language in InterfaceLanguage.allCases {
      let sentence = phrase(language)
      #expect(sentence.last.map { ".?".contains($0) } ?? false, "\(name): \(sentence)")
      #expect(!sentence.hasPrefix(" ") && !sentence.contains("  ") && !sentence.contains("Optional("), "\(name): \(sentence)")
    }
    #expect(!phrase.en.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }, "\(name): Cyrillic in English")
    let kazakh: Set<Unicode.Scalar> = ["ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ", "і", "Ә", "Ғ", "Қ", "Ң", "Ө", "Ұ", "Ү", "Һ", "І"]
    #expect(!phrase.ru.unicodeScalars.contains { kazakh.contains($0) }, "\(name): a Kazakh letter in Russian")
    #expect(
      !phrase.kk.unicodeScalars.contains { ["щ", "ъ", "ё", "э"].contains($0) }, "\(name): a Russian letter in Kazakh")
  }

  @Test func `every fault has a sentence in each language, and no two languages share it`() {
    for fault in DefinitionFault.every { Self.check(fault.message, fault.caseName) }
    for fault in Self.answerFaults { Self.check(fault.message, "\(fault)") }
  }

  @Test func `every hint is a sentence in each language`() {
    let hints = DefinitionFault.every.compactMap { fault in fault.hint.map { (fault, $0) } }
    #expect(Set(hints.map(\.0.caseName)).count >= 12)
    for (fault, hint) in hints { Self.check(hint, fault.caseName) }
  }

  @Test func `different faults have different sentences`() {
    let sentences = DefinitionFault.every.map(\.message.en)
    #expect(Set(sentences).count == sentences.count)
  }

  @Test func `a sentence quotes what was found and lists what is allowed`() {
    let message = DefinitionFault.notOneOf(found: "summ", allowed: ["sum", "mean"]).message
    for language in InterfaceLanguage.allCases {
      #expect(message(language).contains("summ"))
      #expect(message(language).contains("sum, mean"))
    }
  }

  @Test func `a likely slip of the finger is named`() {
    #expect(DefinitionFault.unknownKey("sceles", allowed: ["scales", "items"]).hint?.en == "Did you mean “scales”?")
    #expect(DefinitionFault.unknownReference(.band, id: "hihg", known: ["low", "high"]).hint?.ru == "Возможно, имелось в виду «high»?")
    #expect(DefinitionFault.notOneOf(found: "banana", allowed: ["sum", "mean"]).hint == nil)
  }

  @Test func `a long list of what is allowed is cut`() {
    let known = (0..<1_000).map { "item-\($0)" }
    let message = DefinitionFault.unknownReference(.item, id: "x", known: known).message.en
    #expect(message.contains("item-23, …"))
    #expect(!message.contains("item-24"))
  }

  @Test func `what a file says is shown without what could deceive`() {
    let evil = "\u{1B}[2J\u{202E}\n" + String(repeating: "x", count: 500)
    let faults: [DefinitionFault] = [
      .unknownKey(evil, allowed: []), .duplicateKey(evil), .notOneOf(found: evil, allowed: []), .invalidLanguage(evil), .invalidID(evil),
      .invalidVersion(evil), .invalidPeriod(evil), .unknownReference(.item, id: evil, known: []),
      .syntax(.unexpected(found: "\u{1B}", expected: .value)),
      .syntax(.invalidEscape("\\\u{1B}")), .syntax(.controlCharacterInString(0x1B)),
    ]
    for fault in faults {
      for language in InterfaceLanguage.allCases {
        let sentence = fault.message(language)
        #expect(sentence.unicodeScalars.allSatisfy { TextSafety.isSafe($0) && $0 != "\n" })
        #expect(sentence.count < 300)
      }
    }
    for fault in [AnswerFault.notAnOption(found: evil, allowed: []), .repeated(evil), .outOfRange(found: evil, minimum: 0, maximum: 1)] {
      #expect(fault.message.en.unicodeScalars.allSatisfy { TextSafety.isSafe($0) && $0 != "\n" })
    }
  }

  @Test func `Russian counts its entries in the right form`() {
    #expect(DefinitionFault.tooFew(minimum: 1).message.ru == "Нужно не меньше 1 записи.")
    #expect(DefinitionFault.tooFew(minimum: 2).message.ru == "Нужно не меньше 2 записей.")
    #expect(DefinitionFault.tooFew(minimum: 1).message.en == "At least 1 entry is needed.")
    #expect(DefinitionFault.tooFew(minimum: 2).message.en == "At least 2 entries are needed.")
  }

  @Test func `warnings are the three things with which an instrument can still be used`() {
    let warnings = DefinitionFault.every.filter { $0.severity == .warning }.map(\.caseName)
    #expect(Set(warnings) == ["missingTranslation", "unusedFormat", "unusualConstant"])
  }
}
