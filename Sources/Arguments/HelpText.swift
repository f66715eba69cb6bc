public import Wording

/// The help of the program or of one command, laid out for 80 columns, or for fewer where a terminal has no more.
///
/// ```swift
/// print(HelpText(table, command: ["check"], language: .kk).text, terminator: "")
/// ```
public struct HelpText: Sendable, Hashable {
  /// One line of help, without its line feed.
  public struct Line: Sendable, Hashable {
    public let text: String
    /// Whether the line may be set off, in bold for instance.
    public let isHeading: Bool
  }

  /// Columns that no line exceeds where nobody says otherwise.
  public static let width = 80
  /// Below this a second column would hold single words.
  public static let narrowest = 32

  private let width: Int
  public private(set) var lines: [Line] = []

  /// - Parameters:
  ///   - path: a command in the table, as in `Invocation.Intent.help`; empty for the program itself. Any other path traps.
  ///   - language: the language of everything but what is typed.
  ///   - width: columns of the terminal; taken as `narrowest`…`HelpText.width`.
  public init(_ table: CommandTable, command path: [String] = [], language: InterfaceLanguage, width: Int = HelpText.width) {
    self.width = max(Self.narrowest, min(width, Self.width))
    guard let chain = table.chain(path) else { preconditionFailure("no command \(path) in the table") }
    if let command = chain.last {
      writeCommand(command, chain, table, language)
    } else {
      writeOverview(table, language)
    }
  }

  /// All lines, each ended by a line feed.
  public var text: String { lines.map { $0.text + "\n" }.joined() }

  // MARK: Pieces of layout

  /// A heading, with an empty line before it.
  mutating func heading(_ text: String) {
    if !lines.isEmpty { lines.append(Line(text: "", isHeading: false)) }
    lines += text.wrapped(to: width).map { Line(text: $0, isHeading: true) }
  }

  /// Running text, every line after the first one indented by `hanging` more columns. No-break spaces keep a line together and are printed as plain
  /// ones, so that a usage line copied into a shell is what it seems.
  mutating func paragraph(_ text: String, indent: Int = 0, hanging: Int = 0) {
    let available = width - indent - hanging
    // What is wider than the line cannot be kept together.
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.displayWidth > available ? word.replacing("\u{A0}", with: " ") : word
    }
    let wrapped = words.joined(separator: " ").wrapped(to: available)
    for (number, line) in wrapped.enumerated() {
      let margin = line.isEmpty ? 0 : indent + (number > 0 ? hanging : 0)
      let plain = line.replacing("\u{A0}", with: " ")
      lines.append(Line(text: String(repeating: " ", count: margin) + plain, isHeading: false))
    }
  }

  /// An empty line.
  mutating func gap() {
    lines.append(Line(text: "", isHeading: false))
  }

  /// Terms with their explanations in a second column; a wide term has its explanation on the lines below.
  mutating func list(_ rows: [(term: String, explanation: String)]) {
    let indent = 2
    let gutter = 2
    let widest = rows.map(\.term.displayWidth).filter { $0 <= width * 3 / 10 }.max() ?? 0
    let column = indent + widest + gutter
    for row in rows {
      var explanation = row.explanation.wrapped(to: width - column)[...]
      if row.term.displayWidth <= widest {
        let first = explanation.popFirst() ?? ""
        let line = String(repeating: " ", count: indent) + row.term.padded(to: widest + gutter) + first
        lines.append(Line(text: line, isHeading: false))
      } else {
        paragraph(row.term, indent: indent, hanging: indent)
      }
      lines += explanation.map { Line(text: String(repeating: " ", count: column) + $0, isHeading: false) }
    }
  }
}
