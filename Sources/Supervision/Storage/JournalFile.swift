import Files
import JSON

/// A journal in its file: plain JSON that only its owner may read.
///
/// ```swift
/// let file = JournalFile(path: "/home/a/.local/share/tynys/supervision.json")
/// let journal = try file.read()                         // empty where there is no file
/// try file.change { try $0.start(unit: path, …) }       // reads, changes and writes, alone
/// ```
///
/// A change holds a lock from reading to writing, so that of two processes neither overwrites what the other wrote, and puts a whole new file in the place
/// of the old one, so that a power cut leaves either. Reading takes no lock. What cannot be read is never overwritten.
public struct JournalFile: Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  /// The journal; an empty one where there is no file.
  public func read() throws(JournalError) -> Journal {
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.read(path, limit: JournalLimits.bytes)
    } catch .notFound {
      return Journal()
    } catch .tooLarge {
      throw .tooLarge(path: path, limit: JournalLimits.bytes)
    } catch {
      throw .file(error)
    }
    let node: JSONNode
    do {
      node = try JSONReader.read(bytes, limits: JSONReader.Limits(depth: JournalLimits.depth, values: JournalLimits.values))
    } catch {
      let position = TextPosition(offset: error.offset, in: bytes)
      throw .damaged(path: path, line: position.line, column: position.column)
    }
    do {
      return try JournalDecoder.decode(node)
    } catch {
      switch error {
      case .foreign: throw .foreignFile(path: path)
      case .newer: throw .newerFormat(path: path)
      case .misshapen(let place): throw .misshapen(path: path, at: place)
      }
    }
  }

  /// Reads the journal, changes it and writes it.
  ///
  /// - Parameter body: the change; what it throws leaves the file as it is.
  /// - Returns: what `body` returns, once the new journal is on the disk.
  /// - Throws: what `body` throws, or a `JournalError`.
  @discardableResult
  public func change<Result>(_ body: (inout Journal) throws -> Result) throws -> Result {
    let target = JournalLock.resolved(path)
    try JournalLock.createFolder(of: target)
    let lock = try JournalLock(of: target)
    defer { lock.release() }
    let kept = try read()
    var journal = kept
    let result = try body(&journal)
    if journal != kept { try write(journal, to: target) }
    return result
  }

  private func write(_ journal: Journal, to target: String) throws(JournalError) {
    let bytes = Array((journal.json.text() + "\n").utf8)
    if bytes.count > JournalLimits.bytes { throw .tooLarge(path: path, limit: JournalLimits.bytes) }
    do {
      try AtomicFile.write(bytes, to: target)
    } catch {
      throw .file(error)
    }
  }
}
