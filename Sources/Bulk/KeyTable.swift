import CSV

/// Numbers texts in the order in which they come, each once: units, groups, classes of slices.
///
/// A key is the content of one field, or of several with a zero byte between them; a row that holds a zero byte is at fault and has no key.
final class KeyTable {
  /// Bytes of one field; longer ones are no names of groups.
  static let longest = 1_024

  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// Places among the keys by hash, or −1; a power of two of them, at least half of them free.
  private var slots = [Int32](repeating: -1, count: 256)
  private var last = 0
  /// Drawn anew each time, so that nobody can write a file all of whose keys fall together.
  private let seed = UInt64.random(in: 0 ... .max) | 1

  var count: Int { ends.count }

  /// The fields of a key.
  func fields(_ key: Int) -> [[UInt8]] {
    let start = key == 0 ? 0 : ends[key - 1]
    return bytes[start..<ends[key]].split(separator: 0, omittingEmptySubsequences: false).map(Array.init)
  }

  /// The number of a key.
  func number(_ key: UnsafePointer<UInt8>, count: Int) -> Int {
    // Files are often sorted, so the key is often that of the row before.
    if !ends.isEmpty, isEqual(last, key, count) { return last }
    let hash = hash(key, count)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let found = Int(slots[slot])
      if hashes[found] == hash, isEqual(found, key, count) {
        last = found
        return found
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    last = ends.count
    slots[slot] = Int32(last)
    bytes.append(contentsOf: UnsafeBufferPointer(start: key, count: count))
    ends.append(bytes.count)
    hashes.append(hash)
    if 2 * ends.count > slots.count { grow() }
    return last
  }

  private func isEqual(_ number: Int, _ key: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == count else { return false }
    return bytes.withUnsafeBufferPointer { own in
      for place in 0..<count where own[start + place] != key[place] { return false }
      return true
    }
  }

  /// Multiply and fold, eight bytes at a time.
  private func hash(_ key: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var hash = seed ^ UInt64(count)
    var place = 0
    while place < count {
      var word: UInt64 = 0
      for byte in 0..<min(8, count - place) { word |= UInt64(key[place + byte]) << UInt64(8 * byte) }
      let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low ^ seed
      place += 8
    }
    return hash
  }

  private func grow() {
    slots = [Int32](repeating: -1, count: 2 * slots.count)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
