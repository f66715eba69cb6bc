/// A short form of a key or a document that two people can compare aloud, in any language and without letters.
///
/// ```swift
/// Fingerprint(of: key.bytes, domain: "tynys key 1").description  // "04417 29043 81178 55720 00931 66284"
/// ```
///
/// Six groups of five digits from BLAKE2b, about 100 bits: whoever wants another key with the same digits needs some 2^100 attempts.
public struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
  public static let groupCount = 6
  /// Five digits each, leading zeros kept.
  public let groups: [String]

  /// - Parameter domain: what is compared; another domain gives other digits.
  public init(of bytes: [UInt8], domain: String) {
    // Eight bytes a group, so that no digit is noticeably likelier than another.
    let digest = Digest.blake2b(DomainMessage(domain, bytes).bytes, count: 8 * Self.groupCount)
    groups = (0..<Self.groupCount).map { group in
      let number = digest[group * 8..<group * 8 + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 100_000
      let digits = String(number)
      return String(repeating: "0", count: 5 - digits.count) + digits
    }
  }

  public var description: String { groups.joined(separator: " ") }
}
