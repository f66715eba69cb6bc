import Testing

@testable import Arguments

@Suite struct ShellWordsTests {
  @Test(arguments: [
    ("tynys check  pulse", ["tynys", "check", "pulse"]),
    (#"a 'b c' "d e" f\ g"#, ["a", "b c", "d e", "f g"]),
    (#"a --unit="East/Team 3" '' x'y'z"#, ["a", "--unit=East/Team 3", "", "xyz"]),
    (#"a '\' "\"""#, ["a", #"\"#, "\""]),
    ("a - < b.json", ["a", "-"]),
    ("a b | c", ["a", "b"]),
    ("", []),
  ])
  func `words are split as a shell splits them`(line: String, words: [String]) {
    #expect(ShellWords.split(line) == words)
  }

  @Test(arguments: ["a 'b", "a \"b", "a\\"]) func `what is left open is no line`(line: String) {
    #expect(ShellWords.split(line) == nil)
  }
}
