/// A decimal number as it may stand in a cell, looked at for being whole.
struct WholeNumber {
  /// `nil` where a fraction other than zero follows, or too many digits for any answer.
  let value: Int?

  /// More could overflow; no answer has so many.
  private static let mostDigits = 9

  /// - Returns: `nil` for what is no decimal number.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var digits = text[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
    let isWhole = parts.count == 1 || parts[1].allSatisfy { $0 == 0x30 }
    guard isWhole, parts[0].count <= Self.mostDigits else {
      value = nil
      return
    }
    let magnitude = parts[0].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    value = isNegative ? -magnitude : magnitude
  }
}
