import Instruments
import Testing
import Wording

@testable import Administration

@Suite struct AnswerTextTests {
  private static func text(_ answer: Answer, _ format: String, _ language: InterfaceLanguage = .kk) throws -> String {
    AnswerText.text(answer, format: try Examples.format(format), language: language)
  }

  @Test func `an answer is shown in the words in which it was offered, in the language that is read`() throws {
    #expect(try Self.text(.option(.number(3)), "few") == "label 3 кк")
    #expect(try Self.text(.option(.name("no")), "named", .ru) == "label no ру")
    #expect(try Self.text(.chosen([.name("c"), .name("a")], other: "өз"), "several") == "label a кк; label c кк; өз")
    #expect(try Self.text(.number(-3), "balance") == "-3")
    #expect(try Self.text(.text("сөз"), "words") == "сөз")
    for language in InterfaceLanguage.allCases {
      #expect(try Self.text(.notApplicable, "rating", language) == AdministrationWording.notApplicable(language))
    }
  }
}
