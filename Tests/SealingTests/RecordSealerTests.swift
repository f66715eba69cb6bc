import Sealing
import Testing

@Suite struct RecordSealerTests {
  private let key = SecretBytes.random(count: 32)
  private let identity = RecordIdentity(id: Array(0..<16), kind: "result", format: 1)
  private let plaintext = Array("{\"exhaustion\": 27}".utf8)

  @Test func `a record comes back under its own identity`() throws {
    let sealer = try RecordSealer(key: key)
    #expect(try sealer.open(sealer.seal(plaintext, as: identity), as: identity) == plaintext)
    #expect(try sealer.open(sealer.seal([], as: identity), as: identity) == [])
  }

  @Test func `a change of any byte is damage`() throws {
    let sealer = try RecordSealer(key: key)
    let sealed = sealer.seal(plaintext, as: identity)
    for position in sealed.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var altered = sealed
        altered[position] ^= change
        #expect(throws: SealingError.damaged, "byte \(position)") { try sealer.open(altered, as: identity) }
      }
    }
  }

  @Test func `a record cut off anywhere or with bytes added is damaged`() throws {
    let sealer = try RecordSealer(key: key, step: 64)
    let sealed = sealer.seal(plaintext, as: identity)
    for count in 0..<sealed.count { #expect(throws: SealingError.damaged) { try sealer.open(Array(sealed[..<count]), as: identity) } }
    #expect(throws: SealingError.damaged) { try sealer.open(sealed + [0], as: identity) }
  }

  @Test func `another id, kind, format, key or step does not open it`() throws {
    let sealer = try RecordSealer(key: key)
    let sealed = sealer.seal(plaintext, as: identity)
    for other in [
      RecordIdentity(id: Array(1..<17), kind: "result", format: 1), RecordIdentity(id: Array(0..<15), kind: "result", format: 1),
      RecordIdentity(id: identity.id, kind: "session", format: 1), RecordIdentity(id: identity.id, kind: "result", format: 2),
    ] {
      #expect(throws: SealingError.damaged) { try sealer.open(sealed, as: other) }
    }
    #expect(throws: SealingError.damaged) { try RecordSealer(key: .random(count: 32)).open(sealed, as: identity) }
    #expect(throws: SealingError.damaged) { try RecordSealer(key: key, step: 512).open(sealed, as: identity) }
  }

  @Test func `sizes do not tell one answer from a thousand bytes`() throws {
    let sealer = try RecordSealer(key: key)
    let sizes = Set((0..<1024).map { sealer.seal(Array(repeating: 65, count: $0), as: identity).count })
    #expect(sizes == [1 + 24 + 1024 + 16])
    #expect(sealer.seal(Array(repeating: 65, count: 1024), as: identity).count == 1 + 24 + 2048 + 16)
  }

  @Test func `the same record sealed twice has only its format byte in common`() throws {
    let sealer = try RecordSealer(key: key)
    let (first, second) = (sealer.seal(plaintext, as: identity), sealer.seal(plaintext, as: identity))
    #expect(first[1..<25] != second[1..<25])
    // 1040 random bytes agree in 4 places on average; in 40 with a chance below 10⁻²⁴.
    #expect(zip(first[25...], second[25...]).count { $0 == $1 } < 40)
  }

  @Test(arguments: [0, 16, 31, 33]) func `a key of another size is no key`(size: Int) {
    #expect(throws: SealingError.malformedKey) { try RecordSealer(key: .random(count: size)) }
  }

  @Test func `its key is not printed`() throws {
    #expect(!printed(try RecordSealer(key: secret(Array("hunter2-hunter2-hunter2-hunter2-".utf8)))).contains("hunter2"))
  }
}
