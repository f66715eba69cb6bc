import Statistics
import Testing

@Suite struct NormalDistributionTests {
  /// Values of SciPy 1.17.1: `python3 -c "from scipy.special import ndtr; print(repr(float(ndtr(Z))))"` for each Z.
  static let published: [(z: Double, probability: Double)] = [
    (-37.0, 5.7255712225239266e-300), (-30.0, 4.906713927147908e-198),
    (-20.0, 2.7536241186061556e-89), (-10.0, 7.61985302416047e-24),
    (-8.0, 6.22096057427174e-16), (-6.0, 9.865876450376946e-10),
    (-5.0, 2.866515718791933e-07), (-4.0, 3.167124183311986e-05),
    (-3.0, 0.0013498980316300933), (-2.5758293035489004, 0.005000000000000004),
    (-2.0, 0.022750131948179195), (-1.959963984540054, 0.025),
    (-1.6448536269514722, 0.050000000000000044), (-1.0, 0.15865525393145707),
    (-0.5, 0.3085375387259869), (-0.25, 0.4012936743170763),
    (-0.1, 0.460172162722971), (-0.001, 0.49960105778608893),
    (-1e-09, 0.49999999960105773), (0.0, 0.5),
    (1e-09, 0.5000000003989423), (0.001, 0.500398942213911),
    (0.1, 0.539827837277029), (0.25, 0.5987063256829237),
    (0.5, 0.6914624612740131), (0.6744897501960817, 0.75),
    (1.0, 0.8413447460685429), (1.2815515655446004, 0.8999999999999999),
    (1.6448536269514722, 0.95), (1.959963984540054, 0.975),
    (2.0, 0.9772498680518208), (2.5758293035489004, 0.995),
    (3.0, 0.9986501019683699), (4.0, 0.9999683287581669),
    (5.0, 0.9999997133484281), (6.0, 0.9999999990134123),
    (8.0, 0.9999999999999993), (8.2, 0.9999999999999999),
  ]

  @Test(arguments: published) func `the cumulative probability agrees with SciPy, digit for digit into the far tail`(z: Double, probability: Double) {
    // In the tail an error of z in its last place grows by z², here and in SciPy alike.
    let allowed = probability * max(2e-15, z * z * 2.3e-16)
    #expect(abs(NormalDistribution.cumulative(z) - probability) <= allowed, "\(NormalDistribution.cumulative(z))")
  }

  @Test func `what lies below −z and what lies below z make up the whole`() {
    for step in 0...4_000 {
      let z = Double(step) / 400
      #expect(abs(NormalDistribution.cumulative(-z) + NormalDistribution.cumulative(z) - 1) <= 2.3e-16, "z = \(z)")
    }
  }

  @Test func `a larger z never has a smaller probability`() {
    var previous = 0.0
    for step in -4_000...4_000 {
      let probability = NormalDistribution.cumulative(Double(step) / 100)
      #expect(probability >= previous, "z = \(Double(step) / 100)")
      previous = probability
    }
    #expect(previous == 1)
  }

  @Test func `the ends of the line and its middle are exact`() {
    #expect(NormalDistribution.cumulative(-.infinity) == 0)
    #expect(NormalDistribution.cumulative(0) == 0.5)
    #expect(NormalDistribution.cumulative(.infinity) == 1)
  }

  @Test func `a tail beyond the sixth standard deviation keeps its digits instead of becoming 0`() {
    #expect(NormalDistribution.cumulative(-9) > 0)
    #expect(NormalDistribution.cumulative(-37) < NormalDistribution.cumulative(-36))
    #expect(NormalDistribution.cumulative(-37) > 0)
  }
}
