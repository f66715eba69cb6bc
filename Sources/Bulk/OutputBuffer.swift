/// Bytes to be written, in memory that is used again for every chunk; whoever makes one deallocates it.
struct OutputBuffer {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 1 << 16
    bytes = .allocate(capacity: capacity)
  }

  func deallocate() { bytes.deallocate() }

  var content: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }

  mutating func removeAll() { count = 0 }

  /// Makes room for `more` bytes.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(to: count + more) }
  }

  @inline(never)
  private mutating func grow(to needed: Int) {
    let larger = max(needed, 2 * capacity)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: bytes, count: count)
    bytes.deallocate()
    (bytes, capacity) = (moved, larger)
  }

  /// Adds bytes for which there is room.
  @inline(__always)
  mutating func add(_ source: UnsafePointer<UInt8>, _ length: Int) {
    (bytes + count).update(from: source, count: length)
    count += length
  }

  /// Adds bytes in steps of sixteen; both sides have so much room behind them.
  @inline(__always)
  mutating func addInSteps(_ source: UnsafePointer<UInt8>, _ length: Int) {
    var place = 0
    repeat {
      let step = UnsafeRawPointer(source + place).loadUnaligned(as: SIMD16<UInt8>.self)
      UnsafeMutableRawPointer(bytes + count + place).storeBytes(of: step, as: SIMD16<UInt8>.self)
      place += 16
    } while place < length
    count += length
  }

  mutating func add(_ more: [UInt8]) {
    reserve(more.count)
    more.withUnsafeBufferPointer { if let base = $0.baseAddress { add(base, more.count) } }
  }
}
