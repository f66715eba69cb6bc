import PseudoTerminals
import TestSupport
import Testing

@Suite struct OrganisationContactsTests {
  private static let contacts = #"{"contacts": [{"kk": "Сенім телефоны: 150", "ru": "Телефон доверия: 150"}, {"en": "Union office, room 12"}]}"#
  private static let sheet = #"{"answers": {"strength": 0, "rest": 0, "tension": 4, "support": 0, "meaning": 0}}"#

  @Test func `whom the organisation names stands in the result, in the reader's language where it is given`() throws {
    let tynys = try Tynys()
    try tynys.home.write(Self.contacts, to: "data/contacts.json")
    let data = tynys.home.path + "/data"
    for (language, first) in [("kk", "Сенім телефоны: 150"), ("ru", "Телефон доверия: 150")] {
      let run = try tynys.run("check", "pulse", "--no-save", "--answers", "-", "--data", data, "--lang", language, input: Self.sheet)
      #expect(run.status == 0)
      #expect(run.output.contains(" • \(first)\n • Union office, room 12\n"), "\(run.output)")
    }
    let variable = try tynys.run("check", "pulse", "--no-save", "--answers", "-", input: Self.sheet, environment: ["TYNYS_DATA": data])
    #expect(variable.output.contains(" • Union office, room 12\n"))
    #expect(!(try tynys.run("check", "pulse", "--no-save", "--answers", "-", input: Self.sheet).output.contains("room 12")))
  }

  @Test func `faulty contacts are told with their place before the first question`() throws {
    let tynys = try Tynys()
    let faulty = [
      ("{\"contacts\": [{\"kk\": 3}]}", "1:22"), ("{\"contacts\": [\n{\"kk\": \"a\",}]}", "2:12"), ("{\"contact\": []}", "1:1"), ("", "1:1"),
      ("{\"contacts\": [{\"kk\": \"\\u001b[31m\"}]}", "1:22"),
    ]
    for (text, place) in faulty {
      let path = try tynys.home.write(text, to: "data/contacts.json")
      let run = try tynys.run("check", "pulse", "--no-save", "--plain", "--data", tynys.home.path + "/data", input: "1\n")
      #expect(run.status == 78, "\(text)")
      #expect(run.output.isEmpty, "no question has been asked")
      #expect(run.errorOutput.hasPrefix("tynys: \(path):\(place): "), "\(run.errorOutput)")
    }
    #expect(try tynys.run("list", "--data", tynys.home.path + "/data").status == 0, "only a check needs the contacts")
  }

  @Test func `contacts that cannot be read are not taken for none`() throws {
    let tynys = try Tynys()
    try tynys.home.write(String(repeating: " ", count: 70_000), to: "data/contacts.json")
    let run = try tynys.run("check", "pulse", "--no-save", "--answers", "-", "--data", tynys.home.path + "/data", input: Self.sheet)
    #expect(run.status == 78)
    #expect(run.errorOutput.contains("larger than 64 KiB"))
  }
}
