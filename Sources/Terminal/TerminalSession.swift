public import Rendering

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The terminal on standard input and output, held as a screen from `open` to `close`.
///
/// ```swift
/// let session = try TerminalSession.open(appearance: capabilities.appearance)
/// defer { session.close() }
/// try session.show(Frame(lines: ["Press a key."]))
/// let event = try session.nextEvent()
/// ```
///
/// Its life cycle: open, then any number of frames and events, then closed. However the program ends, the terminal gets back its modes, its cursor and
/// what it showed before: `close` and `deinit` do it in order, `TerminalRecovery` on `exit()` and crashes. Signals arrive as events.
public final class TerminalSession: Screen {
  /// How long an escape byte may stand alone before it counts as the Esc key, in milliseconds.
  private static let escapeTimeout: Int32 = 50

  nonisolated(unsafe) private static let isOpen = {
    let memory = UnsafeMutablePointer<Bool>.allocate(capacity: 1)
    memory.initialize(to: false)
    return memory
  }()

  public private(set) var size: TerminalSize
  private let modes: TerminalModes
  private let signals: SignalPipe
  private var writer: FrameWriter
  private var decoder = KeyDecoder()
  private var events: [TerminalEvent] = []
  private var isClosed = false

  /// Takes the terminal over.
  ///
  /// - Throws: `TerminalError.notATerminal` where either stream is none, `.alreadyOpen` while another session holds it.
  public static func open(appearance: Appearance) throws(TerminalError) -> TerminalSession {
    guard isatty(TerminalModes.descriptor) == 1, isatty(TerminalOutput.descriptor) == 1 else { throw .notATerminal }
    guard !isOpen.pointee else { throw .alreadyOpen }
    let session = try TerminalSession(modes: TerminalModes(), signals: SignalPipe(), appearance: appearance)
    isOpen.pointee = true
    do {
      try session.enter()
    } catch {
      session.close()
      throw error
    }
    return session
  }

  private init(modes: TerminalModes, signals: SignalPipe, appearance: Appearance) {
    self.modes = modes
    self.signals = signals
    writer = FrameWriter(appearance: appearance)
    size = TerminalModes.size()
  }

  deinit { close() }

  /// Gives the terminal back; a second call does nothing. A terminal that has gone needs nothing, so no error is reported.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    try? leave()
    signals.close()
    Self.isOpen.pointee = false
  }

  public func show(_ frame: Frame) throws(TerminalError) {
    let text = writer.bytes(for: frame, size: size)
    if !text.isEmpty { try TerminalOutput.write(text) }
  }

  public func nextEvent() throws(TerminalError) -> TerminalEvent {
    while events.isEmpty { try wait() }
    return events.removeFirst()
  }

  public func suspendProcess() throws(TerminalError) {
    try leave()
    signals.stopProcessGroup()
    try resume()
    for number in signals.drain() where number != SIGCONT { try note(number) }
  }

  /// Waits for input or a signal and notes what came; may note nothing.
  private func wait() throws(TerminalError) {
    var requests = [
      pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: TerminalModes.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&requests, nfds_t(requests.count), decoder.isPending ? Self.escapeTimeout : -1)
    if ready < 0 {
      if errno == EINTR { return }
      throw .systemCallFailed(call: "poll", code: errno)
    }
    if ready == 0 {
      events += decoder.flush().map(TerminalEvent.key)
      return
    }
    // Signals first: a SIGHUP says more than the end of input that comes with it.
    if requests[0].revents != 0 {
      for number in signals.drain() { try note(number) }
    } else {
      try readKeys()
    }
  }

  private func readKeys() throws(TerminalError) {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(TerminalModes.descriptor, &bytes, bytes.count)
    if count > 0 {
      events += decoder.decode(Array(bytes[..<count])).map(TerminalEvent.key)
    } else if count == 0 || errno == EIO || errno == ENXIO || errno == EBADF {
      events.append(.inputEnded)
    } else if errno != EINTR, errno != EAGAIN {
      throw .systemCallFailed(call: "read", code: errno)
    }
  }

  /// A hang-up brings SIGCONT too, when there is no terminal left to take again.
  private func note(_ signal: Int32) throws(TerminalError) {
    do {
      try handle(signal)
    } catch .terminalGone {
      events.append(.inputEnded)
    }
  }

  private func handle(_ signal: Int32) throws(TerminalError) {
    switch signal {
    case SIGWINCH:
      size = TerminalModes.size()
      // Even an unchanged size may hide a smaller one in between, at which the terminal dropped what it showed.
      writer.forgetWhatIsShown()
      events.append(.resized(size))
    case SIGCONT: try resume()
    case SIGTSTP: try suspendProcess()
    default: events.append(.terminated(signal: signal))
    }
  }

  /// Takes the terminal again after a stop, during which the shell set modes of its own.
  private func resume() throws(TerminalError) {
    try enter()
    size = TerminalModes.size()
    events.append(.resumed)
  }

  private func enter() throws(TerminalError) {
    TerminalRecovery.arm(modes)
    writer.forgetWhatIsShown()
    try modes.enter()
  }

  private func leave() throws(TerminalError) {
    defer { TerminalRecovery.disarm() }
    try modes.leave()
  }
}
