import CSV

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Numbers texts in the order in which they come, each once: units, groups, classes of slices.
///
/// A key is the content of one field, or of several with a zero byte between them; a row that holds a zero byte is at fault and has no key.
struct KeyTable {
  /// Bytes of one field; longer ones are no names of groups.
  static let longest = 1_024

  private struct Entry {
    let hash: UInt64
    let bytes: UnsafeMutablePointer<UInt8>
    let count: Int
  }

  private var entries: UnsafeMutablePointer<Entry>
  private(set) var count = 0
  /// Places among the entries by hash, or −1; a power of two of them, at least half of them free.
  private var slots: UnsafeMutablePointer<Int32>
  private var slotCount: Int
  private var last = 0
  /// Drawn anew each time, so that nobody can write a file all of whose keys fall together.
  private let seed = UInt64.random(in: 0 ... .max) | 1

  init() {
    slotCount = 256
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: -1, count: slotCount)
    entries = .allocate(capacity: slotCount / 2 + 1)
  }

  func deallocate() {
    for entry in 0..<count { entries[entry].bytes.deallocate() }
    entries.deallocate()
    slots.deallocate()
  }

  /// The fields of a key.
  func fields(_ key: Int) -> [[UInt8]] {
    UnsafeBufferPointer(start: entries[key].bytes, count: entries[key].count).split(separator: 0, omittingEmptySubsequences: false).map(Array.init)
  }

  /// Gives the bytes of a key, and how many there are.
  func withBytes<Result>(of key: Int, _ body: (UnsafePointer<UInt8>, Int) -> Result) -> Result {
    body(UnsafePointer(entries[key].bytes), entries[key].count)
  }

  /// The number of a key.
  @inline(__always)
  mutating func number(_ key: UnsafePointer<UInt8>, count length: Int) -> Int {
    // Files are often sorted, so the key is often that of the row before.
    if count > 0, isEqual(entries[last], key, length) { return last }
    let hash = hash(key, length)
    var slot = Int(truncatingIfNeeded: hash) & (slotCount - 1)
    while slots[slot] >= 0 {
      let found = Int(slots[slot])
      if entries[found].hash == hash, isEqual(entries[found], key, length) {
        last = found
        return found
      }
      slot = (slot + 1) & (slotCount - 1)
    }
    return add(key, length, hash: hash, slot: slot)
  }

  @inline(never)
  private mutating func add(_ key: UnsafePointer<UInt8>, _ length: Int, hash: UInt64, slot: Int) -> Int {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, length))
    bytes.initialize(from: key, count: length)
    (entries + count).initialize(to: Entry(hash: hash, bytes: bytes, count: length))
    slots[slot] = Int32(count)
    last = count
    count += 1
    if 2 * count > slotCount { grow() }
    return last
  }

  @inline(__always)
  private func isEqual(_ entry: Entry, _ key: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    entry.count == length && memcmp(entry.bytes, key, length) == 0
  }

  /// Multiply and fold, eight bytes at a time.
  @inline(__always)
  private func hash(_ key: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: length)
    var place = 0
    while place < length {
      let left = length - place
      var word: UInt64 = 0
      if left >= 8 {
        word = ByteScan.word(key + place)
      } else {
        for byte in 0..<left { word |= UInt64(key[place + byte]) << UInt64(8 * byte) }
      }
      let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low ^ seed
      place += 8
    }
    return hash
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: slotCount + 1)
    larger.moveInitialize(from: entries, count: count)
    entries.deallocate()
    entries = larger
    slots.deallocate()
    slotCount *= 2
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: -1, count: slotCount)
    for number in 0..<count {
      var slot = Int(truncatingIfNeeded: entries[number].hash) & (slotCount - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = Int32(number)
    }
  }
}
