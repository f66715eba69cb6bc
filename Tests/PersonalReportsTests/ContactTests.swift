import JSON
import Testing
import Wording

@testable import PersonalReports

@Suite struct ContactTests {
  /// Where and why a text is refused: `line:column`, with an exclamation mark where it is no JSON at all.
  private static func fault(_ text: String) -> String? {
    do {
      _ = try Contact.read(Array(text.utf8))
      return nil
    } catch {
      return "\(error.position.line):\(error.position.column)" + (error.syntax == nil ? "" : "!")
    }
  }

  @Test func `contacts are read in their order`() throws {
    let contacts = try Contact.read(Array(#"{"contacts": [{"kk": "бір", "ru": "один", "en": "one"}, {"ru": "два"}]}"#.utf8))
    #expect(InterfaceLanguage.allCases.map { contacts[0].text($0) } == ["one", "бір", "один"])
    #expect(InterfaceLanguage.allCases.map { contacts[1].text($0) } == ["два", "два", "два"])
    #expect(try Contact.read(Array(#"{"contacts": []}"#.utf8)).isEmpty)
  }

  @Test func `what is no contact is refused with its place`() {
    let long = String(repeating: "ә", count: 301)
    let cases: [(String, String)] = [
      ("", "1:1!"), (#"{"contacts": [}"#, "1:15!"), ("[]", "1:1"), ("{}", "1:1"), (#"{"contacts": {}}"#, "1:1"),
      (#"{"contacts": [], "more": 1}"#, "1:1"),
      (#"{"contacts": [], "contacts": []}"#, "1:1"), (#"{"contacts": ["150"]}"#, "1:15"), (#"{"contacts": [{}]}"#, "1:15"),
      ("{\"contacts\": [{\"kk\": \"a\"},\n {\"de\": \"b\"}]}", "2:9"), (#"{"contacts": [{"kk": 150}]}"#, "1:22"),
      (#"{"contacts": [{"kk": ""}]}"#, "1:22"),
      (#"{"contacts": [{"kk": "a", "kk": "b"}]}"#, "1:15"), (#"{"contacts": [{"ru": "\#(long)"}]}"#, "1:22"),
      (#"{"contacts": [{"ru": "a\nb"}]}"#, "1:22"), (#"{"contacts": [{"ru": "a\u001b[2Jb"}]}"#, "1:22"),
      (#"{"contacts": [{"ru": "a\u202eb"}]}"#, "1:22"),
      (#"{"contacts": [\#([String](repeating: #"{"en": "x"}"#, count: 21).joined(separator: ","))]}"#, "1:1"),
      (String(repeating: "[", count: 50_000), "1:33!"),
    ]
    for (text, place) in cases { #expect(Self.fault(text) == place, "\(text.prefix(80))") }
  }

  @Test func `the limits themselves are allowed`() {
    #expect(Self.fault(#"{"contacts": [{"ru": "\#(String(repeating: "ә", count: 300))"}]}"#) == nil)
    #expect(Self.fault(#"{"contacts": [\#([String](repeating: #"{"en": "x"}"#, count: 20).joined(separator: ","))]}"#) == nil)
  }
}
