import Instruments
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: ["a", "0", "burnout", "anxiety-state", "e1", "a-", "a--b", "1-2", String(repeating: "x", count: 64)])
  func `lower-case letters, digits and hyphens are an id`(text: String) {
    #expect(Identifier.isValid(text))
  }

  @Test(arguments: [
    "", "-", "-a", "A", "a_b", "a.b", "a b", "a/b", "..", "ә", "а", "a\n", "a\u{0}", "a\u{301}", "１", String(repeating: "x", count: 65), "a,b", "a\"",
  ]) func `anything else is none`(text: String) {
    #expect(!Identifier.isValid(text))
  }

  @Test func `of all single characters exactly 36 are an id`() {
    let valid = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { Identifier.isValid(String(Character($0))) }
    #expect(String(String.UnicodeScalarView(valid)) == "0123456789abcdefghijklmnopqrstuvwxyz")
  }
}
