import Arguments
import Dates
import Instruments
import Releases
import Supervision
import Wording

/// What every command of the journal works with: the file, the catalogue, the day, and where to say things.
struct SupervisionDesk {
  let context: Context
  let file: JournalFile
  let today: CivilDay
  let instruments: [Instrument]

  init(_ invocation: Invocation, _ context: Context) throws(Failure) {
    self.context = context
    file = JournalFile(path: try Self.path(invocation, context))
    today = context.today
    instruments = context.library.entries().compactMap { try? $0.result.get() }
  }

  var language: InterfaceLanguage { context.language }

  var catalogue: MeasureCatalogue { MeasureCatalogue(instruments) }

  var titles: ScaleTitles { ScaleTitles(instruments) }

  var lines: CycleLines { CycleLines(language: language, width: context.textWidth, appearance: context.appearance) }

  /// `--journal`, else `supervision.json` in the data folder, with the profile's name where one is given.
  private static func path(_ invocation: Invocation, _ context: Context) throws(Failure) -> String {
    if let path = invocation.value(of: "journal") { return path }
    guard let data = context.dataDirectory else { throw Failure(.badConfiguration, SupervisionCommandWording.noDataFolder) }
    guard let profile = invocation.value(of: "profile") else { return data + "/supervision.json" }
    guard PlainName.isFileName(profile.split(separator: " ").joined(separator: "_"), limit: 64) else {
      throw Failure(.usage, SupervisionCommandWording.noProfile(TextSafety.visible(profile)))
    }
    return data + "/supervision.\(profile).json"
  }

  // MARK: The journal

  func read() throws(Failure) -> Journal {
    do {
      return try file.read()
    } catch {
      throw Self.failure(error)
    }
  }

  @discardableResult
  func change<Result>(_ body: (inout Journal) throws(JournalFault) -> Result) throws(Failure) -> Result {
    do {
      return try file.change(body)
    } catch let fault as JournalFault {
      throw Self.failure(fault)
    } catch let error as JournalError {
      throw Self.failure(error)
    } catch {
      preconditionFailure("a journal throws its own errors")
    }
  }

  func cycle(_ number: Int, of journal: Journal) throws(Failure) -> Cycle {
    do {
      return try journal.cycle(number)
    } catch {
      throw Self.failure(error)
    }
  }

  /// A cycle that can still be changed.
  func openCycle(_ number: Int) throws(Failure) -> Cycle {
    let cycle = try cycle(number, of: read())
    if let ending = cycle.ending { throw Self.failure(.cycleEnded(number, ending.kind)) }
    return cycle
  }

  func print(_ cycle: Cycle) throws(Failure) {
    try context.print(lines.cycle(cycle, on: today, titles: titles))
  }

  private static func failure(_ error: JournalError) -> Failure {
    switch error {
    case .file(let error): Failure(error)
    case .busy: Failure(.busy, error.message.map { [$0] } ?? [])
    default: Failure(.badData, error.message.map { [$0] } ?? [])
    }
  }

  private static func failure(_ fault: JournalFault) -> Failure {
    switch fault {
    case .unknownCycle, .unknownMeasure: Failure(.notFound, fault.message)
    case .cycleEnded, .measureCalledOff, .full: Failure(.refused, fault.message)
    case .endBeforeBegin, .unlikelyDay, .emptyText, .textTooLong, .unsafeText: Failure(.usage, fault.message)
    }
  }

  // MARK: What was typed

  /// A dialogue for what was not typed; where nobody can be asked, `message` says what is needed.
  func dialog(orSay message: Phrase) throws(Failure) -> SupervisionDialog {
    guard SupervisionDialog.canAsk else { throw Failure(.usage, message) }
    return try SupervisionDialog(context)
  }

  /// The unit somebody means; without releases every path is one.
  func unit(_ text: String, in series: [ReleaseSeries]) throws(Failure) -> UnitPath {
    let found = series.paths(named: text)
    if found.count > 1 { throw Failure(.usage, SupervisionCommandWording.severalUnits(TextSafety.visible(text), found.map(\.text))) }
    if let path = found.first { return path }
    let path = try SupervisionCommand.path(text)
    if series.isEmpty { return path }
    throw Failure(.notFound, CycleReview.Fault.unknownUnit(path, known: series.knownPaths).message)
  }

  /// The scales of `--scale`: each must be one of the releases, else one of the questionnaires at hand.
  func scales(_ invocation: Invocation, in series: [ReleaseSeries]) throws(Failure) -> [ScaleName] {
    let known =
      series.isEmpty
      ? instruments.flatMap { instrument in instrument.scales.map { ScaleName(instrument: instrument.id, scale: $0.id) } } : series.knownScales
    var scales: [ScaleName] = []
    for text in invocation.values(of: "scale") {
      guard let scale = ScaleName(text), known.contains(where: { scale.covers(instrument: $0.instrument ?? "", scale: $0.scale) }) else {
        throw Failure(.notFound, SupervisionCommandWording.unknownScale(TextSafety.visible(text), known: known.map(\.text)))
      }
      if !scales.contains(scale) { scales.append(scale) }
    }
    return scales
  }

  func advice(_ id: String) throws(Failure) -> CatalogueEntry {
    let catalogue = catalogue
    guard let entry = catalogue.entry(id) else {
      throw Failure(
        .notFound, SupervisionCommandWording.unknownAdvice(TextSafety.visible(id), near: Spelling.nearest(to: id, among: catalogue.entries.map(\.id)))
      )
    }
    return entry
  }

  // MARK: Personal data

  /// Warns of what looks like personal data; keeps it only where somebody says so, or where nobody can be asked.
  ///
  /// - Throws: a quiet end where the person would rather not keep it.
  func confirm(_ texts: [String], unit: UnitPath, _ invocation: Invocation, _ dialog: SupervisionDialog?) throws(Failure) {
    let signs = texts.flatMap { PersonalDataSigns.found(in: $0, known: unit.names) }
    if signs.isEmpty { return }
    for sign in signs.prefix(5) { context.say(sign.message) }
    context.say(SupervisionWording.noPersonalData)
    if invocation.flag("yes") { return }
    guard SupervisionDialog.canAsk else { return context.say(SupervisionCommandWording.keptInSpite) }
    if let dialog { return try confirm(dialog) }
    let asking = try SupervisionDialog(context)
    defer { asking.close() }
    try confirm(asking)
  }

  private func confirm(_ dialog: SupervisionDialog) throws(Failure) {
    guard try dialog.agrees(SupervisionCommandWording.askInSpite) else { throw Failure(.suspended, PrivateWording.declined) }
  }
}
