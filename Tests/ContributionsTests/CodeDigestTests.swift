import Contributions
import Sealing
import TestSupport
import Testing

@Suite struct CodeDigestTests {
  private let digester = CodeDigester(key: SampleRound.secret(3), round: "2026-Q4")

  @Test func `a code is found again however it was typed`() throws {
    let code = SampleRound.code()
    #expect(digester.digest(of: code) == digester.digest(of: try ContributionCode(code.text.lowercased())))
    #expect(CodeDigest(bytes: digester.digest(of: code).bytes) == digester.digest(of: code))
    #expect(CodeDigest(bytes: []) == nil && CodeDigest(bytes: [UInt8](repeating: 0, count: 33)) == nil)
  }

  @Test func `another code, round, unit or key gives another digest`() throws {
    let code = SampleRound.code()
    let other = CodeDigester(key: SampleRound.secret(3), round: "2026-Q3")
    let stranger = CodeDigester(key: SampleRound.secret(4), round: "2026-Q4")
    let digests = [
      digester.digest(of: code), digester.digest(of: SampleRound.code(2)), other.digest(of: code), stranger.digest(of: code),
      digester.binding(of: code, unit: "a"), digester.binding(of: code, unit: "b"), digester.binding(of: SampleRound.code(2), unit: "a"),
      other.binding(of: code, unit: "a"), stranger.binding(of: code, unit: "a"), digester.binding(of: code, unit: ""),
    ]
    #expect(Set(digests).count == digests.count && digests.allSatisfy { $0.bytes.count == 32 })
  }

  @Test func `where the round ends and the unit begins makes a difference`() {
    let code = SampleRound.code()
    let (first, second) = (CodeDigester(key: SampleRound.secret(3), round: "r1"), CodeDigester(key: SampleRound.secret(3), round: "r"))
    #expect(first.binding(of: code, unit: "2") != second.binding(of: code, unit: "12"))
  }

  @Test func `the digest does not hold the code`() {
    let code = SampleRound.code()
    let bytes = digester.digest(of: code).bytes
    #expect(!String(decoding: bytes, as: UTF8.self).contains(code.symbols.prefix(3)))
  }
}
