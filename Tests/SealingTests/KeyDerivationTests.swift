import Testing

@testable import Sealing

@Suite struct KeyDerivationTests {
  @Test(arguments: PublishedVectors.argon2id)
  func `the key is the one that the reference implementation of Argon2id gives`(vector: PublishedVectors.Derivation) throws {
    let cost = try #require(DerivationCost(operations: vector.operations, memory: vector.memory))
    let key = try KeyDerivation.key(from: passphrase(vector.passphrase), salt: bytes(vector.salt), cost: cost)
    #expect(key == secret(try bytes(vector.key)))
  }

  @Test func `the usual cost is libsodium's MODERATE`() {
    #expect(DerivationCost.moderate == DerivationCost(operations: 3, memory: 256 << 20))
  }

  @Test(arguments: [(0, 8192), (17, 8192), (-1, 8192), (1, 8191), (1, (1 << 30) + 1), (1, -1), (.max, .max)])
  func `a cost outside the ranges cannot be asked for`(operations: Int, memory: Int) {
    #expect(DerivationCost(operations: operations, memory: memory) == nil)
  }
}
