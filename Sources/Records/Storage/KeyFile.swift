import Sealing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The file that holds the data key of somebody who wants no passphrase.
///
/// Bytes: format (1), key (32), a digest of the domain under the key (16), by which a file cut off or overwritten is told from a key.
struct KeyFile {
  let directory: String

  static let name = "key"
  static let temporaryName = "key.new"
  private static let format: UInt8 = 1
  private static let keySize = RecordKeys.size
  private static let digestSize = 16
  private static let size = 1 + keySize + digestSize

  var path: String { directory + "/" + Self.name }
  /// What a kill while writing leaves; it may hold a key.
  private var temporary: String { directory + "/" + Self.temporaryName }

  /// The key; `nil` where there is no file, or one that holds no key.
  func read() throws(RecordError) -> SecretBytes? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw RecordError(opening: path, code: errno)
    }
    defer { close(descriptor) }
    var count = 0
    // Straight into memory that is wiped: one byte more than there should be, so that a longer file is no key either.
    let content = SecretBytes(count: Self.size + 1) { buffer in
      while count < buffer.count {
        let read = systemRead(descriptor, UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
        if read == 0 || (read < 0 && errno != EINTR) { break }
        count += max(read, 0)
      }
    }
    guard count == Self.size else { return nil }
    let key = SecretBytes(count: Self.keySize) { target in
      content.withUnsafeBytes { target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[1..<1 + Self.keySize])) }
    }
    let digest = Self.digest(key)
    let isIntact = content.withUnsafeBytes { $0[0] == Self.format && $0[(1 + Self.keySize)..<Self.size].elementsEqual(digest) }
    return isIntact ? key : nil
  }

  /// Puts the file in place, or a new one in the place of the old.
  ///
  /// Order: the temporary file is written and synced, renamed, and the folder is synced; a kill leaves the state before or after, and perhaps the
  /// temporary file, which `tidy` destroys.
  func write(_ key: SecretBytes, at step: (ProtectionStep) throws(RecordError) -> Void = { _ in }) throws(RecordError) {
    let digest = Self.digest(key)
    let content = SecretBytes(count: Self.size) { buffer in
      buffer[0] = Self.format
      key.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: buffer[1..<1 + Self.keySize]).copyMemory(from: $0) }
      UnsafeMutableRawBufferPointer(rebasing: buffer[(1 + Self.keySize)...]).copyBytes(from: digest)
    }
    do throws(RecordError) {
      try content.withUnsafeBytes { bytes throws(RecordError) in try PrivateFile.write(bytes, to: temporary) }
      try step(.keyFilePrepared)
      try PrivateFile.rename(temporary, to: path)
    } catch {
      try? PrivateFile.destroy(temporary)
      throw error
    }
    try PrivateFile.synchronize(directory)
    try step(.keyFileInPlace)
  }

  /// Overwrites the key, then removes the file.
  func destroy(at step: (ProtectionStep) throws(RecordError) -> Void = { _ in }) throws(RecordError) {
    guard try PrivateFile.exists(path) else { return }
    try PrivateFile.overwrite(path)
    try step(.keyFileOverwritten)
    try PrivateFile.remove(path)
    try PrivateFile.synchronize(directory)
    try step(.keyFileRemoved)
  }

  /// Whether a kill while writing left something.
  func needsTidying() throws(RecordError) -> Bool { try PrivateFile.exists(temporary) }

  func tidy() throws(RecordError) { try PrivateFile.destroy(temporary) }

  private static func digest(_ key: SecretBytes) -> [UInt8] {
    Digest.blake2b(Array("tynys key file".utf8), count: digestSize, key: key)
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int { read(descriptor, buffer.baseAddress, buffer.count) }
