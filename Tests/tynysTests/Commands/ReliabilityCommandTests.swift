import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

/// `tynys reliability` with the real binary.
@Suite struct ReliabilityCommandTests {
  private let tynys: Tynys

  init() throws { tynys = try Tynys() }

  /// Four questions from 1 to 5 and one scale of them, as in the survey study.
  private func definition(keys: [String] = ["i1", "i2", "i3", "i4"]) throws -> String {
    func text(_ words: String) -> String { "{\"en\": \"\(words)\", \"kk\": \"\(words)\", \"ru\": \"\(words)\"}" }
    let items = (1...4).map { "{\"id\": \"i\($0)\", \"format\": \"five\", \"text\": \(text("Question \($0)"))}" }
    return try tynys.home.write(
      """
      {"format": 1, "id": "survey", "version": "1.0.0", "defaultLanguage": "en", "title": \(text("Survey")),
       "rights": {"origin": "original", "license": "CC0-1.0", "holder": "Tests", "administration": "free"},
       "responseFormats": {"five": {"kind": "number", "minimum": 1, "maximum": 5}}, "items": [\(items.joined(separator: ", "))],
       "scales": [{"id": "stress", "title": \(text("Stress")), "keys": \(keys), "method": "sum",
                   "missing": {"rule": "complete"}, "worse": "higher"}]}
      """, to: "survey.json")
  }

  /// The survey's answers without the line that tells their origin.
  private func answers() throws -> String {
    let table = try ReferenceTable("PsychometricsTests/References/survey.csv")
    return try tynys.home.write(([table.columns] + table.rows).map { $0.joined(separator: ",") + "\n" }.joined(), to: "survey.csv")
  }

  @Test func `every figure of the survey is R's, to ten digits`() throws {
    let json = try tynys.run("reliability", try definition(), try answers(), "--json").json()
    let results = try ReferenceFigures(of: "survey", in: "PsychometricsTests/References/ratings-r.csv")
    #expect(json["n_rows"]?.number?.integer == 74)
    let scale = try #require(json["scales"]?.element("stress"))
    func check(_ node: JSONNode?, _ name: String) { #expect(results.disagreement(node?.number?.double, with: name, within: 1e-10) == nil) }
    check(scale["mean"], "total_mean")
    check(scale["sd"], "total_sd")
    check(scale["alpha"], "alpha")
    check(scale["alpha_interval"]?.elements?.first, "lower")
    check(scale["alpha_interval"]?.elements?.last, "upper")
    check(scale["alpha_standardized"], "standardized")
    check(scale["omega_total"], "omega")
    check(scale["split_half"], "spearman_brown")
    check(scale["split_half_correlation"], "halves")
    check(scale["guttman_lambda4"], "guttman")
    check(scale["sem"], "sem")
    for (place, item) in (scale["items"]?.elements ?? []).enumerated() {
      check(item["mean"], "mean_\(place)")
      check(item["sd"], "sd_\(place)")
      check(item["item_total"], "item_total_\(place)")
      check(item["alpha_if_dropped"], "dropped_\(place)")
    }
    let anova = try #require(scale["anova"])
    for (name, reference) in [
      ("between_people", "ss_people"), ("between_items", "ss_items"), ("residual", "ss_residual"), ("within", "ss_within"), ("total", "ss_total"),
    ] { check(anova[name]?["ss"], reference) }
    check(anova["f"], "f")
    check(anova["p"], "f_p")
    check(anova["grand_mean"], "grand_mean")
    #expect(["between_people", "between_items", "residual", "within", "total"].map { anova[$0]?["df"]?.number?.integer } == [73, 3, 219, 222, 295])
    #expect(scale["n_items"]?.number?.integer == 4 && scale["n_complete"]?.number?.integer == 74 && scale["alpha_verdict"]?.string == "good")
    #expect(scale["status"]?.members?.isEmpty == true, "nothing is absent")
  }

  @Test(arguments: [("en", "."), ("kk", ","), ("ru", ",")]) func `the survey's table of variance reads as SPSS prints it`(
    language: String, mark: Character
  )
    throws
  {
    let run = try tynys.run("--lang", language, "reliability", try definition(), try answers())
    #expect(run.status == 0 && run.errorOutput.isEmpty)
    let figures = run.output.split(separator: "\n").map { line in
      line.split(separator: " ").map { String($0.map { $0 == mark ? "." : $0 }) }.drop { Double($0) == nil }.map { $0 }
    }
    for row in [
      ["98.649", "73", "1.351"], ["11.703", "3", "3.901", "16.985", "<", "0.001"], ["50.297", "219", "0.230"], ["160.649", "295", "0.545"],
    ] {
      #expect(figures.contains(row), "\(row)")
    }
    #expect(run.output.contains("0.830".replacing(".", with: String(mark))))
  }

  @Test(arguments: [40, 80]) func `no line is wider than the terminal`(columns: Int) throws {
    for language in ["en", "kk", "ru"] {
      let terminal = try tynys.open("--lang", language, "reliability", try definition(), try answers(), columns: columns)
      #expect(try terminal.waitForExit() == 0)
      let text = String(decoding: terminal.transcript, as: UTF8.self).replacing(/\u{1B}\[[0-9;]*m/, with: "")
      let widths = text.split(separator: "\r\n").map(\.displayWidth)
      #expect(widths.count > 30 && widths.allSatisfy { $0 <= columns })
    }
  }

  @Test func `what is absent is null beside its reason, and a file that tells nothing is a refusal`() throws {
    let header = Pulse.items.joined(separator: ",") + "\n"
    let file = try tynys.home.write(header + "1,2,3,0,1\n2,1,1,1,1\n0,1,2,3,4\n4,3,2,1,0\n,1,1,1,1\n", to: "few.csv")
    let run = try tynys.run("reliability", "pulse", file, "--json")
    #expect(run.status == 1)
    let scale = try #require(try run.json()["scales"]?.elements?.first)
    #expect(scale["n_complete"]?.number?.integer == 4 && scale["n_incomplete"]?.number?.integer == 1)
    for name in ["mean", "sd", "median", "alpha", "alpha_interval", "omega_total", "split_half", "sem", "shapiro_wilk", "anova"] {
      #expect(scale[name]?.isNull == true && scale["status"]?[name]?.string == "too_few_cases", "\(name)")
    }
    let items = try #require(scale["items"]?.elements)
    #expect(items.map { $0["mean"]?.isNull } == [true, false, false, false, false], "of five answers something is told")
    #expect(items.allSatisfy { $0["item_total"]?.isNull == true })
    for (language, words) in [("en", "persons"), ("kk", "адамдар"), ("ru", "людях")] {
      let run = try tynys.run("--lang", language, "reliability", "pulse", file)
      #expect(run.status == 1 && run.output.contains(words))
      #expect(!run.output.contains(Pulse.items[0]) && run.output.split(separator: "\n").count < 9, "no table")
    }
  }

  @Test func `a scale without alpha is told of as far as it goes, and that is no refusal`() throws {
    let run = try tynys.run("reliability", definition(keys: ["i1"]), answers(), "--json")
    #expect(run.status == 0)
    let scale = try #require(try run.json()["scales"]?.element("stress"))
    #expect(scale["mean"]?.number != nil && scale["alpha"]?.isNull == true && scale["status"]?["alpha"]?.string == "too_few_items")
  }

  @Test func `faulty rows are told and left out, or end a strict reading`() throws {
    let header = Pulse.items.joined(separator: ",") + "\n"
    let rows = (0..<12).map { "\($0 % 5),\($0 / 2 % 5),\($0 % 3),\($0 % 4),2\n" }.joined()
    let file = try tynys.home.write(header + rows + "1,1,9,1,1\n", to: "faulty.csv")
    for language in ["en", "kk", "ru"] {
      let run = try tynys.run("--lang", language, "reliability", "pulse", file)
      #expect(run.status == 0 && run.errorOutput.contains("faulty.csv:14:3:") && run.errorOutput.contains("13"))
    }
    let json = try tynys.run("reliability", "pulse", file, "--json").json()
    #expect(json["n_rows"]?.number?.integer == 13 && json["faulty"]?.number?.integer == 1 && json["faults"]?.elements?.count == 1)
    let strict = try tynys.run("reliability", "pulse", file, "--strict")
    #expect(strict.status == 65 && strict.output.isEmpty && strict.errorOutput.contains("faulty.csv:14:3:"))
  }

  @Test func `a pipe gives what a file gives, and wrong input has its status`() throws {
    let (definition, answers) = (try definition(), try answers())
    let fromFile = try tynys.run("reliability", definition, answers).output
    #expect(try tynys.script("cat \(answers) | tynys reliability \(definition) -").output == fromFile)
    #expect(try tynys.run("reliability", definition).status == 64)
    #expect(try tynys.run("reliability", definition, answers + "x").status == 66)
    #expect(try tynys.run("reliability", "burnout", answers).status == 65)
  }
}
