import Sealing
import Testing

@Suite struct DomainMessageTests {
  @Test func `purpose and fields stand with their lengths, so that no two lists give the same bytes`() {
    #expect(DomainMessage("ab", [7], []).bytes == [0, 0, 0, 2, 97, 98, 0, 0, 0, 1, 7, 0, 0, 0, 0])
    let all = [
      DomainMessage("a", [1], [2]), DomainMessage("a", [1, 2]), DomainMessage("a", [], [1, 2]), DomainMessage("a", [1, 2], []),
      DomainMessage("b", [1], [2]),
    ]
    #expect(Set(all.map(\.bytes)).count == all.count)
  }

  @Test func `a signature for one purpose is none for another`() {
    let pair = SigningKeyPair()
    let signature = pair.sign(DomainMessage("tynys release 1", [1, 2, 3]).bytes)
    #expect(pair.publicKey.isValid(signature, of: DomainMessage("tynys release 1", [1, 2, 3]).bytes))
    #expect(!pair.publicKey.isValid(signature, of: DomainMessage("tynys round card 1", [1, 2, 3]).bytes))
    #expect(!pair.publicKey.isValid(signature, of: [1, 2, 3]))
  }
}
