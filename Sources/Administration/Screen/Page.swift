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
  /// The line in which a number or a text is typed, and the cursor's column in it. It stands under the body and is always seen.
  var field: (line: StyledLine, cursorColumn: Int)?
  /// What there is to say about the last key, in lines that fit.
  var message: [StyledLine] = []
  /// What the keys do, the most important first; as many as fit are shown.
  var keys: [String]
  /// The key that leaves, always shown and always the last.
  var leave: String

  /// Columns that text may take at most; longer lines are hard to read.
  static let readableWidth = 92

  /// The width of text on a screen of `columns`.
  static func width(_ columns: Int) -> Int { max(10, min(columns - 2, readableWidth)) }

  /// How far a body can be scrolled on a screen of `size`.
  func overflow(size: TerminalSize) -> Int {
    max(0, body.count - layout(size).height)
  }

  private func layout(_ size: TerminalSize) -> (top: [StyledLine], field: [StyledLine], message: [StyledLine], height: Int) {
    let isRoomy = size.rows >= header.count + body.count + 6
    let top = header + (isRoomy ? [""] : [])
    var fieldLines: [StyledLine] = []
    if let field { fieldLines = (isRoomy ? [""] : []) + [field.line] }
    let free = size.rows - top.count - fieldLines.count - 1
    // The line above the keys is kept free, so that a message of one line moves nothing.
    let messageLines: [StyledLine] = message.isEmpty ? [""] : Array(message.prefix(max(1, free - 1)))
    return (top, fieldLines, messageLines, max(1, free - messageLines.count))
  }

  func frame(size: TerminalSize, shapes: Shapes) -> Frame {
    let width = Self.width(size.columns)
    let footer = StyledLine(keyLine(width: width, separator: " \(shapes.separator) "), .dim)
    let (top, fieldLines, message, height) = layout(size)
    let viewport =
      scroll.map { Viewport(count: body.count, scroll: $0, height: height) } ?? Viewport(count: body.count, focus: focus, height: height)
    var visible = Array(body[viewport.visible])
    if viewport.hidesAbove, !visible.isEmpty { visible[0] = Self.mark(visible[0], shapes.up, width: width) }
    if viewport.hidesBelow, !visible.isEmpty { visible[visible.count - 1] = Self.mark(visible[visible.count - 1], shapes.down, width: width) }
    let padding = [StyledLine](repeating: "", count: max(0, height - visible.count))
    let lines = (top + visible + fieldLines + padding + message + [footer]).map { " " + $0 }
    let position = field.map { Position(row: top.count + visible.count + fieldLines.count - 1, column: $0.cursorColumn + 1) }
    return Frame(lines: lines, cursor: position)
  }

  /// A line with an arrow that says that there is more, in the column right of all text.
  private static func mark(_ line: StyledLine, _ arrow: String, width: Int) -> StyledLine {
    line + StyledLine(String(repeating: " ", count: max(0, width - line.width)) + arrow, .dim)
  }

  private func keyLine(width: Int, separator: String) -> String {
    var shown: [String] = []
    for key in keys where (shown + [key, leave]).joined(separator: separator).displayWidth <= width { shown.append(key) }
    return (shown + [leave]).joined(separator: separator)
  }
}
