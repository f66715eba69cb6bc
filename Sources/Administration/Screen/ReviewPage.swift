import Instruments
import Rendering
import Wording

/// Draws the answers before the check is finished; line 0 finishes, the others open an item.
struct ReviewPage {
  let session: AdministrationSession
  /// 0 for "finish", else the place on the path, from 1.
  let selection: Int
  let language: InterfaceLanguage
  let shapes: Shapes
  let width: Int

  func page(message: [StyledLine]) -> Page {
    typealias Words = AdministrationWording
    let path = session.path
    var body: [StyledLine] = []
    var focus = 0..<1
    for line in Words.standing(session)(language).wrapped(to: width) { body.append(StyledLine(line)) }
    body.append("")
    let finish = session.instrument.scales.isEmpty ? Words.finishUnscored : Words.finish
    for (offset, line) in finish(language).wrapped(to: width - 2).enumerated() {
      if selection == 0, offset == 0 { focus = 0..<body.count + 1 }
      body.append(StyledLine((offset == 0 ? marker(0) : "  ") + line, selection == 0 ? Style(color: .cyan, bold: true) : .bold))
    }
    body.append("")
    for (place, index) in path.enumerated() {
      let lines = entry(place + 1, session.instrument.items[index])
      if selection == place + 1 { focus = body.count..<body.count + lines.count }
      body += lines
    }
    let keys = [Words.enterOpens, Words.help, shapes == .unicode ? Words.back : Words.backAscii, Words.language].map { $0(language) }
    let title = StyledLine(session.instrument.title(language).truncated(to: width, ellipsis: shapes.ellipsis), .dim)
    return Page(
      header: [title, StyledLine(Words.reviewTitle(language), .bold)], body: body, focus: focus, message: message, keys: keys,
      leave: Words.leave(language))
  }

  private func marker(_ line: Int) -> String {
    (line == selection ? shapes.selected : shapes.unselected) + " "
  }

  private func entry(_ place: Int, _ item: Item) -> [StyledLine] {
    let isSelected = place == selection
    let number = "\(place). "
    let indent = String(repeating: " ", count: 2 + number.count)
    var lines = item.text(language).wrapped(to: max(4, width - indent.count)).enumerated().map { offset, text in
      StyledLine((offset == 0 ? marker(place) + number : indent) + text, isSelected ? Style(color: .cyan, bold: true) : .plain)
    }
    let answer = session.answers[item.id].map { AnswerText.text($0.answer, format: item.format, language: language) }
    let text = answer ?? AdministrationWording.noAnswer(language)
    let isMissing = answer == nil && item.isRequired
    for line in text.wrapped(to: max(4, width - indent.count - 2)) {
      let style = isMissing ? Style(color: .yellow, bold: true) : Style(bold: isSelected, dim: !isSelected)
      lines.append(StyledLine(indent + shapes.right + " ", .dim) + StyledLine(line, style))
    }
    return lines
  }
}
