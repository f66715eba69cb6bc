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
    let unsigned = release.unsignedBytes(key: pair.publicKey)
    self.init(release, unsigned, key: pair.publicKey, signature: pair.sign(Self.message(unsigned)))
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
    let unsigned = parts.release.unsignedBytes(key: parts.key)
    self.init(parts.release, unsigned, key: parts.key, signature: parts.signature)
    if self.bytes != bytes {
      throw .notCanonical(offset: zip(self.bytes, bytes).enumerated().first { $1.0 != $1.1 }?.offset ?? min(self.bytes.count, bytes.count))
    }
    if !key.isValid(signature, of: Self.message(unsigned)) { throw .wrongSignature }
  }

  private init(_ release: Release, _ unsigned: [UInt8], key: VerifyingKey, signature: [UInt8]) {
    self.release = release
    self.key = key
    self.signature = signature
    bytes = release.signedBytes(unsigned, signature: signature)
    digest = Digest.blake2b(bytes)
  }

  private static func message(_ unsigned: [UInt8]) -> [UInt8] { DomainMessage(domain, unsigned).bytes }

  /// The key in digits that two people can compare aloud; the same as on the round card.
  public var keyFingerprint: Fingerprint { Fingerprint(ofKey: key) }
}
