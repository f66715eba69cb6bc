import Sealing
import Testing

@Suite struct FingerprintTests {
  @Test func `there are six groups of five digits, the same for the same bytes`() {
    for seed in UInt8(0)..<100 {
      let fingerprint = Fingerprint(of: [seed], domain: "test")
      #expect(fingerprint.groups.count == 6)
      #expect(fingerprint.groups.allSatisfy { $0.utf8.count == 5 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
      #expect(fingerprint == Fingerprint(of: [seed], domain: "test"))
    }
    #expect(Fingerprint(of: [1], domain: "test").description.count == 35)
  }

  @Test func `other bytes and another domain give other digits in every group, but for chance`() {
    let all = (UInt8(0)..<100).map { Fingerprint(of: [$0], domain: "test") } + [Fingerprint(of: [0], domain: "other")]
    for group in 0..<6 { #expect(Set(all.map { $0.groups[group] }).count >= 99) }
  }

  @Test func `every digit occurs about as often as every other`() {
    var counts = [Int](repeating: 0, count: 10)
    for seed in 0..<1_000 {
      for byte in Fingerprint(of: [UInt8(seed & 255), UInt8(seed >> 8)], domain: "test").groups.joined().utf8 { counts[Int(byte - 0x30)] += 1 }
    }
    #expect(counts.allSatisfy { (2_700...3_300).contains($0) })
  }
}
