public import Rendering
public import Terminal
public import Wording

/// A page with a list to choose from, such as the home menu.
///
/// Digits choose at once while there are no more than nine entries; arrows and Enter always do.
public struct ChoiceScreen {
  /// What a page says in one language.
  public struct Content: Sendable {
    public let title: String
    public let text: [StyledLine]
    public let entries: [String]

    public init(title: String, text: [StyledLine], entries: [String]) {
      self.title = title
      self.text = text
      self.entries = entries
    }
  }

  public enum Choice: Sendable, Hashable {
    /// The place of the entry, from 0.
    case entry(Int)
    case left
  }

  private let screen: any Screen
  private let shapes: Shapes
  private let content: (InterfaceLanguage) -> Content
  private var selection = 0
  private var typed = ""
  private var message: Phrase?
  /// The language the person reads; it may be changed here.
  public private(set) var language: InterfaceLanguage

  public init(screen: any Screen, appearance: Appearance, language: InterfaceLanguage, content: @escaping (InterfaceLanguage) -> Content) {
    self.screen = screen
    shapes = appearance.shapes
    self.language = language
    self.content = content
  }

  /// Waits for a choice; a terminal that goes away is leaving.
  public mutating func run() throws(TerminalError) -> Choice {
    while true {
      do {
        try screen.show(frame())
        switch try screen.nextEvent() {
        case .key(.control("z")): try screen.suspendProcess()
        case .key(let key): if let choice = handle(key) { return choice }
        case .resized, .resumed: break
        case .terminated, .inputEnded: return .left
        }
      } catch .terminalGone {
        return .left
      }
    }
  }

  private mutating func handle(_ key: Key) -> Choice? {
    message = nil
    let count = content(language).entries.count
    switch key {
    case .up: selection = max(0, selection - 1)
    case .down: selection = min(count - 1, selection + 1)
    case .home: selection = 0
    case .end: selection = count - 1
    case .control("c"), .escape: return .left
    case .control("l"): language = language.next
    case .enter: return .entry(typedEntry(count) ?? selection)
    case .character(let character): return handle(KeyboardLayout.latin(character), count: count)
    default: message = AdministrationWording.unknownKey
    }
    typed = ""
    return nil
  }

  private mutating func handle(_ character: Character, count: Int) -> Choice? {
    switch character {
    case "q", "Q": return .left
    case "l", "L": language = language.next
    case "0"..."9":
      typed.append(character)
      if let entry = typedEntry(count) {
        selection = entry
        if count <= 9 { return .entry(entry) }
      } else {
        typed = ""
        message = AdministrationWording.unknownKey
      }
    default: message = AdministrationWording.unknownKey
    }
    return nil
  }

  /// The entry whose number is typed.
  private func typedEntry(_ count: Int) -> Int? {
    Int(typed).flatMap { (1...count).contains($0) ? $0 - 1 : nil }
  }

  private func frame() -> Frame {
    let size = screen.size
    let width = Page.width(size.columns)
    let content = content(language)
    var body = content.text.flatMap { line in line.text.wrapped(to: width).map { StyledLine($0, line.spans.first?.style ?? .plain) } }
    if !body.isEmpty { body.append("") }
    var focus = 0..<1
    let numberWidth = String(content.entries.count).count
    for (index, entry) in content.entries.enumerated() {
      let isSelected = index == selection
      let prefix = (isSelected ? shapes.selected : shapes.unselected) + " " + String(index + 1).leftPadded(to: numberWidth) + "  "
      let indent = String(repeating: " ", count: prefix.displayWidth)
      let lines = entry.wrapped(to: max(4, width - prefix.displayWidth)).enumerated().map { place, text in
        StyledLine((place == 0 ? prefix : indent) + text, isSelected ? Style(color: .cyan, bold: true) : .plain)
      }
      if isSelected { focus = (index == 0 ? 0 : body.count)..<body.count + lines.count }
      body += lines
    }
    let lines = message.map { $0(language).wrapped(to: width).map { StyledLine($0, Style(color: .yellow, bold: true)) } } ?? []
    let keys = [AdministrationWording.arrowsEnter, AdministrationWording.language].map { $0(language) }
    return Page(
      header: [StyledLine(content.title, .bold)], body: body, focus: focus, message: lines, keys: keys, leave: AdministrationWording.leave(language)
    ).frame(size: size, shapes: shapes)
  }
}
