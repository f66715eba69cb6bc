import Sealing
import Testing

@Suite struct SecretBytesTests {
  @Test func `taking bytes over leaves zeros in the very same place`() {
    var bytes = Array("a secret that is long enough not to be inline".utf8)
    let before = bytes.withUnsafeBytes { $0.baseAddress }
    let secret = SecretBytes(wiping: &bytes)
    #expect(bytes.withUnsafeBytes { $0.baseAddress } == before)
    #expect(bytes.allSatisfy { $0 == 0 })
    #expect(secret.withUnsafeBytes { String(decoding: $0, as: UTF8.self) } == "a secret that is long enough not to be inline")
  }

  @Test func `no way of printing shows the bytes, their number or where they are`() {
    let text = printed(secret(Array("hunter2".utf8)))
    #expect(!text.contains("hunter2") && !text.contains("104") && !text.contains("0x") && !text.contains("7"))
    #expect(text.contains("SecretBytes (hidden)"))
  }

  @Test func `two secrets are equal where every byte is, and a difference anywhere makes them unequal`() {
    let base = Array("0123456789abcdef".utf8)
    #expect(secret(base) == secret(base))
    for position in base.indices {
      var other = base
      other[position] ^= 1
      #expect(secret(base) != secret(other))
    }
    #expect(secret(base) != secret(Array(base.dropLast())))
    #expect(secret([]) == secret([]))
  }

  @Test func `random secrets differ`() {
    #expect(SecretBytes.random(count: 32) != SecretBytes.random(count: 32))
    #expect(SecretBytes.random(count: 32).count == 32)
  }

  @Test func `filling that fails passes the error on`() {
    #expect(throws: SealingError.damaged) { try SecretBytes(count: 8, fill: { _ throws(SealingError) in throw .damaged }) }
  }
}
