import JSON
import PseudoTerminals
import TestSupport
import Testing

@Suite struct FoldersTests {
  private static func definition(_ id: String, title: String) -> String {
    #"""
    {"format": 1, "id": "\#(id)", "version": "1.0.0", "defaultLanguage": "en", "title": {"en": "\#(title)", "kk": "\#(title)", "ru": "\#(title)"},
     "rights": {"origin": "original", "license": "CC0-1.0", "holder": "Nobody", "administration": "free"},
     "responseFormats": {"open": {"kind": "text", "maximumLength": 100}},
     "items": [{"id": "q1", "format": "open", "text": {"en": "Why?", "kk": "Неге?", "ru": "Почему?"}}]}
    """#
  }

  /// The places from the strongest to the weakest, each with the folder it names below the test's own one.
  private static let places = ["option", "variable", "work/questionnaires", "data/questionnaires", "share/tynys/questionnaires"]

  /// The program in a `bin` of its own, beside which there may be a `share`.
  private static func install(_ tynys: Tynys) throws {
    let install = try tynys.script("mkdir -p bin option variable work data share && cp '\(Tynys.binary)' bin/tynys", in: tynys.home.path)
    try #require(install.status == 0, "\(install.errorOutput)")
  }

  private static let everyPlaceNamed = "cd work && TYNYS_QUESTIONNAIRES=../variable ../bin/tynys --questionnaires ../option --data ../data "

  @Test func `the same questionnaire in several folders is taken from the first of the contract's order`() throws {
    let tynys = try Tynys()
    try Self.install(tynys)
    for (index, place) in Self.places.enumerated().reversed() {
      try tynys.home.write(Self.definition("same", title: "From \(place)"), to: "\(place)/same.json")
      try tynys.home.write(Self.definition("only-\(index)", title: "Only in \(place)"), to: "\(place)/only-\(index).json")
      let list = try tynys.script(Self.everyPlaceNamed + "list --json", in: tynys.home.path)
      let instruments = try #require(try list.json()["instruments"])
      #expect(instruments.element("same")?["title"]?.string == "From \(place)")
      #expect(instruments.elements?.compactMap { $0["id"]?.string } == (index..<5).map { "only-\($0)" } + ["same"])
    }
  }

  @Test func `the data directory is an option, a variable, or where XDG puts it`() throws {
    let tynys = try Tynys()
    for (index, place) in ["a", "b", "xdg/tynys", ".local/share/tynys"].enumerated() {
      try tynys.home.write(Self.definition("here-\(index)", title: "Here"), to: "\(place)/questionnaires/here-\(index).json")
    }
    let home = tynys.home.path
    let all: [String: String?] = ["TYNYS_DATA": home + "/b", "XDG_DATA_HOME": home + "/xdg"]
    #expect(try tynys.run("list", "--ids", "--data", home + "/a", environment: all, in: home).output == "here-0\n")
    #expect(try tynys.run("list", "--ids", environment: all, in: home).output == "here-1\n")
    #expect(try tynys.run("list", "--ids", environment: ["XDG_DATA_HOME": home + "/xdg"], in: home).output == "here-2\n")
    #expect(try tynys.run("list", "--ids", environment: ["XDG_DATA_HOME": "xdg"], in: home).output == "here-3\n")
    #expect(try tynys.run("list", "--ids", in: home).output == "here-3\n")
  }

  @Test func `questionnaires lie beside an installed binary, also when it is reached through a link`() throws {
    let tynys = try Tynys()
    try Self.install(tynys)
    try tynys.home.write(Self.definition("shipped", title: "Shipped"), to: "share/tynys/questionnaires/shipped.json")
    let run = try tynys.script("ln -s ../bin/tynys work/link && cd work && ./link list --ids", in: tynys.home.path)
    #expect(run.output == "shipped\n")
  }

  @Test func `a folder that is named and does not exist is said, and not passed over`() throws {
    let tynys = try Tynys()
    let option = try tynys.run("--questionnaires", "/no/such/folder", "list")
    #expect(option.status == 66)
    #expect(option.errorOutput == "tynys: There is no folder “/no/such/folder” (--questionnaires).\n")
    let file = try tynys.run("--questionnaires", Repository.root + "/Package.swift", "list")
    #expect(file.status == 66)
    let variable = try tynys.run("list", environment: ["TYNYS_QUESTIONNAIRES": "/no/such/folder"])
    #expect(variable.status == 78)
    #expect(variable.output.isEmpty && variable.errorOutput.contains("TYNYS_QUESTIONNAIRES is “/no/such/folder”"))
  }

  @Test func `where there is no questionnaire at all, the folders that were looked at are named`() throws {
    let tynys = try Tynys()
    for command in ["list", "show pulse", "check pulse"] {
      let run = try tynys.script("tynys " + command, in: tynys.home.path)
      #expect(run.status == 66)
      #expect(run.errorOutput.contains("Looked in: questionnaires, \(tynys.home.path)/.local/share/tynys/questionnaires"))
      #expect(run.errorOutput.contains("--questionnaires DIR"))
    }
    #expect(try tynys.run("list", "--ids", in: tynys.home.path).output.isEmpty)
    #expect(try tynys.run("list", "--json", in: tynys.home.path).json()["instruments"]?.elements?.isEmpty == true)
  }

  @Test func `reading commands need nothing that can be written to, and no home`() throws {
    let tynys = try Tynys()
    let folder = "--questionnaires '\(Repository.questionnaires)'"
    let places = [
      "mkdir -p locked && chmod 555 locked && cd locked && HOME=$PWD", "{ cd /proc || cd /; } 2>/dev/null; HOME=$PWD", "HOME=/no/such/home",
      "unset HOME;",
      "TYNYS_DATA=/dev/null", "TYNYS_DATA=locked",
    ]
    for place in places {
      #expect(try tynys.script("\(place) tynys \(folder) list", in: tynys.home.path).status == 0, "\(place)")
      let check = try tynys.script(
        "\(place) tynys \(folder) check pulse --json --answers -", input: #"{"answers": {"rest": 1}}"#, in: tynys.home.path)
      #expect(check.status == 0, "\(place): \(check.errorOutput)")
    }
    let left = try tynys.script("find . -type f", in: tynys.home.path)
    #expect(left.output.isEmpty, "a check leaves no file behind")
  }
}
