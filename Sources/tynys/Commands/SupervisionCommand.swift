import Arguments
import Dates
import Instruments
import JSON
import Supervision
import Wording

/// `tynys supervision`: the supervisor's journal, from a look at releases over goal and measures to a look back. It knows releases and nothing behind them.
enum SupervisionCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    let desk = try SupervisionDesk(invocation, context)
    switch invocation.path.last {
    case "start": try start(invocation, desk)
    case "measure": try measure(invocation, desk)
    case "review": try review(invocation, desk)
    case "list": try list(invocation, desk)
    case "show": try show(invocation, desk)
    case "edit": try edit(invocation, desk)
    case "close": try end(.closed, invocation, desk)
    case "cancel": try cancel(invocation, desk)
    case "reopen": try reopen(invocation, desk)
    case "remove": try remove(invocation, desk)
    case "measures": try measures(invocation, desk)
    case "agenda": try agenda(invocation, desk)
    case "export": try export(invocation, desk)
    default: preconditionFailure("the table lets only known commands through")
    }
    return .done
  }

  // MARK: Looking

  private static func list(_ invocation: Invocation, _ desk: SupervisionDesk) throws(Failure) {
    let journal = try desk.read()
    let unit = try invocation.value(of: "unit").map { text throws(Failure) in try path(text) }
    let cycles = journal.cycles.filter { cycle in
      (unit.map { cycle.unit.isWithin($0) } ?? true) && (!invocation.flag("open") || cycle.state(on: desk.today).isOpen)
    }
    if invocation.flag("ids") {
      try desk.context.print(cycles.map { "\($0.number)\n" }.joined())
    } else if invocation.flag("json") {
      try desk.context.print(Journal.document(cycles, on: desk.today, desk.language).text() + "\n")
    } else if cycles.isEmpty {
      let isEmpty = journal.cycles.isEmpty
      try desk.context.print((isEmpty ? SupervisionCommandWording.empty : SupervisionCommandWording.noneFound)(desk.language) + "\n")
    } else {
      try desk.context.print(desk.lines.list(cycles, on: desk.today))
    }
  }

  private static func show(_ invocation: Invocation, _ desk: SupervisionDesk) throws(Failure) {
    let cycle = try desk.cycle(number(invocation), of: desk.read())
    if invocation.flag("json") {
      try desk.context.print(cycle.document(on: desk.today, desk.language).text() + "\n")
    } else {
      try desk.print(cycle)
    }
  }

  private static func export(_ invocation: Invocation, _ desk: SupervisionDesk) throws(Failure) {
    let journal = try desk.read()
    let text =
      switch invocation.value(of: "format") {
      case "html": JournalPage(journal: journal, scales: desk.titles, language: desk.language, today: desk.today).html()
      default: journal.json.text() + "\n"
      }
    guard let path = invocation.value(of: "output") else { return try desk.context.print(text) }
    try desk.context.write(text, to: path)
  }

  // MARK: What was typed

  static func number(_ invocation: Invocation) throws(Failure) -> Int {
    let text = invocation.operand("cycle") ?? ""
    guard let number = Int(text), number > 0 else { throw Failure(.usage, SupervisionCommandWording.noNumber(TextSafety.visible(text))) }
    return number
  }

  static func path(_ text: String) throws(Failure) -> UnitPath {
    guard let path = UnitPath(text) else { throw Failure(.usage, SupervisionCommandWording.noUnit(TextSafety.visible(text))) }
    return path
  }

  static func day(_ text: String) throws(Failure) -> CivilDay {
    guard let day = CivilDay(typed: text) else { throw Failure(.usage, SupervisionCommandWording.noDay(TextSafety.visible(text))) }
    return day
  }
}
