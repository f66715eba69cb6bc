public import Files
import Sealing

/// A contribution as the file that travels: a box that only the keeper's key opens, the same size as every other.
///
/// ```swift
/// let sealed = try SealedContribution(sealing: contribution, for: card)
/// let path = try sealed.write(to: "/media/stick")
/// ```
///
/// The file is a libsodium sealed box and nothing else: no header, no sender, 4096 bytes whatever is inside. Its name is random, its times are those of
/// 2000-01-01, and its mode is 0644 whatever the writer's mask, so that neither says anything about who wrote it and the keeper, who is somebody else on the
/// same machine, can read it; there is nothing for anyone else to read in it. What no program can hide on a shared folder: the owner of the file, and the
/// moment at which it appeared.
public struct SealedContribution: Sendable, Hashable {
  /// Bytes of the file, always.
  public static let size = 4096
  /// 2000-01-01T00:00:00Z.
  public static let modified = 946_684_800
  public static let mode: UInt16 = 0o644
  public static let fileExtension = "box"

  /// Bytes inside the box, padded.
  static let paddedSize = size - SealedBox.overhead
  /// Bytes of the longest content; one is always padding.
  static let contentLimit = paddedSize - 1

  public let bytes: [UInt8]

  /// Seals for the keeper of `card`; not even the sender can open it again, and sealing the same contribution again gives other bytes.
  ///
  /// - Throws: `.unusableKey` where the card's sealing key is none; `.otherCard` for a contribution that was made for another card.
  public init(sealing contribution: Contribution, for card: SignedRoundCard) throws(ContributionFault) {
    if contribution.card != card.digest { throw .otherCard }
    let padded = Padding.padded(contribution.plaintext, step: Self.paddedSize)
    precondition(padded.count == Self.paddedSize, "a card takes care that contributions fit")
    do {
      bytes = try SealedBox.seal(padded, to: card.card.sealingKey)
    } catch {
      throw .unusableKey
    }
  }

  /// BLAKE2b-256 of the file, by which its sender can find it among the accepted ones.
  public var digest: [UInt8] { Self.digest(of: bytes) }

  public static func digest(of bytes: [UInt8]) -> [UInt8] { Digest.blake2b(bytes) }

  /// Writes the file under a new random name.
  ///
  /// - Parameter directory: a folder that is there.
  /// - Returns: the path of the file.
  public func write(to directory: String) throws(FileError) -> String {
    let name = Hex.encode(RandomSource.bytes(count: 16)) + "." + Self.fileExtension
    let path = directory.hasSuffix("/") ? directory + name : directory + "/" + name
    try AtomicFile.write(bytes, to: path, mode: Self.mode, modified: Self.modified)
    return path
  }
}
