import Testing
import Wording

@testable import Records

@Suite struct RecordErrorWordingTests {
  private static let all: [RecordError] = [
    .invalidProfileName("a/b"), .absent, .exists(path: "/p"), .notFound(path: "/p"), .passphraseNeeded, .wrongPassphrase, .keyLost(path: "/p"), .busy,
    .changedElsewhere, .diskFull(path: "/p"), .readOnly(path: "/p"), .notPermitted(path: "/p"), .removed(path: "/p"),
    .cannotCreate(path: "/p", code: 20), .inputOutput(path: "/p", code: 5), .inputOutput(path: "/p", code: nil), .damaged(path: "/p"),
    .newerFormat(path: "/p"), .foreignFile(path: "/p"), .notEnoughMemory(bytes: 268_435_456),
  ]

  @Test(arguments: all) func `every error is whole sentences in each language`(error: RecordError) {
    for language in InterfaceLanguage.allCases {
      let text = error.message(language)
      #expect(text.hasSuffix(".") && text.first?.isLowercase == false && !text.contains("  "), "\(text)")
    }
    #expect(Set(InterfaceLanguage.allCases.map { error.message($0) }).count == 3)
  }

  @Test func `a name is quoted without what could deceive the eye`() {
    let text = RecordError.invalidProfileName("a\u{202E}b\u{1B}[2J").message(.en)
    #expect(text.contains("a‹U+202E›b‹U+001B›[2J"))
  }

  @Test func `memory is told in mebibytes`() {
    for language in InterfaceLanguage.allCases { #expect(RecordError.notEnoughMemory(bytes: 268_435_456).message(language).contains(" 256 ")) }
  }
}
