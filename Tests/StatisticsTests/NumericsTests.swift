import Foundation
import Testing

@testable import Statistics

/// The tools beneath the distributions, each by what is known of it exactly.
@Suite struct NumericsTests {
  @Test func `a third three times over is one, and a lost digit is kept`() {
    let third = DoubleDouble(1) / DoubleDouble(3)
    let rest = third * 3 - DoubleDouble(1)
    #expect(abs(rest.value) < 1e-31)
    let sum = DoubleDouble.sum(1e16, 1) + DoubleDouble(-1e16)
    #expect(sum.value == 1)
    let root = DoubleDouble(2).squareRoot()
    #expect(abs((root * root - DoubleDouble(2)).value) < 1e-30)
  }

  @Test func `logarithm and exponential undo each other to thirty digits`() {
    for x in [-600.0, -40.3, -1, -1e-9, 0.3, 1, 12.75, 650] {
      let back = DoubleDouble.exponential(x).logarithm() - DoubleDouble(x)
      #expect(abs(back.value) < 1e-29 * max(1, abs(x)), "\(x): \(back.value)")
    }
    // log 10 to 32 digits, NIST DLMF 4.2: 2.302585092994045684017991454684364…
    let ten = DoubleDouble(10).logarithm() - DoubleDouble(2.302585092994046, -2.1707562233822494e-16)
    #expect(abs(ten.value) < 1e-31)
    #expect(abs(DoubleDouble(Double.leastNonzeroMagnitude).logarithm().value - log(Double.leastNonzeroMagnitude)) < 1e-12)
  }

  @Test func `the gamma function is the factorial between and beyond its tables`() {
    var factorial = DoubleDouble(1)
    for n in 1...60 {
      let difference = LogGamma.value(DoubleDouble(Double(n))) - factorial.logarithm()
      #expect(abs(difference.value) < 1e-28, "\(n): \(difference.value)")
      factorial = factorial * DoubleDouble(Double(n))
    }
    let half = LogGamma.value(DoubleDouble(0.5)) - DoubleDouble.pi.logarithm().scaled(by: -1)
    #expect(abs(half.value) < 1e-30)
    #expect(relativeError(LogGamma.beta(2, 3).value, log(1.0 / 12)) < 1e-15)
  }

  @Test func `the deviance is smooth where its two formulas meet, and keeps its digits near 0`() {
    #expect(relativeError(Deviance.value(1e-10), 0.5e-20 - 1e-30 / 3) < 1e-15)
    for edge in [0.4, -0.4] {
      #expect(relativeError(Deviance.value(edge.nextUp), Deviance.value(edge.nextDown)) < 4e-15)
    }
    #expect(Deviance.value(0) == 0 && Deviance.value(-1) == .infinity)
    for step in -99...400 { #expect(Deviance.value(Double(step) / 100) >= 0) }
  }

  @Test func `polynomials up to degree 39 are integrated exactly`() {
    for degree in 0...39 {
      let integral = Quadrature.integral(from: 0, to: 1) { pow($0, Double(degree)) }
      #expect(relativeError(integral, 1 / Double(degree + 1)) < 1e-14, "degree \(degree)")
    }
    #expect(relativeError(Quadrature.tail(scale: 1) { $0 }, 1) < 1e-14)
    #expect(relativeError(Quadrature.tail(scale: 1) { $0 * $0 / 2 }, (Double.pi / 2).squareRoot()) < 1e-14)
  }

  @Test func `roots are found from either side, near and far, and through flat and infinite stretches`() {
    for start in [-1e3, 0, 1, 1e6] {
      #expect(abs(Inversion.root(from: start) { ($0 * $0 * $0 - 8, 3 * $0 * $0) } - 2) < 1e-15)
      #expect(abs(Inversion.root(from: start) { x in (x > 3 ? .infinity : x - 2.5, x > 3 ? 0 : 1) } - 2.5) < 1e-15)
    }
    #expect(Inversion.positiveRoot(from: 1) { (log($0) - 1000, 1) } == .infinity)
    #expect(Inversion.positiveRoot(from: 1) { (log($0) + 1000, 1) } == 0)
    #expect(relativeError(Inversion.positiveRoot(from: 1) { (log($0) - log(1e250), 1) }, 1e250) < 1e-15)
  }

  @Test func `a sum forgets nothing between large numbers that cancel`() {
    var sum = PreciseSum()
    for x in [1e16, 1, -1e16, 1e-3] { sum.add(x) }
    sum.add(1e10, times: 1e10)
    sum.add(-1e10, times: 1e10)
    #expect(sum.value == 1.001)
  }

  @Test func `every order of a few values comes once`() {
    for count in 1...6 {
      var values = Array(1...count)
      var seen: Set<[Int]> = []
      var calls = 0
      Permutations.forEach(&values) {
        seen.insert($0)
        calls += 1
      }
      #expect(calls == (1...count).reduce(1, *) && seen.count == calls)
    }
  }

  @Test func `the rank sum distribution is that of all choices counted one by one`() {
    for first in 0...5 {
      for second in 0...5 {
        var counts = [Double](repeating: 0, count: first * second + 1)
        for mask in 0..<(1 << (first + second)) where mask.nonzeroBitCount == first {
          var (wrong, others) = (0, 0)
          for bit in 0..<(first + second) { if mask >> bit & 1 == 1 { wrong += others } else { others += 1 } }
          counts[wrong] += 1
        }
        let total = counts.reduce(0, +)
        let ours = RankSumDistribution(first: first, second: second).probabilities
        #expect(ours.count == counts.count && zip(ours, counts).allSatisfy { abs($0 - $1 / total) < 1e-15 })
      }
    }
  }
}
