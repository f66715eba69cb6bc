import TestSupport
import Testing

@testable import DisclosureControl

@Suite struct PrimeFieldTests {
  private static let edges: [UInt64] = [0, 1, 2, PrimeField.prime - 1, PrimeField.prime - 2, 1 << 60, (1 << 31) - 1]

  @Test func `products, sums and differences are those of whole numbers modulo the prime`() {
    var generator = SeededGenerator(seed: 1)
    let numbers = Self.edges + (0..<200).map { _ in UInt64.random(in: 0..<PrimeField.prime, using: &generator) }
    let prime = UInt128(PrimeField.prime)
    for a in numbers {
      for b in numbers {
        #expect(UInt128(PrimeField.multiply(a, b)) == UInt128(a) * UInt128(b) % prime)
        #expect(UInt128(PrimeField.add(a, b)) == (UInt128(a) + UInt128(b)) % prime)
        #expect(PrimeField.add(PrimeField.subtract(a, b), b) == a)
      }
      #expect(PrimeField.add(a, PrimeField.negate(a)) == 0)
      if a != 0 { #expect(PrimeField.multiply(a, PrimeField.inverse(a)) == 1) }
    }
  }

  @Test func `a small fraction is found again from its image`() {
    for denominator in 1...40 {
      for numerator in -40...40 {
        let image = numerator < 0 ? PrimeField.negate(UInt64(-numerator)) : UInt64(numerator)
        let fraction = PrimeField.fraction(PrimeField.multiply(image, PrimeField.inverse(UInt64(denominator))))
        #expect(fraction.map { $0.numerator * denominator == numerator * $0.denominator && $0.denominator > 0 } == true)
      }
    }
  }

  @Test func `most numbers are no small fraction`() {
    var generator = SeededGenerator(seed: 2)
    let numbers = (0..<1_000).map { _ in UInt64.random(in: 0..<PrimeField.prime, using: &generator) }
    for number in numbers {
      guard let (numerator, denominator) = PrimeField.fraction(number) else { continue }
      let image = numerator < 0 ? PrimeField.negate(UInt64(-numerator)) : UInt64(numerator)
      #expect(PrimeField.multiply(number, UInt64(denominator)) == image)
    }
  }
}
