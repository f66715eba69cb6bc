import Instruments
public import Terminal
public import Wording

/// Asks an instrument's items in plain lines: for screen readers, pipes and dumb terminals. Everything the screen can do can be done here, in words.
///
/// ```swift
/// var administrator = PlainAdministrator(input: lines, session: session, language: .ru) { try output.write($0) }
/// let outcome = try administrator.run()
/// ```
///
/// The end of input is leaving. It confirms nothing: a check whose input ends at the review is not finished.
public struct PlainAdministrator {
  private let input: any LineSource
  private let write: (String) throws -> Void
  private let keeping: SessionKeeping
  private var session: AdministrationSession
  private var language: InterfaceLanguage
  private let clock = ContinuousClock()
  /// The item that is asked and since when; help and a change of the language do not begin its time anew.
  private var asked: (item: String, since: ContinuousClock.Instant)?

  /// - Parameter write: takes text with its line feeds; what it throws ends the check.
  public init(
    input: any LineSource, session: AdministrationSession, language: InterfaceLanguage, keeping: SessionKeeping = .none,
    write: @escaping (String) throws -> Void
  ) {
    self.input = input
    self.keeping = keeping
    self.session = session
    self.language = language
    self.write = write
  }

  /// Asks until the check is finished or left.
  public mutating func run() throws -> AdministrationOutcome {
    try introduce()
    while true {
      switch session.stage {
      case .item: try ask()
      case .review: try review()
      case .finished: return AdministrationOutcome(session: session, end: .finished, language: language)
      case .suspended: return AdministrationOutcome(session: session, end: .suspended, language: language)
      }
    }
  }

  private func introduce() throws {
    let instrument = session.instrument
    let texts = [instrument.title, instrument.about, instrument.instructions].compactMap { $0?(language) }
    for text in texts + [keeping.notice(language)] { try write(text + "\n\n") }
    try write(PlainWording.commands(language, canSkip: true) + "\n\n")
  }

  private mutating func ask() throws {
    guard let item = session.currentItem else { return }
    try writeQuestion(item)
    if asked?.item != item.id { asked = (item.id, clock.now) }
    while let line = try nextLine() {
      if line.isEmpty {
        try write(PlainWording.prompt(item.format, language: language) + " ")
        continue
      }
      if let command = command(line, in: item) {
        try obey(command, item: item)
        return
      }
      switch PlainAnswer.read(line, format: item.format) {
      case .answer(let answer):
        try take(answer)
        return
      case .fault(let fault): try write(fault.message(language) + "\n")
      case .notUnderstood: try write(PlainWording.notUnderstood(TextSafety.visible(line, limit: 30), item.format)(language) + "\n")
      }
      try write(PlainWording.prompt(item.format, language: language) + " ")
    }
    session.suspend()
  }

  /// Where texts are typed, a command begins with a slash; elsewhere it may.
  private func command(_ line: String, in item: Item) -> PlainCommand? {
    if line.hasPrefix("/") { return PlainCommand(String(line.dropFirst())) }
    if case .text = item.format.kind { return nil }
    return PlainCommand(line)
  }

  private mutating func take(_ answer: Answer) throws {
    do {
      try session.answer(answer, language: LanguageTag(language), time: asked.map { $0.since.duration(to: clock.now) } ?? .zero)
      asked = nil
      try keep()
    } catch let error as AdministrationSession.StepFault {
      try write(message(error)(language) + "\n")
    }
  }

  private func keep() throws {
    if let warning = keeping.save(session, language) { try write(warning(language) + "\n") }
  }

  private mutating func obey(_ command: PlainCommand, item: Item) throws {
    switch command {
    case .back:
      if session.canGoBack { session.goBack() } else { try write(AdministrationWording.firstItem(language) + "\n") }
    case .skip:
      do {
        try session.skip()
        try keep()
      } catch let error as AdministrationSession.StepFault {
        try write(message(error)(language) + "\n")
      }
    case .help: try write(PlainWording.helpLines(language).joined(separator: "\n") + "\n")
    case .language: language = language.next
    case .leave: session.suspend()
    case .finish: try write(PlainWording.commands(language, canSkip: !item.isRequired) + "\n")
    case .notApplicable:
      if case .number = item.format.kind {
        try take(.notApplicable)
      } else {
        try write(AnswerFault.notApplicableNotOffered.message(language) + "\n")
      }
    }
  }

  private func writeQuestion(_ item: Item) throws {
    let (number, total) = session.progress
    try write("\n\(number)/\(total)  \(item.text(language))\n")
    let options = item.format.options
    let numbering: EntryNumbering
    var isChoice = false
    if case .choice = item.format.kind { isChoice = true }
    numbering = isChoice ? EntryNumbering(options) : EntryNumbering(count: options.count)
    for (number, option) in zip(numbering.numbers, options) {
      try write("  \(String(number).leftPadded(to: numbering.width))  \(option.label(language))\n")
    }
    if case .multiple(_, true, _, _) = item.format.kind { try write("  \(PlainWording.ownAnswerHint(language))\n") }
    if let given = session.answers[item.id] {
      try write("  (\(AnswerText.text(given.answer, format: item.format, language: language)))\n")
    }
    try write(PlainWording.prompt(item.format, language: language) + " ")
  }

  private mutating func review() throws {
    let path = session.path
    try write("\n\(AdministrationWording.reviewTitle(language))\n")
    for (place, index) in path.enumerated() {
      let item = session.instrument.items[index]
      let answer = session.answers[item.id].map { AnswerText.text($0.answer, format: item.format, language: language) }
      try write("  \(place + 1). \(item.text(language))\n     \(answer ?? AdministrationWording.noAnswer(language))\n")
    }
    try write(AdministrationWording.standing(session)(language) + "\n")
    try write(PlainWording.review(language) + " ")
    while let line = try nextLine() {
      if try obeyInReview(line) { return }
      try write(PlainWording.review(language) + " ")
    }
    session.suspend()
  }

  /// Does what a line in the review asks for; `false` when the same review goes on, and its answers need not be read out again.
  private mutating func obeyInReview(_ line: String) throws -> Bool {
    let path = session.path
    if let number = Int(line), path.indices.contains(number - 1) {
      session.open(path[number - 1])
      return true
    }
    switch PlainCommand(line.hasPrefix("/") ? String(line.dropFirst()) : line) {
    case .finish:
      do {
        try session.finish()
      } catch {
        try write(message(error)(language) + "\n")
        return false
      }
    case .leave: session.suspend()
    case .back: session.goBack()
    case .language: language = language.next
    case .help, .skip, .notApplicable:
      try write(PlainWording.helpLines(language).joined(separator: "\n") + "\n")
      return false
    case nil:
      if !line.isEmpty { try write(PlainWording.wholeNumberExpected(TextSafety.visible(line, limit: 30))(language) + "\n") }
      return false
    }
    return true
  }

  private func message(_ fault: AdministrationSession.StepFault) -> Phrase {
    switch fault {
    case .answerRequired: AdministrationWording.answerRequired
    case .unfit(let fault): fault.message
    case .unansweredRequired(let missing): AdministrationWording.missingRequired(missing.count)
    }
  }

  /// The next line without spaces at its ends; `nil` when the person is leaving.
  private func nextLine() throws -> String? {
    while true {
      switch input.nextLine() {
      case .line(let line): return line.trimmed
      case .tooLong: try write(PlainWording.tooLong(language) + "\n")
      case .unreadable: try write(PlainWording.unreadable(language) + "\n")
      case .ended, .interrupted: return nil
      }
    }
  }
}
