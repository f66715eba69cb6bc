import Testing
import Wording

@Suite struct PlainNameTests {
  @Test(arguments: ["a", "Team 3", "Үй күтімі № 2", "East/Home care", "До 5 лет", "0–4", "a\"b\\c", "東京", "e\u{301}", "😀"])
  func `a visible line is a name`(text: String) { #expect(PlainName.isLine(text, limit: 20)) }

  @Test(
    arguments: [
      "", " ", " a", "a ", "a\nb", "a\tb", "\u{1B}[31m", "a\u{202E}b", "a\u{200B}b", "a\u{200D}b", "\u{FEFF}a", "a\u{A0}b", "a\u{3000}b",
      "a\u{2028}b",
      "a\u{AD}b", "\u{E0041}", "a\u{34F}b", "a\u{E000}b", "a\u{7F}", "a\u{0}", "\u{3164}", "a\u{FE0F}", "123456789012345678901",
    ]) func `what cannot be seen, turns the writing or is too long is no name`(text: String)
  { #expect(!PlainName.isLine(text, limit: 20)) }

  @Test(arguments: ["2026-Q4", "2026_күз", "a.b", "7", "Осень-2026"])
  func `letters and digits with hyphens, underscores and dots can be a file's name`(
    text: String
  ) { #expect(PlainName.isFileName(text, limit: 20)) }

  @Test(arguments: [
    "", ".", "..", ".a", "-a", "_a", "a/b", "a\\b", "a b", "a:b", "a*", "a\u{0}", "a\n", "~", "$a", "123456789012345678901", "a\u{202E}",
  ])
  func `what a shell or a file system could take otherwise is no file's name`(text: String) { #expect(!PlainName.isFileName(text, limit: 20)) }
}
