import Instruments
import Terminal

/// The answering of one item on the screen: what is selected, ticked or typed so far.
///
/// It knows keys and nothing of drawing; what it makes of a key is an `Effect`.
struct ItemEntry: Sendable {
  enum Effect: Sendable, Hashable {
    /// The key means nothing here.
    case unused
    /// Something on the screen may have changed.
    case changed
    case answer(Answer)
    case skip
    /// Enter came before anything was typed.
    case nothingTyped
    /// What was typed is no answer.
    case fault(AnswerFault)
  }

  let format: ResponseFormat
  let numbering: EntryNumbering
  /// The line of the list that Enter would take; `nil` until the person moves there, because an answer that lies ready is an answer suggested.
  private(set) var selection: Int?
  /// The ticked lines of a `multiple` item.
  private(set) var ticked: Set<Int> = []
  /// The number in the field.
  private(set) var typed = ""
  /// Whether the number in the field is an earlier answer or was stepped to with the arrows: then a digit begins a new number instead of lengthening it.
  private var isWholeNumber = false
  /// The editor of a text, if one is open.
  private(set) var editor: LineEditor?
  /// The text of one's own beside the options.
  private(set) var otherText: String?

  /// - Parameter answer: an earlier answer, shown as selected, ticked or typed.
  init(format: ResponseFormat, answer: Answer?) {
    self.format = format
    switch format.kind {
    case .choice(let options): numbering = EntryNumbering(options)
    case .multiple(let options, let other, _, _): numbering = EntryNumbering(count: options.count + (other ? 1 : 0))
    case .number(_, _, let notApplicable): numbering = EntryNumbering(count: notApplicable ? 1 : 0)
    case .text(let limit):
      numbering = EntryNumbering(count: 0)
      editor = LineEditor(maximumLength: limit)
    }
    if let answer { show(answer) }
  }

  private mutating func show(_ answer: Answer) {
    switch answer {
    case .option(let value): selection = format.options.firstIndex { $0.value == value }
    case .chosen(let values, let other):
      ticked = Set(format.options.indices.filter { values.contains(format.options[$0].value) })
      otherText = other
      if other != nil { ticked.insert(format.options.count) }
    case .number(let number): (typed, isWholeNumber) = (String(number), true)
    case .notApplicable: selection = 0
    case .text(let text):
      if case .text(let limit) = format.kind { editor = LineEditor(text: text, maximumLength: limit) }
    }
  }

  /// Whether letters are being typed, so that they are no commands.
  var isTyping: Bool { editor != nil }

  /// The lines among which arrows move.
  var lineCount: Int { numbering.numbers.count }

  mutating func handle(_ key: Key) -> Effect {
    if editor != nil { return edit(key) }
    switch key {
    case .up: return move(by: -1)
    case .down: return move(by: 1)
    case .home: return moveToEnd(first: true)
    case .end: return moveToEnd(first: false)
    case .enter: return enter()
    case .backspace where !typed.isEmpty && !isWholeNumber:
      typed.removeLast()
      selectTyped()
      return .changed
    case .character(let character): return character == " " ? space() : self.type(KeyboardLayout.latin(character))
    default: return .unused
    }
  }

  private mutating func move(by distance: Int) -> Effect {
    if case .number(let minimum, let maximum, _) = format.kind { return step(by: -distance, minimum...maximum) }
    guard lineCount > 0 else { return .unused }
    // The first step lands on the nearer end of the list.
    let start = distance > 0 ? -1 : lineCount
    selection = min(max(0, (selection ?? start) + distance), lineCount - 1)
    typed = ""
    return .changed
  }

  private mutating func moveToEnd(first: Bool) -> Effect {
    if case .number(let minimum, let maximum, _) = format.kind { return fill(first ? minimum : maximum) }
    return move(by: first ? -lineCount - 1 : lineCount + 1)
  }

  private mutating func step(by distance: Int, _ range: ClosedRange<Int>) -> Effect {
    let start = distance > 0 ? range.lowerBound : range.upperBound
    return fill(Int(typed).map { min(max(range.lowerBound, $0 + distance), range.upperBound) } ?? start)
  }

  private mutating func fill(_ number: Int) -> Effect {
    (typed, isWholeNumber, selection) = (String(number), true, nil)
    return .changed
  }

  private mutating func type(_ character: Character) -> Effect {
    let isMinus = character == "-" && (typed.isEmpty || isWholeNumber) && allowsNegative
    guard character.isASCII && character.isNumber || isMinus else {
      if case .number(_, _, true) = format.kind, character == "n" || character == "N" { return .answer(.notApplicable) }
      return .unused
    }
    if answersAtOnce { return number(Int(String(character)) ?? 0) }
    if isWholeNumber { (typed, isWholeNumber) = ("", false) }
    if typed.count < 8 { typed.append(character) }
    selectTyped()
    return .changed
  }

  /// Selects the line that the typed digits name, and none where they name none: what Enter takes is what is shown as selected.
  private mutating func selectTyped() {
    switch format.kind {
    case .choice: selection = Int(typed).flatMap(numbering.line)
    case .number: selection = nil
    case .multiple, .text: break
    }
  }

  private var allowsNegative: Bool {
    switch format.kind {
    case .number(let minimum, _, _): minimum < 0
    case .choice: numbering.numbers.contains { $0 < 0 }
    case .multiple, .text: false
    }
  }

  /// Whether a digit needs no Enter.
  var answersAtOnce: Bool {
    if case .number(let minimum, let maximum, _) = format.kind { return minimum >= 0 && maximum <= 9 }
    return numbering.areSingleDigits
  }

  private mutating func number(_ number: Int) -> Effect {
    (typed, isWholeNumber) = ("", false)
    if case .number = format.kind {
      let answer = Answer.number(number)
      return format.fault(in: answer).map(Effect.fault) ?? .answer(answer)
    }
    guard let line = numbering.line(of: number) else {
      return .fault(.notAnOption(found: String(number), allowed: numbering.numbers.map(String.init)))
    }
    selection = line
    if case .choice(let options) = format.kind { return .answer(.option(options[line].value)) }
    return tick(line)
  }

  private mutating func space() -> Effect {
    guard case .multiple = format.kind else { return .unused }
    if let typedNumber = Int(typed) { return number(typedNumber) }
    return selection.map { tick($0) } ?? .nothingTyped
  }

  private mutating func enter() -> Effect {
    if let typedNumber = Int(typed) { return number(typedNumber) }
    typed = ""
    switch format.kind {
    case .choice(let options): return selection.map { .answer(.option(options[$0].value)) } ?? .nothingTyped
    case .multiple(let options, _, _, _):
      // Nothing ticked is no answer; "none of these" is an option of its own where an author wants it.
      if ticked.isEmpty { return .skip }
      let answer = Answer.chosen(options.indices.filter(ticked.contains).map { options[$0].value }, other: otherText)
      return format.fault(in: answer).map(Effect.fault) ?? .answer(answer)
    // The one line of a number's list says that the question does not apply.
    case .number: return selection == nil ? .nothingTyped : .answer(.notApplicable)
    case .text: return .unused
    }
  }

  private mutating func tick(_ line: Int) -> Effect {
    guard case .multiple(let options, let other, _, let atMost) = format.kind else { return .unused }
    if ticked.remove(line) != nil {
      if line == options.count { otherText = nil }
      return .changed
    }
    if ticked.count >= atMost { return .fault(.tooMany(chosen: ticked.count + 1, atMost: atMost)) }
    if other, line == options.count {
      editor = LineEditor(text: otherText ?? "", maximumLength: ResponseFormat.otherLength)
      return .changed
    }
    ticked.insert(line)
    return .changed
  }

  private mutating func edit(_ key: Key) -> Effect {
    guard var line = editor else { return .unused }
    if key != .enter, key != .escape {
      let isUsed = line.handle(key)
      editor = line
      if !isUsed, key == .backspace, !format.options.isEmpty { editor = nil }
      return isUsed || editor == nil ? .changed : .unused
    }
    let text = line.text.trimmed
    if case .text = format.kind {
      if key == .escape { return .unused }
      if text.isEmpty { return .skip }
      let answer = Answer.text(text)
      return format.fault(in: answer).map(Effect.fault) ?? .answer(answer)
    }
    editor = nil
    otherText = key == .escape || text.isEmpty ? nil : text
    if otherText != nil { ticked.insert(format.options.count) }
    return .changed
  }
}
