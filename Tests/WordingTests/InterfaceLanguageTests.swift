import Testing
import Wording

@Suite struct InterfaceLanguageTests {
  @Test(arguments: [
    ("kk_KZ.UTF-8", InterfaceLanguage.kk), ("ru_RU", .ru), ("en", .en), ("ru-KZ", .ru), ("EN_us", .en), ("C", nil), ("C.UTF-8", nil), ("POSIX", nil),
    ("de_DE.UTF-8", nil), ("", nil), ("kkx", nil),
  ])
  func `the locale's first part decides the language`(locale: String, language: InterfaceLanguage?) {
    #expect(InterfaceLanguage(locale: locale) == language)
  }

  @Test func `changing the language visits all three and comes back`() {
    #expect(InterfaceLanguage.en.next.next.next == .en)
    #expect(Set([InterfaceLanguage.en, .en.next, .en.next.next]).count == 3)
  }
}
