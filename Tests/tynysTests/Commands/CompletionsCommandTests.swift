import PseudoTerminals
import TestSupport
import Testing

@Suite struct CompletionsCommandTests {
  private static let shells = ["bash", "zsh", "fish"]

  @Test func `the scripts are the table's, for each shell, and each shell that is here can read its own`() throws {
    let tynys = try Tynys()
    for shell in Self.shells {
      let run = try tynys.run("completions", shell)
      #expect(run.status == 0 && run.errorOutput.isEmpty)
      let path = try tynys.home.write(run.output, to: "tynys.\(shell)")
      let check = try tynys.script("if command -v \(shell) >/dev/null; then \(shell) -n '\(path)'; fi")
      #expect(check.status == 0, "\(check.errorOutput)")
    }
  }

  private static func offers(_ tynys: Tynys, _ words: String) throws -> [String] {
    let run = try tynys.script(
      """
      eval "$(tynys completions bash)" && COMP_WORDS=(tynys \(words)) && COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _tynys; printf '%s\\n' "${COMPREPLY[@]}"
      """)
    #expect(run.errorOutput.isEmpty, "\(run.errorOutput)")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test func `bash completes the ids of the questionnaires that are really there`() throws {
    let tynys = try Tynys()
    #expect(try Self.offers(tynys, "check bu") == ["burnout"])
    #expect(try Self.offers(tynys, "show anx") == ["anxiety-state", "anxiety-trait"])
    #expect(try Self.offers(tynys, "check --plain se") == ["service-rating", "service-survey"])
  }

  @Test func `bash completes commands, options, languages and shells`() throws {
    let tynys = try Tynys()
    let commands = [
      "audit", "check", "compare", "completions", "contribute", "demo", "doctor", "due", "export", "help", "history", "keeper", "list", "mydata",
      "norms", "reliability", "score", "show", "supervision", "tabulate", "trends", "validate",
    ]
    #expect(try Self.offers(tynys, "''").sorted() == commands)
    #expect(try Self.offers(tynys, "--lang ''") == ["en", "kk", "ru"])
    #expect(try Self.offers(tynys, "check --tr") == ["--trace"])
    #expect(try Self.offers(tynys, "export --format ''").sorted() == ["csv", "html", "json", "xlsx"])
    #expect(try Self.offers(tynys, "completions ''") == Self.shells)
    #expect(try Self.offers(tynys, "help va") == ["validate"])
  }
}
