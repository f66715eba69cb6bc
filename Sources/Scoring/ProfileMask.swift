/// A set of an instrument's profiles by their places in the definition, one bit each: a result may need thousands of such sets.
struct ProfileMask: Hashable {
  private var words: [UInt64]

  /// The profiles of `0..<count` for which `contains` holds.
  init(count: Int, where contains: (Int) -> Bool) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
    for profile in 0..<count where contains(profile) { words[profile / 64] |= 1 << UInt64(profile % 64) }
  }

  /// The first profile of the set, `nil` for the empty one.
  var first: Int? {
    words.firstIndex { $0 != 0 }.map { $0 * 64 + words[$0].trailingZeroBitCount }
  }

  func intersection(_ other: ProfileMask) -> ProfileMask {
    var result = self
    for index in words.indices { result.words[index] &= other.words[index] }
    return result
  }

  /// The set without the profiles behind `last`.
  func through(_ last: Int) -> ProfileMask {
    var result = self
    for index in words.indices where index >= last / 64 {
      result.words[index] &= index > last / 64 ? 0 : .max >> UInt64(63 - last % 64)
    }
    return result
  }
}
