import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

/// `tynys compare` with the real binary.
@Suite struct CompareCommandTests {
  private let tynys: Tynys

  init() throws { tynys = try Tynys() }

  /// Teams of 30, 12 and 4 people in two years; those of the small team have the strain 4, which nobody else has.
  private func file() throws -> String {
    var rows: [String] = []
    for (team, count) in [("A", 30), ("B", 12), ("Tiny", 4)] {
      for person in 0..<count {
        for year in [2024, 2025] {
          let answers =
            team == "Tiny" ? "0,0,4,0,0" : "\(person % 5),\(person / 2 % 5),\(person % 3),\((person + year) % 4),\(team == "A" ? 2 : 1)"
          rows.append("\(year),secret-\(team)-\(person),\(team),\(20 + person * 7 % 40),\(answers)\n")
        }
      }
    }
    return try tynys.home.write(
      "year,code,team,age," + Pulse.items.joined(separator: ",") + "\n" + rows.joined() + "2025,x,A,30,9,1,1,1,1\n2025,y,,30,1,1,1,1,1\n",
      to: "in.csv")
  }

  // MARK: Groups

  @Test func `groups have the figures of their rows`() throws {
    let file = try file()
    let json = try tynys.run("compare", "pulse", file, "--by", "team", "--json").json()
    let scale = try #require(json["scales"]?.elements?.first)
    let rows = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").dropFirst().dropLast(2)
      .map { $0.split(separator: ",").map(String.init) }
    let scores = Dictionary(grouping: rows) { $0[2] }.mapValues { $0.map { Pulse.score($0[4...].compactMap { Int($0) }) } }
    let groups = try #require(scale["groups"]?.elements)
    #expect(groups.map { $0["group"]?.string } == ["A", "B", "Tiny"] && scale["status"]?.string == "compared")
    let total = scores.values.flatMap(\.self)
    let centre = total.reduce(0, +) / Double(total.count)
    var between = 0.0
    for group in groups {
      let expected = try #require(scores[group["group"]?.string ?? ""])
      let mean = expected.reduce(0, +) / Double(expected.count)
      #expect(group["status"]?.string == "compared" && group["n"]?.number?.integer == expected.count)
      #expect(abs((group["mean"]?.number?.double ?? .nan) - mean) < 1e-12)
      between += Double(expected.count) * (mean - centre) * (mean - centre)
    }
    #expect(abs((scale["anova"]?["between"]?["ss"]?.number?.double ?? .nan) - between) < 1e-10)
    #expect(scale["anova"]?["total"]?["df"]?.number?.integer == 91 && scale["group_not_stated"]?.number?.integer == 1)
  }

  @Test func `a group below the minimum is in no figure, on the screen as in JSON`() throws {
    let file = try file()
    // Eight rows of the small team, so a minimum of nine.
    let with = ["--by", "team", "--minimum-group", "9"]
    let without = try tynys.home.write(
      String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").filter { !$0.contains("Tiny") }.joined(separator: "\n"), to: "without.csv")
    let json = try tynys.run(arguments: ["compare", "pulse", file, "--json"] + with).json()
    let clean = try tynys.run(arguments: ["compare", "pulse", without, "--json"] + with).json()
    let (scale, expected) = (try #require(json["scales"]?.elements?.first), try #require(clean["scales"]?.elements?.first))
    let tiny = try #require(scale["groups"]?.elements?.last)
    #expect(tiny["group"]?.string == "Tiny" && tiny["status"]?.string == "too_few")
    #expect(["n", "mean", "sd", "median"].allSatisfy { tiny[$0]?.isNull == true })
    for name in ["n", "anova", "welch", "kruskal_wallis", "pairs", "group_not_stated", "not_scorable"] {
      #expect(scale[name].map(Self.text) == expected[name].map(Self.text), "\(name)")
    }
    #expect(scale["n"]?.number?.integer == 84 && scale["pairs"]?.elements?.count == 1)
    #expect(json["rows"]?.number?.integer == 94 && json["faulty"]?.number?.integer == 1)
    for language in InterfaceLanguage.allCases {
      let lead = ["--lang", language.rawValue, "compare", "pulse"]
      let run = try tynys.run(arguments: lead + [file] + with)
      #expect(run.status == 0 && run.errorOutput.contains("in.csv:94:5: strength:"))
      // Its one line says that it is left out; all other lines are those of a file without it.
      let words = Phrase(en: "fewer than 9 people", kk: "9 санынан аз", ru: "меньше 9")(language)
      let told = run.output.split(separator: "\n").filter { $0.contains("Tiny") }
      #expect(told.count == 1 && told[0].contains(words))
      let others = try tynys.run(arguments: lead + [without] + with).output
      #expect(run.output.split(separator: "\n").filter { !$0.contains("Tiny") } == others.split(separator: "\n"))
    }
  }

  private static func text(_ node: JSONNode) -> String { String(describing: node).replacing(/([a-zA-Z]*ffset|line|column): [0-9]+/, with: "") }

  @Test func `many groups are told pair by pair in JSON, and the clearest pairs in the terminal`() throws {
    let rows = (0..<10).flatMap { team in (0..<8).map { "T\(team),\(min(4, team / 2)),\(($0 + team) % 3),1,1,2\n" } }
    let file = try tynys.home.write("team," + Pulse.items.joined(separator: ",") + "\n" + rows.joined(), to: "many.csv")
    let json = try tynys.run("compare", "pulse", file, "--by", "team", "--json").json()
    let pairs = try #require(json["scales"]?.elements?.first?["pairs"]?.elements)
    #expect(pairs.count == 45 && pairs.allSatisfy { $0["status"]?.string == "ok" })
    let run = try tynys.run("compare", "pulse", file, "--by", "team")
    let shown = run.output.split(separator: "\n").filter { $0.contains(" − T") }
    let differing = pairs.count { ($0["p_holm"]?.number?.double ?? 1) < 0.05 }
    #expect(shown.count == 15 && differing > 0 && run.output.contains("Pairs not shown: 30; of them \(max(0, differing - 15)) differ"))
    let people = (0..<51).map { "p\($0),1,1,1,1,1\n" }
    let persons = try tynys.home.write("team," + Pulse.items.joined(separator: ",") + "\n" + people.joined(), to: "persons.csv")
    let refusal = try tynys.run("compare", "pulse", persons, "--by", "team")
    #expect(refusal.status == 65 && refusal.errorOutput.contains("names persons") && refusal.output.isEmpty)
  }

  // MARK: Waves

  @Test func `two waves are compared in one file, in two, and from a pipe, and no id is printed`() throws {
    let file = try file()
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    let (first, second) = try (
      tynys.home.write(lines.filter { !$0.hasPrefix("2025") }.joined(separator: "\n"), to: "first.csv"),
      tynys.home.write(([lines[0]] + lines.filter { $0.hasPrefix("2025") }).joined(separator: "\n"), to: "second.csv")
    )
    let one = try tynys.run("compare", "pulse", file, "--by", "year", "--pair", "code", "--json").json()
    let two = try tynys.run("compare", "pulse", first, "--with", second, "--pair", "code", "--json").json()
    #expect(one["earlier"]?.string == "2024" && two["earlier"]?.string == first && two["later"]?.string == second)
    #expect(one["people"]?["both"]?.number?.integer == 46 && one["people"]?["later_only"]?.number?.integer == 1)
    let scale = try #require(one["scales"]?.elements?.first)
    #expect(scale["n"]?.number?.integer == 46 && scale["paired_t"]?["df"]?.number?.integer == 45)
    #expect(Self.text(scale) == (two["scales"]?.elements?.first).map(Self.text))
    let means = ["earlier", "later"].map { scale[$0]?["mean"]?.number?.double ?? .nan }
    #expect(abs(means[1] - means[0] - (scale["difference"]?.number?.double ?? .nan)) < 1e-12)
    for language in InterfaceLanguage.allCases {
      let run = try tynys.run("--lang", language.rawValue, "compare", "pulse", file, "--by", "year", "--pair", "code")
      #expect(run.status == 0 && run.output.contains(Phrase(en: "“2025” − “2024”", kk: "«2025» − «2024»", ru: "«2025» − «2024»")(language)))
      #expect(!(run.output + run.errorOutput).contains("secret"))
    }
    let fromFile = try tynys.run("compare", "pulse", file, "--by", "year", "--pair", "code").output
    #expect(try tynys.script("cat \(file) | tynys compare pulse - --by year --pair code").output == fromFile)
    let turned = try tynys.run("compare", "pulse", file, "--by", "year", "--pair", "code", "--waves", "2025,2024", "--json").json()
    #expect(turned["earlier"]?.string == "2025")
  }

  @Test func `an id twice in a wave is an error with both lines and without the id`() throws {
    let file = try file()
    let text = try String(contentsOfFile: file, encoding: .utf8) + "2024,secret-A-3,A,30,1,1,1,1,1\n"
    let doubled = try tynys.home.write(text, to: "doubled.csv")
    for language in InterfaceLanguage.allCases {
      let run = try tynys.run("--lang", language.rawValue, "compare", "pulse", doubled, "--by", "year", "--pair", "code")
      #expect(run.status == 65 && run.output.isEmpty && !run.errorOutput.contains("secret"))
      #expect(run.errorOutput.contains("doubled.csv: ") && run.errorOutput.contains(/\b8\b/) && run.errorOutput.contains("96"))
    }
    let clean = try tynys.home.write(String(contentsOfFile: file, encoding: .utf8) + "2026,z,A,30,1,1,1,1,1\n", to: "waves.csv")
    let run = try tynys.run("compare", "pulse", clean, "--by", "year", "--pair", "code")
    #expect(run.status == 65 && run.errorOutput.contains("2024, 2025, 2026") && run.errorOutput.contains("--waves"))
    #expect(try tynys.run("compare", "pulse", clean, "--by", "year", "--pair", "code", "--waves", "2024,2025").status == 0)
    #expect(try tynys.run("compare", "pulse", clean, "--by", "year", "--pair", "code", "--waves", "2024,2023").status == 65)
  }

  @Test func `few pairs are withheld, with nothing in their place`() throws {
    let file = try file()
    let run = try tynys.run("compare", "pulse", file, "--by", "year", "--pair", "code", "--minimum-group", "47", "--json")
    let json = try run.json()
    let scale = try #require(json["scales"]?.elements?.first)
    #expect(run.status == 1 && scale["status"]?.string == "too_few" && json["people"]?["both"]?.isNull == true)
    #expect(scale.names.filter { !["id", "status"].contains($0) }.allSatisfy { scale[$0]?.isNull == true })
  }

  // MARK: Factors

  @Test func `factors are told one by one and in one regression, numbers and groups`() throws {
    let file = try file()
    let json = try tynys.run("compare", "pulse", file, "--factors", "age,team,year", "--categories", "year", "--json").json()
    #expect(json["factors"]?.elements?.map { $0["kind"]?.string } == ["numeric", "groups", "groups"])
    let scale = try #require(json["scales"]?.elements?.first)
    let links = try #require(scale["factors"]?.elements)
    #expect(links[0]["pearson"]?["r"]?.number != nil && links[0]["eta"]?.isNull == true)
    #expect(links[1]["pearson"]?.isNull == true && links[1]["anova"]?["status"]?.string == "ok")
    let regression = try #require(scale["regression"])
    #expect(regression["n"]?.number?.integer == 92)
    let coefficients = try #require(regression["coefficients"]?.elements)
    #expect(coefficients.map { $0["status"]?.string } == ["intercept", "numeric", "group", "group", "group"])
    #expect(coefficients[2]["reference"]?["level"]?.string == "A")
    for (language, words) in [("en", "not causes"), ("kk", "себеп емес"), ("ru", "не причины")] {
      let run = try tynys.run("--lang", language, "compare", "pulse", file, "--factors", "age,team")
      #expect(run.status == 0 && run.output.replacing(/\s+/, with: " ").contains(words.replacing("не причины", with: "а не причины")))
      #expect(run.output.contains("team: Tiny") && run.output.contains("HC3") == false)
    }
  }

  @Test func `a small group of a factor is pooled or left out, and its name is in no coefficient`() throws {
    let file = try file()
    let run = try tynys.run("compare", "pulse", file, "--factors", "age,team", "--minimum-group", "9")
    #expect(run.status == 0 && !run.output.contains("Tiny"))
    let json = try tynys.run("compare", "pulse", file, "--factors", "age,team", "--minimum-group", "9", "--json")
    #expect(!json.output.contains("Tiny"))
    #expect(try json.json()["scales"]?.elements?.first?["regression"]?["n"]?.number?.integer == 84)
  }

  // MARK: Ends

  @Test func `what cannot be asked is a usage error, what cannot be read bad data, and nothing to compare a refusal`() throws {
    let file = try file()
    func status(_ arguments: String...) throws -> Int32 {
      let run = try tynys.run(arguments: ["compare", "pulse"] + arguments)
      #expect(run.status == 0 || !run.errorOutput.isEmpty)
      return run.status
    }
    for options in [
      [], ["--pair", "code"], ["--with", file], ["--by", "team", "--with", file], ["--by", "team", "--factors", "age"],
      ["--factors", "age", "--pair", "code"], ["--by", "year", "--waves", "2024,2025"], ["--by", "year", "--pair", "code", "--waves", "2024"],
      ["--by", "team", "--categories", "age"], ["--factors", "age,"], ["--factors", "age", "--categories", "team"],
      ["--by", "team", "--minimum-group", "4"],
    ] {
      #expect(try tynys.run(arguments: ["compare", "pulse", file] + options).status == 64, "\(options)")
    }
    #expect(try status("-", "--with", "-", "--pair", "code") == 64)
    #expect(try status(file, "--by", "teams") == 65)
    #expect(try status(file, "--by", "strength") == 65)
    #expect(try status(file, "--factors", "age,nothing") == 65)
    #expect(try status(file + "x", "--by", "team") == 66)
    #expect(try status(file, "--with", file, "--pair", "code") == 65)
    let single = try tynys.home.write("code," + Pulse.items.joined(separator: ",") + "\nx,1,1,1,1,1\n", to: "single.csv")
    #expect(try status(single, "--with", file + "x", "--pair", "code") == 66)
    #expect(try status(single, "--with", single, "--pair", "code") == 1)
    #expect(try status(file, "--by", "team", "--minimum-group", "50") == 1)
    #expect(try status(file, "--factors", "age", "--minimum-group", "500") == 1)
    #expect(try status(file, "--by", "year", "--pair", "code", "--minimum-group", "50") == 1)
  }

  @Test func `where nothing was tested nothing is said of tests`() throws {
    let items = "e1,a1,e2,d1,a2,e3,a3,e4,d2,a4,e5,e6,a5,d3,e7,a6,d4,e8,a7,e9,d5,a8"
    func file(_ teams: [(String, Int)]) throws -> String {
      var text = "team," + items
      for (team, count) in teams {
        for row in 0..<count {
          let answers: [String] = (0..<22).map { place in String(row * (place + 3) % 7) }
          text += "\n\(team)," + answers.joined(separator: ",")
        }
      }
      return try tynys.home.write(text, to: "teams.csv")
    }
    let none = try tynys.run("compare", "burnout", file([("A", 8), ("B", 3)]), "--by", "team")
    #expect(none.status == 1 && !none.output.contains("are tested") && !none.output.contains("Cohen") && none.output.contains("exact"))
    let some = try tynys.run("compare", "burnout", file([("A", 8), ("B", 7)]), "--by", "team")
    #expect(some.status == 0 && some.output.contains("3 scales are tested") && some.output.contains("Cohen"))
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `no line is wider than the terminal`(_ language: InterfaceLanguage) throws {
    // Without faulty rows, which standard error would tell of in between.
    let text = try String(contentsOfFile: file(), encoding: .utf8)
    let file = try tynys.home.write(text.split(separator: "\n").filter { !$0.hasPrefix("2025,x") }.joined(separator: "\n"), to: "sound.csv")
    for options in [["--by", "team"], ["--by", "year", "--pair", "code"], ["--factors", "age,team"]] {
      for columns in [40, 60, 80] {
        let terminal = try PseudoTerminal(
          executable: Tynys.binary, arguments: ["--lang", language.rawValue, "--no-color", "compare", "pulse", file] + options,
          environment: tynys.environment(), columns: columns, rows: 100, workingDirectory: Repository.root)
        #expect(try terminal.waitForExit() == 0)
        let plain = String(decoding: terminal.transcript, as: UTF8.self).replacing(/\e\[[0-9;]*m/, with: "")
        let wide = plain.components(separatedBy: "\r\n").filter { $0.displayWidth > columns }
        #expect(wide.isEmpty, "\(options) \(columns): \(wide)")
      }
    }
  }
}
