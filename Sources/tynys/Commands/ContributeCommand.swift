import Administration
import Arguments
import Contributions
import Dates
import Files
import Instruments
import Records
import Rendering
import Scoring
import Sealing
import Wording

/// `tynys contribute`: the one bridge from a private result to a round. What crosses is a score profile, shown value by value before it does.
enum ContributeCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    guard let cardPath = invocation.value(of: "card"), let folder = invocation.value(of: "to") else {
      preconditionFailure("the table requires a card and a folder")
    }
    let card = try self.card(cardPath)
    let code = try self.code(invocation)
    let classes = try self.classes(invocation, card.card)
    let definition = try definition(card, context)
    let identity = RoundInstrument(id: definition.instrument.id, version: definition.instrument.version, definition: definition.bytes)
    let result = try result(invocation, definition, context)
    let contribution: Contribution
    do {
      let profile = try ScoreProfile(result, identity: identity, card: card.card)
      contribution = try Contribution(profile, slices: classes, code: code, card: card)
    } catch {
      throw Failure(.badData, error.message)
    }
    try show(contribution, card, definition.instrument, context)
    try confirm(invocation, context)
    try write(contribution, card, to: folder, context)
    return .done
  }

  private static func card(_ path: String) throws(Failure) -> SignedRoundCard {
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.read(path, limit: CardLimits.bytes)
    } catch {
      throw Failure(error)
    }
    do {
      let card = try SignedRoundCard(reading: bytes)
      try card.check(on: Timestamp.now.localDay)
      return card
    } catch {
      throw Failure(status(error), error.message)
    }
  }

  private static func status(_ fault: CardFault) -> ExitStatus {
    switch fault {
    case .wrongSignature, .foreignKey, .secondCard: .refusedAccess
    case .notYetOpen, .closed: .refused
    default: .badData
    }
  }

  private static func code(_ invocation: Invocation) throws(Failure) -> ContributionCode {
    do {
      return try ContributionCode(invocation.value(of: "code") ?? "")
    } catch {
      throw Failure(.badData, error.message)
    }
  }

  /// `--slice NAME=CLASS`; what is not given is "not stated".
  private static func classes(_ invocation: Invocation, _ card: RoundCard) throws(Failure) -> [String: SliceAnswer] {
    var classes: [String: SliceAnswer] = [:]
    for text in invocation.values(of: "slice") {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let slice = card.slices.first(where: { $0.name == parts[0] }), slice.classes.contains(parts[1]) else {
        let offered = card.slices.flatMap { slice in slice.classes.map { "\(slice.name)=\($0)" } }
        throw Failure(.usage, ContributionWording.unknownClass(TextSafety.visible(text), offered: offered))
      }
      classes[parts[0]] = .stated(parts[1])
    }
    return classes
  }

  /// The questionnaire that the card names, in the very version that it names.
  private static func definition(_ card: SignedRoundCard, _ context: Context) throws(Failure) -> (instrument: Instrument, bytes: [UInt8]) {
    let definition: (instrument: Instrument, bytes: [UInt8])
    do {
      definition = try context.library.definition(card.card.instrument.id)
    } catch {
      throw Failure(error)
    }
    let identity = RoundInstrument(id: definition.instrument.id, version: definition.instrument.version, definition: definition.bytes)
    do {
      try card.check(definition.instrument, identity: identity)
    } catch {
      throw Failure(.badData, error.message)
    }
    return definition
  }

  /// The latest kept result with this very definition, or a check taken now.
  private static func result(
    _ invocation: Invocation, _ definition: (instrument: Instrument, bytes: [UInt8]), _ context: Context
  ) throws(Failure) -> ScoringResult {
    let instrument = definition.instrument
    guard invocation.flag("latest") else {
      let access = try RecordAccess(invocation, context)
      let store = try access.openForKeeping(withoutPassphrase: false, asks: true)
      let keeper = store.map { CheckKeeper(store: $0, instrument: instrument, definition: definition.bytes, language: context.language) }
      return try CheckRun(instrument.id, context).take(keeper: keeper)
    }
    let identity = InstrumentIdentity(id: instrument.id, version: instrument.version, definition: definition.bytes)
    let results: Reading<StoredResult>
    do {
      results = try RecordAccess(invocation, context).open().results(instrument: instrument.id)
    } catch let failure as Failure {
      throw failure
    } catch let error as RecordError {
      throw Failure(error)
    } catch {
      preconditionFailure("records throw record errors")
    }
    guard let latest = results.elements.last(where: { $0.instrument == identity }) else {
      throw Failure(.notFound, ContributionWording.noResult(instrument.id))
    }
    context.say(ContributionWording.resultOf(latest.taken.localDay.description))
    return ScoringPlan(instrument).result(AnswerSheet(latest.answers.mapValues(\.answer), instrument: instrument))
  }

  private static func show(_ contribution: Contribution, _ card: SignedRoundCard, _ instrument: Instrument, _ context: Context) throws(Failure) {
    let language = context.language
    let preview = ContributionPreview(contribution, card: card, instrument: instrument)
    let layout = StandardStream.standardOutput.layout
    let bullet = context.appearance.shapes.bullet + " "
    func bullets(_ phrases: [Phrase]) -> [StyledLine] { phrases.flatMap { layout.lines($0(language), lead: bullet) }.map { StyledLine($0) } }
    func heading(_ phrase: Phrase) -> [StyledLine] { layout.lines(phrase(language), hanging: 0).map { StyledLine($0, .bold) } }
    var lines = heading(ContributionWording.round(card.card.organisation, card.card.round))
    lines += layout.lines(ContributionWording.keyDigits(card.keyFingerprint.description)(language), hanging: 0).map { StyledLine($0, .dim) }
    lines += [""] + heading(ContributionWording.leaving) + bullets(preview.leaving)
    lines += [""] + heading(ContributionWording.staying) + bullets(preview.staying) + [""]
    try context.print(lines)
  }

  private static func confirm(_ invocation: Invocation, _ context: Context) throws(Failure) {
    if invocation.flag("yes") { return }
    guard PassphraseDialog.canAsk else { throw Failure(.refused, ContributionWording.needsConfirmation) }
    let dialog = PassphraseDialog(language: context.language)
    guard try dialog.askConsent(ContributionWording.question) == true else { throw Failure(.suspended, ContributionWording.declined) }
  }

  private static func write(_ contribution: Contribution, _ card: SignedRoundCard, to folder: String, _ context: Context) throws(Failure) {
    let path: String
    do {
      path = try SealedContribution(sealing: contribution, for: card).write(to: folder)
    } catch let error as FileError {
      throw Failure(error)
    } catch let error as ContributionFault {
      throw Failure(.badData, error.message)
    } catch {
      preconditionFailure("sealing throws faults of contributions and files")
    }
    try context.print(ContributionWording.written(path.displayedPath.unbroken))
    context.say(ContributionWording.ownerWarning)
  }
}
