import CSodium

/// The system's randomness drawn in bulk, for shuffles of millions that nobody may foresee.
///
/// ```swift
/// var pool = RandomPool()
/// people.shuffle(using: &pool)
/// ```
///
/// A call to the system for each number would be most of a large shuffle. It is an object, since a copy of what was drawn would repeat it; and what was
/// handed out is wiped, so that the order cannot be read from memory afterwards.
public final class RandomPool: RandomNumberGenerator {
  private static let size = 512
  private let numbers: UnsafeMutablePointer<UInt64>
  private var used = size

  public init() {
    Sodium.start()
    numbers = .allocate(capacity: Self.size)
    numbers.initialize(repeating: 0, count: Self.size)
  }

  deinit {
    sodium_memzero(numbers, Self.size * MemoryLayout<UInt64>.size)
    numbers.deallocate()
  }

  public func next() -> UInt64 {
    if used == Self.size {
      randombytes_buf(numbers, Self.size * MemoryLayout<UInt64>.size)
      used = 0
    }
    let number = numbers[used]
    numbers[used] = 0
    used += 1
    return number
  }
}
