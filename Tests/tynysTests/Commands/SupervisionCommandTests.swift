import Arguments
import Foundation
import JSON
import PseudoTerminals
import ReleaseSamples
import Releases
import TestSupport
import Testing
import Wording

@testable import tynys

/// The supervision journal with the real binary, real releases and real files.
@Suite struct SupervisionCommandTests {
  private let tynys: Tynys
  private let releases: [String]

  init() throws {
    tynys = try Tynys()
    let rounds = [
      SampleRound("2026-Q1", "2026-03-31") { unit, scale in unit == "west" ? nil : scale == "exhaustion" ? 0.62 : 0.3 },
      SampleRound("2026-Q2w", "2026-06-29", of: "worklife") { _, _ in 0.2 },
      SampleRound("2026-Q2", "2026-06-30") { unit, scale in unit == "west" ? nil : scale == "exhaustion" ? 0.4 : 0.3 },
    ]
    var paths: [String] = []
    for file in try ShapedOrganisation.chain(rounds) {
      paths.append(try tynys.home.write(file.bytes, to: "releases/\(file.release.round).release.json"))
    }
    releases = paths
  }

  private var journal: String { tynys.home.path + "/.local/share/tynys/supervision.json" }

  private func run(_ arguments: String..., language: InterfaceLanguage = .en) throws -> ProcessRun {
    try tynys.run(arguments: ["--lang", language.rawValue, "supervision"] + arguments)
  }

  private func begin(goal: String = "Calmer weeks") throws {
    let run = try run("start", "--unit", "East/Team 1", "--goal", goal, "--scale", "exhaustion")
    try #require(run.status == 0, "\(run.errorOutput)")
  }

  private func cycles() throws -> [JSONNode] { try run("list", "--json").json()["cycles"]?.elements ?? [] }

  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: journal)) }

  // MARK: A cycle

  @Test func `a cycle goes from a goal over a measure and a look back to its end`() throws {
    #expect(try run("list").output == "There are no cycles yet. Begin with: tynys supervision start\n")
    let started = try tynys.run(
      arguments: ["supervision", "start", "--unit", "Team 1", "--goal", "Calmer weeks", "--scale", "exhaustion"]
        + releases.flatMap { ["--from", $0] })
    #expect(started.status == 0 && started.errorOutput.contains("never about people"))
    #expect(started.output.contains("Cycle 1: East/Team 1") && started.output.contains("goal agreed"))
    #expect(try run("measure", "1", "--text", "A quiet hour", "--begin", "01.04.2026", "--end", "2026-06-01", "--agreed", "weekly").status == 0)
    #expect(try cycles().first?["state"]?.string == "review_due")
    let review = try tynys.run(arguments: ["supervision", "review", "1", "--note", "It helped", "--json"] + releases).json()
    let comparison = try #require(review["comparisons"]?.elements?.first)
    #expect(comparison["status"]?.string == "compared" && comparison["difference"]?.number?.double == -12)
    #expect(review["caution"]?.string?.contains("no proof") == true)
    let shown = try run("show", "1").output
    #expect(shown.contains("reviewed") && shown.contains("more than chance explains") && shown.contains("Before and after is no proof"))
    #expect(shown.contains("Concluded: It helped"))
    #expect(try run("close", "1", "--note", "done").status == 0)
    let closed = try #require(try cycles().first)
    #expect(closed["state"]?.string == "closed" && closed["organisation"]?.string == "Home care")
    #expect(closed["assessed"]?.elements?.count == 2)
    #expect(try run("measure", "1", "--text", "more", "--begin", "2026-07-01").status == 1)
    #expect(try run("reopen", "1").status == 0 && cycles().first?["state"]?.string == "reviewed")
    #expect(try run("remove", "1").status == 1)
    #expect(try run("remove", "1", "--yes").status == 0 && cycles().isEmpty)
  }

  @Test func `a measure of the catalogue keeps its words, and is corrected and called off`() throws {
    try begin()
    let id = try #require(try run("measures", "--scale", "exhaustion", "--ids").output.split(separator: "\n").first.map(String.init))
    #expect(try run("measure", "1", "--advice", id, "--begin", "2026-04-01").status == 0)
    let measures = try InterfaceLanguage.allCases.map { language in
      try #require(try run("show", "1", "--json", language: language).json()["measures"]?.elements?.first)
    }
    #expect(Set(measures.compactMap { $0["text"]?.string }).count == 3)
    #expect(measures.allSatisfy { $0["advice"]?.string == id && $0["end"]?.isNull == true })
    #expect(try run("edit", "1", "--measure", "1", "--end", "2026-05-01", "--agreed", "head of team", "--goal", "Calm").status == 0)
    #expect(try run("edit", "1", "--measure", "1", "--end", "open").status == 0)
    #expect(try run("edit", "1").status == 64 && run("edit", "1", "--end", "open").status == 64 && run("edit", "1", "--measure", "1").status == 64)
    let edited = try #require(try cycles().first)
    #expect(edited["goal"]?.string == "Calm" && edited["measures"]?.elements?.first?["end"]?.isNull == true)
    #expect(try run("cancel", "1", "--measure", "1").status == 0)
    #expect(try cycles().first?["measures"]?.elements?.first?["state"]?.string == "called_off")
    #expect(try run("cancel", "1", "--measure", "1").status == 1 && run("cancel", "1").status == 0)
    #expect(try run("list", "--open", "--json").json()["cycles"]?.elements?.isEmpty == true)
  }

  @Test func `a look that is not to be kept writes nothing, and withheld figures stay withheld`() throws {
    let run = try self.run("start", "--unit", "West", "--goal", "g")
    #expect(run.status == 0)
    #expect(try self.run("measure", "1", "--text", "x", "--begin", "2026-04-01").status == 0)
    let before = try bytes()
    let look = try tynys.run(arguments: ["supervision", "review", "1", "--no-save"] + releases)
    #expect(look.status == 0 && look.output.contains("withheld in 2026-Q1 or in 2026-Q2") && !look.output.contains(", difference"))
    #expect(try bytes() == before)
  }

  @Test func `what was typed wrong is told with what there is`() throws {
    try begin()
    let cases: [([String], Int32, String)] = [
      (["show", "7"], 66, "There are: 1."), (["show", "x"], 64, "no number of a cycle"), (["start"], 64, "--unit PATH and --goal TEXT"),
      (["start", "--unit", "a//b", "--goal", "g"], 64, "East/Team 3"), (["start", "--unit", "a", "--goal", " "], 64, "empty"),
      (["start", "--unit", "a", "--goal", "g", "--scale", "exhaustio"], 66, "burnout/exhaustion"),
      (["start", "--unit", "North", "--goal", "g", "--from", releases[0]], 66, "East/Team 1"), (["measure", "1", "--text", "x"], 64, "--begin DATE"),
      (["measure", "1", "--text", "x", "--begin", "2026-02-30"], 64, "2026-12-31 or 31.12.2026"),
      (["measure", "1", "--text", "x", "--begin", "2026-03-01", "--end", "2026-02-01"], 64, "before the begin"),
      (["measure", "1", "--advice", "burnout/nmtd", "--begin", "2026-03-01"], 66, "Did you mean “burnout/nmtc”?"),
      (["measure", "1", "--advice", "a", "--text", "b", "--begin", "2026-03-01"], 64, "tynys help supervision measure"),
      (["review", "1", releases[1]], 66, "none of the scales"),
      (["review", "1", tynys.home.path + "/none.json"], 66, "none.json"), (["agenda", releases[0], "--unit", "North"], 66, "East/Team 1"),
      (["agenda", releases[0], releases[2]], 1, "hash"), (["agenda"], 64, "FILE"),
    ]
    let before = try bytes()
    for (arguments, status, words) in cases {
      let run = try tynys.run(arguments: ["supervision"] + arguments)
      #expect(run.status == status && run.errorOutput.contains(words) && run.output.isEmpty, "\(arguments): \(run.status) \(run.errorOutput)")
      for language in ["kk", "ru"] {
        let other = try tynys.run(arguments: ["--lang", language, "supervision"] + arguments)
        #expect(other.status == status && other.errorOutput != run.errorOutput, "\(arguments): \(other.errorOutput)")
      }
    }
    #expect(try bytes() == before)
  }

  // MARK: Asking

  private func open(_ arguments: String...) throws -> PseudoTerminal {
    try PseudoTerminal(
      executable: Tynys.binary, arguments: ["supervision"] + arguments, environment: tynys.environment(), columns: 80, rows: 40,
      workingDirectory: Repository.root)
  }

  @Test func `what was not typed is asked for in the terminal, and nothing is chosen beforehand`() throws {
    let start = try open("start", "--from", releases[0])
    try start.waitForText("Which unit? Number or path:")
    start.type("\n")
    start.type("9\n")
    try start.waitForText("No release has the unit “9”")
    start.type("3\n")
    try start.waitForText("What shall be better? One sentence:")
    start.type("\nСабырлы апталар\n")
    try start.waitForText("Enter alone for all:")
    start.type("1 9\n")
    try start.waitForText("Numbers from 1 to 3, please.")
    start.type("1, 2\n")
    #expect(try start.waitForExit() == 0)
    let cycle = try #require(try cycles().first)
    #expect(cycle["unit"]?.string == "East/Team 1" && cycle["goal"]?.string == "Сабырлы апталар")
    #expect(cycle["scales"]?.strings == ["burnout/exhaustion", "burnout/depersonalization"])

    let measure = try open("measure", "1")
    try measure.waitForText("Which measure? A number, or your own words:")
    measure.type("99\n")
    try measure.waitForText("Numbers from 1 to 3, please.")
    measure.type("1\n")
    try measure.waitForText("First day")
    measure.type("\ntomorrow\n")
    try measure.waitForText("“tomorrow” is no date")
    measure.type("1.4.2026\n")
    try measure.waitForText("Last day")
    measure.type("2026-03-01\n")
    try measure.waitForText("before the begin")
    measure.type("\n")
    try measure.waitForText("What else was agreed")
    measure.type("\n")
    #expect(try measure.waitForExit() == 0)
    let agreed = try #require(try cycles().first?["measures"]?.elements?.first)
    #expect(agreed["begin"]?.string == "2026-04-01" && agreed["end"]?.isNull == true && agreed["advice"]?.string?.hasPrefix("burnout/") == true)

    let review = try open("review", "1", releases[0], releases[1], releases[2])
    try review.waitForText("What do you conclude together?")
    review.type("Fewer calls\n")
    #expect(try review.waitForExit() == 0)
    #expect(try cycles().first?["reviews"]?.elements?.first?["note"]?.string == "Fewer calls")
  }

  @Test func `leaving in the middle of the questions keeps nothing, by Ctrl-C and by the end of input, at every question`() throws {
    try begin()
    let before = try bytes()
    let questions: [(arguments: [String], answers: [(wait: String, type: String)])] = [
      (["start"], [("Which unit?", "East\n"), ("What shall be better?", "g\n")]),
      (["measure", "1"], [("Which measure?", "own\n"), ("First day", "2026-04-01\n"), ("Last day", "\n"), ("What else", "\n")]),
      (["remove", "1"], [("Take out cycle 1", "y\n")]), (["start", "--unit", "a", "--goal", "Anna Petrova"], [("Keep it as it is", "y\n")]),
    ]
    for (arguments, answers) in questions {
      for end in ["\u{3}", "\u{4}"] {
        for place in answers.indices {
          let terminal = try PseudoTerminal(
            executable: Tynys.binary, arguments: ["supervision"] + arguments, environment: tynys.environment(), columns: 100, rows: 60,
            workingDirectory: Repository.root)
          for answer in answers[..<place] {
            try terminal.waitForText(answer.wait)
            terminal.type(answer.type)
          }
          try terminal.waitForText(answers[place].wait)
          terminal.type(end)
          #expect(try terminal.waitForExit() == 130, "\(arguments) at \(place)")
          #expect(terminal.isCooked && terminal.screen.lines.contains { $0.contains("Nothing was changed.") })
          #expect(try bytes() == before)
        }
      }
    }
  }

  @Test func `what looks like names is kept only after a warning`() throws {
    let piped = try run("start", "--unit", "East", "--goal", "Разговор с Ивановой А. Б.")
    #expect(piped.status == 0 && piped.errorOutput.contains("“Ивановой А. Б.” looks like") && piped.errorOutput.contains("kept as written"))
    let quiet = try run("start", "--unit", "East", "--goal", "Aigul, Dana, Marat", "--yes")
    #expect(quiet.status == 0 && quiet.errorOutput.contains("list of names") && !quiet.errorOutput.contains("kept as written"))
    for (answer, status, count) in [("no\n", Int32(130), 2), ("да\n", 0, 3)] {
      let terminal = try open("start", "--unit", "East", "--goal", "write to a.serik@example.kz")
      try terminal.waitForText("looks like an e-mail address")
      try terminal.waitForText("Keep it as it is all the same?")
      terminal.type("\nперхапс\n" + answer)
      #expect(try terminal.waitForExit() == status)
      #expect(try cycles().count == count)
    }
  }

  // MARK: The file

  @Test func `the journal is a readable file for its owner alone`() throws {
    try begin(goal: "Тыныш апталар")
    let text = String(decoding: try bytes(), as: UTF8.self)
    #expect(text.contains("\"kind\": \"tynys supervision journal\"") && text.contains("Тыныш апталар"))
    #expect(try PrivateRecords.mode(journal) == 0o600)
    #expect(try run("export").output == text)
    let page = tynys.home.path + "/journal.html"
    #expect(try run("export", "--format", "html", "-o", page).status == 0 && PrivateRecords.mode(page) == 0o600)
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("Тыныш апталар"))
    #expect(try run("list", "--journal", journal, "--ids").output == "1\n")
    #expect(try tynys.run(arguments: ["--profile", "dana", "supervision", "start", "--unit", "/", "--goal", "g"]).status == 0)
    #expect(FileManager.default.fileExists(atPath: journal.replacingOccurrences(of: ".json", with: ".dana.json")))
    #expect(try tynys.run(arguments: ["--profile", "../x", "supervision", "list"]).status == 64)
    #expect(try cycles().count == 1)
  }

  @Test func `processes that write at the same time are all kept`() throws {
    let script = """
      for i in 1 2 3 4 5 6 7 8; do
        { tynys supervision start --unit / --goal "goal $i" > /dev/null 2>&1; echo "status $?"; } &
      done
      wait
      """
    let run = try tynys.script(script)
    let statuses = run.output.split(separator: "\n")
    #expect(statuses.count == 8 && statuses.allSatisfy { $0 == "status 0" || $0 == "status 75" }, "\(run.output)\(run.errorOutput)")
    let kept = try cycles()
    #expect(kept.count == statuses.count { $0 == "status 0" } && Set(kept.compactMap { $0["goal"]?.string }).count == kept.count)
  }

  @Test func `a lock that another process holds is waited for, then told`() throws {
    try begin()
    let before = try bytes()
    let script = """
      { flock 9; tynys supervision start --unit / --goal g; } 9<'\(journal).lock'
      """
    let run = try tynys.script(script)
    #expect(run.status == 75 && run.errorOutput.contains("Another process is writing"), "\(run.status) \(run.errorOutput)")
    #expect(try self.run("list").status == 0, "reading waits for nobody")
    #expect(try bytes() == before)
  }

  @Test func `a disk that takes nothing leaves the journal as it is`() throws {
    try begin()
    let before = try bytes()
    for limit in 0...1 {
      let run = try tynys.script("ulimit -f \(limit); tynys supervision start --unit / --goal '\(String(repeating: "g", count: 900))'")
      #expect(limit == 1 ? [0, 73, 74].contains(run.status) : run.status == 74, "\(run.status) \(run.errorOutput)")
      if run.status != 0 { #expect(try bytes() == before) }
    }
    // Nobody, not even root, writes there.
    for path in ["/proc/tynys/journal.json", "/sys/journal.json"] where FileManager.default.fileExists(atPath: "/proc") {
      let run = try self.run("start", "--unit", "/", "--goal", "g", "--journal", path)
      #expect(run.status == 73 && run.errorOutput.contains("cannot be created"), "\(run.status) \(run.errorOutput)")
      #expect(try self.run("list", "--journal", path).status == 0)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: tynys.home.path + "/.local/share/tynys").sorted()
    #expect(names == ["supervision.json", "supervision.json.lock"], "nothing half-written stays")
  }

  @Test func `a file that is no journal, of a later program or damaged is never overwritten`() throws {
    for (text, words) in [
      ("{\"answers\": {}}", "is no supervision journal"), ("{\"kind\": \"tynys supervision journal\", \"format\": 2}", "newer version"),
      ("{\"kind\": \"tynys", "from line 1, column"), ("{\"kind\": \"tynys supervision journal\", \"format\": 1}", "at $"),
    ] {
      let path = try tynys.home.write(text, to: "other.json")
      for arguments in [["list"], ["start", "--unit", "/", "--goal", "g"], ["export"], ["agenda", releases[0]]] {
        let run = try tynys.run(arguments: ["supervision"] + arguments + ["--journal", path])
        #expect(run.status == 65 && run.errorOutput.contains(words), "\(arguments) \(run.status) \(run.errorOutput)")
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
  }

  // MARK: Agenda and help

  @Test(arguments: InterfaceLanguage.allCases)
  func `the agenda is a page, a text and JSON in every language`(_ language: InterfaceLanguage) throws {
    try begin()
    #expect(try run("measure", "1", "--text", "A quiet hour", "--begin", "2026-04-01").status == 0)
    let arguments = ["--lang", language.rawValue, "supervision", "agenda", "--unit", "East/Team 1"] + releases
    let text = try tynys.run(arguments: arguments)
    #expect(text.status == 0 && text.output.contains("A quiet hour") && text.output.contains("--advice worklife/"))
    for line in text.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    let page = tynys.home.path + "/agenda.html"
    #expect(try tynys.run(arguments: arguments + ["--html", page]).status == 0)
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.contains("<html lang=\"\(language.rawValue)\">") && html.contains("A quiet hour") && !html.contains("West"))
    let json = try tynys.run(arguments: arguments + ["--json"]).json()
    #expect(json["easier"]?.elements?.first?["scale"]?.string == "burnout/exhaustion" && json["unit"]?.string == "East/Team 1")
    #expect(json["weak_protection"]?.elements?.count == 5)
  }

  @Test func `every command line in the help does what it says, one after another`() throws {
    #expect(try run("start", "--unit", "East/Team 1", "--goal", "g").status == 0)
    let group = try #require(CommandTable.tynys.commands.first { $0.name == "supervision" })
    let order = ["start", "measure", "review", "list", "show", "edit", "cancel", "close", "reopen", "measures", "agenda", "export", "remove"]
    #expect(Set(order) == Set(group.subcommands.map(\.name)))
    _ = try tynys.script("ln -s '\(Repository.questionnaires)' questionnaires", in: tynys.home.path)
    for name in order {
      let command = try #require(group.subcommands.first { $0.name == name })
      for example in command.examples {
        // Another measure, for the example that calls off the second.
        if name == "cancel" { _ = try run("measure", "1", "--text", "x", "--begin", "2026-04-01") }
        let done = try tynys.script(example.line, in: tynys.home.path)
        #expect(done.status == (name == "remove" ? 1 : 0), "\(example.line): \(done.errorOutput)")
      }
    }
  }
}
