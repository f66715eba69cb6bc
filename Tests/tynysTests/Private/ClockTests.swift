import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

/// What the date changes. The clock is turned by `faketime`, where it is installed.
@Suite(.enabled(if: hasFaketime, "faketime turns the clock for a program")) struct ClockTests {
  /// Runs the program at a moment of local time, which is UTC here.
  private static func run(at moment: String, _ records: PrivateRecords, _ arguments: String, input: String? = nil) throws -> ProcessRun {
    try records.script("TZ=UTC faketime '\(moment)' tynys \(arguments)", input: input)
  }

  private static func keep(at moment: String, _ records: PrivateRecords, _ answers: [Int]) throws -> JSONNode {
    try run(at: moment, records, "check pulse --answers - --json --no-passphrase", input: Pulse.sheet(answers)).json()
  }

  private static func change(_ result: JSONNode) -> JSONNode? { result["scales"]?.elements?.first?["change"] }

  @Test func `a clock set back loses nothing, keeps the order of the dates, and nothing is compared with the future`() throws {
    let records = try PrivateRecords()
    // The turned clock goes on, so a busy machine may see the next second.
    let march = try Self.keep(at: "2026-03-01 10:00:00", records, [0, 0, 4, 0, 0])["taken"]?.string
    #expect(march?.hasPrefix("2026-03-01T10:") == true)
    _ = try Self.keep(at: "2026-05-01 10:00:00", records, [4, 4, 0, 4, 4])
    let back = try Self.keep(at: "2026-04-01 10:00:00", records, [2, 2, 2, 2, 2])
    #expect(Self.change(back)?["since"]?.string == march)
    #expect(Self.change(back)?["difference"]?.number?.double == -2)
    let first = try Self.keep(at: "2020-01-01 00:00:00", records, [1, 1, 1, 1, 1])
    #expect(Self.change(first)?.isNull == true)
    #expect(try records.areSound())
    let run = try Self.run(at: "2026-04-02 10:00:00", records, "history pulse --json")
    let results = try run.json()["instruments"]?.elements?.first?["scales"]?.elements?.first?["results"]?.elements
    #expect(results?.map { $0["taken"]?.string?.prefix(10) } == ["2020-01-01", "2026-03-01", "2026-04-01", "2026-05-01"])
    #expect(try Self.run(at: "2026-04-02 10:00:00", records, "history").status == 0)
    #expect(try Self.run(at: "2026-04-02 10:00:00", records, "due").status == 0)
  }

  @Test func `a check that was left before the clock was set back is gone on with`() throws {
    let records = try PrivateRecords.keyed()
    #expect(try Self.run(at: "2026-05-01 10:00:00", records, "check pulse", input: "3\n1\n").status == 130)
    let run = try Self.run(at: "2026-04-01 10:00:00", records, "check pulse --json", input: "4\n1\n2\nfinish\n")
    #expect(run.status == 0)
    #expect(run.errorOutput.hasPrefix("Going on with the check that was left on 2026-05-01 after 2 of 5 questions.\n"))
    #expect(try records.results().map(Pulse.answers).contains([3, 1, 4, 1, 2]))
    #expect(try records.sessions().isEmpty)
  }

  @Test func `a check is due by its definition, or by one's own setting, and a prompt hears of it in one line`() throws {
    let records = try PrivateRecords()
    _ = try Self.keep(at: "2026-03-01 10:00:00", records, [0, 0, 4, 0, 0])
    func status(_ moment: String) throws -> String? {
      let list = try Self.run(at: moment, records, "due --json").json()["due"]?.elements
      return list?.first { $0["instrument"]?.string == "pulse" }?["status"]?.string
    }
    #expect(try status("2026-03-07 23:59:59") == "upcoming")
    #expect(try status("2026-03-08 00:00:00") == "due_today")
    #expect(try status("2026-03-09 00:00:00") == "overdue")
    for language in InterfaceLanguage.allCases {
      let prompt = try Self.run(at: "2026-03-08 09:00:00", records, "due --quiet --lang \(language)")
      #expect(prompt.output.split(separator: "\n").count == 1 && prompt.errorOutput.isEmpty)
      #expect(!prompt.output.contains("pulse") && !prompt.output.contains(ExpectedWords.pulseTitle(language)), "others may look at the screen")
    }
    #expect(try records.run("due", "--set", "pulse", "--every", "P1M").status == 0)
    #expect(try status("2026-03-08 00:00:00") == "upcoming")
    #expect(try status("2026-04-01 00:00:00") == "due_today")
    #expect(try Self.run(at: "2026-03-08 09:00:00", records, "due --quiet").output.isEmpty)
  }

  @Test func `a result that was scored again is no new check`() throws {
    let records = try PrivateRecords()
    let taken = try Self.keep(at: "2026-03-01 10:00:00", records, [0, 0, 4, 0, 0])["taken"]?.string
    let changed = try records.script("sed 's/\"version\": \"1.0.0\"/\"version\": \"2.0.0\"/' questionnaires/pulse.json")
    let newer = records.tynys.home.path + "/newer"
    try records.tynys.home.write(changed.output, to: "newer/pulse.json")
    #expect(try Self.run(at: "2026-03-08 10:00:00", records, "mydata rescore pulse --questionnaires '\(newer)'").status == 0)
    let list = try Self.run(at: "2026-03-08 12:00:00", records, "due --json").json()["due"]?.elements
    #expect(list?.first { $0["instrument"]?.string == "pulse" }?["status"]?.string == "due_today")
    #expect(try records.results().map { $0["taken"]?.string } == [taken, taken])
  }
}

private let hasFaketime =
  (try? ProcessRun.run(executable: "/usr/bin/env", arguments: ["faketime", "--version"], environment: ["PATH": "/usr/bin:/bin"]))?.status == 0
