import Testing

@testable import Sealing

@Suite struct CipherTests {
  private typealias Vector = PublishedVectors.XChaCha20Poly1305

  @Test func `the draft's vector is sealed byte for byte`() throws {
    var message = Array(Vector.plaintext.utf8)
    Cipher.encrypt(
      &message, from: 0, additionalData: try bytes(Vector.additionalData), nonce: try bytes(Vector.nonce), key: secret(try bytes(Vector.key)))
    #expect(Hex.encode(message) == Vector.sealed)
  }

  @Test func `the draft's vector opens`() throws {
    let sealed = try bytes(Vector.sealed)
    var plaintext = [UInt8](repeating: 0, count: sealed.count - Cipher.tagSize)
    let isSound = Cipher.decrypt(
      sealed[...], into: &plaintext, additionalData: try bytes(Vector.additionalData), nonce: try bytes(Vector.nonce)[...],
      key: secret(try bytes(Vector.key)))
    #expect(isSound)
    #expect(String(decoding: plaintext, as: UTF8.self) == Vector.plaintext)
  }

  @Test func `what stands before the message stays in clear`() {
    var message: [UInt8] = [1, 2, 3, 0, 0, 0]
    Cipher.encrypt(&message, from: 3, additionalData: [], nonce: Array(repeating: 0, count: 24), key: .random(count: 32))
    #expect(message.count == 6 + Cipher.tagSize)
    #expect(message[..<3] == [1, 2, 3])
    #expect(message[3..<6] != [0, 0, 0] || message[6...].contains { $0 != 0 })
  }
}
