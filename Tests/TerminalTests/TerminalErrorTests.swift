import Terminal
import Testing
import Wording

@Suite struct TerminalErrorTests {
  @Test func `every error says in three languages what happened`() {
    let errors: [TerminalError] = [.notATerminal, .alreadyOpen, .terminalGone, .systemCallFailed(call: "poll", code: 5)]
    #expect(Set(errors.flatMap { error in InterfaceLanguage.allCases.map { error.phrase($0) } }).count == 12)
    for language in InterfaceLanguage.allCases {
      #expect(TerminalError.notATerminal.phrase(language).contains("--plain"))
      #expect(TerminalError.systemCallFailed(call: "poll", code: 5).phrase(language).contains("poll"))
    }
  }
}
