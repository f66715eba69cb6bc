import PseudoTerminals
import Testing

@Suite struct ProcessRunTests {
  private let environment = ["PATH": "/usr/local/bin:/usr/bin:/bin"]

  private func shell(_ script: String, input: [UInt8]? = nil, timeout: Double = 60) throws -> ProcessRun {
    try ProcessRun.run(executable: "/bin/sh", arguments: ["-c", script], environment: environment, input: input, timeout: timeout)
  }

  @Test func `the streams are apart and the status is told`() throws {
    let run = try shell("echo out; echo err >&2; exit 65")
    #expect(run.status == 65)
    #expect(run.output == "out\n")
    #expect(run.errorOutput == "err\n")
    #expect(try shell("kill -9 $$").status == 137)
  }

  @Test func `a long input comes out again while both sides are busy`() throws {
    let input = [UInt8](repeating: UInt8(ascii: "a"), count: 3_000_000)
    let run = try shell("cat; echo done >&2", input: input)
    #expect(run.output.utf8.count == 3_000_000)
    #expect(run.errorOutput == "done\n")
  }

  @Test func `no input is an empty one, and input nobody reads is no failure`() throws {
    #expect(try shell("cat; echo end").output == "end\n")
    #expect(try shell("exit 0", input: [UInt8](repeating: 0, count: 1_000_000)).status == 0)
  }

  @Test func `only the given environment is there`() throws {
    let run = try ProcessRun.run(executable: "/usr/bin/env", arguments: [], environment: ["ONE": "1"])
    #expect(run.output == "ONE=1\n")
  }

  @Test func `a program that does not end is killed and reported`() throws {
    #expect {
      try shell("echo begun; exec sleep 60", timeout: 0.5)
    } throws: { "\($0)".contains("begun") }
    #expect(throws: PseudoTerminalError.self) {
      try ProcessRun.run(executable: "/nowhere/at/all", arguments: [], environment: [:])
    }
  }
}
