import CSodium

/// Bytes that must not leak: keys, seeds and passphrases.
///
/// ```swift
/// let key = SecretBytes.random(count: 32)
/// "\(key)"  // "SecretBytes (hidden)"
/// ```
///
/// They live in libsodium's guarded memory: between pages that may not be touched, kept out of swap and core dumps where the system lets us (a small
/// RLIMIT_MEMLOCK is no error), read-only once written, and wiped when the last reference goes. No description, mirror or dump shows them.
public final class SecretBytes: @unchecked Sendable {
  // Unchecked: nothing changes the memory between init and deinit, and it is mapped read-only meanwhile.
  private let start: UnsafeMutablePointer<UInt8>
  public let count: Int

  /// Lets `write` write all `count` bytes in place, as libsodium does.
  init<Failure: Error>(count: Int, write: (UnsafeMutablePointer<UInt8>) throws(Failure) -> Void) throws(Failure) {
    Sodium.start()
    guard let memory = sodium_malloc(count) else { preconditionFailure("no memory for \(count) secret bytes") }
    start = memory.bindMemory(to: UInt8.self, capacity: count)
    self.count = count
    try write(start)
    sodium_mprotect_readonly(start)
  }

  /// Lets `fill` write all `count` bytes in place, so that no copy is made elsewhere; what it leaves out stays filled with 0xD0.
  public convenience init<Failure: Error>(count: Int, fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void) throws(Failure) {
    try self.init(count: count, write: { start throws(Failure) in try fill(UnsafeMutableRawBufferPointer(start: start, count: count)) })
  }

  deinit { sodium_free(start) }

  /// Takes `bytes` over and leaves zeros in their place.
  public convenience init(wiping bytes: inout [UInt8]) {
    self.init(count: bytes.count, fill: { $0.copyBytes(from: bytes) })
    bytes.wipe()
  }

  /// New random bytes, as for a key.
  public static func random(count: Int) -> SecretBytes {
    SecretBytes(count: count, write: { randombytes_buf($0, count) })
  }

  /// Lends the bytes; they must not be kept, printed or copied to where they stay.
  public func withUnsafeBytes<Result, Failure: Error>(_ body: (UnsafeRawBufferPointer) throws(Failure) -> Result) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Lends the bytes as libsodium takes them.
  func withBytes<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    body(UnsafePointer(start))
  }
}

extension SecretBytes: Equatable {
  /// Takes the same time wherever the first difference stands; only the lengths are no secret.
  public static func == (left: SecretBytes, right: SecretBytes) -> Bool {
    left.count == right.count && sodium_memcmp(left.start, right.start, left.count) == 0
  }
}

extension SecretBytes: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "SecretBytes (hidden)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension [UInt8] {
  /// Overwrites the bytes with zeros in a way that the compiler does not leave out.
  mutating func wipe() {
    withUnsafeMutableBytes { buffer in
      if let start = buffer.baseAddress { sodium_memzero(start, buffer.count) }
    }
  }
}
