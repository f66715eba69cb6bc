#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file or a pipe, read from front to back in chunks that end with a line end.
///
/// Reading into a small buffer again and again is as fast as mapping the file, since the buffer stays in the processor's cache; and a file that is cut
/// short meanwhile, as on a stick that is pulled out, ends the reading and not the program.
public final class ByteSource: @unchecked Sendable {
  private let descriptor: Int32
  private let closes: Bool
  /// Read and not yet handed out.
  private var rest: [UInt8] = []
  private var hasEnded = false

  /// Bytes handed out.
  private(set) var offset = 0
  /// Bytes of the file where it has a size, for showing progress.
  public let size: Int?

  /// - Parameters:
  ///   - descriptor: open for reading.
  ///   - closes: whether the source closes it at its end.
  public init(descriptor: Int32, closes: Bool = false) {
    self.descriptor = descriptor
    self.closes = closes
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    size = isFile ? Int(status.st_size) : nil
  }

  /// Bytes in memory, as if they stood in a file.
  public init(bytes: [UInt8]) {
    descriptor = -1
    closes = false
    rest = bytes
    hasEnded = true
    size = bytes.count
  }

  deinit { if closes { close(descriptor) } }

  /// The first bytes, at least `count` of them unless the file is shorter; they stay to be handed out.
  func peek(_ count: Int) throws(CSVReadError) -> [UInt8] {
    let buffer = ChunkBuffer(capacity: 65_536)
    while rest.count < count, !hasEnded {
      let read = try read(into: buffer.bytes, count: buffer.capacity)
      if read == 0 { hasEnded = true } else { rest.append(contentsOf: UnsafeBufferPointer(start: buffer.bytes, count: read)) }
    }
    return rest
  }

  /// Hands the first `count` of the bytes that were peeked at out.
  func skip(_ count: Int) {
    rest.removeFirst(count)
    offset += count
  }

  /// Fills the buffer with about `size` bytes that end with `terminator`, or with the file.
  ///
  /// - Returns: how many bytes, and whether the file ends with them; `nil` where `limit` bytes hold no terminator.
  func fill(_ buffer: ChunkBuffer, size: Int, limit: Int, terminator: UInt8) throws(CSVReadError) -> (count: Int, isLast: Bool)? {
    var count = take(min(rest.count, max(size, 1)), into: buffer)
    while true {
      while count < max(size, 1), !hasEnded {
        buffer.grow(to: max(size, 1), keeping: count)
        let read = try read(into: buffer.bytes + count, count: buffer.capacity - count)
        if read == 0 { hasEnded = true }
        count += read
      }
      if hasEnded, rest.isEmpty { return handOut(count, of: count, buffer, terminator: terminator, isLast: true) }
      if let end = ByteScan.last(terminator, from: buffer.bytes, count: count) {
        return handOut(end - UnsafePointer(buffer.bytes) + 1, of: count, buffer, terminator: terminator, isLast: false)
      }
      if count >= limit { return nil }
      // No record ends here: read on to at least twice as much.
      let more = min(max(count, 4_096), limit - count)
      buffer.grow(to: count + more, keeping: count)
      if rest.isEmpty {
        let read = try read(into: buffer.bytes + count, count: more)
        if read == 0 { hasEnded = true }
        count += read
      } else {
        count += take(min(rest.count, more), into: buffer, at: count)
      }
    }
  }

  private func take(_ count: Int, into buffer: ChunkBuffer, at place: Int = 0) -> Int {
    buffer.grow(to: place + count, keeping: place)
    rest.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { (buffer.bytes + place).update(from: base, count: count) }
    }
    rest.removeFirst(count)
    return count
  }

  private func handOut(_ cut: Int, of count: Int, _ buffer: ChunkBuffer, terminator: UInt8, isLast: Bool) -> (count: Int, isLast: Bool) {
    if cut < count { rest.insert(contentsOf: UnsafeBufferPointer(start: buffer.bytes + cut, count: count - cut), at: 0) }
    buffer.seal(cut, with: terminator)
    offset += cut
    return (cut, isLast)
  }

  private func read(into target: UnsafeMutablePointer<UInt8>, count: Int) throws(CSVReadError) -> Int {
    while true {
      let read = systemRead(descriptor, target, count)
      if read >= 0 { return read }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        // Standard input does not block where another program that shares it says so.
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&request, 1, -1)
      default: throw CSVReadError(code: errno)
      }
    }
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int { read(descriptor, buffer, count) }
