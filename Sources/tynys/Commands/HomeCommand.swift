import Administration
import Arguments
import Dates
import Instruments
import Records
import Rendering
import Schedules
import Terminal
import Wording

/// `tynys` alone: in a terminal a menu of what one can do now, elsewhere the help.
enum HomeCommand {
  /// What an entry of the menu leads to.
  private enum Action {
    case check(String)
    case history
    case due
    case contribute
  }

  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    guard context.capabilities.canDrawScreen else { return try HelpCommand.run([], context) }
    var context = context
    var (store, isOpened) = (try openStore(invocation, context), true)
    while true {
      // A check may have set up the records that were not there before.
      if !isOpened { (store, isOpened) = (try openStore(invocation, context), true) }
      let menu = try Menu(store: store, library: context.library, today: context.today)
      let (choice, language) = try choose(menu, context)
      context.language = language
      guard case .entry(let place) = choice else { return .done }
      do throws(Failure) {
        switch menu.entries[place].action {
        case .check(let id): isOpened = try take(id, store, invocation, context)
        case .history: _ = try HistoryCommand.show(store, of: nil, context)
        case .due: _ = try DueCommand.show(store, context)
        case .contribute: isOpened = try contribute(store, invocation, context)
        }
      } catch {
        for sentence in error.sentences { context.say(sentence) }
      }
      guard try wantsToStay(context) else { return .done }
    }
  }

  /// The records, if there are some and the person can open them; the menu works without.
  private static func openStore(_ invocation: Invocation, _ context: Context) throws(Failure) -> RecordStore? {
    guard context.dataDirectory != nil else { return nil }
    let access = try RecordAccess(invocation, context)
    if try access.state() == .absent { return nil }
    do throws(Failure) {
      return try access.open()
    } catch {
      // Who does not type the passphrase still has the menu.
      if error.status == .suspended { return nil }
      throw error
    }
  }

  /// - Returns: whether the records are still as they were opened.
  private static func take(_ id: String, _ store: RecordStore?, _ invocation: Invocation, _ context: Context) throws(Failure) -> Bool {
    let check = try CheckRun(id, context)
    var kept = store
    if kept == nil { kept = try RecordAccess(invocation, context).openForKeeping(withoutPassphrase: false, asks: true) }
    let keeper = kept.map { CheckKeeper(store: $0, instrument: check.instrument, definition: check.definition, language: context.language) }
    do throws(Failure) {
      try check.take(keeper: keeper)
    } catch {
      guard error.status == .suspended else { throw error }
      for sentence in error.sentences { context.say(sentence) }
    }
    return store != nil || kept == nil
  }

  /// - Returns: whether the records are still as they were opened.
  private static func contribute(_ store: RecordStore?, _ invocation: Invocation, _ context: Context) throws(Failure) -> Bool {
    let access = try RecordAccess(invocation, context)
    let before = try access.state()
    do throws(Failure) {
      try ContributionDialog(ContributionDialog.Given(), context, access: access).run { store }
    } catch {
      for sentence in error.sentences { context.say(sentence) }
    }
    // A check taken for it may have set up records.
    return try access.state() == before
  }

  private static func choose(_ menu: Menu, _ context: Context) throws(Failure) -> (ChoiceScreen.Choice, InterfaceLanguage) {
    do {
      let terminal = try TerminalSession.open(appearance: context.appearance)
      defer { terminal.close() }
      var screen = ChoiceScreen(screen: terminal, appearance: context.appearance, language: context.language) { menu.content($0) }
      return (try screen.run(), screen.language)
    } catch {
      throw Failure(.inputOutput, error.phrase)
    }
  }

  /// Waits until what was shown has been read; the end of input is leaving.
  private static func wantsToStay(_ context: Context) throws(Failure) -> Bool {
    do {
      let input = try LineInput()
      defer { input.close() }
      context.say(HomeWording.enterGoesBack)
      if case .line = input.nextLine() { return true }
      return false
    } catch {
      throw Failure(.inputOutput, error.phrase)
    }
  }

  /// The entries of the menu as things stand now: what was left unfinished, what is due, then everything else.
  private struct Menu {
    let entries: [(action: Action, label: (InterfaceLanguage) -> String)]
    private let due: DueList

    init(store: RecordStore?, library: InstrumentLibrary, today: CivilDay) throws(Failure) {
      let sessions: [StoredSession]
      do {
        sessions = try store?.sessions().elements ?? []
      } catch {
        throw Failure(error)
      }
      due = DueList(checks: try ScheduleReader(store: store, library: library).read().checks, today: today)
      let waiting = due.items.filter(\.isDue).map(\.check.instrumentID)
      let instruments = library.entries().compactMap { try? $0.result.get() }.filter(\.rights.allowsAdministration)
      let unfinished = Set(sessions.filter { !$0.visited.isEmpty }.map(\.instrument.id))
      let sorted = instruments.sorted { Self.rank($0.id, unfinished, waiting) < Self.rank($1.id, unfinished, waiting) }
      var entries = sorted.map { instrument in
        let state = unfinished.contains(instrument.id) ? HomeWording.goOn : waiting.contains(instrument.id) ? HomeWording.due : HomeWording.take
        return (action: Action.check(instrument.id), label: { (language: InterfaceLanguage) in state(instrument.title(language))(language) })
      }
      if store != nil { entries.append((.history, { HomeWording.history($0) })) }
      entries.append((.due, { HomeWording.whatIsDue($0) }))
      entries.append((.contribute, { HomeWording.contribute($0) }))
      self.entries = entries
    }

    private static func rank(_ id: String, _ unfinished: Set<String>, _ waiting: [String]) -> Int {
      unfinished.contains(id) ? 0 : waiting.contains(id) ? 1 : 2
    }

    func content(_ language: InterfaceLanguage) -> ChoiceScreen.Content {
      ChoiceScreen.Content(
        title: HomeWording.title(language), text: [StyledLine(due.quietLine(language) ?? HomeWording.nothingDue(language), .dim)],
        entries: entries.map { $0.label(language) })
    }
  }
}
