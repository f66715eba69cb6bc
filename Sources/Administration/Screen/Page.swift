import Rendering
import Terminal
import Wording

/// A page of the screen before it is cut to size: a header, a body that may be longer than the screen, and the keys at the bottom.
struct Page {
  var header: [StyledLine]
  var body: [StyledLine]
  /// The lines of the body that must be seen.
  var focus: Range<Int> = 0..<1
  /// The first line shown of a body that is read and not chosen from.
  var scroll: Int?
  /// Where the cursor stands in the body, while a text is typed.
  var cursor: (line: Int, column: Int)?
  var message: StyledLine?
  /// What the keys do, the most important first; as many as fit are shown.
  var keys: [String]

  /// Columns that text may take at most; longer lines are hard to read.
  static let readableWidth = 92

  /// The width of text on a screen of `columns`.
  static func width(_ columns: Int) -> Int { max(10, min(columns - 2, readableWidth)) }

  /// How far a body can be scrolled on a screen of `size`.
  func overflow(size: TerminalSize) -> Int {
    max(0, body.count - layout(size).height)
  }

  private func layout(_ size: TerminalSize) -> (top: [StyledLine], height: Int) {
    let isRoomy = size.rows >= header.count + body.count + 5
    let top = header + (isRoomy ? [""] : [])
    return (top, max(1, size.rows - top.count - 2))
  }

  func frame(size: TerminalSize, shapes: Shapes) -> Frame {
    let width = Self.width(size.columns)
    let footer = StyledLine(Self.keyLine(keys, width: width, separator: " \(shapes.separator) "), .dim)
    let (top, height) = layout(size)
    let viewport =
      scroll.map { Viewport(count: body.count, scroll: $0, height: height) } ?? Viewport(count: body.count, focus: focus, height: height)
    var visible = Array(body[viewport.visible])
    if viewport.hidesAbove, !visible.isEmpty { visible[0] = Self.mark(visible[0], shapes.up, width: width) }
    if viewport.hidesBelow, !visible.isEmpty { visible[visible.count - 1] = Self.mark(visible[visible.count - 1], shapes.down, width: width) }
    let padding = [StyledLine](repeating: "", count: max(0, height - visible.count))
    let lines = (top + visible + padding + [message ?? "", footer]).map { " " + $0 }
    let position = cursor.map { Position(row: top.count + $0.line - viewport.visible.lowerBound, column: $0.column + 1) }
    return Frame(lines: lines, cursor: position)
  }

  /// A line with an arrow at the right edge that says that there is more.
  private static func mark(_ line: StyledLine, _ arrow: String, width: Int) -> StyledLine {
    let clipped = line.clipped(to: width - 2)
    return clipped + StyledLine(String(repeating: " ", count: max(1, width - clipped.width - 1)) + arrow, .dim)
  }

  private static func keyLine(_ keys: [String], width: Int, separator: String) -> String {
    var result = ""
    for key in keys {
      let longer = result.isEmpty ? key : result + separator + key
      if longer.displayWidth <= width { result = longer }
    }
    return result
  }
}
