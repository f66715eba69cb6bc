import CSV

/// A row's key on its way into a table of keys.
///
/// The words are memory of the worker's own: a key is put together at every row, and arrays would be counted and checked at each.
struct KeyWords {
  typealias Bytes = UnsafePointer<UInt8>

  let words: UnsafeMutablePointer<UInt64>
  /// Words of the fields that were added.
  private(set) var count = 0

  /// - Parameter words: room for `KeyTable.longestWords` words of each field.
  init(_ words: UnsafeMutablePointer<UInt64>) { self.words = words }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  /// Adds the bytes from `start` to the first one of two, seven bytes behind which can be read.
  ///
  /// The end is searched for and the key taken in one go, since a loop over the same bytes costs as much as looking the key up.
  ///
  /// - Parameters:
  ///   - delimiters: eight times the one byte.
  ///   - terminators: eight times the other.
  /// - Returns: the place of the byte that ends the field; `nil` for a field that is too long for a key.
  @inline(__always)
  mutating func add(from start: Bytes, delimiters: UInt64, terminators: UInt64) -> Bytes? {
    var place = start
    let room = count &+ KeyTable.longestWords
    while count < room {
      let bytes = ByteScan.word(place)
      let found = ByteScan.firstZeroByte(bytes ^ delimiters) | ByteScan.firstZeroByte(bytes ^ terminators)
      if found != 0 {
        words[count] = bytes & ByteScan.bytes(before: found)
        count &+= 1
        place += found.trailingZeroBitCount >> 3
        return place - start <= KeyTable.longest ? place : nil
      }
      words[count] = bytes
      count &+= 1
      place += 8
    }
    return nil
  }

  /// Adds bytes that are known by their ends.
  ///
  /// - Returns: whether they are not too many for a key.
  mutating func add(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    if field.count > KeyTable.longest { return false }
    for first in stride(from: 0, through: field.count, by: 8) {
      var word: UInt64 = 0
      for place in first..<min(first + 8, field.count) { word |= UInt64(field[place]) << UInt64(8 * (place - first)) }
      words[count] = word
      count += 1
    }
    return true
  }
}
