import Arguments
import Dates
import Supervision
import Wording

/// Ending, correcting and taking out what is in the journal.
extension SupervisionCommand {
  static func end(_ kind: Cycle.Ending.Kind, _ invocation: Invocation, _ desk: SupervisionDesk) throws(Failure) {
    let number = try number(invocation)
    let cycle = try desk.openCycle(number)
    let note = invocation.value(of: "note")
    if let note { try desk.confirm([note], unit: cycle.unit, invocation, nil) }
    try desk.change { journal throws(JournalFault) in try journal.end(number, kind, on: desk.today, note: note) }
    try desk.print(try desk.cycle(number, of: desk.read()))
  }

  static func cancel(_ invocation: Invocation, _ desk: SupervisionDesk) throws(Failure) {
    guard let measure = invocation.number(of: "measure") else { return try end(.cancelled, invocation, desk) }
    let number = try number(invocation)
    try desk.change { journal throws(JournalFault) in try journal.callOff(measure, of: number, on: desk.today) }
    try desk.print(try desk.cycle(number, of: desk.read()))
  }

  static func reopen(_ invocation: Invocation, _ desk: SupervisionDesk) throws(Failure) {
    let number = try number(invocation)
    try desk.change { journal throws(JournalFault) in try journal.reopen(number) }
    try desk.print(try desk.cycle(number, of: desk.read()))
  }

  static func edit(_ invocation: Invocation, _ desk: SupervisionDesk) throws(Failure) {
    let number = try number(invocation)
    let cycle = try desk.openCycle(number)
    let goal = invocation.value(of: "goal")
    let scales = try desk.scales(invocation, in: [])
    let change = Journal.MeasureChange(
      text: invocation.value(of: "text"), begin: try invocation.value(of: "begin").map { text throws(Failure) in try day(text) },
      end: try invocation.value(of: "end").map { text throws(Failure) in try end(text) }, agreed: invocation.value(of: "agreed"))
    let measure = invocation.number(of: "measure")
    let changesMeasure = change != Journal.MeasureChange()
    if changesMeasure != (measure != nil) { throw Failure(.usage, SupervisionCommandWording.editNeedsMeasure) }
    if goal == nil, scales.isEmpty, !changesMeasure { throw Failure(.usage, SupervisionCommandWording.editNeeds) }
    try desk.confirm([goal, change.text, change.agreed].compactMap(\.self), unit: cycle.unit, invocation, nil)
    try desk.change { journal throws(JournalFault) in
      if let goal { try journal.changeGoal(of: number, to: goal) }
      if !scales.isEmpty { try journal.changeScales(of: number, to: scales) }
      if let measure { try journal.changeMeasure(measure, of: number, change) }
    }
    try desk.print(try desk.cycle(number, of: desk.read()))
  }

  private static func end(_ text: String) throws(Failure) -> Journal.MeasureChange.End {
    text == "open" ? .open : .on(try day(text))
  }

  static func remove(_ invocation: Invocation, _ desk: SupervisionDesk) throws(Failure) {
    let number = try number(invocation)
    let cycle = try desk.cycle(number, of: desk.read())
    if !invocation.flag("yes") {
      guard SupervisionDialog.canAsk else { throw Failure(.refused, SupervisionCommandWording.removeNeedsConfirmation) }
      let dialog = try SupervisionDialog(desk.context)
      defer { dialog.close() }
      guard try dialog.agrees(SupervisionCommandWording.askRemoval(cycle.number, cycle.goal)) else {
        throw Failure(.suspended, PrivateWording.declined)
      }
    }
    try desk.change { journal throws(JournalFault) in try journal.remove(number) }
    desk.context.say(SupervisionCommandWording.removed(number))
  }
}
