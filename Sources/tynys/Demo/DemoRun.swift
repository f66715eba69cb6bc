import Arguments
import Contributions
import Dates
import Files
import Instruments
import Rendering
import Rounds
import Scoring
import Sealing
import Wording

/// Two years of an invented organisation through the program's own commands: what a keeper, ninety people, a supervisor and HR would type.
///
/// Commands are run as they are shown, on the days of their rounds. What ninety people would type at home is done by the same steps without their
/// records: answers are scored, the scores of the card are sealed under the code that each has drawn, and the files laid into the inbox.
struct DemoRun {
  let folder: String
  let seed: UInt64
  let context: Context
  /// What inner commands see: nothing of the person who looks at the demonstration.
  private let environment: [String: String]
  private let definition: ContributionDialog.Definition

  static let instrument = "burnout"

  init(folder: String, seed: UInt64, questionnaires: String?, _ context: Context) throws(Failure) {
    self.folder = folder
    self.seed = seed
    self.context = context
    var environment = ["TYNYS_DATA": folder + "/data", "XDG_STATE_HOME": folder + "/state"]
    environment["TYNYS_QUESTIONNAIRES"] = questionnaires ?? ProcessEnvironment.current["TYNYS_QUESTIONNAIRES"]
    self.environment = environment
    do {
      definition = try context.library.definition(Self.instrument)
    } catch {
      throw Failure(error)
    }
  }

  func run() throws(Failure) {
    try context.print(DemoWording.beginning(people: DemoOrganisation.teams.map(\.members).reduce(0, +), seed: seed))
    try show(["export", "TYNYS_DATA=\(folder)/data"], isOurs: false)
    try foundation()
    var people = DemoPeople(instrument: definition.instrument, seed: seed)
    for round in DemoOrganisation.rounds.indices {
      try hold(round, with: &people)
      if round == DemoOrganisation.measureAfter {
        try agreeOnMeasure(after: round)
        try announce(DemoWording.since)
      }
    }
    try look()
  }

  // MARK: The keeper

  private func foundation() throws(Failure) {
    try announce(DemoWording.keeper)
    let name = DemoOrganisation.name(context.language)
    do {
      // The one thing that is not as in earnest: a passphrase that costs nothing to try, so that two years pass in a minute.
      _ = try KeeperStore.create(at: folder + "/data/keeper", organisation: name, passphrase: PassphraseDialog.file(secret), cost: .least)
    } catch let error as RoundError {
      throw Failure(error)
    } catch let failure as Failure {
      throw failure
    } catch {
      preconditionFailure("stores throw round errors")
    }
    try show(["tynys", "keeper", "init", name] + passphrase)
    try perform(["keeper", "unit", "add"] + DemoOrganisation.teams.map(path) + passphrase, on: day(0, 1))
  }

  /// One round from its card to its release; the first is shown with every command, the others by what came of them.
  private func hold(_ round: Int, with people: inout DemoPeople) throws(Failure) {
    let name = DemoOrganisation.rounds[round]
    let isFirst = round == 0
    let (opening, closing) = (day(round, 1), day(round, 14))
    let (card, inbox) = ("\(folder)/\(name).card", "\(folder)/inbox/\(name)")
    do {
      try Directory.createPrivately(inbox)
    } catch {
      throw Failure(error)
    }
    if isFirst { try announce(DemoWording.round) }
    try perform(
      ["keeper", "open", name, "--instrument", Self.instrument, "--closes", closing.description, "--card", card] + passphrase, on: opening,
      isShown: isFirst)
    var contributions = 0
    for (index, team) in DemoOrganisation.teams.enumerated() {
      let isShown = isFirst && index == 0
      let codes = try perform(
        ["keeper", "codes", name, "--unit", path(team), "--count", String(team.members)] + passphrase, on: opening, isShown: isShown,
        printsOutput: false
      ).split(separator: "\n")
      if isShown {
        try announce(DemoWording.worker)
        try show(["tynys", "contribute", "--card", card, "--code", codes.first.map(String.init) ?? "", "--to", inbox, "--latest"])
      }
      let sheets = people.sheets(team: index, round: round)
      for (code, sheet) in zip(codes, sheets) { try contribute(sheet, code: String(code), card: card, to: inbox) }
      contributions += min(codes.count, sheets.count)
    }
    if isFirst { try context.print(DemoWording.contributed(contributions)) }
    try perform(["keeper", "collect", name, inbox] + passphrase, on: closing, isShown: isFirst)
    try perform(["keeper", "close", name, "--yes"] + passphrase, on: closing, isShown: isFirst)
    try perform(["keeper", "publish", name, "--into", releases] + passphrase, on: day(round, 15), isShown: isFirst)
    if isFirst { try announce(DemoWording.others) } else { try context.print(DemoWording.held(name, contributions), lead: "  ") }
  }

  private func contribute(_ answers: [String: Answer], code: String, card path: String, to inbox: String) throws(Failure) {
    do {
      let card = try SignedRoundCard(reading: BoundedFile.read(path, limit: CardLimits.bytes))
      let result = ScoringPlan(definition.instrument).result(AnswerSheet(answers, instrument: definition.instrument))
      let contribution = try ContributionDialog.contribution(of: result, definition, classes: [:], code: ContributionCode(code), for: card)
      _ = try SealedContribution(sealing: contribution, for: card).write(to: inbox)
    } catch let error as FileError {
      throw Failure(error)
    } catch let failure as Failure {
      throw failure
    } catch {
      preconditionFailure("the demonstration's own cards and codes are sound: \(error)")
    }
  }

  // MARK: The supervisor and HR

  private func agreeOnMeasure(after round: Int) throws(Failure) {
    try announce(DemoWording.supervision)
    let unit = path(DemoOrganisation.teams[0])
    let begin = day(round, 20)
    try perform(
      ["supervision", "start", "--unit", unit, "--goal", DemoOrganisation.goal(context.language), "--scale", "exhaustion", "--yes"], on: begin)
    try perform(
      [
        "supervision", "measure", "1", "--text", DemoOrganisation.measure(context.language), "--begin", begin.description, "--agreed",
        DemoWording.agreed(context.language), "--yes",
      ], on: begin)
  }

  private func look() throws(Failure) {
    let today = day(DemoOrganisation.rounds.count - 1, 20)
    let unit = path(DemoOrganisation.teams[0])
    try announce(DemoWording.audit)
    try perform(["audit", releases], on: today)
    try announce(DemoWording.review)
    try perform(["supervision", "review", "1", releases, "--no-save"], on: today)
    try perform(["supervision", "agenda", releases, "--html", "\(folder)/agenda.html"], on: today)
    try announce(DemoWording.hr)
    try perform(["export", releases, "--format", "xlsx", "-o", "\(folder)/figures.xlsx"], on: today)
    try announce(DemoWording.trends)
    try perform(["trends", releases, "--html", "\(folder)/report.html", "--journal", "\(folder)/data/supervision.json"], on: today)
    try perform(["trends", releases, "--unit", unit, "--scale", "exhaustion"], on: today)
    try announce(DemoWording.end)
    for (name, meaning) in DemoWording.files { try context.print(meaning, lead: "  \("\(folder)/\(name)".displayedPath.unbroken): ") }
  }

  // MARK: Saying and doing

  private var secret: String { folder + "/passphrase" }
  private var releases: String { folder + "/releases" }
  private var passphrase: [String] { ["--passphrase-file", secret] }

  private func path(_ team: DemoOrganisation.Team) -> String { "\(team.department(context.language))/\(team.name(context.language))" }

  private func day(_ round: Int, _ day: Int) -> CivilDay {
    let (year, month) = DemoOrganisation.months[round]
    guard let day = CivilDay(year: year, month: month, day: day) else { preconditionFailure("the days of rounds are in the calendar") }
    return day
  }

  /// Says what comes next, after an empty line.
  private func announce(_ phrase: Phrase) throws(Failure) {
    try context.print("\n")
    try context.print(phrase)
  }

  private func show(_ words: [String], isOurs: Bool = true) throws(Failure) {
    let line = words.map(ShellWord.quoted).joined(separator: " ")
    try context.print([StyledLine("$ " + line, isOurs ? Style(color: .cyan) : .plain)])
  }

  /// Runs a command line of the program on a day of the demonstration, and shows it with what it says unless told otherwise.
  @discardableResult
  private func perform(_ arguments: [String], on today: CivilDay, isShown: Bool = true, printsOutput: Bool = true) throws(Failure) -> String {
    if isShown { try show(["tynys"] + arguments) }
    let recording = OutputRecording()
    let status = try Program(environment: environment, language: context.language).perform(arguments, on: Stage(today: today, recording: recording))
    if isShown, printsOutput { try context.print(recording.text) }
    if status != .done { throw Failure(status, DemoWording.failed(arguments.joined(separator: " "))) }
    return recording.text
  }
}
