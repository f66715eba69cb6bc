/// The shapes a picture in the terminal is drawn with, in Unicode or in ASCII.
public struct Shapes: Sendable, Hashable {
  public let filled: String
  public let empty: String
  public let marker: String
  public let bullet: String
  public let selected: String
  public let unselected: String
  public let checked: String
  public let unchecked: String
  public let horizontal: String
  public let separator: String
  public let up: String
  public let down: String
  public let left: String
  public let right: String
  public let ellipsis: Character
  /// Between the ends of a range of numbers.
  public let range: String

  public static let unicode = Shapes(
    filled: "█", empty: "░", marker: "●", bullet: "•", selected: "›", unselected: " ", checked: "[✓]", unchecked: "[ ]",
    horizontal: "─", separator: "·", up: "↑", down: "↓", left: "←", right: "→", ellipsis: "…",
    range: "–")

  public static let ascii = Shapes(
    filled: "#", empty: ".", marker: "o", bullet: "*", selected: ">", unselected: " ", checked: "[x]", unchecked: "[ ]",
    horizontal: "-", separator: "|", up: "^", down: "v", left: "<", right: ">", ellipsis: "~",
    range: "..")
}

extension Appearance {
  /// The shapes this reader's terminal can show.
  public var shapes: Shapes { unicode ? .unicode : .ascii }
}
