import Rendering
import Terminal
import Testing

@Suite struct TerminalCapabilitiesTests {
  private func capabilities(_ environment: [String: String], input: Bool = true, output: Bool = true, noColor: Bool = false) -> TerminalCapabilities {
    TerminalCapabilities(environment: environment, inputIsTerminal: input, outputIsTerminal: output, noColor: noColor)
  }

  @Test func `a screen needs two terminals that understand sequences`() {
    for kind in [nil, "", "dumb", "xterm", "linux", "xterm-256color"] {
      for input in [false, true] {
        for output in [false, true] {
          let environment = kind.map { ["TERM": $0] } ?? [:]
          let understands = kind != nil && kind != "" && kind != "dumb"
          let found = capabilities(environment, input: input, output: output)
          #expect(found.canDrawScreen == (input && output && understands))
          #expect(found.appearance.styles == (output && understands))
          #expect(found.appearance.colors == found.appearance.styles)
        }
      }
    }
  }

  @Test func `colours are refused by NO_COLOR or by the person, and weight stays`() {
    #expect(capabilities(["TERM": "xterm", "NO_COLOR": "1"]).appearance == Appearance(styles: true, colors: false, unicode: false))
    #expect(capabilities(["TERM": "xterm", "NO_COLOR": ""]).appearance.colors)
    #expect(capabilities(["TERM": "xterm"], noColor: true).appearance == Appearance(styles: true, colors: false, unicode: false))
  }

  @Test(arguments: [
    (["LANG": "kk_KZ.UTF-8"], true), (["LANG": "C.utf8"], true), (["LANG": "ru_RU.KOI8-R"], false), (["LANG": "C"], false), ([:], false),
    (["LANG": "en_US.UTF-8", "LC_ALL": "C"], false), (["LANG": "C", "LC_CTYPE": "en_US.UTF-8"], true),
    (["LC_ALL": "", "LC_CTYPE": "", "LANG": "en_US.UTF-8"], true), (["LC_ALL": "kk_KZ.utf8", "LC_CTYPE": "C"], true),
  ])
  func `the first locale variable that is set decides on Unicode`(environment: [String: String], unicode: Bool) {
    #expect(capabilities(environment).appearance.unicode == unicode)
  }
}
