import Sealing
import Testing

@Suite struct SigningKeyPairTests {
  @Test(arguments: PublishedVectors.ed25519)
  func `key and signature are the ones of RFC 8032`(vector: PublishedVectors.Signature) throws {
    let pair = try SigningKeyPair(seed: secret(try bytes(vector.seed)))
    #expect(Hex.encode(pair.publicKey.bytes) == vector.publicKey)
    #expect(Hex.encode(pair.sign(try bytes(vector.message))) == vector.signature)
    #expect(try VerifyingKey(bytes: bytes(vector.publicKey)).isValid(bytes(vector.signature), of: bytes(vector.message)))
  }

  @Test func `a change of any bit in the signature, the message or the key is seen`() throws {
    let pair = SigningKeyPair()
    let message = Array("a release".utf8)
    let signature = pair.sign(message)
    func flipped(_ bytes: [UInt8], _ bit: Int) -> [UInt8] {
      var bytes = bytes
      bytes[bit / 8] ^= 1 << (bit % 8)
      return bytes
    }
    for bit in 0..<signature.count * 8 { #expect(!pair.publicKey.isValid(flipped(signature, bit), of: message)) }
    for bit in 0..<message.count * 8 { #expect(!pair.publicKey.isValid(signature, of: flipped(message, bit))) }
    for bit in 0..<VerifyingKey.size * 8 {
      #expect(try !VerifyingKey(bytes: flipped(pair.publicKey.bytes, bit)).isValid(signature, of: message))
    }
  }

  @Test func `a signature of another length is not valid and does not crash`() {
    let pair = SigningKeyPair()
    for count in [0, 1, 63, 65] { #expect(!pair.publicKey.isValid(Array(repeating: 0, count: count), of: [])) }
  }

  @Test func `a kept seed gives the pair back`() throws {
    let pair = SigningKeyPair()
    #expect(try SigningKeyPair(seed: pair.seed).publicKey == pair.publicKey)
    #expect(SigningKeyPair().publicKey != pair.publicKey)
  }

  @Test func `seeds and public keys of another size are refused`() {
    #expect(throws: SealingError.malformedKey) { try SigningKeyPair(seed: .random(count: 31)) }
    #expect(throws: SealingError.malformedKey) { try VerifyingKey(bytes: Array(repeating: 0, count: 33)) }
  }

  @Test func `the seed is not printed`() throws {
    let pair = try SigningKeyPair(seed: secret(Array("hunter2-hunter2-hunter2-hunter2-".utf8)))
    #expect(!printed(pair).contains("hunter2") && !printed(pair).contains("104, 117"))
  }
}
