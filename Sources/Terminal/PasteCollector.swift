/// Collects a bracketed paste up to its closing sequence, `ESC [ 2 0 1 ~`.
///
/// A run of line breaks and tabs becomes one space, and none at either end; other control characters are left out, so that an escape sequence
/// hidden in a copied text stays harmless. What exceeds the limit is dropped, and the closing sequence is still found.
struct PasteCollector: Sendable {
  /// The longest paste kept, in bytes of UTF-8.
  static let limit = 65_536

  private static let closing: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private var text = ""
  private var scalars = ScalarDecoder()
  private var owesSpace = false
  private var isFull = false
  private var matched = 0

  /// The whole text when `byte` ends the paste.
  mutating func take(_ byte: UInt8) -> String? {
    if byte == Self.closing[matched] {
      matched += 1
      return matched == Self.closing.count ? text : nil
    }
    // The closing sequence holds one ESC, its first byte: after a mismatch only this byte can begin it anew.
    for held in Self.closing.prefix(matched) { keep(held) }
    matched = 0
    if byte == Self.closing[0] {
      matched = 1
    } else {
      keep(byte)
    }
    return nil
  }

  private mutating func keep(_ byte: UInt8) {
    guard let scalar = scalars.take(byte) else { return }
    switch scalar {
    case "\n", "\r", "\t", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
      owesSpace = !text.isEmpty
    default:
      guard scalar.isTypeable else { return }
      if owesSpace { append(" ") }
      owesSpace = false
      append(scalar)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if isFull || text.utf8.count + UTF8.width(scalar) > Self.limit {
      isFull = true
    } else {
      text.unicodeScalars.append(scalar)
    }
  }
}
