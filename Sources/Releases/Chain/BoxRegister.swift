import Sealing

/// The hashes of all boxes that a round accepted, so that everybody can see that theirs is in, and the keeper cannot leave one out unseen.
///
/// ```swift
/// let register = try BoxRegister(reading: bytes)
/// register.contains(hash)  // whether the file I sent was counted
/// register.digest == release.policy.boxes
/// ```
///
/// A file beside the release, which names it by its digest: one hash a line, 64 hexadecimal digits, in ascending order, each once. Their number is the
/// number of all contributions, so a register is published only where the organisation's own cells are.
public struct BoxRegister: Sendable, Hashable {
  /// More boxes are a mistake or an attack.
  public static let limit = 1_000_000
  private static let hashSize = 32

  /// BLAKE2b-256 of the boxes' bytes, ascending.
  public let hashes: [[UInt8]]

  /// Why bytes are no register.
  public enum Fault: Error, Sendable, Hashable {
    case tooLong(limit: Int)
    /// The line is no hash of 64 lower-case digits with a line feed behind it; counted from 1.
    case notAHash(line: Int)
    /// The line does not come after the one before it.
    case outOfOrder(line: Int)
  }

  /// - Parameter hashes: 32 bytes each, in any order; the same hash twice is once.
  public init(_ hashes: [[UInt8]]) {
    precondition(hashes.allSatisfy { $0.count == Self.hashSize } && hashes.count <= Self.limit)
    self.hashes = Set(hashes).sorted { $0.lexicographicallyPrecedes($1) }
  }

  public init(reading bytes: [UInt8]) throws(Fault) {
    let width = 2 * Self.hashSize + 1
    if bytes.count > Self.limit * width { throw .tooLong(limit: Self.limit) }
    var hashes: [[UInt8]] = []
    hashes.reserveCapacity(bytes.count / width)
    for start in stride(from: 0, to: bytes.count, by: width) {
      let line = bytes[start..<min(start + width, bytes.count)]
      let text = String(decoding: line.dropLast(), as: UTF8.self)
      guard line.count == width, line.last == UInt8(ascii: "\n"), let hash = Hex.decode(text), hash.count == Self.hashSize, Hex.encode(hash) == text
      else { throw .notAHash(line: hashes.count + 1) }
      if let last = hashes.last, !last.lexicographicallyPrecedes(hash) { throw .outOfOrder(line: hashes.count + 1) }
      hashes.append(hash)
    }
    self.hashes = hashes
  }

  public var bytes: [UInt8] { hashes.flatMap { Array(Hex.encode($0).utf8) + [UInt8(ascii: "\n")] } }

  /// What a release's policy names the register by.
  public var digest: [UInt8] { Digest.blake2b(DomainMessage("tynys boxes 1", bytes).bytes) }

  public func contains(_ hash: [UInt8]) -> Bool {
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle].lexicographicallyPrecedes(hash) { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash
  }
}
