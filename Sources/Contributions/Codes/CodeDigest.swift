public import Sealing

/// What a keeper keeps of a code: a keyed hash, from which nobody without the key learns or guesses the code.
public struct CodeDigest: Sendable, Hashable {
  /// 32 bytes.
  public let bytes: [UInt8]

  /// Bytes that were kept.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  fileprivate init(_ message: DomainMessage, key: SecretBytes) {
    bytes = Digest.blake2b(message.bytes, count: Self.size, key: key)
  }

  public static let size = 32
}

/// Hashes the codes of one round.
///
/// ```swift
/// let digester = CodeDigester(key: key, round: "2026-Q4")
/// store.insert(find: digester.digest(of: code), binding: digester.binding(of: code, unit: "team-3"), unit: "team-3")
/// ```
///
/// BLAKE2b with the keeper's key: the store without the key cannot be searched for codes, not even by trying them all. Each code gives two hashes: one
/// finds it again without knowing the unit, one binds it to its unit, so that a row moved to another unit in the store is seen.
public struct CodeDigester: Sendable {
  private let key: SecretBytes
  private let round: [UInt8]

  /// - Parameters:
  ///   - key: 32 random bytes of the keeper's, for this purpose alone.
  ///   - round: the round's name; the same code gives other hashes in another round.
  public init(key: SecretBytes, round: String) {
    self.key = key
    self.round = Array(round.utf8)
  }

  /// By which a code is found again, whatever its unit.
  public func digest(of code: ContributionCode) -> CodeDigest {
    CodeDigest(DomainMessage("tynys code 1", round, Array(code.symbols.utf8)), key: key)
  }

  /// Which ties a code to the unit it was issued for.
  public func binding(of code: ContributionCode, unit: String) -> CodeDigest {
    CodeDigest(DomainMessage("tynys code of a unit 1", round, Array(unit.utf8), Array(code.symbols.utf8)), key: key)
  }
}
