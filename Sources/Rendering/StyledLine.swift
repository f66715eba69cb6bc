import Wording

/// One line of output made of styled stretches; never contains a line feed.
///
/// ```swift
/// StyledLine("2/22 ", .dim) + StyledLine("Exhaustion", .bold)
/// ```
public struct StyledLine: Hashable, Sendable, ExpressibleByStringLiteral {
  public struct Span: Hashable, Sendable {
    public var text: String
    public var style: Style

    public init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  public private(set) var spans: [Span]

  public init(_ text: String = "", _ style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(text, style)]
  }

  public init(stringLiteral value: String) {
    self.init(value)
  }

  public init(spans: [Span]) {
    self.spans = spans.filter { !$0.text.isEmpty }
  }

  /// The text without its styles.
  public var text: String { spans.map(\.text).joined() }

  /// Columns of a terminal that the line takes.
  public var width: Int { spans.reduce(0) { $0 + $1.text.displayWidth } }

  public static func + (left: StyledLine, right: StyledLine) -> StyledLine {
    StyledLine(spans: left.spans + right.spans)
  }

  public static func += (left: inout StyledLine, right: StyledLine) {
    left.spans += right.spans
  }

  /// The line cut to at most `width` columns; what was cut is simply missing.
  public func clipped(to width: Int) -> StyledLine {
    var remaining = width
    var result: [Span] = []
    for span in spans {
      var text = ""
      for character in span.text {
        let columns = character.displayWidth
        if columns > remaining {
          return StyledLine(spans: result + [Span(text, span.style)])
        }
        remaining -= columns
        text.append(character)
      }
      result.append(Span(text, span.style))
    }
    return StyledLine(spans: result)
  }
}
