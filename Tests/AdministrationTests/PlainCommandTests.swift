import Testing
import Wording

@testable import Administration

@Suite struct PlainCommandTests {
  @Test(arguments: PlainCommand.allCases) func `every command is understood in the words of all three languages, in any case`(command: PlainCommand) {
    for language in InterfaceLanguage.allCases {
      let word = command.word(language)
      #expect(PlainCommand(word) == command, "\(word)")
      #expect(PlainCommand(word.uppercased()) == command, "\(word)")
    }
  }

  @Test func `no word names two commands`() {
    let words = PlainCommand.allCases.flatMap { command in InterfaceLanguage.allCases.map { command.word($0) } }
    #expect(Set(words).count == words.count)
  }

  @Test func `short forms are understood, also typed on a Russian or Kazakh layout`() {
    let letters: [(String, PlainCommand)] = [("b", .back), ("s", .skip), ("l", .language), ("q", .leave), ("n", .notApplicable)]
    for (letter, command) in letters { #expect(PlainCommand(letter) == command) }
    for (letter, command) in zip(["и", "ы", "д", "й", "т", "Й"], [.back, .skip, .language, .leave, .notApplicable, .leave] as [PlainCommand]) {
      #expect(PlainCommand(letter) == command, "\(letter)")
    }
    #expect(PlainCommand("?") == .help)
    #expect(PlainCommand("exit") == .leave)
    #expect(PlainCommand("na") == .notApplicable)
  }

  @Test func `nothing else is a command`() {
    for text in ["", " ", "3", "-1", "x", "backwards", "back 2", "qq", "скип", "/", "é"] { #expect(PlainCommand(text) == nil, "\(text)") }
  }
}
