/// A decimal number as it stands in a column of a table: `41`, `-0.5`, `0,5`, `1e+05`.
enum DecimalNumber {
  /// - Returns: `nil` for anything else: signs of plus, spaces within, hexadecimal digits, words such as `nan`, and numbers beyond the range of doubles.
  static func value(_ text: String) -> Double? {
    var bytes = Array(text.utf8)
    if let comma = bytes.firstIndex(of: UInt8(ascii: ",")) { bytes[comma] = UInt8(ascii: ".") }
    var rest = bytes[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard takeDigits(&rest) else { return nil }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard takeDigits(&rest) else { return nil }
    }
    if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard takeDigits(&rest) else { return nil }
    }
    guard rest.isEmpty, let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
    // There is one zero.
    return value + 0
  }

  private static func takeDigits(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    let before = bytes.count
    bytes = bytes.drop { (0x30...0x39).contains($0) }
    return bytes.count < before
  }
}
