import Instruments
import Testing
import Wording

@testable import Administration

@Suite struct PlainWordingTests {
  @Test(arguments: InterfaceLanguage.allCases) func `the prompt says which numbers can be typed`(language: InterfaceLanguage) throws {
    for (format, parts) in [
      ("few", ["0–6"]), ("many", ["1–12"]), ("signed", ["-2–2"]), ("named", ["1–3"]),
      ("rating", ["0–10", PlainCommand.notApplicable.word(language)]),
      ("several", ["3", "+"]), ("balance", ["-5–5"]),
    ] {
      let prompt = PlainWording.prompt(try Examples.format(format), language: language)
      for part in parts { #expect(prompt.contains(part), "\(prompt)") }
      #expect(prompt.hasSuffix(":"))
    }
    #expect(!PlainWording.prompt(try Examples.format("pair"), language: language).contains("+"))
    #expect(!PlainWording.prompt(try Examples.format("digit"), language: language).contains(PlainCommand.notApplicable.word(language)))
  }

  @Test(arguments: InterfaceLanguage.allCases) func `what is said names commands by words that are understood`(language: InterfaceLanguage) throws {
    let texts = PlainWording.helpLines(language) + [PlainWording.review(language), PlainWording.commands(language, canSkip: true)]
    for command in [PlainCommand.back, .skip, .language, .leave] { #expect(texts[1...].joined().contains(command.word(language))) }
    #expect(PlainWording.review(language).contains(PlainCommand.finish.word(language)))
    #expect(!PlainWording.commands(language, canSkip: false).contains(PlainCommand.skip.word(language)))
    let fault = PlainWording.notUnderstood("/x", try Examples.format("words"))(language)
    for command in [PlainCommand.back, .skip, .help] {
      #expect(fault.contains("/" + command.word(language)))
    }
  }
}
