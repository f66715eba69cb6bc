import Instruments
public import Rendering
public import Terminal
public import Wording

/// Asks an instrument's items on a screen, one at a time.
///
/// ```swift
/// var administrator = ScreenAdministrator(screen: terminal, appearance: appearance, session: session, language: .kk)
/// let outcome = try administrator.run()
/// ```
public struct ScreenAdministrator {
  private enum View {
    case intro(scroll: Int)
    case session
    indirect case help(over: View, scroll: Int)
  }

  private let screen: any Screen
  private let shapes: Shapes
  private let keeping: SessionKeeping
  private var session: AdministrationSession
  private var language: InterfaceLanguage
  private var view: View
  private var entry: ItemEntry?
  private var reviewSelection = 0
  private var message: Phrase?
  private var itemShown: ContinuousClock.Instant
  private let clock = ContinuousClock()

  public init(
    screen: any Screen, appearance: Appearance, session: AdministrationSession, language: InterfaceLanguage, keeping: SessionKeeping = .none
  ) {
    self.screen = screen
    shapes = appearance.shapes
    self.keeping = keeping
    self.session = session
    self.language = language
    view = session.visitedItems.isEmpty ? .intro(scroll: 0) : .session
    itemShown = clock.now
    openEntry()
  }

  /// Asks until the check is finished or left.
  ///
  /// A terminal that goes away and a signal to end are leaving, no error.
  public mutating func run() throws(TerminalError) -> AdministrationOutcome {
    while session.stage != .finished, session.stage != .suspended {
      do {
        try step()
      } catch .terminalGone {
        session.suspend()
      }
    }
    return AdministrationOutcome(session: session, end: session.stage == .finished ? .finished : .suspended, language: language)
  }

  private mutating func step() throws(TerminalError) {
    try screen.show(frame())
    switch try screen.nextEvent() {
    case .key(let key): try handle(key)
    case .resized, .resumed: break
    case .terminated, .inputEnded: session.suspend()
    }
  }

  private mutating func handle(_ key: Key) throws(TerminalError) {
    message = nil
    switch key {
    case .control("c"):
      session.suspend()
      return
    case .control("z"):
      try screen.suspendProcess()
      return
    case .control("l"):
      language = language.next
      return
    default: break
    }
    switch view {
    case .help(let under, let scroll): handleHelp(key, over: under, scroll: scroll)
    case .intro(let scroll): handleIntro(key, scroll: scroll)
    case .session:
      if case .review = session.stage { handleReview(key) } else { handleItem(key) }
    }
  }

  /// The commands that mean the same everywhere; `false` for any other key.
  private mutating func handleCommand(_ key: Key) -> Bool {
    guard case .character(let character) = key else { return false }
    switch KeyboardLayout.latin(character) {
    case "q", "Q": session.suspend()
    case "l", "L": language = language.next
    case _ where character == "?": view = .help(over: view, scroll: 0)
    default: return false
    }
    return true
  }

  private mutating func handleIntro(_ key: Key, scroll: Int) {
    switch key {
    case .enter, .character(" "):
      view = .session
      itemShown = clock.now
    case .down, .pageDown, .up, .pageUp: view = .intro(scroll: scrolled(scroll, by: key, page: introPage(scroll: scroll, message: [])))
    default:
      if !handleCommand(key) { message = AdministrationWording.begin }
    }
  }

  private mutating func handleHelp(_ key: Key, over under: View, scroll: Int) {
    switch key {
    case .down, .pageDown, .up, .pageUp: view = .help(over: under, scroll: scrolled(scroll, by: key, page: helpPage(scroll: scroll)))
    default: view = under
    }
  }

  private func scrolled(_ scroll: Int, by key: Key, page: Page) -> Int {
    let step = key == .down || key == .up ? 1 : max(1, screen.size.rows - 6)
    let overflow = page.overflow(size: screen.size)
    // The screen may have grown since, so that less is hidden now.
    let current = min(scroll, overflow)
    return max(0, min(overflow, key == .down || key == .pageDown ? current + step : current - step))
  }

  private mutating func handleItem(_ key: Key) {
    guard var current = entry else { return }
    let effect = current.handle(key)
    entry = current
    switch effect {
    case .changed: break
    case .answer(let answer): take(answer)
    case .skip: skip()
    case .nothingTyped: message = AdministrationWording.nothingTyped
    case .fault(let fault): message = fault.message
    case .unused: handleUnused(key, isTyping: current.isTyping)
    }
  }

  private mutating func handleUnused(_ key: Key, isTyping: Bool) {
    switch key {
    case .backspace, .left, .pageUp: goBack()
    case .escape where isTyping: goBack()
    case .character(let character) where !isTyping && (KeyboardLayout.latin(character) == "s" || KeyboardLayout.latin(character) == "S"): skip()
    case .character where isTyping: break
    default:
      if !handleCommand(key) { message = isTyping ? AdministrationWording.unknownKeyTyping : AdministrationWording.unknownKey }
    }
  }

  private mutating func take(_ answer: Answer) {
    do {
      try session.answer(answer, language: LanguageTag(language), time: itemShown.duration(to: clock.now))
      message = keeping.save(session, language)
      openEntry()
    } catch {
      show(error)
    }
  }

  private mutating func skip() {
    do {
      try session.skip()
      message = keeping.save(session, language)
      openEntry()
    } catch {
      show(error)
    }
  }

  private mutating func goBack() {
    guard session.canGoBack else {
      message = AdministrationWording.firstItem
      return
    }
    session.goBack()
    openEntry()
  }

  private mutating func handleReview(_ key: Key) {
    let path = session.path
    switch key {
    case .up: reviewSelection = max(0, reviewSelection - 1)
    case .down: reviewSelection = min(path.count, reviewSelection + 1)
    case .home: reviewSelection = 0
    case .end: reviewSelection = path.count
    case .pageUp: reviewSelection = max(0, reviewSelection - 5)
    case .pageDown: reviewSelection = min(path.count, reviewSelection + 5)
    case .backspace, .left: goBack()
    case .enter:
      if reviewSelection > 0 {
        session.open(path[reviewSelection - 1])
        openEntry()
      } else {
        finish()
      }
    default:
      if !handleCommand(key) { message = AdministrationWording.unknownKey }
    }
  }

  private mutating func finish() {
    do {
      try session.finish()
    } catch {
      show(error)
    }
  }

  private mutating func show(_ fault: AdministrationSession.StepFault) {
    switch fault {
    case .answerRequired: message = AdministrationWording.answerRequired
    case .unfit(let answerFault): message = answerFault.message
    case .unansweredRequired(let missing):
      message = AdministrationWording.missingRequired(missing.count)
      if let first = missing.first, let place = session.path.firstIndex(of: first) { reviewSelection = place + 1 }
    }
  }

  private mutating func openEntry() {
    guard let item = session.currentItem else {
      entry = nil
      reviewSelection = 0
      return
    }
    entry = ItemEntry(format: item.format, answer: session.answers[item.id]?.answer)
    itemShown = clock.now
  }

  private func frame() -> Frame {
    let size = screen.size
    let width = Page.width(size.columns)
    let lines = message.map { $0(language).wrapped(to: width).map { StyledLine($0, Style(color: .yellow, bold: true)) } } ?? []
    switch view {
    case .help(_, let scroll): return helpPage(scroll: scroll).frame(size: size, shapes: shapes)
    case .intro(let scroll): return introPage(scroll: scroll, message: lines).frame(size: size, shapes: shapes)
    case .session:
      if let entry {
        return ItemPage(session: session, entry: entry, language: language, shapes: shapes, width: width).page(message: lines)
          .frame(size: size, shapes: shapes)
      }
      return ReviewPage(session: session, selection: reviewSelection, language: language, shapes: shapes, width: width).page(message: lines)
        .frame(size: size, shapes: shapes)
    }
  }

  private func introPage(scroll: Int, message: [StyledLine]) -> Page {
    IntroPage(
      instrument: session.instrument, notice: keeping.notice, language: language, shapes: shapes, width: Page.width(screen.size.columns),
      scroll: scroll
    ).page(message: message)
  }

  private func helpPage(scroll: Int) -> Page {
    HelpPage(language: language, width: Page.width(screen.size.columns), scroll: scroll).page()
  }
}
