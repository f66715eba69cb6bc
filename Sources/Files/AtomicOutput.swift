#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that is written piece by piece and gets its name only when it is whole.
///
/// ```swift
/// let output = try AtomicOutput(path)
/// try output.write(piece)
/// try output.finish()
/// ```
///
/// Without `finish` nothing stays, also when Ctrl-C or a signal ends the program; the path holds what it held before. Only a kill that nobody can catch
/// leaves a file with `.tmp` at its end. One output at a time.
public final class AtomicOutput {
  public let path: String
  private let temporary: String
  private var descriptor: Int32

  /// - Parameter mode: permissions of the new file.
  /// - Throws: `FileError.isDirectory`, `.cannotCreate`.
  public init(_ path: String, mode: UInt16 = 0o600) throws(FileError) {
    if Directory.exists(path) { throw .isDirectory(path: path) }
    self.path = path
    temporary = "\(path).\(UInt64.random(in: 0 ... .max)).tmp"
    let name = temporary
    descriptor = SystemCall.retrying { open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode)) }
    guard descriptor >= 0 else { throw .cannotCreate(path: path, code: errno) }
    UnfinishedFile.remember(name)
  }

  deinit {
    if descriptor < 0 { return }
    close(descriptor)
    unlink(temporary)
    UnfinishedFile.forget()
  }

  /// - Throws: `FileError.inputOutput`, as on a full disk.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = SystemCall.retrying { systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count) }
      if count < 0 { throw .inputOutput(path: path, code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Makes the file durable and gives it its name.
  ///
  /// - Throws: `FileError.inputOutput`, `.cannotCreate`; nothing stays then.
  public func finish() throws(FileError) {
    var failure: Int32?
    if fsync(descriptor) != 0 { failure = errno }
    // Some file systems tell only at the end that there was no room.
    if close(descriptor) != 0, failure == nil { failure = errno }
    descriptor = -1
    defer { UnfinishedFile.forget() }
    do throws(FileError) {
      if let failure { throw FileError.inputOutput(path: path, code: failure) }
      try AtomicFile.place(temporary, at: path, replaces: true)
    } catch {
      unlink(temporary)
      throw error
    }
    AtomicFile.synchronizeDirectory(of: path)
  }
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int { write(descriptor, buffer, count) }
