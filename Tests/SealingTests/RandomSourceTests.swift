import Sealing
import Testing

@Suite struct RandomSourceTests {
  @Test func `a thousand identifiers are all different and as long as asked`() {
    let ids = (0..<1000).map { _ in RandomSource.bytes(count: 16) }
    #expect(Set(ids).count == 1000)
    #expect(ids.allSatisfy { $0.count == 16 })
    #expect(RandomSource.bytes(count: 0).isEmpty)
  }

  @Test func `every face of a die comes up`() {
    var source = RandomSource()
    // The chance that one of six faces stays away in 1000 throws is below 10⁻⁷⁸.
    #expect(Set((0..<1000).map { _ in Int.random(in: 1...6, using: &source) }) == Set(1...6))
  }
}
