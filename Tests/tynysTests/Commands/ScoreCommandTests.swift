import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing

/// `tynys score` with the real binary, real files and pipes.
@Suite struct ScoreCommandTests {
  private let tynys: Tynys

  init() throws { tynys = try Tynys() }

  private static let header = "team," + Pulse.items.joined(separator: ",")

  private func path(_ name: String) -> String { tynys.home.path + "/" + name }

  @Test func `a file goes in and the same file with scores comes out`() throws {
    let file = try tynys.home.write(Self.header + "\r\n=cmd,4,4,0,4,4\r\n\"a, b\",0,,4,0,0\r\n@x,,,,,\r\n", to: "in.csv")
    let run = try tynys.run("score", "pulse", file)
    #expect(run.status == 0 && run.errorOutput.isEmpty)
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(lines[0] == Self.header + ",strain,strain_answered,strain_band")
    #expect(lines[1].hasPrefix("=cmd,4,4,0,4,4,0,5,"))
    #expect(lines[2].hasPrefix("\"a, b\",0,,4,0,0,4,4,"))
    #expect(lines[3] == "@x,,,,,,,0,")
    #expect(lines[4].isEmpty)
  }

  @Test func `a pipe gives what a file gives`() throws {
    let text = Self.header + "\n" + (0..<3_000).map { "t\($0 % 9),\($0 % 5),\($0 / 5 % 5),\($0 / 25 % 5),1,2\n" }.joined()
    let file = try tynys.home.write(text, to: "in.csv")
    let fromFile = try tynys.run("score", "pulse", file).output
    #expect(fromFile.split(separator: "\n").count == 3_001)
    #expect(try tynys.run("score", "pulse", "-", input: text).output == fromFile)
    #expect(try tynys.script("cat \(file) | tynys score pulse - | cat").output == fromFile)
    #expect(try tynys.run("score", "pulse", file, "-o", path("out.csv")).status == 0)
    #expect(try String(contentsOfFile: path("out.csv"), encoding: .utf8) == fromFile)
  }

  @Test func `faulty rows are told with file, line, column and reason, in every language`() throws {
    let file = try tynys.home.write(Self.header + "\nx,1,2,3,4,4\nx,1,2,7,4,4\nx,1\nx,1,two,3,4,4\n", to: "in.csv")
    for (language, words) in [("en", "is no answer to this item"), ("kk", "бұл сұрақтың жауабы емес"), ("ru", "не ответ на этот вопрос")] {
      let run = try tynys.run("--lang", language, "score", "pulse", file)
      #expect(run.status == 0)
      #expect(run.output.split(separator: "\n")[2] == "x,1,2,7,4,4,,,")
      let messages = run.errorOutput.split(separator: "\n")
      #expect(messages.count == 4)
      #expect(messages[0].contains("in.csv:3:4: tension: “7”") || messages[0].contains("in.csv:3:4: tension: «7»"))
      #expect(messages[0].contains(words) && messages[0].contains("0 … 4"))
      #expect(messages[1].contains("in.csv:4:") && messages[2].contains("in.csv:5:3: rest:"))
    }
    let report = try tynys.run("score", "pulse", file, "--json").json()
    #expect(report["rows"]?.number?.integer == 4 && report["faulty"]?.number?.integer == 3)
    #expect(report["faults"]?.elements?.map { $0["line"]?.number?.integer } == [3, 4, 5])
    #expect(report["faults"]?.elements?.map { $0["column"]?.number?.integer } == [4, nil, 3])
    #expect(report["scales"]?.elements?.first?["scored"]?.number?.integer == 1)
  }

  @Test func `strict stops at the first fault and leaves no file behind`() throws {
    let file = try tynys.home.write(Self.header + "\nx,1,2,3,4,4\nx,1,2,9,4,4\n", to: "in.csv")
    let run = try tynys.run("score", "pulse", file, "-o", path("out.csv"), "--strict")
    #expect(run.status == 65 && run.errorOutput.contains("in.csv:3:4: tension:"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: tynys.home.path) == ["in.csv"])
  }

  @Test func `what is there stays when the file is damaged`() throws {
    let file = try tynys.home.write(Self.header + "\nx,1,2,3,4,4\n\"x,1,2,9,4,4\n", to: "in.csv")
    try tynys.home.write("before", to: "out.csv")
    let run = try tynys.run("score", "pulse", file, "-o", path("out.csv"))
    #expect(run.status == 65 && run.errorOutput.contains("in.csv:3:1:"))
    #expect(try String(contentsOfFile: path("out.csv"), encoding: .utf8) == "before")
    #expect(try tynys.run("score", "pulse", file, "-o", path("none/out.csv")).status == 73)
    #expect(try tynys.run("score", "pulse", path("none.csv")).status == 66)
    #expect(try tynys.run("score", "pulse", tynys.home.path).status == 65)
    #expect(try tynys.run("score", "service-survey", file).status == 65)
  }

  @Test func `columns are chosen by a list, a range or a map, and codes mean missing`() throws {
    let semicolons = try tynys.home.write("nr;q1;q2;q3;q4;q5\n1;4;4;0;4;-9\n", to: "paper.csv")
    for selection in ["q1..q5", "q1,q2,q3..q5"] {
      let run = try tynys.run("score", "pulse", semicolons, "--items", selection, "--missing=-9,-8")
      #expect(run.output.split(separator: "\n").last?.hasPrefix("1;4;4;0;4;-9;0;4;") == true, "\(run.errorOutput)")
    }
    let map = try tynys.home.write("item,column\n" + zip(Pulse.items, 1...5).map { "\($0),q\($1)\n" }.joined(), to: "map.csv")
    let mapped = try tynys.run("score", "pulse", semicolons, "--map", map, "--missing=-9")
    #expect(mapped.output.split(separator: "\n").last?.hasPrefix("1;4;4;0;4;-9;0;4;") == true, "\(mapped.errorOutput)")
    let wrong = try tynys.run("score", "pulse", semicolons)
    #expect(wrong.status == 65 && wrong.errorOutput.contains("--items") && wrong.errorOutput.contains("q1"))
    #expect(try tynys.run("score", "pulse", semicolons, "--items", "q1..q4").status == 65)
    #expect(try tynys.run("score", "pulse", semicolons, "--items", "q1,,q2").status == 64)
    #expect(try tynys.run("score", "pulse", semicolons, "--items", "q1..q5", "--delimiter", "comma").status == 65)
  }

  @Test func `a reader who has seen enough ends it quietly`() throws {
    let text = Self.header + "\n" + String(repeating: "x,1,2,3,4,4\n", count: 100_000)
    let file = try tynys.home.write(text, to: "in.csv")
    let run = try tynys.script("set -o pipefail; tynys score pulse \(file) | head -1; echo ${PIPESTATUS[0]}")
    #expect(run.output.split(separator: "\n").last == "0" && run.errorOutput.isEmpty)
  }

  @Test func `a program that is told to stop leaves no unfinished file`() throws {
    let text = Self.header + "\n" + String(repeating: "x,1,2,3,4,4\n", count: 60_000)
    let file = try tynys.home.write(text, to: "in.csv")
    for number in ["INT", "TERM", "HUP"] {
      let script = """
        set -m; mkfifo pipe; (cat \(file); sleep 30) > pipe & feeder=$!
        tynys score pulse - -o out.csv < pipe & scorer=$!
        for _ in {1..200}; do ls out.csv.*.tmp > /dev/null 2>&1 && break; sleep 0.05; done
        ls | grep -c tmp; kill -\(number) $scorer; wait $scorer; echo $?; kill -9 -- -$feeder; rm pipe; ls
        """
      let run = try tynys.script(script, input: "", environment: ["TYNYS_QUESTIONNAIRES": Repository.questionnaires], in: tynys.home.path)
      let lines = run.output.split(separator: "\n").map(String.init)
      #expect(lines.first == "1" && lines.last == "in.csv" && lines.count == 3, "\(run.output) \(run.errorOutput)")
      #expect(lines.dropFirst().first.flatMap { Int($0) }.map { $0 > 128 } == true)
    }
  }
}
