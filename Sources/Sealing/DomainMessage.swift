/// What is signed or hashed, bound to one purpose, so that a signature for one thing is none for another.
///
/// ```swift
/// pair.sign(DomainMessage("tynys release 1", bytes).bytes)
/// ```
///
/// The purpose and each field stand with their length before them (4 bytes, big-endian): no two lists of fields give the same bytes.
public struct DomainMessage: Sendable {
  public let bytes: [UInt8]

  /// - Parameters:
  ///   - domain: the purpose, with the number of its format.
  ///   - fields: each below 4 GiB.
  public init(_ domain: String, _ fields: [UInt8]...) {
    var data = AdditionalData(domain: domain)
    for field in fields { data.add(field) }
    bytes = data.bytes
  }
}
