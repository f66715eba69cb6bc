import Testing

@testable import Bulk

@Suite struct EffectSizeTests {
  @Test func `sizes change at Cohen's limits, whatever the sign`() {
    #expect(
      [0, 0.19, 0.2, 0.49, 0.5, 0.79, 0.8, 3].map(EffectSize.init(difference:)) == [
        .negligible, .negligible, .small, .small, .medium, .medium, .large, .large,
      ])
    #expect(EffectSize(difference: -0.6) == .medium && EffectSize(correlation: -0.5) == .large && EffectSize(correlation: 0.09) == .negligible)
    #expect(
      [-0.1, 0, 0.009, 0.01, 0.058, 0.06, 0.137, 0.14, 1].map(EffectSize.init(share:)) == [
        .negligible, .negligible, .negligible, .small, .small, .medium, .medium, .large, .large,
      ])
  }
}
