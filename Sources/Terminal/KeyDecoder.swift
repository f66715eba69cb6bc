/// Turns the bytes a terminal sends into keys, however the reads cut them.
///
/// ```swift
/// var decoder = KeyDecoder()
/// decoder.decode([0x1B, 0x5B])  // []: the beginning of an arrow key
/// decoder.decode([0x41])        // [.up]
/// ```
///
/// The grammar is that of ECMA-48: a sequence nobody knows is read to its end and swallowed, never typed as letters. An escape byte alone could be
/// the Esc key or the beginning of a sequence; while `isPending` is true, the caller waits a moment and then calls `flush()`.
public struct KeyDecoder: Sendable {
  private enum State: Sendable {
    case ground
    case escape
    case controlSequence(ControlSequence)
    /// `ESC O`, which one final byte follows, on some terminals after digits for the modifiers.
    case singleShift(isEmpty: Bool)
    /// `ESC [ [`, the Linux console's function keys.
    case consoleFunctionKey
    /// A string that a terminal sends as a reply (`ESC ]`, `ESC P`, `ESC _`), up to BEL or `ESC \`.
    case reply(introducer: UInt8, isEmpty: Bool, endsOnBackslash: Bool)
    case paste(PasteCollector)
  }

  private var state = State.ground
  private var scalars = ScalarDecoder()

  public init() {}

  /// Whether a sequence has begun that time alone may end. A paste or half a character is waited for without limit.
  public var isPending: Bool {
    switch state {
    case .ground, .paste: false
    case .escape, .controlSequence, .singleShift, .consoleFunctionKey, .reply: true
    }
  }

  /// The keys that `bytes` complete; the result does not depend on where a stream of bytes is cut.
  public mutating func decode(_ bytes: [UInt8]) -> [Key] {
    var keys: [Key] = []
    for byte in bytes {
      if let key = take(byte) { keys.append(key) }
    }
    return keys
  }

  /// Ends a sequence that did not go on in time: a lone escape byte was the Esc key, `ESC [` was Alt with `[`, half a sequence was nothing.
  public mutating func flush() -> [Key] {
    guard isPending else { return [] }
    defer { state = .ground }
    switch state {
    case .escape: return [.escape]
    case .controlSequence(let sequence) where sequence.isEmpty: return [.character("[")]
    case .singleShift(isEmpty: true): return [.character("O")]
    case .reply(let introducer, isEmpty: true, endsOnBackslash: _): return [.character(Character(Unicode.Scalar(introducer)))]
    case .ground, .controlSequence, .singleShift, .consoleFunctionKey, .reply, .paste: return []
    }
  }

  private mutating func take(_ byte: UInt8) -> Key? {
    switch state {
    case .ground: return takeOnGround(byte)
    case .escape: return takeAfterEscape(byte)
    case .controlSequence(let sequence): return take(byte, in: sequence)
    case .singleShift: return takeAfterSingleShift(byte)
    case .consoleFunctionKey:
      state = .ground
      return (0x20...0x7E).contains(byte) ? nil : takeOnGround(byte)
    case .reply(let introducer, _, let endsOnBackslash):
      if byte == 0x07 || (endsOnBackslash && byte == 0x5C) {
        state = .ground
      } else {
        state = .reply(introducer: introducer, isEmpty: false, endsOnBackslash: byte == 0x1B)
      }
      return nil
    case .paste(var paste):
      // The collector is the only owner of its text while it grows, so that a long paste is not copied at every byte.
      state = .ground
      guard let text = paste.take(byte) else {
        state = .paste(paste)
        return nil
      }
      return text.isEmpty ? nil : .pasted(text)
    }
  }

  private mutating func takeOnGround(_ byte: UInt8) -> Key? {
    if byte == 0x1B {
      scalars = ScalarDecoder()
      state = .escape
      return nil
    }
    guard let scalar = scalars.take(byte) else { return nil }
    switch scalar.value {
    case 0x0A, 0x0D: return .enter
    case 0x09: return .tab
    case 0x08, 0x7F: return .backspace
    case 0x01...0x1A: return .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    default: return scalar.isTypeable ? .character(Character(scalar)) : nil
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x1B: return nil  // Alt with Esc, or Alt with a key that is itself a sequence.
    case UInt8(ascii: "["): state = .controlSequence(ControlSequence())
    case UInt8(ascii: "O"): state = .singleShift(isEmpty: true)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"): state = .reply(introducer: byte, isEmpty: true, endsOnBackslash: false)
    default:
      state = .ground
      return takeOnGround(byte)
    }
    return nil
  }

  private mutating func take(_ byte: UInt8, in sequence: ControlSequence) -> Key? {
    switch byte {
    case 0x20...0x3F:
      var longer = sequence
      longer.append(byte)
      state = .controlSequence(longer)
      return nil
    case UInt8(ascii: "[") where sequence.isEmpty:
      state = .consoleFunctionKey
      return nil
    case 0x40...0x7E:
      if sequence.opensPaste(final: byte) {
        state = .paste(PasteCollector())
        return nil
      }
      state = .ground
      return sequence.key(final: byte)
    default:
      state = .ground
      return takeOnGround(byte)
    }
  }

  private mutating func takeAfterSingleShift(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x30...0x3B:
      state = .singleShift(isEmpty: false)
      return nil
    case 0x20...0x7E:
      state = .ground
      return ControlSequence.singleShiftKey(final: byte)
    default:
      state = .ground
      return takeOnGround(byte)
    }
  }
}
