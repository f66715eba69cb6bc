import Instruments
import Testing

@testable import Administration

@Suite struct PlainAnswerTests {
  private static func read(_ line: String, _ format: String) throws -> PlainAnswer.Reading {
    PlainAnswer.read(line, format: try Examples.format(format))
  }

  @Test func `a choice is its number and nothing else`() throws {
    for number in -2...15 {
      let reading = try Self.read("\(number)", "many")
      let allowed = (1...12).map(String.init)
      #expect(
        reading == ((1...12).contains(number) ? .answer(.option(.number(number))) : .fault(.notAnOption(found: "\(number)", allowed: allowed))))
    }
    #expect(try Self.read("-2", "signed") == .answer(.option(.number(-2))))
    #expect(try Self.read("2", "named") == .answer(.option(.name("no"))))
    for line in ["two", "1.5", "1,5", "3 4", "", "１２", "99999999999999999999"] { #expect(try Self.read(line, "many") == .notUnderstood, "\(line)") }
  }

  @Test func `a number within its limits is an answer, another is told the limits`() throws {
    for number in -1...11 {
      let reading = try Self.read("\(number)", "rating")
      #expect(
        reading == ((0...10).contains(number) ? .answer(.number(number)) : .fault(.outOfRange(found: "\(number)", minimum: 0, maximum: 10))))
    }
  }

  @Test func `the letters of a Kazakh number row are digits for a choice and a number`() throws {
    #expect(try Self.read("ә", "few") == .answer(.option(.number(2))))
    #expect(try Self.read("\"ә", "many") == .answer(.option(.number(12))))
    #expect(try Self.read("өң", "balance") == .answer(.number(-4)))
    #expect(try Self.read("сөз", "few") == .notUnderstood)
  }

  @Test func `several answers are numbers in any order, kept in the order of the definition`() throws {
    for line in ["1,3", "3, 1", "1 3", "3;1", " ,1,,3 ", "1 ,\u{20}3"] {
      #expect(try Self.read(line, "several") == .answer(.chosen([.name("a"), .name("c")], other: nil)), "\(line)")
    }
    #expect(try Self.read("2", "several") == .answer(.chosen([.name("b")], other: nil)))
  }

  @Test func `own words follow a plus, alone or after numbers`() throws {
    #expect(try Self.read("2, 1 + өз сөзім", "several") == .answer(.chosen([.name("a"), .name("b")], other: "өз сөзім")))
    #expect(try Self.read("+1 + 1", "several") == .answer(.chosen([], other: "1 + 1")))
    #expect(try Self.read("1+", "several") == .fault(.empty))
    #expect(try Self.read("+ x", "pair") == .fault(.otherNotOffered))
  }

  @Test func `a faulty list is told what is wrong, in the numbers that were typed`() throws {
    #expect(try Self.read("1,1", "several") == .fault(.repeated("1")))
    #expect(try Self.read("5", "several") == .fault(.notAnOption(found: "5", allowed: ["1", "2", "3", "4"])))
    #expect(try Self.read("0", "several") == .fault(.notAnOption(found: "0", allowed: ["1", "2", "3", "4"])))
    #expect(try Self.read("1,2,3,4", "several") == .fault(.tooMany(chosen: 4, atMost: 3)))
    #expect(try Self.read("1,2,3 + x", "several") == .fault(.tooMany(chosen: 4, atMost: 3)))
    #expect(try Self.read("1", "pair") == .fault(.tooFew(chosen: 1, atLeast: 2)))
    for line in ["a", "1,b", "", ",", "; ;"] { #expect(try Self.read(line, "several") == .notUnderstood, "\(line)") }
  }

  @Test func `a text is taken as it stands, unless it is too long or unsafe to show`() throws {
    #expect(try Self.read("3 рет / back", "words") == .answer(.text("3 рет / back")))
    #expect(try Self.read(String(repeating: "ә", count: 20), "words") == .answer(.text(String(repeating: "ә", count: 20))))
    #expect(try Self.read(String(repeating: "ә", count: 21), "words") == .fault(.tooLong(limit: 20)))
    #expect(try Self.read("a\u{202E}b", "words") == .fault(.unsafeCharacter(0x202E)))
    #expect(try Self.read("a\u{1B}[2J", "words") == .fault(.unsafeCharacter(0x1B)))
    #expect(try Self.read("\u{A0}", "words") == .fault(.empty))
  }

  @Test func `a misspelt command is not taken as a text`() throws {
    #expect(try Self.read("/bakc", "words") == .notUnderstood)
    #expect(try Self.read("/ or so", "words") == .answer(.text("/ or so")))
  }
}
