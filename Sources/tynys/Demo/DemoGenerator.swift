/// Numbers that look random and are the same for the same seed (SplitMix64; Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195).
///
/// Only invented answers are drawn from it; keys and codes come from libsodium, in the demonstration as everywhere.
struct DemoGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A value of a bell of mean 0 and standard deviation 1: the sum of twelve uniform ones less six, whose tails end at 6.
  mutating func bell() -> Double {
    (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &self) }
  }
}
