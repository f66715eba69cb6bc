#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Searches bytes eight at a time, as one 64-bit word.
///
/// The bit tricks are those of L. Lamport, "Multiple byte processing with full-word instructions" (1975), doi:10.1145/360933.360994. Whoever calls sees to
/// it that eight bytes from each place looked at can be read: `ChunkBuffer` keeps so much room behind its bytes.
public enum ByteScan {
  public typealias Bytes = UnsafePointer<UInt8>

  /// The eight bytes at `place`, the first in the lowest bits.
  @inlinable @inline(__always)
  public static func word(_ place: Bytes) -> UInt64 { UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)) }

  /// A word of eight times the same byte.
  @inlinable @inline(__always)
  public static func repeated(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// The highest bit of each byte of `word` that is zero, and of no other byte.
  @inlinable @inline(__always)
  public static func zeroBytes(_ word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~(((word & low) &+ low) | word | low)
  }

  /// A word whose lowest bit is the highest bit of the first byte of `word` that is zero, or 0; the bits above say nothing.
  @inlinable @inline(__always)
  public static func firstZeroByte(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 }

  /// All bits of the bytes before the one whose highest bit is the lowest of `found`.
  @inlinable @inline(__always)
  public static func bytes(before found: UInt64) -> UInt64 { ((found & (0 &- found)) >> 7) &- 1 }

  /// The first place of `byte` before `end`, or `end`.
  @inlinable @inline(__always)
  public static func first(_ byte: UInt8, from start: Bytes, to end: Bytes) -> Bytes {
    let pattern = repeated(byte)
    var place = start
    while place < end {
      let found = zeroBytes(word(place) ^ pattern)
      if found != 0 { return min(place + found.trailingZeroBitCount >> 3, end) }
      place += 8
    }
    return end
  }

  /// The first place of either byte before `end`, or `end`.
  @inlinable @inline(__always)
  public static func first(_ byte: UInt8, or other: UInt8, from start: Bytes, to end: Bytes) -> Bytes {
    let (pattern, otherPattern) = (repeated(byte), repeated(other))
    var place = start
    while place < end {
      let bytes = word(place)
      let found = zeroBytes(bytes ^ pattern) | zeroBytes(bytes ^ otherPattern)
      if found != 0 { return min(place + found.trailingZeroBitCount >> 3, end) }
      place += 8
    }
    return end
  }

  /// Whether `byte` stands anywhere among the bytes; the system's own search, which uses the widest registers there are.
  public static func contains(_ byte: UInt8, from start: Bytes, count: Int) -> Bool { memchr(start, Int32(byte), count) != nil }

  /// The last place of `byte`, `nil` where there is none.
  public static func last(_ byte: UInt8, from start: Bytes, count: Int) -> Bytes? {
    var place = start + count
    while place > start {
      place -= 1
      if place.pointee == byte { return place }
    }
    return nil
  }

  /// How often `byte` stands among the bytes.
  public static func count(of byte: UInt8, from start: Bytes, count: Int) -> Int {
    var (total, place) = (0, 0)
    let (pattern, low) = (SIMD4(repeating: repeated(byte)), SIMD4<UInt64>(repeating: 0x7F7F_7F7F_7F7F_7F7F))
    // Each byte of the sums counts for itself, and is emptied before it could come round.
    while place + 32 <= count {
      var counts = SIMD4<UInt64>.zero
      let end = min(count - 31, place + 32 * 255)
      while place < end {
        // `zeroBytes` of four words.
        let words = UnsafeRawPointer(start + place).loadUnaligned(as: SIMD4<UInt64>.self) ^ pattern
        counts &+= ~(((words & low) &+ low) | words | low) &>> 7
        place += 32
      }
      for word in 0..<4 {
        for lane in 0..<8 { total += Int((counts[word] >> UInt64(8 * lane)) & 0xFF) }
      }
    }
    while place < count {
      if start[place] == byte { total += 1 }
      place += 1
    }
    return total
  }
}
