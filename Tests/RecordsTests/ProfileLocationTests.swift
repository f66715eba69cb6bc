import Testing

@testable import Records

@Suite struct ProfileLocationTests {
  @Test func `a profile is a folder of its name, and who names none has the default one`() throws {
    #expect(try ProfileLocation(dataDirectory: "/data", profile: nil).directory == "/data/profiles/default")
    #expect(try ProfileLocation(dataDirectory: "/data//", profile: "Алия").directory == "/data/profiles/Алия")
    #expect(try ProfileLocation(dataDirectory: "/", profile: "a").directory == "/profiles/a")
    #expect(try ProfileLocation(dataDirectory: "", profile: "a").directory == "./profiles/a")
  }

  @Test(arguments: ["a", "Әсел Қ.", "ночная смена", "二班", "व्यक्ति", "a.b", "-a", "_", "3", String(repeating: "ж", count: 32)])
  func `letters of any script, digits, spaces, hyphens, underscores and dots make a name`(name: String) throws {
    #expect(try ProfileLocation(dataDirectory: "/data", profile: name).name == name)
  }

  @Test(
    arguments: [
      "", ".", "..", ".a", "a/b", "../a", "a\u{0}b", "a\nb", "a\tb", " a", "a ", "a\\b", "a:b", "a*", "😀", "a\u{202E}b", "a\u{A0}b", "\u{7F}",
      "a\u{2044}b",
      String(repeating: "a", count: 65), String(repeating: "ж", count: 33),
    ])
  func `any other name is refused and quoted`(name: String) {
    #expect(recordError { try ProfileLocation(dataDirectory: "/data", profile: name) } == .invalidProfileName(name))
  }

  @Test func `of all ASCII characters only those named make a name`() {
    for byte in UInt8(0)...127 {
      let scalar = Unicode.Scalar(byte)
      let isAllowed = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || " -_.".unicodeScalars.contains(scalar)
      #expect(ProfileLocation.isValid("a\(scalar)a") == isAllowed, "\(byte)")
    }
  }
}
