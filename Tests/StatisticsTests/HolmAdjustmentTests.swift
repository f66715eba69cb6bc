import Statistics
import TestSupport
import Testing

@Suite struct HolmAdjustmentTests {
  @Test func `the adjusted values agree with R, ties and ones included`() {
    // R 4.2.2: p.adjust(c(...), "holm").
    let published: [([Double], [Double])] = [
      ([0.01, 0.04, 0.03], [0.03, 0.06, 0.06]), ([0.05], [0.05]), ([], []), ([0.5, 0.5, 1], [1, 1, 1]),
      ([0.0001, 0.02, 0.02, 0.3, 0.0, 0.9], [0.0005, 0.08, 0.08, 0.6, 0, 0.9]),
    ]
    for (p, adjusted) in published {
      let ours = HolmAdjustment.adjusted(p)
      #expect(ours.count == adjusted.count)
      for (a, b) in zip(ours, adjusted) { #expect(abs(a - b) < 1e-15) }
    }
  }

  @Test func `no value becomes smaller, none exceeds 1, and their order stays`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let p = (0..<Int.random(in: 1...9, using: &generator)).map { _ in Double.random(in: 0...1, using: &generator) }
      let adjusted = HolmAdjustment.adjusted(p)
      for i in p.indices {
        #expect(adjusted[i] >= p[i] && adjusted[i] <= 1)
        for j in p.indices where p[i] < p[j] { #expect(adjusted[i] <= adjusted[j]) }
      }
    }
  }
}
