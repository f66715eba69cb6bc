import Instruments
import Testing
import Wording

@Suite struct LanguageTagTests {
  @Test(arguments: ["en", "kk", "ru", "pt-BR", "zh-Hans-CN", "sr-Latn", "kk-KZ-x-own", "abcdefgh", "de-1996", "EN"])
  func `subtags of letters and digits are a tag`(text: String) {
    #expect(LanguageTag(text)?.description == text)
  }

  @Test(arguments: ["", "e", "abcdefghi", "en-", "-en", "en--us", "en_US", "e1", "12", "en-abcdefghi", "ру", "en ", "en-é", "en\u{0}"])
  func `anything else is none`(text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test func `the languages of the interface are tags, in their order`() {
    let tags = InterfaceLanguage.allCases.map { LanguageTag($0) }
    #expect(tags.map(\.rawValue) == ["en", "kk", "ru"])
    #expect(tags == tags.sorted())
  }
}
