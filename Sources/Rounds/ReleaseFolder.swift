import Files
import Releases
import Sealing

/// The folder that a release is published into, with what was published there before.
///
/// A store that was rolled back to an older copy, witness and all, would sign a second release of a round, or of the place in the chain that another round
/// has taken. Whoever has both sees it; here the keeper sees it before it is done.
public struct ReleaseFolder {
  public let path: String

  public init(path: String) { self.path = path }

  /// `2026-Q4.release.json`
  public static func fileName(round: String) -> String { round + ".release.json" }

  /// Expects every release here that is signed with `key` to be of the store's chain, and the file's own name not to be somebody else's.
  ///
  /// Files that are no sound release are passed over: a damaged one is replaced by publishing again.
  ///
  /// - Parameter chain: the digests of the releases that the store knows.
  /// - Throws: `.folderUnreadable`, `.forkedChain`, `.foreignRelease`.
  func check(round: String, chain: Set<[UInt8]>, key: VerifyingKey) throws(RoundError) {
    guard let names = Directory.names(path) else { throw .folderUnreadable(path: path) }
    let own = Self.fileName(round: round)
    for name in names where name.hasSuffix(".json") {
      let file = path.hasSuffix("/") ? path + name : path + "/" + name
      guard let bytes = try? RegularFile.read(Array(file.utf8), limit: ReleaseLimits.bytes), !chain.contains(Digest.blake2b(bytes)),
        let release = try? SignedRelease(reading: bytes)
      else { continue }
      if release.key == key { throw .forkedChain(path: file) }
      if name == own { throw .foreignRelease(path: file) }
    }
  }
}
