import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

/// `tynys check ID --answers`: prepared sheets.
@Suite struct CheckCommandAnswersTests {
  /// A sheet that answers every question that is always asked with its first answer, made from what `show --json` tells.
  private static func sheet(_ id: String, _ tynys: Tynys) throws -> String {
    let items = try #require(try tynys.run("show", id, "--json").json()["items"]?.elements)
    let answers = items.filter { $0["is_conditional"]?.bool == false }.map { item in
      let first = item["options"]?.elements?.first?["value"]
      let option = first?.number?.text ?? first?.string.map { "\"\($0)\"" } ?? ""
      let answer =
        switch item["kind"]?.string {
        case "choice": option
        case "multiple": "[\(option)]"
        case "number": item["minimum"]?.number?.text ?? ""
        default: "\"тыныс\""
        }
      return "\"\(item["id"]?.string ?? "")\": \(answer)"
    }
    return "{\"instrument\": \"\(id)\", \"version\": \"1.0.0\", \"answers\": {\(answers.joined(separator: ", "))}}"
  }

  @Test(arguments: Repository.instruments)
  func `every shipped instrument is scored from a sheet, in text and in JSON of the contract`(_ id: String) throws {
    let tynys = try Tynys()
    let path = try tynys.home.write(try Self.sheet(id, tynys), to: "sheet.json")
    for language in InterfaceLanguage.allCases {
      let text = try tynys.run("check", id, "--no-save", "--answers", path, "--lang", language.rawValue)
      #expect(text.status == 0 && text.errorOutput.isEmpty, "\(text.errorOutput)")
      #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
      #expect(!text.output.contains("\u{1B}"))
      let run = try tynys.run("check", id, "--no-save", "--answers", path, "--json", "--lang", language.rawValue)
      #expect(run.status == 0 && run.errorOutput.isEmpty)
      let result = try run.json()
      let contract = [
        "instrument", "version", "language", "taken", "scales", "profile", "profile_status", "profile_basis", "profile_candidates", "advice", "notes",
      ]
      #expect(result.names == contract + (id == "service-survey" ? ["answers"] : []))
      #expect(result["instrument"]?.string == id && result["version"]?.string == "1.0.0" && result["language"]?.string == language.rawValue)
      #expect(result["taken"]?.string?.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/) != nil)
      for scale in try #require(result["scales"]?.elements) {
        for name in [
          "id", "status", "raw", "score", "answered", "items", "minimum", "maximum", "band", "band_basis", "sem", "interval", "norms", "change",
        ] {
          #expect(scale[name] != nil, "\(id): \(name)")
        }
        #expect(scale["status"]?.string == "scored")
        #expect(scale["answered"]?.number == scale["items"]?.number)
      }
      if id != "service-survey" { #expect(text.output.contains(ExpectedWords.notADiagnosis(language))) }
    }
  }

  @Test func `a sheet that is known by hand has the scores of the hand`() throws {
    let tynys = try Tynys()
    let answers = (1...9).map { "\"e\($0)\": 3" } + (1...5).map { "\"d\($0)\": 1" } + (1...8).map { "\"a\($0)\": 5" }
    let run = try tynys.run(
      "check", "burnout", "--no-save", "--answers", "-", "--json", "--trace", input: "{\"answers\": {\(answers.joined(separator: ", "))}}")
    let result = try run.json()
    let scales = try #require(result["scales"])
    #expect(scales.element("exhaustion")?["score"]?.number?.integer == 27)
    #expect(scales.element("depersonalization")?["score"]?.number?.integer == 5)
    #expect(scales.element("reduced-accomplishment")?["score"]?.number?.integer == 8)
    #expect(scales.element("exhaustion")?["band"]?.string == "high")
    let trace = try #require(result["trace"]?.elements)
    #expect(trace.map { $0["formula"]?.string } == ["27", "5", "8"])
    let reversed = try #require(trace[2]["items"]?.elements)
    #expect(reversed.allSatisfy { $0["is_reversed"]?.bool == true && $0["answer"]?.number?.integer == 5 && $0["contribution"]?.number?.integer == 1 })
    #expect(!run.output.contains("\"total\""), "the components are never added up")
  }

  @Test func `a trace shows each answer, its reversal and the sum, in words`() throws {
    let run = try Tynys().run(
      "check", "pulse", "--no-save", "--answers", "-", "--trace", input: #"{"answers": {"strength": 1, "rest": 1, "tension": 4, "support": 0}}"#)
    #expect(run.status == 0)
    #expect(run.output.contains("\n  -strength       1         3     3\n"), "\(run.output)")
    #expect(run.output.contains("\n  tension         4               4\n"))
    #expect(run.output.contains("\n  -meaning        —         —     —\n"))
    #expect(run.output.contains("\n  = 14 / 4 = 3.5\n"))
  }

  @Test func `too many gaps make a scale that has no score, and never a zero`() throws {
    let tynys = try Tynys()
    for sheet in [#"{"answers": {}}"#, #"{"answers": {"tension": null, "rest": 2}}"#] {
      let result = try tynys.run("check", "pulse", "--no-save", "--answers", "-", "--json", input: sheet).json()
      let scale = try #require(result["scales"]?.elements?.first)
      #expect(scale["status"]?.string == "not_scorable")
      for name in ["raw", "score", "band", "sem", "interval"] { #expect(scale[name]?.isNull == true, "\(name)") }
      let text = try tynys.run("check", "pulse", "--no-save", "--answers", "-", input: sheet)
      #expect(text.status == 0)
      #expect(text.output.contains("No score: ") && !text.output.contains("Score 0"))
    }
  }

  @Test func `every fault of a sheet is listed with its place`() throws {
    let tynys = try Tynys()
    let path = try tynys.home.write(
      """
      {"answers": {"strength": 9, "rest": "often", "nope": 3,
        "tension": 1.5, "tension": 2, "meanin": 1},
       "instrument": "burnout", "colour": "red"}
      """, to: "sheet.json")
    let run = try tynys.run("check", "pulse", "--no-save", "--answers", path)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    let faults = [
      "1:26: strength: “9” is not one of: 0, 1, 2, 3, 4.", "1:37: rest: A whole number is expected.", "1:46: There is no item “nope”.",
      "2:14: tension: ", "2:19: “tension” occurs twice.", "2:33: There is no item “meanin”. Did you mean “meaning”?",
      "3:16: The sheet is for “burnout”, not for “pulse”.", "3:27: Unknown key “colour”.",
    ]
    let lines = run.errorOutput.split(separator: "\n")
    #expect(lines.count == faults.count, "\(run.errorOutput)")
    for (line, fault) in zip(lines, faults) { #expect(line.hasPrefix("tynys: \(path):\(fault)"), "\(line)") }
  }

  @Test func `answers to hidden questions and gaps in required ones are faults`() throws {
    let sheet = #"{"answers": {"overall": 3, "last-year": "same", "change": "more", "check": "none", "check-help": 2, "conflicts": 1}}"#
    let run = try Tynys().run("check", "service-survey", "--no-save", "--answers", "-", input: sheet)
    #expect(run.status == 65)
    for fault in [
      "1:59: change: the other answers hide this question", "check-help: the other answers hide", "1:13: digital: this question needs an answer.",
    ] {
      #expect(run.errorOutput.contains(fault), "\(run.errorOutput)")
    }
    #expect(run.errorOutput.split(separator: "\n").allSatisfy { $0.hasPrefix("tynys: stdin:1:") })
  }

  @Test func `what is no sheet is said to be none`() throws {
    let tynys = try Tynys()
    for text in ["", "[]", "3", "{}", "{\"answers\": []}", "{\"answers\": {", "answers", String(repeating: "[", count: 5000)] {
      let run = try tynys.run("check", "pulse", "--no-save", "--answers", "-", input: text)
      #expect(run.status == 65 && run.output.isEmpty, "\(text.prefix(20))")
      #expect(run.errorOutput.hasPrefix("tynys: stdin:1:"), "\(run.errorOutput)")
    }
    let missing = try tynys.run("check", "pulse", "--no-save", "--answers", "none.json")
    #expect(missing.status == 66)
    #expect(missing.errorOutput == "tynys: There is no file “none.json”. Check the name and the folder.\n")
    #expect(try tynys.run("check", "pulse", "--no-save", "--answers", "/").status == 65)
    let long = try tynys.home.write(String(repeating: " ", count: 1 << 21), to: "long.json")
    #expect(try tynys.run("check", "pulse", "--no-save", "--answers", long).status == 65)
  }

  @Test func `a licensed instrument is refused until its owner confirms the licence in the file`() throws {
    let tynys = try Tynys()
    let edit = """
      mkdir questionnaires && for confirmed in '' ', "licenceConfirmed": true'; do
        sed 's/"administration": "free"/"administration": "licensed"'"$confirmed"'/' '\(Repository.questionnaires)/pulse.json' > questionnaires/pulse.json
        tynys check pulse --no-save --answers - <<< '{"answers": {"rest": 1}}'; echo "status $?"
      done
      """
    let run = try tynys.script(edit, in: tynys.home.path)
    #expect(run.output.hasPrefix("status 1\n"), "\(run.output)")
    #expect(run.output.hasSuffix("\nstatus 0\n"))
    #expect(run.errorOutput.contains("“pulse” may be used only with a licence of The Tynys authors."))
    #expect(run.errorOutput.contains("\"licenceConfirmed\": true"))
  }

  @Test func `a survey without scales is thanked for, and its JSON holds the answers`() throws {
    let tynys = try Tynys()
    let sheet = """
      {"answers": {"years": 7, "overall": 3, "last-year": "worse", "change": "Көп жұмыс", "works-well": {"chosen": ["skills"], "other": "чай"},
       "check": "none", "conflicts": 1, "digital": 4}}
      """
    let text = try tynys.run("check", "service-survey", "--no-save", "--answers", "-", "--lang", "kk", input: sheet)
    #expect(text.output == "Рақмет. Бұл сауалнамаға балл қойылмайды. Жауап берілген сұрақ саны: 8.\n")
    let answers = try #require(try tynys.run("check", "service-survey", "--no-save", "--answers", "-", "--json", input: sheet).json()["answers"])
    #expect(answers["years"]?.number?.integer == 7)
    #expect(answers["change"]?.string == "Көп жұмыс")
    #expect(answers["works-well"]?["chosen"]?.strings == ["skills"])
    #expect(answers["works-well"]?["other"]?.string == "чай")
    #expect(answers["in-the-way"]?.isNull == true, "a question without an answer is null")
    #expect(!answers.names.contains("check-help"), "a question that is not asked is not there")
  }
}
