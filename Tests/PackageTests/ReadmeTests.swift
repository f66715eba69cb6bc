import Foundation
import PseudoTerminals
import TestSupport
import Testing

/// What the README says is done here, with the real binary.
@Suite struct ReadmeTests {
  private static func readme() throws -> String {
    try String(contentsOfFile: Repository.root + "/README.md", encoding: .utf8)
  }

  /// The text of the code blocks in `language`.
  private static func blocks(_ language: String) throws -> [String] {
    let parts = try readme().components(separatedBy: "```")
    return stride(from: 1, to: parts.count, by: 2).map { parts[$0] }.filter { $0.hasPrefix(language + "\n") }.map {
      String($0.dropFirst(language.count + 1))
    }
  }

  /// Every `tynys …` command line of the README, without pipes around it.
  private static func commandLines() throws -> [[String]] {
    let text = try readme()
    let quoted = text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    let lines = quoted.filter { $0.hasPrefix("tynys ") && !$0.contains("\n") }
    return lines.map { $0.split(separator: " ").map(String.init) }
  }

  private static func run(_ arguments: [String], input: String? = nil, home: String = NSTemporaryDirectory()) throws -> ProcessRun {
    try ProcessRun.run(
      executable: builtProduct(named: "tynys"), arguments: arguments,
      environment: ["LC_ALL": "C.UTF-8", "HOME": home, "PATH": "/usr/bin:/bin"],
      input: input.map { Array($0.utf8) }, workingDirectory: Repository.root, timeout: 60)
  }

  @Test func `every command that the README names is known to the program and explained`() throws {
    let overview = try Self.run(["help"]).output
    let named = Set(try Self.commandLines().compactMap { $0.dropFirst().first })
    #expect(named.count >= 5)
    for command in named {
      #expect(try Self.run(["help"] + (command == "help" ? [] : [command])).status == 0)
      #expect(command == "help" || overview.contains("  \(command)"))
    }
  }

  @Test func `every command that the README names can be run`() throws {
    // A check asks questions; at the end of input it is left, which is outcome 130 and no error.
    let home = try TemporaryDirectory()
    let kept = try Self.run(["check", "pulse", "--answers", "-", "--no-passphrase"], input: #"{"answers": {"rest": 2}}"#, home: home.path)
    #expect(kept.status == 0, "\(kept.errorOutput)")
    for line in try Self.commandLines() where line.count > 1 {
      let run = try Self.run(Array(line.dropFirst()), input: "", home: home.path)
      #expect([0, 130].contains(run.status), "\(line.joined(separator: " ")): \(run.errorOutput)")
    }
  }

  @Test func `the sheet in the README is scored`() throws {
    let block = try #require(try Self.blocks("sh").first { $0.hasPrefix("echo") })
    let sheet = try #require(block.components(separatedBy: "'").dropFirst().first)
    let run = try Self.run(["check", "pulse", "--answers", "-", "--json"], input: sheet)
    #expect(run.status == 0, "\(run.errorOutput)")
    #expect(run.output.contains("\"status\": \"scored\""))
  }

  @Test func `the small questionnaire in the README is valid and can be answered`() throws {
    let definition = try #require(try Self.blocks("json").first { $0.contains("\"rest\"") })
    let directory = try TemporaryDirectory()
    let path = try directory.write(definition, to: "rest.json")
    #expect(try Self.run(["validate", path]).output.hasSuffix("no faults.\n"))
    let check = try Self.run(["--questionnaires", directory.path, "check", "rest", "--answers", "-"], input: #"{"answers": {"r1": 0, "r2": 1}}"#)
    #expect(check.output.contains("High"))
  }

  @Test func `the checks install what the README's test command installs`() throws {
    let command = try #require(try Self.blocks("sh").first { $0.contains("swift test") })
    let install = try #require(command.components(separatedBy: "install -y ").last?.components(separatedBy: " &&").first)
    let checks = try String(contentsOfFile: Repository.root + "/.ci/run", encoding: .utf8)
    #expect(checks.contains(install))
  }
}
