import Arguments
import Contributions
import Dates
import Files
import Instruments
import JSON
import Rounds
import Sealing
import Wording

/// A round from its card to its release.
extension KeeperCommand {
  static func open(_ invocation: Invocation, _ context: Context) throws {
    guard let file = invocation.value(of: "card"), let id = invocation.value(of: "instrument") else {
      preconditionFailure("the table requires a card and a questionnaire")
    }
    // Whatever is wrong with the command line is told before a passphrase is asked for.
    let name = operand("round", invocation)
    if !PlainName.isFileName(name, limit: CardLimits.idLength) { throw Failure(.usage, KeeperWording.roundNameShape(TextSafety.visible(name))) }
    let slices = try invocation.values(of: "slice").map(slice)
    let closes = try invocation.value(of: "closes").map(day)
    let members = try members(invocation)
    let definition: (instrument: Instrument, bytes: [UInt8])
    do {
      definition = try context.library.definition(id)
    } catch {
      throw Failure(error)
    }
    let store = try store(invocation, context)
    let organisation = try store.organisation()
    let settings = RoundSettings(
      name: name, definition: definition.bytes,
      minimumGroup: invocation.number(of: "minimum-group") ?? RoundCard.smallestMinimumGroup, slices: slices, opens: context.today,
      closes: closes, members: Dictionary(members.map { (path($0.path, or: organisation), $0.count) }) { _, last in last })
    let card = try store.openRound(settings)
    do throws(Failure) {
      // A card is for everybody.
      try write(card.bytes, to: file, mode: 0o644, context)
    } catch {
      throw Failure(error.status, error.sentences + [KeeperWording.cardNotWritten(card.card.round)])
    }
    try context.print(KeeperWording.opened(card.card.round, card.keyFingerprint.description))
  }

  /// The card again, for whoever has lost the file.
  static func card(_ invocation: Invocation, _ context: Context) throws {
    let card = try store(invocation, context).card(round: operand("round", invocation))
    try write(card.bytes, to: operand("file", invocation), mode: 0o644, context)
    try context.print(KeeperWording.cardOf(card.card.round, card.keyFingerprint.description))
  }

  static func collect(_ invocation: Invocation, _ context: Context) throws {
    let store = try self.store(invocation, context)
    let report = try store.collect(round: operand("round", invocation), directory: operand("directory", invocation), day: context.today)
    if invocation.flag("json") {
      try context.print(
        JSONValue.object([
          JSONMember("accepted", .integer(report.accepted)), JSONMember("replaced", .integer(report.replaced)),
          JSONMember("duplicates", .integer(report.duplicates)),
          JSONMember(
            "rejected",
            .array(
              report.rejections.map {
                .object([JSONMember("file", .string($0.file)), JSONMember("reason", .string($0.reason.message(context.language)))])
              })),
        ]).text() + "\n")
    } else {
      try context.print(KeeperWording.collected(report))
      for rejection in report.rejections {
        try context.print(rejection.reason.message, lead: "  \(TextSafety.visible(rejection.file, limit: 200).unbroken): ")
      }
    }
  }

  static func close(_ invocation: Invocation, _ context: Context) throws {
    let store = try store(invocation, context)
    let name = operand("round", invocation)
    try confirmClosing(store.status(round: name), invocation, context)
    try store.close(round: name, day: context.today)
    try context.print(KeeperWording.closed(name))
  }

  /// Closing cannot be undone, so whoever sits at the terminal is asked; a script has decided.
  private static func confirmClosing(_ status: RoundStatus, _ invocation: Invocation, _ context: Context) throws(Failure) {
    guard case .open = status.stage, !invocation.flag("yes"), PassphraseDialog.canAsk else { return }
    let question = KeeperWording.closeQuestion(status.round, contributions: status.contributions)
    guard try PassphraseDialog(language: context.language).askConsent(question) == true else { throw Failure(.suspended, PrivateWording.declined) }
  }

  static func publish(_ invocation: Invocation, _ context: Context) throws {
    guard let folder = invocation.value(of: "into") else { preconditionFailure("the table requires a folder") }
    // Before a release is made that has no place to go.
    if !Directory.exists(folder) { throw Failure(.cannotCreate, RoundError.folderUnreadable(path: folder).message) }
    let store = try store(invocation, context)
    let name = operand("round", invocation)
    let bytes = try store.publish(round: name, day: context.today, into: folder)
    let path = "\(folder)/\(ReleaseFolder.fileName(round: name))"
    // A release is for everybody.
    try write(bytes, to: path, mode: 0o644, context)
    try context.print(KeeperWording.published(path.displayedPath.unbroken))
    // With it, everybody who contributed can see that their own box was counted.
    if let register = try store.boxRegister(round: name) { try write(register, to: "\(folder)/\(name).boxes", mode: 0o644, context) }
  }

  // MARK: What was typed

  private static func slice(_ text: String) throws(Failure) -> CardSlice {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { throw Failure(.usage, KeeperWording.sliceShape(TextSafety.visible(text))) }
    return CardSlice(name: parts[0], classes: parts[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init))
  }

  private static func day(_ text: String) throws(Failure) -> CivilDay {
    guard let day = CivilDay(text) else { throw Failure(.usage, KeeperWording.dayShape(TextSafety.visible(text))) }
    return day
  }

  private static func members(_ invocation: Invocation) throws(Failure) -> [(path: String, count: Int)] {
    var members: [(path: String, count: Int)] = []
    for text in invocation.values(of: "members") {
      guard let equals = text.lastIndex(of: "="), let count = Int(text[text.index(after: equals)...]), count > 0 else {
        throw Failure(.usage, KeeperWording.membersShape(TextSafety.visible(text)))
      }
      members.append((String(text[..<equals]), count))
    }
    return members
  }
}
