import Testing

@testable import Instruments

@Suite struct TextSafetyTests {
  @Test func `control characters, direction marks and invisible tags are unsafe, line feeds are not`() {
    let unsafe: [ClosedRange<UInt32>] = [
      0...9, 0xB...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F,
    ]
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isUnsafe = unsafe.contains { $0.contains(value) }
      if TextSafety.isSafe(scalar) == isUnsafe { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test func `no letter of Kazakh, Russian or English and no emoji is unsafe`() {
    #expect("Әәғқңөұүһі Ёжщъ Abc “«—…» 👩🏽‍⚕️ n\u{303}\n".unicodeScalars.allSatisfy(TextSafety.isSafe))
  }

  @Test func `the first unsafe character is told, by its kind`() {
    #expect(TextSafety.fault(in: "сөз\n") == nil)
    #expect(TextSafety.fault(in: "a\u{1B}b\u{202E}") == .controlCharacter(0x1B))
    #expect(TextSafety.fault(in: "a\u{202E}b\u{1B}") == .directionCharacter(0x202E))
    #expect(TextSafety.fault(in: "\u{E0041}") == .controlCharacter(0xE0041))
  }

  @Test func `unsafe characters are shown as their code points`() {
    #expect(TextSafety.visible("a\u{1B}\n\u{202E}\u{E0041}ә") == "a‹U+001B›‹U+000A›‹U+202E›‹U+E0041›ә")
  }

  @Test func `a long text is cut behind its limit of characters`() {
    #expect(TextSafety.visible("абв", limit: 3) == "абв")
    #expect(TextSafety.visible("абвг", limit: 3) == "абв…")
    #expect(TextSafety.visible(String(repeating: "x", count: 10_000)) == String(repeating: "x", count: 60) + "…")
  }

  @Test func `a text is blank when a reader would see nothing`() {
    for text in ["", " ", "\n \u{A0}", "\u{200B}", "\u{2060}\u{AD}", "\u{3164}"] { #expect(TextSafety.isBlank(text)) }
    for text in ["a", " .", "\u{200B}ә", "👍"] { #expect(!TextSafety.isBlank(text)) }
  }
}
