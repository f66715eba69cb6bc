import Sealing
import Testing

@Suite struct SealedBoxTests {
  private let keeper = BoxKeyPair()
  private let content = Array("one contribution".utf8)

  @Test func `only the owner of the key opens a box`() throws {
    let box = try SealedBox.seal(content, to: keeper.publicKey)
    #expect(box.count == content.count + SealedBox.overhead && SealedBox.overhead == 48)
    #expect(try SealedBox.open(box, with: keeper) == content)
    #expect(throws: SealingError.damaged) { try SealedBox.open(box, with: BoxKeyPair()) }
  }

  @Test func `a change of any byte or a cut anywhere is damage`() throws {
    let box = try SealedBox.seal(content, to: keeper.publicKey)
    for position in box.indices {
      var altered = box
      altered[position] ^= 1
      #expect(throws: SealingError.damaged) { try SealedBox.open(altered, with: keeper) }
      #expect(throws: SealingError.damaged) { try SealedBox.open(Array(box[..<position]), with: keeper) }
    }
  }

  @Test func `two boxes with the same content have nothing in common`() throws {
    #expect(try SealedBox.seal(content, to: keeper.publicKey)[..<32] != SealedBox.seal(content, to: keeper.publicKey)[..<32])
  }

  @Test func `a kept secret key gives its public key back`() throws {
    #expect(try BoxKeyPair(secretKey: keeper.secretKey).publicKey == keeper.publicKey)
  }

  @Test func `keys of another size, and the point that is no key, are refused`() throws {
    #expect(throws: SealingError.malformedKey) { try BoxPublicKey(bytes: Array(repeating: 1, count: 31)) }
    #expect(throws: SealingError.malformedKey) { try BoxKeyPair(secretKey: .random(count: 33)) }
    #expect(throws: SealingError.malformedKey) { try SealedBox.seal(content, to: BoxPublicKey(bytes: Array(repeating: 0, count: 32))) }
  }

  @Test func `the secret key is not printed`() throws {
    let pair = try BoxKeyPair(secretKey: secret(Array("hunter2-hunter2-hunter2-hunter2-".utf8)))
    #expect(!printed(pair).contains("hunter2") && !printed(pair).contains("104, 117"))
  }
}
