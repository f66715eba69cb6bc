import Arguments
import Contributions
import Dates
import Files
import Instruments
import JSON
import Releases
import Rounds
import Sealing
import Wording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `tynys keeper`: the side of whoever keeps a team's rounds. It opens no single contribution to anybody, and publishes once.
enum KeeperCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    _ = ProcessHardening.apply()
    do {
      switch invocation.path.last {
      case "init": try initialize(invocation, context)
      case "unit": try unit(invocation, context)
      case "open": try open(invocation, context)
      case "codes": try codes(invocation, context)
      case "collect": return try collect(invocation, context)
      case "status": try status(invocation, context)
      case "close": try close(invocation, context)
      case "publish": try publish(invocation, context)
      case "log": try log(invocation, context)
      default: preconditionFailure("the table lets only known commands through")
      }
      return .done
    } catch let error as RoundError {
      throw Failure(error)
    } catch let failure as Failure {
      throw failure
    } catch {
      preconditionFailure("rounds throw round errors")
    }
  }

  // MARK: Organisation and units

  private static func initialize(_ invocation: Invocation, _ context: Context) throws {
    let store = try KeeperStore.create(
      at: try folder(invocation, context), organisation: operand("name", invocation), passphrase: try newPassphrase(invocation, context),
      witnesses: context.witnessFolder)
    try context.print(KeeperWording.created(try store.organisation(), Fingerprint(ofKey: store.signingKey).description))
  }

  private static func unit(_ invocation: Invocation, _ context: Context) throws {
    let store = try self.store(invocation, context)
    let names = path(invocation.operand("path"))
    switch operand("action", invocation) {
    case "add":
      guard let names else { throw Failure(.usage, KeeperWording.pathNeeded) }
      try store.addUnit(path: names)
    case "close":
      guard let names else { throw Failure(.usage, KeeperWording.pathNeeded) }
      try store.closeUnit(path: names)
    case "move":
      guard let names, let target = path(invocation.value(of: "to")) else { throw Failure(.usage, KeeperWording.targetNeeded) }
      try store.moveUnit(path: names, to: target)
    default: break
    }
    let organisation = try store.organisation()
    let units = try store.units().filter { $0.until == nil }
    if invocation.flag("json") {
      try context.print(
        JSONValue.object([
          JSONMember(
            "units",
            .array(units.map { .object([JSONMember("id", .string($0.id)), JSONMember("path", .string(shown($0.path, organisation)))]) }))
        ]).text() + "\n")
    } else {
      try context.print(units.map { shown($0.path, organisation) + "\n" }.joined())
    }
  }

  // MARK: Rounds

  private static func open(_ invocation: Invocation, _ context: Context) throws {
    let store = try self.store(invocation, context)
    let definition: (instrument: Instrument, bytes: [UInt8])
    do {
      definition = try context.library.definition(invocation.value(of: "instrument") ?? "")
    } catch {
      throw Failure(error)
    }
    let settings = RoundSettings(
      name: operand("round", invocation), definition: definition.bytes,
      minimumGroup: invocation.number(of: "minimum-group") ?? RoundCard.smallestMinimumGroup,
      slices: try invocation.values(of: "slice").map(slice), opens: Timestamp.now.localDay, closes: try invocation.value(of: "closes").map(day),
      members: try members(invocation))
    let card = try store.openRound(settings)
    try write(card.bytes, to: invocation.value(of: "card") ?? "", context)
    try context.print(KeeperWording.opened(card.card.round, card.keyFingerprint.description))
  }

  private static func codes(_ invocation: Invocation, _ context: Context) throws {
    let store = try self.store(invocation, context)
    let name = operand("round", invocation)
    guard let names = path(invocation.value(of: "unit")), let count = invocation.number(of: "count") else {
      preconditionFailure("the table requires a unit and a count")
    }
    let card = try store.card(round: name)
    var sheetFile: String?
    func deliver(_ codes: [ContributionCode]) throws {
      if let file = invocation.value(of: "html") {
        let sheet = CodeSheet(organisation: card.card.organisation, round: name, codes: codes, language: context.language)
        do {
          try AtomicFile.write(Array(sheet.html().utf8), to: file)
        } catch {
          throw Failure(error)
        }
        sheetFile = file
      } else if invocation.flag("json") {
        try context.print(
          JSONValue.object([
            JSONMember("round", .string(name)), JSONMember("unit", .string(names.joined(separator: "/"))),
            JSONMember("codes", .array(codes.map { .string($0.text) })),
          ]).text() + "\n")
      } else {
        try context.print(codes.map { $0.text + "\n" }.joined())
      }
    }
    do {
      try store.issueCodes(round: name, unit: names, count: count, deliver: deliver)
    } catch {
      // Slips with codes that were not kept must not be handed out.
      if let sheetFile { unlink(sheetFile) }
      throw error
    }
    if let sheetFile { context.say(RecordWording.written(sheetFile.displayedPath)) }
    context.say(KeeperWording.codesOnce)
  }

  private static func collect(_ invocation: Invocation, _ context: Context) throws -> ExitStatus {
    let store = try self.store(invocation, context)
    let report = try store.collect(round: operand("round", invocation), directory: operand("directory", invocation), day: Timestamp.now.localDay)
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
    return .done
  }

  private static func status(_ invocation: Invocation, _ context: Context) throws {
    let store = try self.store(invocation, context)
    let names = try invocation.operand("round").map { [$0] } ?? store.rounds()
    let organisation = try store.organisation()
    let statuses = try names.map { try store.status(round: $0) }
    if invocation.flag("json") {
      try context.print(JSONValue.object([JSONMember("rounds", .array(statuses.map { json($0, organisation) }))]).text() + "\n")
      return
    }
    for status in statuses {
      try context.print(KeeperWording.status(status))
      for unit in status.units {
        try context.print(
          KeeperWording.turnout(unit.turnout, minimum: status.minimumGroup), lead: "  \(shown(unit.path, organisation).unbroken): ")
      }
    }
  }

  private static func json(_ status: RoundStatus, _ organisation: String) -> JSONValue {
    let stage =
      switch status.stage {
      case .open: "open"
      case .closed: "closed"
      case .published: "published"
      }
    return .object([
      JSONMember("round", .string(status.round)), JSONMember("stage", .string(stage)), JSONMember("minimum_group", .integer(status.minimumGroup)),
      JSONMember("contributions", .integer(status.contributions)),
      JSONMember(
        "units",
        .array(
          status.units.map { unit in
            .object([
              JSONMember("path", .string(shown(unit.path, organisation))),
              JSONMember("turnout", .string(unit.turnout == .minimumReached ? "minimum_reached" : "below_minimum")),
              JSONMember("codes_issued", .integer(unit.codesIssued)),
            ])
          })),
    ])
  }

  private static func close(_ invocation: Invocation, _ context: Context) throws {
    let store = try self.store(invocation, context)
    let name = operand("round", invocation)
    try store.close(round: name, day: Timestamp.now.localDay)
    try context.print(KeeperWording.closed(name))
  }

  private static func publish(_ invocation: Invocation, _ context: Context) throws {
    let store = try self.store(invocation, context)
    let name = operand("round", invocation)
    guard let folder = invocation.value(of: "into") else { preconditionFailure("the table requires a folder") }
    if !Directory.exists(folder) { throw Failure(FileError.cannotCreate(path: folder, code: ENOENT)) }
    let bytes = try store.publish(round: name, day: Timestamp.now.localDay, into: folder)
    // A release is for everybody.
    let path = "\(folder)/\(ReleaseFolder.fileName(round: name))"
    try writePublicly(bytes, to: path, context)
    try context.print(KeeperWording.published(path.displayedPath.unbroken))
    // With it, everybody who contributed can see that their own box was counted.
    if let register = try store.boxRegister(round: name) { try writePublicly(register, to: "\(folder)/\(name).boxes", context) }
  }

  /// Why each withheld cell is withheld; for the keeper's eyes alone.
  private static func log(_ invocation: Invocation, _ context: Context) throws {
    let store = try self.store(invocation, context)
    let organisation = try store.organisation()
    let units = Dictionary(try store.units().map { ($0.id, shown($0.path, organisation)) }) { first, _ in first }
    let withheld = try store.log(round: operand("round", invocation))
    func text(_ place: CellPlace) -> String {
      let slice: String? = place.slice.map { slice in
        if case .stated(let name) = slice.answer { "\(slice.name)=\(name)" } else { "\(slice.name)=—" }
      }
      return ([units[place.unit] ?? place.unit] + [slice, place.scale].compactMap { $0 }).joined(separator: " · ")
    }
    if invocation.flag("json") {
      let cells = withheld.map { cell in
        JSONValue.object([
          JSONMember("unit", .string(units[cell.place.unit] ?? cell.place.unit)), JSONMember("scale", .string(cell.place.scale)),
          JSONMember("cell", .string(text(cell.place))),
          JSONMember("reason", .string(KeeperWording.reason(cell.reason, text)(context.language))),
        ])
      }
      try context.print(JSONValue.object([JSONMember("withheld", .array(cells))]).text() + "\n")
      return
    }
    for cell in withheld { try context.print(KeeperWording.reason(cell.reason, text), lead: text(cell.place).unbroken + ": ") }
    context.say(KeeperWording.logIsSecret)
  }

  private static func writePublicly(_ bytes: [UInt8], to path: String, _ context: Context) throws(Failure) {
    do {
      try AtomicFile.write(bytes, to: path, mode: 0o644)
    } catch {
      throw Failure(error)
    }
    context.say(RecordWording.written(path.displayedPath.unbroken))
  }

  /// A unit's path as it is typed; the organisation itself has none and goes by its name.
  private static func shown(_ path: [String], _ organisation: String) -> String {
    path.isEmpty ? organisation : path.joined(separator: "/")
  }

  // MARK: What was typed

  private static func operand(_ name: String, _ invocation: Invocation) -> String {
    guard let operand = invocation.operand(name) else { preconditionFailure("the table asks for \(name)") }
    return operand
  }

  /// `East/Home care/Team 3`
  private static func path(_ text: String?) -> [String]? {
    text.map { $0.split(separator: "/", omittingEmptySubsequences: false).map(String.init) }
  }

  private static func slice(_ text: String) throws(Failure) -> CardSlice {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { throw Failure(.usage, KeeperWording.sliceShape(TextSafety.visible(text))) }
    return CardSlice(name: parts[0], classes: parts[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init))
  }

  private static func day(_ text: String) throws(Failure) -> CivilDay {
    guard let day = CivilDay(text) else { throw Failure(.usage, KeeperWording.dayShape(TextSafety.visible(text))) }
    return day
  }

  private static func members(_ invocation: Invocation) throws(Failure) -> [[String]: Int] {
    var members: [[String]: Int] = [:]
    for text in invocation.values(of: "members") {
      guard let equals = text.lastIndex(of: "="), let count = Int(text[text.index(after: equals)...]), count > 0,
        let names = path(String(text[..<equals]))
      else { throw Failure(.usage, KeeperWording.membersShape(TextSafety.visible(text))) }
      members[names] = count
    }
    return members
  }

  private static func folder(_ invocation: Invocation, _ context: Context) throws(Failure) -> String {
    if let folder = invocation.value(of: "store") { return folder }
    guard let data = context.dataDirectory else { throw Failure(.badConfiguration, PrivateWording.noDataFolder) }
    return data + "/keeper"
  }

  private static func store(_ invocation: Invocation, _ context: Context) throws -> KeeperStore {
    let folder = try folder(invocation, context)
    if let file = invocation.value(of: "passphrase-file") { return try open(folder, PassphraseDialog.file(file), context) }
    guard PassphraseDialog.canAsk else { throw Failure(.refusedAccess, PrivateWording.passphraseCannotBeAsked) }
    guard let passphrase = try PassphraseDialog(language: context.language).ask(PrivateWording.passphrase) else {
      throw Failure(.suspended, PrivateWording.declined)
    }
    return try open(folder, passphrase, context)
  }

  private static func open(_ folder: String, _ passphrase: Passphrase, _ context: Context) throws -> KeeperStore {
    try KeeperStore.open(at: folder, passphrase: passphrase, witnesses: context.witnessFolder)
  }

  private static func newPassphrase(_ invocation: Invocation, _ context: Context) throws(Failure) -> Passphrase {
    if let file = invocation.value(of: "passphrase-file") { return try PassphraseDialog.file(file) }
    guard PassphraseDialog.canAsk else { throw Failure(.refusedAccess, PrivateWording.passphraseCannotBeAsked) }
    guard let passphrase = try PassphraseDialog(language: context.language).askForNew() else { throw Failure(.suspended, PrivateWording.declined) }
    return passphrase
  }

  private static func write(_ bytes: [UInt8], to path: String, _ context: Context) throws(Failure) {
    do {
      try AtomicFile.write(bytes, to: path, mode: 0o600)
    } catch {
      throw Failure(error)
    }
    context.say(RecordWording.written(path.displayedPath.unbroken))
  }
}
