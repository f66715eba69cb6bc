import Sealing
import Testing

@Suite struct DigestTests {
  @Test func `the digest of abc is the one of RFC 7693`() {
    #expect(Hex.encode(Digest.blake2b(Array("abc".utf8), count: 64)) == PublishedVectors.blake2bOfABC)
  }

  @Test func `the keyed digest is the one of the reference code`() {
    #expect(Hex.encode(Digest.blake2b([], count: 64, key: secret(Array(0..<64)))) == PublishedVectors.blake2bOfNothingKeyed)
  }

  @Test func `a shorter digest is no prefix of the longer one, and a key changes it`() {
    let message = Array("abc".utf8)
    #expect(Digest.blake2b(message, count: 32) != Array(Digest.blake2b(message, count: 64)[..<32]))
    #expect(Digest.blake2b(message) != Digest.blake2b(message, key: .random(count: 32)))
    #expect(Digest.blake2b(message).count == 32)
  }
}
