import Foundation
import PseudoTerminals
import TestSupport
import Testing
import Wording

/// Messages on a terminal, against the same messages in a pipe.
@Suite struct NarrowTerminalTests {
  private static let commandLines = [
    ["audit", "/no/such folder/2026-Q4.release.json"], ["chekc"], ["keeper", "collect", "2026-Q4"], ["mydata", "export"],
    ["keeper", "status", "--store", "/no/such folder of mine", "--passphrase-file", "secret"],
    ["contribute", "--card", "/no/such folder/card", "--code", "ABC", "--to", "/tmp"],
  ]

  @Test(arguments: InterfaceLanguage.allCases, [40, 80])
  func `a terminal shows every message in whole words, and a pipe gets it unbroken`(_ language: InterfaceLanguage, _ columns: Int) throws {
    let tynys = try Tynys()
    let secret = try tynys.home.write("сөз\n", to: "secret")
    for words in Self.commandLines {
      let arguments = words.map { $0 == "secret" ? secret : $0 } + ["--lang", language.rawValue]
      let piped = try tynys.run(arguments: arguments)
      let terminal = try PseudoTerminal(
        executable: Tynys.binary, arguments: arguments, environment: tynys.environment(), columns: columns, rows: 60,
        workingDirectory: Repository.root)
      #expect(try terminal.waitForExit() == piped.status && piped.status != 0)
      let lines = String(decoding: terminal.transcript, as: UTF8.self).components(separatedBy: "\r\n")
      for line in lines where line.displayWidth >= columns { #expect(line.contains("/") && !line.contains(". "), "\(line)") }
      let flat = lines.joined(separator: " ").split(separator: " ")
      #expect(flat == piped.errorOutput.replacing("\n", with: " ").split(separator: " "), "\(words)")
      #expect(piped.errorOutput.split(separator: "\n").allSatisfy { $0.hasPrefix("tynys: ") })
      for path in words where path.contains(" folder") { #expect(lines.contains { $0.contains(path) }, "\(lines)") }
    }
  }
}
