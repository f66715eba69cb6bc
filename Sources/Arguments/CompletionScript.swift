public import Wording

/// A script that completes commands, options and their values in a shell, generated from the table.
///
/// ```swift
/// print(CompletionScript(.fish, table, language: .ru).text, terminator: "")
/// ```
///
/// A table without inconsistencies holds only plain words where the scripts use them as code, so that nothing in it needs quoting but descriptions.
public struct CompletionScript: Sendable, Hashable {
  /// The whole script, ended by a line feed.
  public let text: String

  /// - Parameter language: the language of the descriptions that zsh and fish show; bash shows none.
  public init(_ shell: CompletionShell, _ table: CommandTable, language: InterfaceLanguage) {
    text =
      switch shell {
      case .bash: BashCompletion(table).text
      case .zsh: ZshCompletion(table, language).text
      case .fish: FishCompletion(table, language).text
      }
  }
}

extension CommandTable {
  /// The program's name as a shell function may be called.
  var identifier: String {
    String(program.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}
