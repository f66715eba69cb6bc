import Testing

@testable import TeamReports

@Suite struct DifferenceFindingTests {
  /// Every difference from −3 to 3 in tenths, every rounding, and p on both sides of its level.
  @Test func `chance is only ruled out beyond rounding and below the level`() {
    for tenths in -30...30 {
      let difference = Double(tenths) / 10
      for rounding in [0.1, 0.5, 1] {
        for p in [nil, 0, 0.0499, 0.05, 1] as [Double?] {
          let finding = DifferenceFinding(difference: difference, rounding: rounding, adjustedP: p)
          let isLarger = abs(tenths) > Int((rounding * 10).rounded())
          #expect(finding.isBeyondChance == (isLarger && (p ?? 1) < 0.05), "\(difference) \(rounding) \(String(describing: p))")
          #expect((finding == .withinRounding) == !isLarger)
          if isLarger { #expect([.higher, .perhapsHigher, .untestedHigher].contains(finding) == (tenths > 0)) }
          if isLarger { #expect([.untestedHigher, .untestedLower].contains(finding) == (p == nil)) }
        }
      }
    }
  }
}
