import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

@Suite struct ShowCommandTests {
  @Test(arguments: InterfaceLanguage.allCases)
  func `every shipped instrument is shown in full and within 80 columns`(_ language: InterfaceLanguage) throws {
    let tynys = try Tynys()
    for id in Repository.instruments {
      let text = try tynys.run("show", id, "--lang", language.rawValue)
      #expect(text.status == 0 && text.errorOutput.isEmpty)
      for line in text.output.split(separator: "\n") { #expect(line.count <= 80, "\(id): \(line)") }
      let document = try tynys.run("show", id, "--json", "--lang", language.rawValue).json()
      #expect(document["id"]?.string == id)
      #expect(text.output.hasPrefix((document["title"]?.string ?? "?") + "\n"))
      let words = text.output.split { $0.isWhitespace }.joined(separator: " ")
      for item in try #require(document["items"]?.elements) {
        let sentence = try #require(item["text"]?.string)
        #expect(words.contains(sentence.split { $0.isWhitespace }.joined(separator: " ")), "\(id): \(sentence)")
      }
      for scale in try #require(document["scales"]?.elements) {
        #expect(text.output.contains(try #require(scale["title"]?.string?.prefix(40))))
        // Borrowed figures are shown as borrowed.
        if scale["band_basis"]?.string == "provisional" {
          #expect(text.output.contains(Phrase(en: "provisional", kk: "уақытша", ru: "предварительные")(language)))
        }
      }
    }
  }

  @Test func `JSON tells how the burnout scales are keyed, bounded and banded`() throws {
    let scales = try #require(try Tynys().run("show", "burnout", "--json").json()["scales"])
    #expect(scales.elements?.map { $0["keys"]?.elements?.count } == [9, 5, 8])
    #expect(scales.elements?.map { $0["maximum"]?.number?.integer } == [54, 30, 48])
    #expect(scales.element("reduced-accomplishment")?["keys"]?.strings?.allSatisfy { $0.hasPrefix("-a") } == true)
    for scale in scales.elements ?? [] {
      #expect(
        scale.names == [
          "id", "title", "keys", "method", "constant", "minimum", "maximum", "worse", "bands", "band_basis", "reliability", "norms",
        ])
      #expect(scale["bands"]?.elements?.first?["from"]?.number?.integer == 0)
    }
  }

  @Test func `an unknown id is told with what there is and the nearest match`() throws {
    let run = try Tynys().run("show", "burnot", "--lang", "ru")
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
    #expect(run.errorOutput.contains("Опросника «burnot» нет. Есть: \(Repository.instruments.joined(separator: ", "))."))
    #expect(run.errorOutput.contains("Возможно, имелось в виду «burnout»?"))
  }

  @Test func `a questionnaire may be named by the path of its file`() throws {
    let tynys = try Tynys()
    #expect(try tynys.run("show", "questionnaires/pulse.json").output == tynys.run("show", "pulse").output)
    let missing = try tynys.run("show", "pulse.json")
    #expect(missing.status == 66)
    #expect(missing.errorOutput == "tynys: There is no file “pulse.json”. Check the name and the folder.\n")
  }

  @Test func `a faulty definition is refused with its first faults and the command that tells all`() throws {
    let tynys = try Tynys()
    let path = try tynys.home.write(#"{"format": 1, "colour": "red"}"#, to: "faulty.json")
    for command in ["show", "check"] {
      let run = try tynys.run(command, path)
      #expect(run.status == 65)
      #expect(run.output.isEmpty)
      #expect(run.errorOutput.contains("See all with: tynys validate \(path)"))
      #expect(run.errorOutput.contains("1:1: The key “id” is missing."))
    }
  }
}
