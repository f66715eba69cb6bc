import Arguments
import Contributions
import Dates
import Instruments
import Records
import Scoring
import Wording

/// The scores that are to cross, and what else the round asks about.
extension ContributionDialog {
  /// `--slice NAME=CLASS`, or the choice of who can be asked; what is not said is "not stated".
  func classes(_ card: RoundCard) throws(Failure) -> [String: SliceAnswer] {
    var classes: [String: SliceAnswer] = [:]
    for text in given.classes {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let slice = card.slices.first(where: { $0.name == parts[0] }), slice.classes.contains(parts[1]) else {
        let offered = card.slices.flatMap { slice in slice.classes.map { "\(slice.name)=\($0)" } }
        throw Failure(.usage, ContributionWording.unknownClass(TextSafety.visible(text), offered: offered))
      }
      classes[parts[0]] = .stated(parts[1])
    }
    // Whoever gave the card on the command line gave with it what they want to say.
    guard given.card == nil else { return classes }
    for slice in card.slices where classes[slice.name] == nil { classes[slice.name] = try answer(to: slice) }
    return classes
  }

  private func answer(to slice: CardSlice) throws(Failure) -> SliceAnswer {
    dialog.tell(ContributionWording.sliceHeading(slice.name))
    let offered = [ContributionWording.preferNotToSay(context.language)] + slice.classes
    dialog.tell(offered.enumerated().map { "  \($0)  \($1)" })
    while let typed = try dialog.askLine(ContributionWording.slicePrompt(slice.classes.count)(context.language)) {
      guard let number = Int(typed), offered.indices.contains(number) else { continue }
      return number == 0 ? .notStated : .stated(slice.classes[number - 1])
    }
    throw Self.left
  }

  /// The latest kept result with this very definition where it is wanted, or a check taken now.
  func result(_ definition: Definition, _ openRecords: () throws(Failure) -> RecordStore?) throws(Failure) -> ScoringResult {
    let instrument = definition.instrument
    var store = try openRecords()
    if given.takesLatest {
      guard let latest = try latest(definition, store) else { throw Failure(.notFound, ContributionWording.noResult(instrument.id)) }
      context.say(ContributionWording.resultOf(latest.taken.localDay.description))
      return scored(latest, instrument)
    }
    if given.card == nil, let latest = try latest(definition, store) {
      let question = ContributionWording.latestQuestion(latest.taken.localDay.description)
      guard let isWanted = try dialog.askConsent(question, enter: true) else { throw Self.left }
      if isWanted { return scored(latest, instrument) }
    }
    if store == nil { store = try access.openForKeeping(withoutPassphrase: false, asks: true) }
    let keeper = store.map { CheckKeeper(store: $0, instrument: instrument, definition: definition.bytes, language: context.language) }
    return try CheckRun(instrument.id, context).take(keeper: keeper)
  }

  private func latest(_ definition: Definition, _ store: RecordStore?) throws(Failure) -> StoredResult? {
    let instrument = definition.instrument
    let identity = InstrumentIdentity(id: instrument.id, version: instrument.version, definition: definition.bytes)
    guard let store else { return nil }
    let results: Reading<StoredResult>
    do {
      results = try store.results(instrument: instrument.id)
    } catch {
      throw Failure(error)
    }
    return results.elements.last { $0.instrument == identity }
  }

  private func scored(_ result: StoredResult, _ instrument: Instrument) -> ScoringResult {
    ScoringPlan(instrument).result(AnswerSheet(result.answers.mapValues(\.answer), instrument: instrument))
  }
}
