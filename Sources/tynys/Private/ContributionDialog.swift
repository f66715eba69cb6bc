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

/// A contribution from its card to its sealed file: what was given is taken as it is, and refused where it is wrong; what was not given is asked for, again
/// and again until it is right or the person leaves. Nothing is written before they have seen all that leaves, and have said yes.
struct ContributionDialog {
  /// What was said before the first question.
  struct Given {
    var card: String?
    var code: String?
    var folder: String?
    /// `NAME=CLASS`
    var classes: [String] = []
    var keyDigits: String?
    var takesLatest = false
    var isConfirmed = false
  }

  typealias Definition = (instrument: Instrument, bytes: [UInt8])

  /// A card that may be used today, with the questionnaire that it names.
  struct Round {
    let card: SignedRoundCard
    let definition: Definition
    /// Whether cards with the same key were seen here before.
    let isOfKnownKey: Bool
  }

  let given: Given
  let context: Context
  let access: RecordAccess
  let dialog: PassphraseDialog

  init(_ given: Given, _ context: Context, access: RecordAccess) {
    self.given = given
    self.context = context
    self.access = access
    dialog = PassphraseDialog(language: context.language)
  }

  /// - Parameter openRecords: gives the private records, whose latest result may be used; `nil` where there are none.
  /// - Throws: a failure with `.suspended` where the person left.
  func run(openRecords: () throws(Failure) -> RecordStore?) throws(Failure) {
    if let folder = given.folder, !Directory.exists(folder) { throw Failure(.cannotCreate, ContributionWording.noFolder(folder.displayedPath)) }
    var memory = try CardMemory(context)
    let round = try round(&memory)
    let (card, definition) = (round.card, round.definition)
    let code = try code()
    let classes = try classes(card.card)
    let result = try result(definition, openRecords)
    let contribution = try Self.contribution(of: result, definition, classes: classes, code: code, for: card)
    let folder = try folder()
    try show(contribution, round)
    try confirm()
    try write(contribution, card, to: folder)
  }

  /// What of a result crosses to a team: its scores on the scales of the card.
  static func contribution(
    of result: ScoringResult, _ definition: Definition, classes: [String: SliceAnswer], code: ContributionCode, for card: SignedRoundCard
  ) throws(Failure) -> Contribution {
    let identity = RoundInstrument(id: definition.instrument.id, version: definition.instrument.version, definition: definition.bytes)
    do {
      let profile = try ScoreProfile(result, identity: identity, card: card.card)
      return try Contribution(profile, slices: classes, code: code, card: card)
    } catch {
      throw Failure(.badData, error.message)
    }
  }

  static let left = Failure(.suspended, ContributionWording.declined)

  // MARK: The code and the file

  private func code() throws(Failure) -> ContributionCode {
    if let code = given.code {
      do {
        return try ContributionCode(code)
      } catch {
        throw Failure(.badData, error.message)
      }
    }
    while true {
      let typed = try required(ContributionWording.codePrompt)
      do {
        return try ContributionCode(typed)
      } catch {
        dialog.tell(error.message)
      }
    }
  }

  private func folder() throws(Failure) -> String {
    if let folder = given.folder { return folder }
    return try askForFolder()
  }

  private func askForFolder() throws(Failure) -> String {
    while true {
      let folder = TypedPath.path(try required(ContributionWording.folderPrompt), home: context.homeDirectory)
      if Directory.exists(folder) { return folder }
      dialog.tell(ContributionWording.noFolder(folder.displayedPath))
    }
  }

  /// Writes the file; where the folder does not take it, another one is asked for, so that a check taken for it is not lost.
  private func write(_ contribution: Contribution, _ card: SignedRoundCard, to folder: String) throws(Failure) {
    let sealed: SealedContribution
    do {
      sealed = try SealedContribution(sealing: contribution, for: card)
    } catch {
      throw Failure(.badData, error.message)
    }
    var folder = folder
    while true {
      switch Result(catching: { () throws(FileError) in try sealed.write(to: folder) }) {
      case .success(let path):
        try context.print(ContributionWording.written(path.displayedPath.unbroken))
        return context.say(ContributionWording.ownerWarning)
      case .failure(let error):
        guard PassphraseDialog.canAsk else { throw Failure(error) }
        dialog.tell(error.message)
        folder = try askForFolder()
      }
    }
  }

  /// What is typed; Enter alone, and the end of input, is leaving.
  func required(_ prompt: Phrase) throws(Failure) -> String {
    guard let typed = try dialog.askText(prompt(context.language)), !typed.isEmpty else { throw Self.left }
    return typed
  }
}
