#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Solves f(x) = 0 for an increasing function by Newton's method kept within a bracket.
enum Inversion {
  /// The root of an increasing function on the whole line, from `start`.
  ///
  /// A Newton step that leaves the bracket found so far is replaced by its middle, or, while one side is open, by a step that doubles; a value
  /// that is not finite (the logarithm of a probability below the range of doubles) counts as far off on its side.
  ///
  /// - Parameters:
  ///   - start: as near as known.
  ///   - tolerance: the last step, relative to x (to a quarter where x is smaller).
  ///   - function: the value at x and the slope there.
  static func root(from start: Double, tolerance: Double = 4e-16, _ function: (Double) -> (value: Double, slope: Double)) -> Double {
    var (low, high) = (-Double.infinity, Double.infinity)
    var x = start
    var stride = 1.0
    for _ in 0..<400 {
      let (value, slope) = function(x)
      if value == 0 { return x }
      if value > 0 { high = x } else { low = x }
      var next = x - value / slope
      let isOpen = low == -.infinity || high == .infinity
      if !(next > low && next < high) || (isOpen && abs(next - x) > stride) {
        if isOpen {
          next = value > 0 ? x - stride : x + stride
          stride *= 2
        } else {
          next = low + (high - low) / 2
        }
      }
      if abs(next - x) <= tolerance * max(abs(x), 0.25) { return next }
      x = next
    }
    return x
  }

  /// The positive root of an increasing function, sought by the logarithm of x: 0 or infinite when it lies beyond the range of doubles.
  ///
  /// Newton's method doubles the digits with each step; the last is taken from x itself, whose logarithm has fewer digits when x is large.
  ///
  /// - Parameter function: the value at x, and its slope along log x.
  static func positiveRoot(from start: Double, _ function: (Double) -> (value: Double, slope: Double)) -> Double {
    let logarithm = root(from: log(start), tolerance: 1e-9) { logarithm in
      let x = exp(logarithm)
      if x < .leastNormalMagnitude { return (-.infinity, 0) }
      return x < .infinity ? function(x) : (.infinity, 0)
    }
    let x = exp(logarithm)
    // A search that ended at the edge of the doubles found no root there.
    guard x >= .leastNormalMagnitude, x < .infinity else { return logarithm > 0 ? .infinity : 0 }
    let (value, slope) = function(x)
    let step = value / slope
    guard abs(step) < 1e-6 else { return logarithm > 0 ? .infinity : 0 }
    return x - x * step
  }
}
