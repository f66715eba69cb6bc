import Sealing
import Testing

@Suite struct WrappedKeyTests {
  private let key = SecretBytes.random(count: 32)

  private func wrapped(purpose: String = "records") throws -> WrappedKey {
    try WrappedKey(wrapping: key, passphrase: passphrase("right"), purpose: purpose, cost: .least)
  }

  @Test func `the same passphrase gives the key back from the kept bytes`() throws {
    #expect(try WrappedKey(bytes: wrapped().bytes).unwrap(passphrase("right"), purpose: "records") == key)
  }

  @Test func `any other passphrase or purpose gives the one error`() throws {
    let wrapped = try wrapped()
    #expect(throws: SealingError.wrongPassphraseOrDamaged) { try wrapped.unwrap(passphrase("Right"), purpose: "records") }
    #expect(throws: SealingError.wrongPassphraseOrDamaged) { try wrapped.unwrap(passphrase("right "), purpose: "records") }
    #expect(throws: SealingError.wrongPassphraseOrDamaged) { try wrapped.unwrap(passphrase("right"), purpose: "keeper") }
  }

  @Test func `a change of any bit gives the one error`() throws {
    let good = try wrapped().bytes
    for position in good.indices {
      for bit in 0..<8 {
        // The three bits that turn 8 KiB into 128, 256 or 512 MiB are left out: they would be honoured first and take long.
        if let cost = altered(good, position, bit).cost, cost.memory > 64 << 20 { continue }
        #expect(throws: SealingError.wrongPassphraseOrDamaged, "byte \(position), bit \(bit)") {
          try altered(good, position, bit).unwrap(passphrase("right"), purpose: "records")
        }
      }
    }
  }

  @Test func `a cost that is in its range but not the one it was wrapped with gives the one error`() throws {
    var cheaper = try WrappedKey(
      wrapping: key, passphrase: passphrase("right"), purpose: "records", cost: #require(.init(operations: 2, memory: 8192))
    ).bytes
    cheaper[5] = 1
    #expect(WrappedKey(bytes: cheaper).cost == .least)
    #expect(throws: SealingError.wrongPassphraseOrDamaged) { try WrappedKey(bytes: cheaper).unwrap(passphrase("right"), purpose: "records") }
  }

  @Test func `bytes cut off anywhere or added give the one error`() throws {
    let good = try wrapped().bytes
    for count in 0..<good.count {
      #expect(throws: SealingError.wrongPassphraseOrDamaged) {
        try WrappedKey(bytes: Array(good[..<count])).unwrap(passphrase("right"), purpose: "records")
      }
    }
    #expect(throws: SealingError.wrongPassphraseOrDamaged) { try WrappedKey(bytes: good + [0]).unwrap(passphrase("right"), purpose: "records") }
  }

  @Test func `a file that asks for 100 GB or four billion passes is refused before anything is derived`() throws {
    var greedy = try wrapped().bytes
    greedy.replaceSubrange(6..<14, with: [0, 0, 0, 0x19, 0, 0, 0, 0])
    #expect(WrappedKey(bytes: greedy).cost == nil)
    #expect(throws: SealingError.wrongPassphraseOrDamaged) { try WrappedKey(bytes: greedy).unwrap(passphrase("right"), purpose: "records") }
    var slow = try wrapped().bytes
    slow.replaceSubrange(2..<6, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(WrappedKey(bytes: slow).cost == nil)
    #expect(throws: SealingError.wrongPassphraseOrDamaged) { try WrappedKey(bytes: slow).unwrap(passphrase("right"), purpose: "records") }
    var endless = try wrapped().bytes
    endless.replaceSubrange(6..<14, with: Array(repeating: 0xFF, count: 8))
    #expect(WrappedKey(bytes: endless).cost == nil)
  }

  @Test func `the cost is kept with the key, so that a program with another default opens it`() throws {
    let cost = try #require(DerivationCost(operations: 2, memory: 1 << 20))
    let wrapped = try WrappedKey(wrapping: key, passphrase: passphrase("right"), purpose: "records", cost: cost)
    #expect(wrapped.cost == cost)
    #expect(try wrapped.unwrap(passphrase("right"), purpose: "records") == key)
  }

  @Test func `wrapping twice has only the header in common`() throws {
    let (first, second) = (try wrapped().bytes, try wrapped().bytes)
    #expect(first[..<14] == second[..<14])
    #expect(first[14..<30] != second[14..<30] && first[30..<54] != second[30..<54] && first[54...] != second[54...])
  }

  @Test(arguments: [16, 32, 64, 4096]) func `a key of any allowed size comes back`(size: Int) throws {
    let key = SecretBytes.random(count: size)
    #expect(try WrappedKey(wrapping: key, passphrase: passphrase("p"), purpose: "", cost: .least).unwrap(passphrase("p"), purpose: "") == key)
  }

  private func altered(_ bytes: [UInt8], _ position: Int, _ bit: Int) -> WrappedKey {
    var bytes = bytes
    bytes[position] ^= 1 << bit
    return WrappedKey(bytes: bytes)
  }
}
