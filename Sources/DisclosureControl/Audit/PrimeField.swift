/// Whole numbers modulo the prime 2⁶¹ − 1.
///
/// What holds over the rationals holds here too, unless the prime divides a denominator; the sums of cells have coefficients of a few digits.
enum PrimeField {
  static let prime: UInt64 = (1 << 61) - 1

  static func add(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let sum = a + b
    return sum >= prime ? sum - prime : sum
  }

  static func negate(_ a: UInt64) -> UInt64 { a == 0 ? 0 : prime - a }

  static func subtract(_ a: UInt64, _ b: UInt64) -> UInt64 { a >= b ? a - b : a + prime - b }

  static func multiply(_ a: UInt64, _ b: UInt64) -> UInt64 {
    // 2⁶¹ is 1 here, so the bits above the 61st are simply added to those below.
    let (high, low) = a.multipliedFullWidth(by: b)
    let sum = add((high << 3) | (low >> 61), low & prime)
    return sum == prime ? 0 : sum
  }

  /// The number that multiplied by `a` gives 1, as a to the power of p − 2 (Fermat); `a` is not 0.
  static func inverse(_ a: UInt64) -> UInt64 {
    var result: UInt64 = 1
    var base = a
    var exponent = prime - 2
    while exponent > 0 {
      if exponent & 1 == 1 { result = multiply(result, base) }
      base = multiply(base, base)
      exponent >>= 1
    }
    return result
  }

  /// The fraction whose image `a` is, with numerator and denominator below 2³⁰; `nil` where there is none, and there is never more than one.
  ///
  /// P. S. Wang 1981, doi:10.1145/800206.806398: the steps of Euclid's algorithm up to half of the digits.
  static func fraction(_ a: UInt64) -> (numerator: Int, denominator: Int)? {
    let bound = 1 << 30
    var (r0, r1) = (Int(prime), Int(a))
    var (t0, t1) = (0, 1)
    while r1 >= bound {
      let quotient = r0 / r1
      (r0, r1) = (r1, r0 - quotient * r1)
      (t0, t1) = (t1, t0 - quotient * t1)
    }
    if t1 == 0 || t1.magnitude >= bound { return nil }
    return t1 < 0 ? (-r1, -t1) : (r1, t1)
  }
}
