/// Memory for a stretch of a file, with room behind it that may be read but holds nothing of the file.
///
/// Raw memory, because every byte of every file goes through it; bounds are kept by the few types of this module that write into it.
final class ChunkBuffer {
  /// Bytes behind the content that may be read: searches look at eight bytes at a time, and cells are stored in greater steps.
  static let padding = 64

  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    bytes = .allocate(capacity: capacity + Self.padding)
    bytes.initialize(repeating: 0, count: capacity + Self.padding)
  }

  deinit { bytes.deallocate() }

  /// Makes room for `capacity` bytes, keeping the first `count`.
  func grow(to capacity: Int, keeping count: Int) {
    if capacity <= self.capacity { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + Self.padding)
    larger.initialize(repeating: 0, count: capacity + Self.padding)
    larger.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = larger
    self.capacity = capacity
  }

  /// Ends the first `count` bytes with a line end of no file, at which every search stops.
  func seal(_ count: Int, with byte: UInt8) {
    (bytes + count).update(repeating: 0, count: Self.padding)
    bytes[count] = byte
  }
}
