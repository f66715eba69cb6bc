#if canImport(Darwin)
  public import Darwin
#else
  public import Glibc
#endif

/// Runs a real program on a real pseudo-terminal and shows what a person would see.
///
/// ```swift
/// let terminal = try PseudoTerminal(executable: builtProduct(named: "tynys"), arguments: ["list"], environment: ["TERM": "xterm-256color"])
/// try terminal.waitForText("burnout")
/// #expect(try terminal.waitForExit() == 0)
/// ```
///
/// The program leads a session of its own with the terminal as its controlling terminal, so Ctrl-C in cooked mode, job control and hang-ups are real.
/// Its output is read whenever a test waits, sends or looks; there is no thread. Whatever still runs at the end of the test is killed.
public final class PseudoTerminal {
  public let processID: pid_t
  private var master: Int32
  private var emulator: ScreenEmulator
  private var received: [UInt8] = []
  private var status: Int32?
  /// Whether the program's side of the terminal is closed; the terminal itself can still be asked for its modes.
  private var hasEnded = false

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - executable: the program's path.
  ///   - arguments: what follows the program's name.
  ///   - environment: the whole environment, `TERM` and the locale among it; nothing is inherited.
  ///   - columns: the terminal's width.
  ///   - rows: the terminal's height.
  ///   - workingDirectory: where it runs, or `nil` for where the tests run.
  /// - Throws: `PseudoTerminalError.systemCallFailed`.
  public init(
    executable: String, arguments: [String], environment: [String: String], columns: Int = 80, rows: Int = 24, workingDirectory: String? = nil
  ) throws {
    let (descriptor, path) = try openMaster()
    setNonBlocking(descriptor)
    Self.setSize(descriptor, columns: columns, rows: rows)
    do {
      processID = try Spawn.start(
        executable: executable, arguments: arguments, environment: environment, workingDirectory: workingDirectory, asSessionLeader: true,
        fileActions: [.open(descriptor: 0, path: path), .duplicate(source: 0, descriptor: 1), .duplicate(source: 0, descriptor: 2)])
    } catch {
      closeDescriptor(descriptor)
      throw error
    }
    master = descriptor
    emulator = ScreenEmulator(columns: columns, rows: rows)
  }

  /// An interactive `bash` on the terminal, for job control: type the program's command line, Ctrl-Z, `fg`.
  ///
  /// - Parameter environment: the whole environment; the prompt is `$ ` and no start-up file is read.
  public static func shell(
    environment: [String: String], columns: Int = 80, rows: Int = 24, workingDirectory: String? = nil
  ) throws -> PseudoTerminal {
    var environment = environment
    environment["PS1"] = "$ "
    environment["HISTFILE"] = "/dev/null"
    environment["BASH_SILENCE_DEPRECATION_WARNING"] = "1"
    environment["PATH"] = environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    let terminal = try PseudoTerminal(
      executable: "/usr/bin/env", arguments: ["bash", "--norc", "--noprofile", "--noediting", "-i"], environment: environment, columns: columns,
      rows: rows, workingDirectory: workingDirectory)
    try terminal.waitForText("$")
    return terminal
  }

  deinit {
    if status == nil {
      kill(processID, SIGKILL)
      waitpid(processID, nil, 0)
    }
    closeMaster()
  }

  /// Types `text` as a person would; `"\r"` is Enter and `"\u{1B}"` Esc.
  public func type(_ text: String) {
    send(Array(text.utf8))
  }

  /// Sends raw bytes as keys.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, master >= 0, !hasEnded {
      let count = rest.withUnsafeBytes { writeDescriptor(master, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        pump(milliseconds: 10)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// Changes the terminal's size; the kernel sends SIGWINCH.
  public func resize(columns: Int, rows: Int) {
    pump(milliseconds: 0)
    emulator.resize(columns: columns, rows: rows)
    Self.setSize(master, columns: columns, rows: rows)
  }

  /// Waits until `text` stands on the screen, within one line.
  public func waitForText(_ text: String, timeout: Double = 20) throws {
    try waitUntil("“\(text)”", timeout: timeout) { $0.text.contains(text) }
  }

  /// Waits until `condition` holds of the screen.
  ///
  /// - Throws: `PseudoTerminalError` with the screen's text, when the time is over or the program has ended.
  public func waitUntil(_ description: String, timeout: Double = 20, _ condition: (ScreenEmulator) -> Bool) throws {
    let deadline = Deadline(seconds: timeout)
    pump(milliseconds: 0)
    while !condition(emulator) {
      if hasEnded || master < 0 { throw PseudoTerminalError.ended(waitingFor: description, screen: emulator.text) }
      if deadline.hasPassed { throw PseudoTerminalError.timedOut(waitingFor: description, seconds: timeout, screen: emulator.text) }
      pump(milliseconds: 20)
    }
  }

  /// Waits for the program's end and reads what it still wrote.
  ///
  /// - Returns: the exit status; 128 + n after death by signal n.
  public func waitForExit(timeout: Double = 20) throws -> Int32 {
    let deadline = Deadline(seconds: timeout)
    while true {
      var code: Int32 = 0
      if status == nil, waitpid(processID, &code, WNOHANG) == processID { status = Spawn.exitStatus(code) }
      // After the end, for what is still in the terminal.
      pump(milliseconds: status == nil ? 10 : 0)
      if let status { return status }
      if deadline.hasPassed { throw PseudoTerminalError.timedOut(waitingFor: "the program's end", seconds: timeout, screen: emulator.text) }
    }
  }

  /// What the terminal shows now.
  public var screen: ScreenEmulator {
    pump(milliseconds: 0)
    return emulator
  }

  /// How many bytes the program has written so far.
  public var bytesReceived: Int { transcript.count }

  /// Every byte the program has written so far.
  public var transcript: [UInt8] {
    pump(milliseconds: 0)
    return received
  }

  /// The terminal's modes, to see whether they are raw or cooked.
  public func terminalAttributes() -> termios {
    var attributes = termios()
    tcgetattr(master, &attributes)
    return attributes
  }

  /// Whether the terminal echoes and edits lines itself, as a shell leaves it.
  public var isCooked: Bool {
    let flags = terminalAttributes().c_lflag
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return flags & wanted == wanted
  }

  /// Closes the terminal's window: the kernel hangs up on the program.
  public func closeMaster() {
    if master >= 0 { closeDescriptor(master) }
    master = -1
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) {
    if status == nil { kill(processID, number) }
  }

  /// Reads what has come, waiting at most so long for the first of it.
  private func pump(milliseconds: Int32) {
    guard master >= 0, !hasEnded else { return }
    var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, milliseconds) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = readDescriptor(master, &buffer, buffer.count)
      if count > 0 {
        received += buffer[..<count]
        emulator.feed(Array(buffer[..<count]))
      } else if count < 0, errno == EINTR {
        continue
      } else {
        // Linux reports EIO, macOS an end of file, once the program's side is closed.
        if count == 0 || errno == EIO { hasEnded = true }
        return
      }
    }
  }

  private static func setSize(_ master: Int32, columns: Int, rows: Int) {
    var window = winsize()
    window.ws_col = UInt16(columns)
    window.ws_row = UInt16(rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }
}
