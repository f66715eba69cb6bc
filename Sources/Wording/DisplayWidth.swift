/// How many columns of a terminal a text takes.
///
/// ```swift
/// "тыныс".displayWidth  // 5
/// "呼吸".displayWidth   // 4
/// "e\u{301}".displayWidth  // 1: a combining accent takes no column of its own
/// ```
///
/// East Asian Wide and Fullwidth characters (Unicode Standard Annex #11) and emoji take two columns, combining marks and format characters none.
/// Ambiguous characters are counted as narrow, as terminals outside East Asia draw them.
extension StringProtocol {
  public var displayWidth: Int {
    var width = 0
    for character in self { width += character.displayWidth }
    return width
  }
}

extension Character {
  /// Columns of a terminal that the character takes: 0, 1 or 2.
  public var displayWidth: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.value < 0x300 { return first.value < 0x20 || (0x7F..<0xA0).contains(first.value) ? 0 : 1 }
    var width = 0
    for scalar in scalars {
      if scalar.value == 0xFE0F { return 2 }
      width = Swift.max(width, scalar.columns)
    }
    return width
  }
}

extension Unicode.Scalar {
  fileprivate var columns: Int {
    if value < 0x1100, value >= 0x370, !(0x483...0x489).contains(value), value < 0x590 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(value) { return 0 }
    return properties.isEmojiPresentation || isEastAsianWide ? 2 : 1
  }

  /// Blocks of East Asian Wide and Fullwidth characters, by Unicode 16's `EastAsianWidth.txt`, joined where only unassigned code points lie between.
  private var isEastAsianWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4DC0...0x4DFF, 0x4E00...0xA4CF,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18CD5, 0x18CFF...0x18D08, 0x1AFF0...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
