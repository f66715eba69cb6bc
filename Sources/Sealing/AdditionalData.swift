/// Bytes that are authenticated and not encrypted, each field with its length, so that no two lists of fields give the same bytes.
struct AdditionalData {
  private(set) var bytes: [UInt8] = []

  /// - Parameter domain: tells one use of a key from every other.
  init(domain: String) { add(Array(domain.utf8)) }

  mutating func add(_ field: [UInt8]) {
    add(UInt32(field.count))
    bytes += field
  }

  mutating func add(_ number: UInt32) { bytes.append(bigEndian: number) }
}

extension [UInt8] {
  mutating func append<Number: FixedWidthInteger>(bigEndian number: Number) {
    Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
  }
}
