/// A stretch of a file that begins with a record: so at least it was taken to be, and so it is when `ChunkWorker.commit` is called for it.
///
/// Behind `count` bytes stands one terminator that the file may not have, then zeros; 64 bytes behind the chunk can be read.
public struct Chunk {
  public let bytes: UnsafePointer<UInt8>
  public let count: Int
  /// Whether the file ends with the chunk, so that its last record needs no terminator.
  public let isLast: Bool

  public init(bytes: UnsafePointer<UInt8>, count: Int, isLast: Bool) {
    self.bytes = bytes
    self.count = count
    self.isLast = isLast
  }
}

/// What reads chunks, each worker on a thread of its own.
///
/// A chunk is cut behind a line end, which may lie within quotes; then the next one does not begin with a record. It is read nevertheless, in the hope
/// that is nearly always right, and `read` is called once more for it when the chunk before turns out to have ended within quotes. So a worker keeps what
/// it has read to itself until `commit`.
public protocol ChunkWorker: AnyObject {
  /// Reads the whole records at the beginning of the chunk; forgets what was read before and not committed.
  ///
  /// - Returns: the bytes that they take. Fewer than there are means that the rest is the beginning of a record.
  func read(_ chunk: Chunk) -> Int

  /// Puts what was read last where it belongs. Called in the order of the chunks, for one at a time.
  ///
  /// - Parameters:
  ///   - place: where the chunk begins in the file.
  ///   - bytes: the chunk once more, without what `read` left over.
  func commit(at place: CSVPlace, bytes: UnsafeBufferPointer<UInt8>) throws
}
