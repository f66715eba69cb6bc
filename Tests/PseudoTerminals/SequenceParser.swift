/// A control function of ECMA-48 as a program wrote it: `ESC [ ? 25 h`.
struct ControlFunction: Sendable {
  /// `?`, `<`, `=` or `>` before the parameters.
  var marker: Character?
  /// The parameters; `nil` where one was left out.
  var parameters: [Int?]
  var final: Character
  /// The sequence without its `ESC`.
  var text: String

  init(body: String, final: Character) {
    text = "[\(body)\(final)"
    self.final = final
    var digits = Substring(body)
    if let first = digits.first, "?<=>".contains(first) { marker = digits.removeFirst() }
    parameters = digits.isEmpty ? [] : digits.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
  }

  func parameter(_ index: Int) -> Int? {
    index < parameters.count ? parameters[index] : nil
  }
}

/// Cuts a program's output into characters, control characters and sequences.
struct SequenceParser: Sendable {
  enum Token {
    case none
    case scalar(Unicode.Scalar)
    case control(UInt8)
    case sequence(ControlFunction)
    case other(String)
  }

  private enum State: Sendable {
    case ground
    case escape
    case function(body: String)
    case string(endsOnBackslash: Bool)
    case characterSet
  }

  private var state = State.ground
  private var partial: [UInt8] = []

  mutating func take(_ byte: UInt8) -> Token {
    switch state {
    case .ground: return takeOnGround(byte)
    case .escape: return takeAfterEscape(byte)
    case .function(let body):
      if (0x40...0x7E).contains(byte) {
        state = .ground
        return .sequence(ControlFunction(body: body, final: Character(Unicode.Scalar(byte))))
      }
      if byte < 0x20 { return .control(byte) }
      state = .function(body: body + String(Unicode.Scalar(byte)))
    case .string(let endsOnBackslash):
      state = byte == 0x07 || (endsOnBackslash && byte == 0x5C) ? .ground : .string(endsOnBackslash: byte == 0x1B)
    case .characterSet: state = .ground
    }
    return .none
  }

  private mutating func takeAfterEscape(_ byte: UInt8) -> Token {
    switch byte {
    case UInt8(ascii: "["): state = .function(body: "")
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): state = .string(endsOnBackslash: false)
    case UInt8(ascii: "("), UInt8(ascii: ")"): state = .characterSet
    default:
      state = .ground
      return .other(String(Unicode.Scalar(byte)))
    }
    return .none
  }

  private mutating func takeOnGround(_ byte: UInt8) -> Token {
    if byte == 0x1B {
      partial = []
      state = .escape
      return .none
    }
    if byte < 0x20 || byte == 0x7F { return .control(byte) }
    if byte & 0xC0 != 0x80 { partial = [] }
    partial.append(byte)
    let length =
      switch partial[0] {
      case 0x00...0x7F: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard partial.count >= length else { return .none }
    defer { partial = [] }
    return String(decoding: partial, as: UTF8.self).unicodeScalars.first.map(Token.scalar) ?? .none
  }
}
