/// What the reader's terminal can show: colours, bold and dim, and shapes beyond ASCII.
public struct Appearance: Hashable, Sendable {
  /// Whether escape sequences for styles may be written at all (never into a file or pipe).
  public var styles: Bool
  /// Whether colours may be used; `NO_COLOR` and `--no-color` turn them off and leave bold and dim.
  public var colors: Bool
  /// Whether blocks, lines and arrows may be drawn with Unicode; ASCII shapes otherwise.
  public var unicode: Bool

  public init(styles: Bool, colors: Bool, unicode: Bool) {
    self.styles = styles
    self.colors = colors
    self.unicode = unicode
  }

  /// Text alone, as it goes into a pipe.
  public static let plain = Appearance(styles: false, colors: false, unicode: true)

  /// One line as bytes for the terminal, without a line feed.
  public func encode(_ line: StyledLine) -> String {
    guard styles else { return line.text }
    var result = ""
    for span in line.spans {
      let parameters = span.style.sgrParameters(colors: colors)
      if parameters.isEmpty {
        result += span.text
      } else {
        result += "\u{1B}[" + parameters.map(String.init).joined(separator: ";") + "m" + span.text + "\u{1B}[0m"
      }
    }
    return result
  }
}
