public import Rendering
import Wording

extension AgendaSheet {
  /// The agenda for a terminal.
  ///
  /// - Parameter width: columns of a line.
  public func lines(width: Int, appearance: Appearance) -> [StyledLine] {
    let shapes = appearance.shapes
    var lines = title.wrapped(to: width).map { StyledLine($0, .bold) } + subtitle.wrapped(to: width).map { StyledLine($0, .dim) }
    lines += [StyledLine()] + greeting.wrapped(to: width).map { StyledLine($0) }
    for section in sections {
      lines += [StyledLine(), StyledLine(section.title, .bold)]
      for item in section.items {
        lines += Self.hanging(item.text, lead: " \(shapes.bullet) ", width: width, .plain)
        for detail in item.details { lines += Self.hanging(detail, lead: "   ", width: width, .dim) }
      }
      if let remark = section.remark { lines += Self.hanging(remark, lead: "   ", width: width, .plain) }
    }
    lines += [StyledLine(), StyledLine(agreement.title, .bold)]
    for column in agreement.columns {
      lines.append(StyledLine("   \(column): " + String(repeating: "_", count: max(6, width - column.displayWidth - 6))))
    }
    if !notes.isEmpty { lines.append(StyledLine()) }
    for note in notes { lines += note.wrapped(to: width).map { StyledLine($0, .dim) } }
    return lines
  }

  /// `text` behind `lead`, its further lines below its first one.
  private static func hanging(_ text: String, lead: String, width: Int, _ style: Style) -> [StyledLine] {
    text.wrapped(to: width - lead.displayWidth).enumerated().map { index, line in
      StyledLine(index == 0 ? lead : String(repeating: " ", count: lead.displayWidth)) + StyledLine(line, style)
    }
  }
}
