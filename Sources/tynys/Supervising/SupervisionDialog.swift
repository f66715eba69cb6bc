import Arguments
import Dates
import Files
import Instruments
import Releases
import Supervision
import Terminal
import Wording

/// Asks in the terminal for what was not typed. Nothing is chosen beforehand; leaving by Ctrl-C or at the end of input keeps nothing.
final class SupervisionDialog {
  /// Entries of a list that a person chooses from.
  private static let listed = 40

  private let input: LineInput
  private let context: Context

  /// Whether somebody is there to be asked.
  static var canAsk: Bool { PassphraseDialog.canAsk }

  init(_ context: Context) throws(Failure) {
    self.context = context
    do {
      input = try LineInput()
    } catch {
      throw Failure(.inputOutput, error.phrase)
    }
  }

  func close() { input.close() }

  // MARK: Answers

  /// A line without white space at its ends; it may be empty.
  private func line(_ prompt: Phrase) throws(Failure) -> String {
    write(prompt(context.language) + " ")
    while true {
      switch input.nextLine() {
      case .line(let typed): return typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      case .tooLong, .unreadable: tell(SupervisionCommandWording.again)
      case .ended, .interrupted:
        // What is said next begins a line of its own.
        write("\n")
        throw Failure(.suspended, PrivateWording.declined)
      }
    }
  }

  func text(_ prompt: Phrase) throws(Failure) -> String {
    while true {
      let typed = try line(prompt)
      if !typed.isEmpty { return typed }
    }
  }

  func optionalText(_ prompt: Phrase) throws(Failure) -> String? {
    let typed = try line(prompt)
    return typed.isEmpty ? nil : typed
  }

  func day(_ prompt: Phrase) throws(Failure) -> CivilDay {
    while true {
      let typed = try text(prompt)
      if let day = CivilDay(typed: typed) { return day }
      tell(SupervisionCommandWording.noDay(TextSafety.visible(typed)))
    }
  }

  func optionalDay(_ prompt: Phrase, notBefore begin: CivilDay?) throws(Failure) -> CivilDay? {
    while true {
      guard let typed = try optionalText(prompt) else { return nil }
      guard let day = CivilDay(typed: typed) else {
        tell(SupervisionCommandWording.noDay(TextSafety.visible(typed)))
        continue
      }
      if let begin, day < begin {
        tell(JournalFault.endBeforeBegin(begin: begin, end: day).message)
        continue
      }
      return day
    }
  }

  func agrees(_ question: Phrase) throws(Failure) -> Bool {
    while true {
      let typed = try line(question).lowercased()
      if PrivateWording.yeses(context.language).contains(typed) { return true }
      if PrivateWording.noes(context.language).contains(typed) { return false }
      tell(PrivateWording.answerYesOrNo)
    }
  }

  // MARK: Choices

  /// A unit: by its number among those of the releases, or by its path.
  func unit(in series: [ReleaseSeries], desk: SupervisionDesk) throws(Failure) -> UnitPath {
    let known = series.knownPaths
    let organisation = series.first?.organisation
    list(known.map { $0.shown(organisation: organisation) })
    while true {
      let typed = try text(SupervisionCommandWording.askUnit(isListed: !known.isEmpty))
      if let number = Int(typed), known.prefix(Self.listed).indices.contains(number - 1) { return known[number - 1] }
      do throws(Failure) {
        return try desk.unit(typed, in: series)
      } catch {
        error.sentences.forEach(tell)
      }
    }
  }

  /// Scales by their numbers; all of them where none is named.
  func scales(_ series: [ReleaseSeries], titles: ScaleTitles) throws(Failure) -> [ScaleName] {
    let known = series.knownScales
    list(known.map { "\(titles.title($0, context.language)) (\($0.text))" })
    while true {
      let typed = try line(SupervisionCommandWording.askScales)
      if typed.isEmpty { return [] }
      let numbers = typed.split { $0 == " " || $0 == "," }.map { Int($0) }
      let chosen = numbers.compactMap { number in number.flatMap { known.prefix(Self.listed).indices.contains($0 - 1) ? known[$0 - 1] : nil } }
      if chosen.count == numbers.count { return chosen }
      tell(SupervisionCommandWording.numbersOnly(min(known.count, Self.listed)))
    }
  }

  /// A measure of the catalogue by its number or id, or one in the person's own words.
  func measure(_ entries: [CatalogueEntry]) throws(Failure) -> MeasureContent {
    list(entries.map { $0.text(context.language) })
    while true {
      let typed = try text(SupervisionCommandWording.askMeasure(isListed: !entries.isEmpty))
      if let entry = entries.first(where: { $0.id == typed }) { return .advice(entry.agreed) }
      guard let number = Int(typed) else { return .own(typed) }
      if entries.prefix(Self.listed).indices.contains(number - 1) { return .advice(entries[number - 1].agreed) }
      tell(SupervisionCommandWording.numbersOnly(min(entries.count, Self.listed)))
    }
  }

  // MARK: Saying

  private func list(_ texts: [String]) {
    for (index, text) in texts.prefix(Self.listed).enumerated() {
      let lead = String(index + 1).leftPadded(to: 3) + "  "
      for (row, part) in text.wrapped(to: context.textWidth - 5).enumerated() { write((row == 0 ? lead : "     ") + part + "\n") }
    }
  }

  private func tell(_ sentence: Phrase) {
    for part in sentence(context.language).wrapped(to: context.textWidth) { write(part + "\n") }
  }

  private func write(_ text: String) { try? StandardStream.standardError.write(text) }
}
