import JSON
public import Sealing

/// A release as a file: its canonical bytes, the key that signed them, and the signature.
///
/// ```swift
/// let signed = SignedRelease(signing: release, with: pair)
/// try SignedRelease(reading: signed.bytes).release == release  // true
/// ```
///
/// The signature (Ed25519) is over the canonical bytes without the member `signature`, bound to the domain "tynys release 1". The same release signed
/// with the same key is the same file, byte for byte. Reading refuses whatever is not exactly the bytes that writing gives: readers of JSON disagree
/// about repeated names, trailing commas and odd numbers, and what is signed must mean one thing.
public struct SignedRelease: Sendable, Hashable {
  static let domain = "tynys release 1"

  public let release: Release
  public let key: VerifyingKey
  public let signature: [UInt8]
  /// The file.
  public let bytes: [UInt8]

  /// BLAKE2b-256 of the file, by which the next release names this one.
  public let digest: [UInt8]

  public init(signing release: Release, with pair: SigningKeyPair) {
    let signature = pair.sign(Self.message(of: release, key: pair.publicKey))
    self.init(release: release, key: pair.publicKey, signature: signature)
  }

  /// Reads a file and checks its form, its rules and its signature by the key it names; whether that key is the organisation's is `ReleaseChain`'s
  /// question.
  ///
  /// - Parameter bytes: the whole file, at most `ReleaseLimits.bytes`.
  /// - Throws: the first fault.
  public init(reading bytes: [UInt8]) throws(ReleaseFault) {
    if bytes.count > ReleaseLimits.bytes { throw .tooLarge(limit: ReleaseLimits.bytes) }
    let node: JSONNode
    do {
      node = try JSONReader.read(bytes, limits: JSONReader.Limits(depth: ReleaseLimits.depth, values: ReleaseLimits.values))
    } catch {
      throw .syntax(error)
    }
    let parts = try ReleaseDecoder.decode(node)
    self.init(release: parts.release, key: parts.key, signature: parts.signature)
    if self.bytes != bytes {
      throw .notCanonical(offset: zip(self.bytes, bytes).enumerated().first { $1.0 != $1.1 }?.offset ?? min(self.bytes.count, bytes.count))
    }
    if !key.isValid(signature, of: Self.message(of: release, key: key)) { throw .wrongSignature }
  }

  private init(release: Release, key: VerifyingKey, signature: [UInt8]) {
    self.release = release
    self.key = key
    self.signature = signature
    bytes = release.canonical(key: key, signature: signature).bytes
    digest = Digest.blake2b(bytes)
  }

  private static func message(of release: Release, key: VerifyingKey) -> [UInt8] {
    DomainMessage(domain, release.canonical(key: key, signature: nil).bytes).bytes
  }

  /// The key in digits that two people can compare aloud; the same as on the round card.
  public var keyFingerprint: Fingerprint { Fingerprint(ofKey: key) }
}
