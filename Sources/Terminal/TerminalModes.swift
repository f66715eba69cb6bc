#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The terminal's two modes: as we found it, and as a screen needs it.
struct TerminalModes {
  static let descriptor: Int32 = 0

  /// Alternate screen, bracketed paste, no cursor.
  static let enteringSequence = "\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?25l"
  /// Everything that `enteringSequence` and styles changed, put back.
  static let leavingSequence = "\u{1B}[0m\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l"

  /// The attributes found at first.
  let found: termios

  init() throws(TerminalError) {
    var attributes = termios()
    guard tcgetattr(Self.descriptor, &attributes) == 0 else { throw .notATerminal }
    found = attributes
  }

  /// Keys one by one, unechoed, Ctrl-C and Ctrl-Z among them. Output processing stays on, for messages the runtime may write when the program dies.
  private var raw: termios {
    var attributes = found
    attributes.c_iflag &= ~tcflag_t(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON)
    attributes.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    attributes.c_cflag &= ~tcflag_t(CSIZE | PARENB)
    attributes.c_cflag |= tcflag_t(CS8)
    withUnsafeMutableBytes(of: &attributes.c_cc) { controls in
      controls[Int(VMIN)] = 1
      controls[Int(VTIME)] = 0
    }
    return attributes
  }

  /// What was typed before is kept: a person may be faster than the program.
  func enter() throws(TerminalError) {
    try set(raw)
    try TerminalOutput.write(Self.enteringSequence)
  }

  /// Gives the terminal back; both halves are tried even if one fails.
  func leave() throws(TerminalError) {
    let written = Result { () throws(TerminalError) in try TerminalOutput.write(Self.leavingSequence) }
    try set(found)
    try written.get()
  }

  private func set(_ attributes: termios) throws(TerminalError) {
    var attributes = attributes
    while tcsetattr(Self.descriptor, TCSADRAIN, &attributes) != 0 {
      switch errno {
      case EINTR: continue
      case EIO, ENXIO, EBADF: throw .terminalGone
      case let code: throw .systemCallFailed(call: "tcsetattr", code: code)
      }
    }
  }

  /// The terminal's size, or 80 × 24 where it does not know.
  static func size(_ descriptor: Int32 = TerminalOutput.descriptor) -> TerminalSize {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return TerminalSize(columns: 80, rows: 24)
    }
    return TerminalSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }
}
