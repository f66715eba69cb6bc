import PseudoTerminals
import Testing

@Suite struct PseudoTerminalTests {
  private let environment = ["TERM": "xterm-256color", "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C"]

  private func shell(_ script: String, columns: Int = 80, rows: Int = 24, workingDirectory: String? = nil) throws -> PseudoTerminal {
    try PseudoTerminal(
      executable: "/bin/sh", arguments: ["-c", script], environment: environment, columns: columns, rows: rows, workingDirectory: workingDirectory)
  }

  @Test func `a program sees a terminal of the size asked for and answers what is typed`() throws {
    let terminal = try shell("test -t 0 && test -t 1 && stty size; read x; echo \"<$x>\"; exit 3", columns: 61, rows: 13)
    try terminal.waitForText("13 61")
    terminal.type("тыныс\r")
    try terminal.waitForText("<тыныс>")
    #expect(try terminal.waitForExit() == 3)
    #expect(terminal.bytesReceived == terminal.transcript.count)
  }

  @Test func `a new size reaches the program`() throws {
    let terminal = try shell("trap 'stty size' WINCH; echo ready; while :; do sleep 0.05; done")
    try terminal.waitForText("ready")
    terminal.resize(columns: 40, rows: 12)
    try terminal.waitForText("12 40")
  }

  @Test func `Ctrl-C in a cooked terminal is a real interrupt`() throws {
    // `cat` itself answers, and not a shell that may just be on its way into another program and lose the signal there.
    let terminal = try shell("exec cat")
    terminal.type("ready\r")
    try terminal.waitUntil("the line is echoed by the terminal and repeated by cat") { $0.lines.filter { $0 == "ready" }.count == 2 }
    terminal.type("\u{3}")
    #expect(try terminal.waitForExit() == 130)
  }

  @Test func `a closed window hangs up`() throws {
    let terminal = try shell("echo ready; sleep 60")
    try terminal.waitForText("ready")
    terminal.closeMaster()
    #expect(try terminal.waitForExit() == 129)
  }

  @Test func `waiting in vain shows the screen, and the end of the program ends the wait`() throws {
    let terminal = try shell("echo this is here; sleep 60")
    #expect {
      try terminal.waitForText("that is not", timeout: 0.5)
    } throws: { "\($0)".contains("this is here") && "\($0)".contains("that is not") }
    let ended = try shell("echo gone")
    #expect {
      try ended.waitForText("never")
    } throws: { "\($0)".contains("ended") }
  }

  @Test func `jobs are stopped and continued by a shell`() throws {
    let terminal = try PseudoTerminal.shell(environment: environment)
    terminal.type("cat\r")
    terminal.type("one\r")
    try terminal.waitUntil("the echo and the answer") { $0.lines.filter { $0 == "one" }.count == 2 }
    terminal.type("\u{1A}")
    try terminal.waitForText("Stopped")
    #expect(terminal.isCooked)
    terminal.type("fg\r")
    terminal.type("two\r")
    try terminal.waitUntil("the echo and the answer") { $0.lines.filter { $0 == "two" }.count == 2 }
    terminal.type("\u{4}")
    terminal.type("exit 5\r")
    #expect(try terminal.waitForExit() == 5)
  }

  @Test func `a program runs where it is told`() throws {
    let terminal = try shell("pwd", workingDirectory: "/usr")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.screen.text == "/usr")
  }
}
