import PseudoTerminals
import TestSupport
import Testing
import Wording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Streams that are closed, full, or no longer read.
@Suite struct StandardDescriptorsTests {
  @Test func `a reader who has seen enough ends the program quietly`() throws {
    let tynys = try Tynys()
    try tynys.home.write("{}", to: "faulty.json")
    // More than a pipe holds, so that the program must meet the closed end.
    let run = try tynys.script(
      "set -- $(yes faulty.json | head -n 400); tynys validate \"$@\" | head -n 1; echo \"status ${PIPESTATUS[0]}\"", in: tynys.home.path)
    #expect(run.output.hasPrefix("faulty.json:1:"))
    #expect(run.output.hasSuffix("\nstatus 0\n"), "\(run.output.suffix(100))")
    #expect(run.errorOutput.isEmpty)
    let plain = try tynys.script("yes 1 | head -n 20000 | tynys check pulse --no-save --plain | head -n 1; echo \"status ${PIPESTATUS[2]}\"")
    #expect(plain.output == "\(ExpectedWords.pulseTitle.en)\nstatus 0\n")
    #expect(plain.errorOutput.isEmpty)
  }

  private static let commands = [
    "list", "list --json", "list --ids", "show burnout", "show burnout --json", "validate questionnaires/pulse.json", "completions bash", "help",
    "--version", "check pulse --answers - <<< '{\"answers\": {}}'", "check pulse --plain < /dev/null",
  ]

  @Test(.enabled(if: access("/dev/full", W_OK) == 0, "only Linux has a device that is always full"))
  func `a full disk is a failure of writing and is said`() throws {
    let tynys = try Tynys()
    for command in Self.commands {
      let run = try tynys.script("tynys > /dev/full \(command)")
      #expect(run.status == 74, "\(command)")
      #expect(run.errorOutput == "tynys: Reading or writing “standard output” failed: No space left on device.\n", "\(command)")
    }
  }

  @Test func `a closed standard output is a failure of writing and is said`() throws {
    let tynys = try Tynys()
    for command in Self.commands {
      let run = try tynys.script("tynys >&- \(command)")
      #expect(run.status == 74, "\(command)")
      #expect(run.errorOutput == "tynys: Reading or writing “standard output” failed: Bad file descriptor.\n", "\(command)")
    }
  }

  @Test func `a closed standard input is its end for who asks, and unreadable for who reads`() throws {
    let tynys = try Tynys()
    let check = try tynys.script("tynys check pulse --no-save --plain <&-")
    #expect(check.status == 130)
    #expect(check.errorOutput == "tynys: \(ExpectedWords.left.en)\n")
    for command in ["validate -", "check pulse --answers -"] {
      #expect(try tynys.script("tynys \(command) <&-").status == 74, "\(command)")
    }
    #expect(try tynys.script("tynys list <&-").status == 0)
  }

  @Test func `without standard error the status alone tells`() throws {
    let tynys = try Tynys()
    #expect(try tynys.script("tynys lst 2>&-").status == 64)
    #expect(try tynys.script("tynys check pulse --no-save --answers none.json 2>&- >&- <&-").status == 66)
  }
}
