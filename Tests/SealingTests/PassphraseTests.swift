import Sealing
import Testing

@Suite struct PassphraseTests {
  @Test func `one line ending is no part of it, whatever its kind`() throws {
    let expected = try passphrase("құпия сөз")
    #expect(try passphrase("құпия сөз\n") == expected)
    #expect(try passphrase("құпия сөз\r\n") == expected)
    #expect(try passphrase("құпия сөз\n\n") != expected)
    #expect(try passphrase(" құпия сөз") != expected)
    #expect(try passphrase("құпия сөз\r") != expected)
  }

  @Test(arguments: ["", "\n", "\r\n"]) func `nothing typed is no passphrase`(line: String) {
    #expect(throws: SealingError.emptyPassphrase) { try passphrase(line) }
  }

  @Test func `1024 bytes are taken and one more is refused`() throws {
    _ = try passphrase(String(repeating: "a", count: Passphrase.limit) + "\n")
    #expect(throws: SealingError.passphraseTooLong(limit: 1024)) { try passphrase(String(repeating: "a", count: Passphrase.limit + 1)) }
  }

  @Test(arguments: ["a passphrase", "", String(repeating: "a", count: 2000)])
  func `the typed line is wiped, also when it is refused`(text: String) {
    var line = Array(text.utf8)
    _ = try? Passphrase(wiping: &line)
    #expect(line.allSatisfy { $0 == 0 })
  }

  @Test func `it is not printed`() throws {
    #expect(!printed(try passphrase("hunter2")).contains("hunter2"))
  }

  @Test func `composed and decomposed letters are different passphrases, as typed`() throws {
    #expect(try passphrase("\u{439}") != passphrase("\u{438}\u{306}"))
  }
}
