import CSV

/// Numbers texts in the order in which they come, each once: units, groups, classes of slices.
///
/// A key is the content of one field or of several, each as words of eight bytes with the first byte lowest, the last word filled up with zeros. The last
/// word holds at least one zero, and the text none, since a row that holds a zero byte is at fault and has no key: so it is plain where a field ends.
struct KeyTable {
  /// Bytes of one field; longer ones are no names of groups.
  static let longest = 1_024
  /// Words of one field.
  static let longestWords = longest / 8 + 1

  private struct Entry {
    let hash: UInt64
    let words: UnsafeMutablePointer<UInt64>
    let count: Int
  }

  private var entries: UnsafeMutablePointer<Entry>
  private(set) var count = 0
  /// Places among the entries by hash, or −1; a power of two of them, at least half of them free.
  private var slots: UnsafeMutablePointer<Int32>
  private var slotCount: Int
  /// Drawn anew each time, so that nobody can write a file all of whose keys fall together.
  private let seed = UInt64.random(in: 0 ... .max) | 1

  init() {
    slotCount = 256
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: -1, count: slotCount)
    entries = .allocate(capacity: slotCount / 2 + 1)
  }

  func deallocate() {
    for entry in 0..<count { entries[entry].words.deallocate() }
    entries.deallocate()
    slots.deallocate()
  }

  /// The contents of a key's fields.
  func fields(_ key: Int) -> [[UInt8]] {
    var fields: [[UInt8]] = []
    var field: [UInt8] = []
    for word in UnsafeBufferPointer(start: entries[key].words, count: entries[key].count) {
      let bytes = withUnsafeBytes(of: word.littleEndian) { Array($0.prefix { $0 != 0 }) }
      field += bytes
      if bytes.count == 8 { continue }
      fields.append(field)
      field = []
    }
    return fields
  }

  /// Gives the words of a key, and how many there are.
  func withWords<Result>(of key: Int, _ body: (UnsafePointer<UInt64>, Int) -> Result) -> Result {
    body(UnsafePointer(entries[key].words), entries[key].count)
  }

  /// The number of a key.
  @inline(__always)
  mutating func number(_ key: UnsafePointer<UInt64>, count length: Int) -> Int {
    let hash = hash(key, length)
    var slot = Int(truncatingIfNeeded: hash) & (slotCount &- 1)
    while slots[slot] >= 0 {
      let found = Int(slots[slot])
      if entries[found].hash == hash, isEqual(entries[found], key, length) { return found }
      slot = (slot &+ 1) & (slotCount &- 1)
    }
    return add(key, length, hash: hash, slot: slot)
  }

  /// The number of a key of one field.
  ///
  /// - Parameter field: at most `longest` bytes, none of them zero.
  mutating func number(of field: [UInt8]) -> Int {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.longestWords) { memory in
      guard let base = memory.baseAddress else { preconditionFailure("memory is asked for") }
      var words = KeyWords(base)
      precondition(field.withUnsafeBufferPointer { words.add($0) }, "the row's check has measured its keys")
      return number(words.words, count: words.count)
    }
  }

  @inline(never)
  private mutating func add(_ key: UnsafePointer<UInt64>, _ length: Int, hash: UInt64, slot: Int) -> Int {
    let words = UnsafeMutablePointer<UInt64>.allocate(capacity: max(1, length))
    words.initialize(from: key, count: length)
    (entries + count).initialize(to: Entry(hash: hash, words: words, count: length))
    slots[slot] = Int32(count)
    count += 1
    if 2 * count > slotCount { grow() }
    return count - 1
  }

  /// Forgets the keys that came last, as if they had never come.
  mutating func removeAll(from first: Int) {
    // Those that stay were there before and were searched for without stepping over a slot that is emptied here.
    while count > first {
      count -= 1
      var slot = Int(truncatingIfNeeded: entries[count].hash) & (slotCount - 1)
      while Int(slots[slot]) != count { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = -1
      entries[count].words.deallocate()
    }
  }

  @inline(__always)
  private func isEqual(_ entry: Entry, _ key: UnsafePointer<UInt64>, _ length: Int) -> Bool {
    if entry.count != length { return false }
    var differing: UInt64 = 0
    var place = 0
    while place < length {
      differing |= entry.words[place] ^ key[place]
      place &+= 1
    }
    return differing == 0
  }

  /// Multiply and fold.
  @inline(__always)
  private func hash(_ key: UnsafePointer<UInt64>, _ length: Int) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: length)
    var place = 0
    while place < length {
      let product = (hash ^ key[place]).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low ^ seed
      place &+= 1
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
