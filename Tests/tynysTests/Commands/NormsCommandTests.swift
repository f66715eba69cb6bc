import Files
import Instruments
import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

/// `tynys norms` with the real binary.
@Suite struct NormsCommandTests {
  private static let scored = Repository.instruments.filter { $0 != "service-survey" }
  private let tynys: Tynys

  init() throws { tynys = try Tynys() }

  private func file(_ id: String, _ people: Int, seed: UInt64 = 1, gaps: Int = 0) throws -> (sheets: AnswerSheets, path: String) {
    let sheets = try AnswerSheets(id, people: people, seed: seed)
    return (sheets, try tynys.home.write(sheets.csv(gaps: gaps), to: "\(id)-\(people)-\(gaps).csv"))
  }

  private func read(_ path: String) throws -> String { String(decoding: try BoundedFile.read(path, limit: 1 << 24), as: UTF8.self) }

  @Test(arguments: scored, [150, 40])
  func `the definition of every shipped questionnaire with norms of random answers is sound, and a result is placed by them`(
    id: String, people: Int
  ) throws {
    let (sheets, path) = try file(id, people)
    let out = "\(tynys.home.path)/\(id).json"
    let run = try tynys.run("norms", id, path, "--population", "Our people", "--merged", "-o", out)
    #expect(run.status == 0 && run.output.isEmpty, "\(run.errorOutput)")
    let validation = try tynys.run("validate", out)
    #expect(validation.status == 0 && validation.output.hasSuffix("no faults.\n"), "\(validation.output)")
    #expect(try SchemaChecker.refusals(of: [try read(out)]) == [nil])
    let scores = try tynys.run("score", out, path, "--json").json()
    #expect(scores["instrument"]?.string == "\(id) 1.1.0" && scores["faulty"]?.number?.integer == 0)

    // Everybody's score, by which the percentile of one of them is counted again.
    let table = try tynys.run("score", id, path).output.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    for person in [0, 7, people - 1] {
      let result = try tynys.run("check", out, "--answers", "-", "--no-save", "--json", input: sheets.sheet(person)).json()
      for scale in sheets.instrument.scales {
        let found = try #require(result["scales"]?.element(scale.id))
        let norm = try #require(found["norms"]?.element("our-people"))
        #expect(norm["basis"]?.string == "own" && norm["population"]?.string == "Our people")
        #expect(norm["percentile_method"]?.string == (people >= 100 ? "table" : "normal"))
        #expect(found["band_basis"]?.string == (people >= 100 ? "own" : "provisional") && found["interval_basis"]?.string == "own")
        #expect(found["norms"]?.elements?.count == scale.norms.count + 1)
        guard people >= 100, let column = table[0].firstIndex(of: Substring(scale.id)) else { continue }
        let values = table.dropFirst().compactMap { Double($0[column]) }
        let score = try #require(found["score"]?.number?.double)
        let (below, equal) = (values.count { $0 < score - 1e-9 }, values.count { abs($0 - score) < 1e-9 })
        let percentile = 100 * (Double(below) + Double(equal) / 2) / Double(values.count)
        // A step of the table holds a handful of people, so that is how far it may be from the count.
        let placed = try #require(norm["percentile"]?.number?.double)
        #expect(abs(placed - percentile) <= (equal >= 5 ? 2 : 4), "\(scale.id) \(score): \(placed) for \(percentile)")
      }
    }
  }

  @Test func `a fragment is what the merged definition has in the scales, and is the same from a pipe`() throws {
    let path = try file("burnout", 200, gaps: 3).path
    let words = ["norms", "burnout", path, "--population", "Care at home, East"]
    let run = try tynys.run(arguments: words)
    #expect(run.status == 0 && run.errorOutput.contains("3 rows lack an answer and are not counted."))
    let fragment = try run.json()
    #expect(fragment.names == ["format", "instrument", "version", "scales"] && fragment["format"]?.number?.integer == 1)
    #expect(fragment["instrument"]?.string == "burnout" && fragment["version"]?.string == "1.0.0")
    let merged = try tynys.run(arguments: words + ["--merged"]).json()
    #expect(merged["version"]?.string == "1.1.0")
    for (part, scale) in zip(try #require(fragment["scales"]?.elements), try #require(merged["scales"]?.elements)) {
      #expect(part["id"]?.string == scale["id"]?.string)
      #expect(part.names == ["id", "norms", "bands", "bandBasis", "reliability"])
      for name in ["bands", "bandBasis", "reliability"] {
        #expect(part[name].map(Self.plain) == scale[name].map(Self.plain) && part[name] != nil)
      }
      let norm = try #require(part["norms"]?.elements?.first)
      #expect(norm.names == ["id", "status", "population", "n", "mean", "sd", "percentiles", "source"])
      #expect(scale["norms"]?.elements?.last.map(Self.plain) == Self.plain(norm) && scale["norms"]?.elements?.count == 3)
      #expect(norm["id"]?.string == "care-at-home-east" && norm["n"]?.number?.integer == (part["id"]?.string == "exhaustion" ? 197 : 200))
    }
    #expect(try tynys.script("cat '\(path)' | tynys norms burnout - --population 'Care at home, East'").output == run.output)
  }

  private static func plain(_ node: JSONNode) -> JSONValue {
    switch node.content {
    case .null: .null
    case .bool(let bool): .bool(bool)
    case .number(let number): .double(number.double)
    case .string(let string): .string(string)
    case .array(let elements): .array(elements.map(plain))
    case .object(let members): .object(members.map { JSONMember($0.name, plain($0.value)) })
    }
  }

  @Test func `norms that are made again take the place of the old ones, and the rest stays as it was`() throws {
    let path = try file("burnout", 120).path
    let out = "\(tynys.home.path)/burnout.json"
    let words = ["--population", "Ours", "--merged", "-o", out]
    #expect(try tynys.run(arguments: ["norms", "burnout", path] + words).status == 0)
    let first = try read(out)
    // In place of the file from which it was made, as an author goes on working.
    let again = try tynys.run(arguments: ["norms", out, path] + words + ["--new-version", "1.2.0"])
    #expect(again.status == 0 && again.errorOutput.contains("The norm “ours” was there already and is replaced: Emotional exhaustion, "))
    let lines = (first.split(separator: "\n"), try read(out).split(separator: "\n"))
    let changed = lines.1.difference(from: lines.0).insertions
    // The version, and the version in the sources of norms, bands and reliability.
    #expect(changed.count == 1 + 3 * 3 && again.errorOutput.contains("version 1.1.0 became 1.2.0"))
  }

  @Test func `bands may stay, labels that name a boundary do not, and other bands stay where advice speaks of them`() throws {
    let burnout = try file("burnout", 120).path
    let kept = try tynys.run("norms", "burnout", burnout, "--population", "P", "--bands", "keep").json()
    #expect(try #require(kept["scales"]?.elements).allSatisfy { $0.names == ["id", "norms", "reliability"] })
    let own = try tynys.run("norms", "burnout", burnout, "--population", "P").json()
    for scale in try #require(own["scales"]?.elements) {
      #expect(scale["bands"]?.elements?.map { $0["label"]?["en"]?.string } == ["Low", "Moderate", "High"])
      #expect(scale["bands"]?.elements?.map { $0["id"]?.string } == ["low", "moderate", "high"])
    }
    let rating = try tynys.run("norms", "service-rating", try file("service-rating", 120).path, "--population", "P").json()
    let bands = try #require(rating["scales"]?.elements?.first?["bands"]?.elements)
    #expect(bands.map { $0["id"]?.string } == ["third", "second", "first"])
    #expect(bands.map { $0["label"]?["en"]?.string } == ["Lower third", "Middle third", "Upper third"])
    let pulse = try read(Repository.questionnaires + "/pulse.json")
    let other = try tynys.home.write(
      pulse.replacing(
        #"{"id": "moderate", "from": 1.5"#,
        with: #"{"id": "fair", "from": 1, "label": {"en": "F", "kk": "F", "ru": "F"}}, {"id": "moderate", "from": 1.5"#
      ).replacing(#""moderate", "high""#, with: #""fair", "high""#), to: "other.json")
    let run = try tynys.run("norms", other, try file("pulse", 150).path, "--population", "P")
    #expect(run.status == 0 && run.errorOutput.contains("no local bands: profiles or advice of the questionnaire speak of the band “fair”"))
    #expect(try #require(run.json()["scales"]?.elements?.first).names == ["id", "norms", "reliability"])
  }

  @Test func `scales without enough people are left out with the reason, in each language`() throws {
    let path = try file("burnout", 40, gaps: 20).path
    for (language, words) in [
      ("en", ["left out: 20 rows have all answers, at least 30 are needed.", "neither a table of percentiles nor local bands: 40 rows have"]),
      ("kk", ["қосылмады: барлық сұраққа жауап берілген жол саны — 20, кемінде 30 керек.", "жергілікті деңгейлер де жоқ: "]),
      ("ru", ["не включена: строк со всеми ответами: 20, нужно не меньше 30.", "ни местных уровней: "]),
    ] {
      let run = try tynys.run("--lang", language, "norms", "burnout", path, "--population", "P")
      #expect(run.status == 0 && words.allSatisfy { run.errorOutput.contains($0) }, "\(run.errorOutput)")
      #expect(try run.json()["scales"]?.elements?.map { $0["id"]?.string } == ["depersonalization", "reduced-accomplishment"])
    }
    let report = try tynys.run("norms", "burnout", path, "--population", "P", "--json")
    let scales = try #require(try report.json()["scales"]?.elements)
    #expect(scales.map { $0["status"]?.string } == ["too_few_people", "written", "written"])
    #expect(scales.map { $0["n_complete"]?.number?.integer } == [20, 40, 40] && scales.map { $0["n_incomplete"]?.number?.integer } == [20, 0, 0])
    #expect(scales[0]["mean"]?.isNull == true && scales[0]["alpha_status"]?.string == "too_few_people")
    #expect(scales[1]["percentiles"]?.isNull == true && scales[1]["bands_status"]?.string == "too_few_people")
    // Nothing was written anywhere, so nothing is said to have become of the definition.
    #expect(report.status == 0 && report.errorOutput.isEmpty)
    #expect(try tynys.run("norms", "burnout", path, "--population", "P", "--json", "--merged").errorOutput.isEmpty)
  }

  @Test func `nothing is written where no scale has enough, everybody is alike or a row is all there is`() throws {
    let items = Pulse.items.joined(separator: ",") + "\n"
    for (rows, reason) in [
      (try AnswerSheets("pulse", people: 29, seed: 1).csv(), "29 rows have all answers"),
      (items + String(repeating: "1,2,3,4,0\n", count: 60), "everybody has nearly the same score"), (items, "0 rows have all answers"),
    ] {
      let path = try tynys.home.write(rows, to: "few.csv")
      let out = "\(tynys.home.path)/none.json"
      for more in [[], ["--merged"], ["--json"]] {
        let run = try tynys.run(arguments: ["norms", "pulse", path, "--population", "P", "-o", out] + more)
        #expect(run.status == 1 && (more == ["--json"] || run.errorOutput.contains(reason)), "\(run.errorOutput)")
        #expect(more == ["--json"] || run.output.isEmpty)
        #expect(throws: FileError.self) { try BoundedFile.read(out, limit: 10) }
      }
    }
  }

  @Test func `what is wrong with a command line or a file is said with its status, and nothing is written`() throws {
    let path = try file("pulse", 40).path
    let out = "\(tynys.home.path)/out.json"
    let refusals: [(Int32, [String], String)] = [
      (64, ["pulse", path], "--population"), (64, ["pulse", path, "--population", ""], "--population"),
      (64, ["pulse", path, "--population", "a\nb"], "one line"), (64, ["pulse", path, "--population", "a\u{202E}b"], "one line"),
      (64, ["pulse", path, "--population", String(repeating: "x", count: 101)], "100 characters"),
      (64, ["pulse", path, "--population", "社会"], "--id nurses-2026"), (64, ["pulse", path, "--population", "P", "--id", "A b"], "“A b” is no id"),
      (64, ["pulse", path, "--population", "P", "--new-version", "2.0.0"], "--merged"),
      (64, ["pulse", path, "--population", "P", "--merged", "--new-version", "1.0.0"], "others than 1.0.0"),
      (64, ["pulse", path, "--population", "P", "--merged", "--new-version", "2"], "“2” cannot be"),
      (64, ["pulse", path, "--population", "P", "--bands", "quarters"], "quarters"),
      (65, ["burnout", path, "--population", "P"], "e1"), (65, ["service-survey", path, "--population", "P"], "scale"),
      (66, ["pulse", path + "x", "--population", "P"], "x"), (66, ["puls", path, "--population", "P"], "pulse"),
    ]
    for (status, words, text) in refusals {
      let run = try tynys.run(arguments: ["norms"] + words + ["-o", out])
      #expect(run.status == status && run.output.isEmpty && run.errorOutput.contains(text), "\(words): \(run.status) \(run.errorOutput)")
      #expect(throws: FileError.self) { try BoundedFile.read(out, limit: 10) }
    }
    let over = try tynys.run("norms", "pulse", path, "--population", "P", "-o", path)
    #expect(over.status == 64 && over.errorOutput.contains("holds the answers"))
    #expect(try tynys.run("norms", "pulse", path, "--population", "P", "-o", "\(tynys.home.path)/no/out.json").status == 73)
    #expect(try tynys.run("norms", "pulse", path, "--population", "P", "-o", tynys.home.path).status == 65)
  }

  @Test func `faulty rows are told and left out`() throws {
    let sheets = try AnswerSheets("pulse", people: 40, seed: 2).csv()
    let path = try tynys.home.write(sheets + "9,1,1,1,1\n1,x,1,1,1\n", to: "faulty.csv")
    let run = try tynys.run("norms", "pulse", path, "--population", "P")
    #expect(
      run.status == 0 && run.errorOutput.contains("faulty.csv:42:1: strength:") && run.errorOutput.contains("Rows: 42; faulty and left out: 2."))
    #expect(try run.json()["scales"]?.elements?.first?["norms"]?.elements?.first?["n"]?.number?.integer == 40)
  }

  @Test func `a questionnaire in one language gets texts in that one, and an unknown one reads English`() throws {
    let path = try file("pulse", 120).path
    let sound = try JSONReader.read(Array(try read(Repository.questionnaires + "/pulse.json").utf8))
    for (tag, word) in [("ru", "Эти границы"), ("de", "These boundaries")] {
      let own = try tynys.home.write(Self.only(tag, sound).text(), to: "\(tag).json")
      let out = "\(tynys.home.path)/\(tag)-merged.json"
      let run = try tynys.run("norms", own, path, "--population", "Дома", "--merged", "-o", out)
      #expect(run.status == 0, "\(run.errorOutput)")
      #expect(try tynys.run("validate", out).output.hasSuffix("no faults.\n"))
      let scale = try #require(try JSONReader.read(Array(try read(out).utf8))["scales"]?.elements?.first)
      #expect(scale["bandBasis"]?["note"]?.names == [tag] && scale["bandBasis"]?["note"]?[tag]?.string?.hasPrefix(word) == true)
      #expect(scale["norms"]?.elements?.first?["id"]?.string == "doma")
    }
  }

  /// A definition with the Russian texts alone, called by another tag.
  private static func only(_ tag: String, _ node: JSONNode) -> JSONValue {
    switch node.content {
    case .array(let elements): .array(elements.map { only(tag, $0) })
    case .object(let members):
      if let text = node["ru"]?.string {
        .object([JSONMember(tag, .string(text))])
      } else {
        .object(members.map { JSONMember($0.name, $0.name == "defaultLanguage" ? .string(tag) : only(tag, $0.value)) })
      }
    default: plain(node)
    }
  }

  @Test func `a scale that is full of norms takes no more, but one may be replaced`() throws {
    let path = try file("pulse", 120).path
    let norms = (0..<100).map { number in
      """
      {"id": "n\(number)", "status": "own", "population": {"en": "N", "kk": "N", "ru": "N"}, "mean": 1, "sd": 1, "source": "S"}
      """
    }
    let pulse = try read(Repository.questionnaires + "/pulse.json")
    let full = pulse.replacing("\"worse\": \"higher\",", with: "\"worse\": \"higher\", \"norms\": [\(norms.joined(separator: ",\n"))],")
    let definition = try tynys.home.write(full, to: "full.json")
    try #require(try tynys.run("validate", definition).status == 0)
    let run = try tynys.run("norms", definition, path, "--population", "One more")
    #expect(run.status == 1 && run.output.isEmpty && run.errorOutput.contains("$.scales[0].norms: More than 100 entries."))
    let replaced = try tynys.run("norms", definition, path, "--population", "One more", "--id", "n99", "--merged")
    #expect(replaced.status == 0)
    #expect(try replaced.json()["scales"]?.elements?.first?["norms"]?.elements?.last?["population"]?["kk"]?.string == "One more")
  }
}
