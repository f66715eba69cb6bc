/// What stands between `ESC [` and the final byte, and which key that means.
///
/// The keys are those of xterm, VTE, the Linux console, PuTTY and rxvt; modifiers (`1;5` for Ctrl) are read and ignored.
struct ControlSequence: Sendable {
  /// No key has more; a longer sequence is swallowed without being kept.
  private static let limit = 32

  private var parameters: [UInt8] = []

  /// Whether nothing has followed `ESC [` yet.
  var isEmpty: Bool { parameters.isEmpty }

  mutating func append(_ byte: UInt8) {
    if parameters.count <= Self.limit { parameters.append(byte) }
  }

  /// Whether this is `ESC [ 2 0 0 ~`, which begins a bracketed paste.
  func opensPaste(final: UInt8) -> Bool {
    final == UInt8(ascii: "~") && number == 200
  }

  func key(final: UInt8) -> Key? {
    guard isKey else { return nil }
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      switch number {
      case 1, 7: return .home
      case 3: return .delete
      case 4, 8: return .end
      case 5: return .pageUp
      case 6: return .pageDown
      default: return nil
      }
    case UInt8(ascii: "Z"): return .backTab
    default: return Self.cursorKey(final: final)
    }
  }

  /// The key of `ESC O` and `final`: cursor keys in application mode, and the numeric keypad in its own.
  static func singleShiftKey(final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "p")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(final - UInt8(ascii: "p") + UInt8(ascii: "0"))))
    default: cursorKey(final: final)
    }
  }

  private static func cursorKey(final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    default: nil
    }
  }

  /// Digits, `;` and `:` alone: anything else (`?`, `<`, intermediates) makes the sequence a reply or a mouse event.
  private var isKey: Bool {
    parameters.count <= Self.limit && parameters.allSatisfy { (0x30...0x3B).contains($0) }
  }

  /// The first parameter, or `nil` if there is none or it has more than three digits.
  private var number: Int? {
    let digits = parameters.prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
