/// Puts Unicode scalars together from UTF-8 that arrives byte by byte.
///
/// Bytes that are not UTF-8 are dropped, and the first byte that can begin a character again does so: `D1 41` is `A`.
struct ScalarDecoder: Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// The scalar that `byte` completes, or `nil` while one is incomplete or when the byte was dropped.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    guard missing > 0, allowed.contains(byte) else {
      return begin(with: byte)
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    return missing == 0 ? Unicode.Scalar(value) : nil
  }

  private mutating func begin(with byte: UInt8) -> Unicode.Scalar? {
    missing = 0
    allowed = 0x80...0xBF
    switch byte {
    case 0x00...0x7F:
      return Unicode.Scalar(byte)
    case 0xC2...0xDF:
      (value, missing) = (UInt32(byte & 0x1F), 1)
    case 0xE0...0xEF:
      (value, missing) = (UInt32(byte & 0x0F), 2)
      // Over-long forms and surrogates are no UTF-8 (Unicode Standard, table 3-7).
      if byte == 0xE0 { allowed = 0xA0...0xBF }
      if byte == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      (value, missing) = (UInt32(byte & 0x07), 3)
      if byte == 0xF0 { allowed = 0x90...0xBF }
      if byte == 0xF4 { allowed = 0x80...0x8F }
    default:
      break
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether a person may type this into a text: no control character, no line break, and none of the marks that reorder what is shown.
  var isTypeable: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return false
    default: break
    }
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069: return false
    default: return true
    }
  }
}
