import Instruments
import Rendering
import Terminal
import Wording

/// Draws the item that is asked: progress, question, answers, keys.
struct ItemPage {
  let session: AdministrationSession
  let entry: ItemEntry
  let language: InterfaceLanguage
  let shapes: Shapes
  let width: Int

  func page(message: [StyledLine]) -> Page {
    var body = question
    var focus = 0..<body.count
    if !entry.format.options.isEmpty || entry.lineCount > 0 {
      body.append("")
      for line in 0..<entry.lineCount {
        let drawn = option(line)
        if line == entry.selection { focus = body.count..<body.count + drawn.count }
        body += drawn
      }
    }
    let leave = entry.isTyping ? AdministrationWording.leaveTyping : AdministrationWording.leave
    return Page(header: header, body: body, focus: focus, field: field, message: message, keys: keys, leave: leave(language))
  }

  private var header: [StyledLine] {
    let (number, total) = session.progress
    let count = "\(number)/\(total)"
    let title = session.instrument.title(language).truncated(to: max(4, width - count.count - 2), ellipsis: shapes.ellipsis)
    let gap = String(repeating: " ", count: max(1, width - title.displayWidth - count.count))
    let filled = total == 0 ? width : (number - 1) * width / total
    let bar =
      StyledLine(String(repeating: shapes.filled, count: filled), Style(color: .cyan))
      + StyledLine(String(repeating: shapes.empty, count: width - filled), .dim)
    return [StyledLine(title, .dim) + StyledLine(gap + count, .dim), bar]
  }

  private var question: [StyledLine] {
    (session.currentItem?.text(language) ?? "").wrapped(to: width).map { StyledLine($0, .bold) }
  }

  /// One answer: marker, box where several can be ticked, number, label; a long label goes on under itself.
  private func option(_ line: Int) -> [StyledLine] {
    let isSelected = line == entry.selection
    let marker = isSelected ? shapes.selected : shapes.unselected
    var box = ""
    if case .multiple = entry.format.kind { box = (entry.ticked.contains(line) ? shapes.checked : shapes.unchecked) + " " }
    let number = number(of: line).leftPadded(to: entry.numbering.width)
    let prefix = "\(marker) \(box)\(number)  "
    let label = label(of: line).wrapped(to: max(4, width - prefix.displayWidth))
    let indent = String(repeating: " ", count: prefix.displayWidth)
    return label.enumerated().map { index, text in
      StyledLine((index == 0 ? prefix : indent) + text, isSelected ? Style(color: .cyan, bold: true) : .plain)
    }
  }

  private func number(of line: Int) -> String {
    if case .number = entry.format.kind { return "n" }
    return String(entry.numbering.numbers[line])
  }

  private func label(of line: Int) -> String {
    let options = entry.format.options
    if line < options.count { return options[line].label(language) }
    if case .number = entry.format.kind { return AdministrationWording.notApplicable(language) }
    return AdministrationWording.ownAnswer(language) + (entry.otherText.map { ": \($0)" } ?? "")
  }

  /// The line where a number or a text is typed, if there is one.
  private var field: (line: StyledLine, cursorColumn: Int)? {
    if let editor = entry.editor {
      let window = editor.window(width: width - 2)
      let typed = StyledLine("\(shapes.selected) ", Style(color: .cyan, bold: true)) + StyledLine(window.text)
      return (typed, 2 + window.cursorColumn)
    }
    guard !entry.answersAtOnce || !entry.typed.isEmpty else { return nil }
    var prompt = "\(shapes.selected) "
    if case .number(let minimum, let maximum, _) = entry.format.kind { prompt = "\(minimum)\(shapes.range)\(maximum) \(shapes.selected) " }
    let typed = StyledLine(prompt, Style(color: .cyan, bold: true)) + StyledLine(entry.typed, .bold)
    return (typed, typed.width)
  }

  private var keys: [String] {
    typealias Words = AdministrationWording
    if entry.isTyping {
      let isOwnAnswer = !entry.format.options.isEmpty
      let back = !isOwnAnswer && session.canGoBack ? [Words.backTyping] : []
      return ([isOwnAnswer ? Words.closeText : Words.textEnter] + back + [Words.languageTyping]).map { $0(language) }
    }
    var phrases: [Phrase] = []
    switch entry.format.kind {
    case .multiple: phrases = [Words.tick, Words.textEnter]
    case .number(let minimum, let maximum, let notApplicable):
      let range = "\(minimum)\(shapes.range)\(maximum)"
      phrases = [entry.answersAtOnce ? Words.digits(range) : Words.numberThenEnter(range)] + (notApplicable ? [Words.applies] : [])
    case .choice:
      let numbers = entry.numbering.numbers
      let range = "\(numbers.min() ?? 0)\(shapes.range)\(numbers.max() ?? 0)"
      phrases = [entry.answersAtOnce ? Words.digits(range) : Words.numberThenEnter(range), Words.arrowsEnter]
    case .text: break
    }
    let isSkippable = session.currentItem?.isRequired == false
    phrases.append(Words.help)
    if session.canGoBack { phrases.append(shapes == .unicode ? Words.back : Words.backAscii) }
    if isSkippable { phrases.append(Words.skip) }
    phrases.append(Words.language)
    return phrases.map { $0(language) }
  }
}
