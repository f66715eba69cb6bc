import Arguments
import Testing
import Wording

@Suite struct CompletionScriptTests {
  private static let table = ExampleTable.table

  private static func script(_ shell: CompletionShell) -> String {
    CompletionScript(shell, table, language: .ru).text
  }

  /// What each command line offers, the last word being the one at the cursor. The dynamic command answers `burnout` and `pulse`.
  private static let offers: [(words: [String], candidates: [String])] = [
    ([""], ["check", "completions", "help", "keeper", "list", "tabulate", "validate"]),
    (["ch"], ["check"]),
    (["x"], []),
    (["--l"], ["--lang"]),
    (["--lang", ""], ["en", "kk", "ru"]),
    (["--lang", "r"], ["ru"]),
    (["--lang=k"], ["--lang=kk"]),
    (["--lang", "kk", "ke"], ["keeper"]),
    (["--lang=kk", "ke"], ["keeper"]),
    (["check", ""], ["burnout", "pulse"]),
    (["-q", "check", "p"], ["pulse"]),
    (["check", "burnout", ""], []),
    (["check", "--"], ["--answers", "--data", "--help", "--html", "--json", "--lang", "--plain", "--quiet", "--version"]),
    (["keeper", ""], ["open", "unit"]),
    (["keeper", "--store", "open", "o"], ["open"]),
    (["keeper", "open", "--st"], ["--store"]),
    (["keeper", "unit", ""], ["add", "list", "move"]),
    (["keeper", "unit", "add", ""], []),
    (["help", "c"], ["check", "completions"]),
    (["help", "keeper", ""], ["open", "unit"]),
    (["completions", "z"], ["zsh"]),
    (["tabulate", "-m", ""], []),
  ]

  @Test func `bash offers what can stand at the cursor`() throws {
    for (words, candidates) in Self.offers {
      let quoted = (["tynys"] + words).map { "'\($0)'" }.joined(separator: " ")
      let output = try ShellProcess.run(
        "bash",
        """
        \(Self.script(.bash))
        tynys() { printf 'burnout\\npulse\\n'; }
        COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count)
        _tynys
        printf '%s\\n' "${COMPREPLY[@]}"
        """)
      #expect(output.lines.sorted() == candidates, "\(words)")
      #expect(output.errors.isEmpty)
    }
  }

  @Test func `bash understands a value behind an equals sign that it has cut off itself`() throws {
    for (words, candidates) in [("tynys --lang =", ["en", "kk", "ru"]), ("tynys --lang = r", ["ru"]), ("tynys --lang = ru li", ["list"])] {
      let output = try ShellProcess.run(
        "bash", "\(Self.script(.bash))\nCOMP_WORDS=(\(words)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _tynys; printf '%s\\n' \"${COMPREPLY[@]}\"")
      #expect(output.lines == candidates)
    }
  }

  @Test func `bash offers files where a file can stand and only directories where one is asked for`() throws {
    let setUp = "set -e; D=$(mktemp -d); cd $D; mkdir d-one; touch d-two 'd three'; set +e\n" + Self.script(.bash)
    let tearDown = "; printf '%s\\n' \"${COMPREPLY[@]}\"; rm -r $D"
    let files = try ShellProcess.run("bash", setUp + "COMP_WORDS=(tynys validate a d); COMP_CWORD=3; _tynys" + tearDown)
    #expect(files.lines.sorted() == ["d three", "d-one", "d-two"])
    let directories = try ShellProcess.run("bash", setUp + "COMP_WORDS=(tynys --data d); COMP_CWORD=2; _tynys" + tearDown)
    #expect(directories.lines == ["d-one"])
  }

  @Test(.enabled(if: ShellProcess.exists("fish"))) func `fish offers the same as bash`() throws {
    for (words, candidates) in Self.offers {
      let line = (["tynys"] + words).joined(separator: " ")
      let output = try ShellProcess.run(
        "fish", "\(Self.script(.fish))\nfunction tynys; printf 'burnout\\npulse\\n'; end; cd (mktemp -d); complete -C '\(line)'")
      #expect(output.lines.map { String($0.prefix { $0 != "\t" }) }.sorted() == candidates, "\(words)")
      #expect(output.errors.isEmpty)
    }
  }

  @Test(arguments: CompletionShell.allCases.filter { ShellProcess.exists($0.rawValue) })
  func `every installed shell finds the script well formed, in any language`(shell: CompletionShell) throws {
    for language in InterfaceLanguage.allCases {
      let output = try ShellProcess.run(shell.rawValue, CompletionScript(shell, Self.table, language: language).text, onlyChecking: true)
      #expect(output.status == 0 && output.errors.isEmpty)
    }
  }

  @Test(arguments: [CompletionShell.zsh, .fish]) func `quotes and signs of the shell in a description stay text`(shell: CompletionShell) throws {
    let nasty = Phrase(en: #"It's [a]: "b" $(exit 9) `exit 9` \ end"#, kk: "x", ru: "x")
    let command = CommandSpecification("run", summary: nasty, options: [OptionSpecification("a", help: nasty)], examples: [])
    let table = CommandTable(program: "p", version: "1", tagline: nasty, globalOptions: [], sections: [CommandSection(nasty, [command])])
    let text = CompletionScript(shell, table, language: .en).text
    #expect(
      text.contains(shell == .zsh ? #"'--a[It'\''s \[a\]\: "b" $(exit 9) `exit 9` \\ end]'"# : #"-d 'It\'s [a]: "b" $(exit 9) `exit 9` \\ end'"#))
    guard ShellProcess.exists(shell.rawValue) else { return }
    #expect(try ShellProcess.run(shell.rawValue, text, onlyChecking: true).status == 0)
  }

  @Test func `a table without commands and values still gives a script that bash can read`() throws {
    let empty = Phrase(en: "x", kk: "x", ru: "x")
    let table = CommandTable(program: "my-tool", version: "1", tagline: empty, globalOptions: [], sections: [])
    let text = CompletionScript(.bash, table, language: .en).text
    #expect(text.hasSuffix("complete -F _my_tool my-tool\n"))
    #expect(try ShellProcess.run("bash", text, onlyChecking: true).status == 0)
  }
}
