import Arguments
import Dates
import JSON
import Releases
import Rounds
import Wording

/// How the rounds stand, and why cells are withheld.
extension KeeperCommand {
  static func status(_ invocation: Invocation, _ context: Context) throws {
    let store = try self.store(invocation, context)
    let names = try invocation.operand("round").map { [$0] } ?? store.rounds()
    let organisation = try store.organisation()
    let statuses = try names.map { try store.status(round: $0) }
    let held = try store.restoredRounds()
    if invocation.flag("json") {
      try context.print(
        JSONValue.object([JSONMember("rounds", .array(statuses.map { json($0, organisation, isHeld: held.contains($0.round)) }))]).text() + "\n")
      return
    }
    if statuses.isEmpty { try context.print(KeeperWording.noRounds) }
    for status in statuses {
      try context.print(KeeperWording.status(status))
      if held.contains(status.round) { try context.print(KeeperWording.held([status.round]), lead: "  ") }
      for unit in status.units {
        try context.print(
          KeeperWording.turnout(unit.turnout, minimum: status.minimumGroup), lead: "  \(shown(unit.path, organisation).unbroken): ")
      }
    }
  }

  private static func json(_ status: RoundStatus, _ organisation: String, isHeld: Bool) -> JSONValue {
    let stage: (name: String, closed: String?, published: String?) =
      switch status.stage {
      case .open: (name: "open", closed: nil, published: nil)
      case .closed(let day): (name: "closed", closed: day.description, published: nil)
      case .published(let closed, let day): (name: "published", closed: closed.description, published: day.description)
      }
    return .object([
      JSONMember("round", .string(status.round)), JSONMember("stage", .string(stage.name)), JSONMember("closed_on", JSONValue(stage.closed)),
      JSONMember("published_on", JSONValue(stage.published)), JSONMember("restored", .bool(isHeld)),
      JSONMember("minimum_group", .integer(status.minimumGroup)),
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

  /// Why each withheld cell is withheld; for the keeper's eyes alone.
  static func log(_ invocation: Invocation, _ context: Context) throws {
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
          JSONMember("unit", .string(units[cell.place.unit] ?? cell.place.unit)), JSONMember("slice", slice(cell.place)),
          JSONMember("scale", .string(cell.place.scale)), JSONMember("rule", .string(rule(cell.reason))),
          JSONMember("cell", .string(text(cell.place))),
          JSONMember("reason", .string(KeeperWording.reason(cell.reason, text)(context.language))),
        ])
      }
      try context.print(JSONValue.object([JSONMember("withheld", .array(cells))]).text() + "\n")
      return
    }
    if withheld.isEmpty { return try context.print(KeeperWording.nothingWithheld) }
    for cell in withheld { try context.print(KeeperWording.reason(cell.reason, text), lead: text(cell.place).unbroken + ": ") }
    context.say(KeeperWording.logIsSecret)
  }

  /// The rule's name for programs; the reason in words stands beside it.
  private static func rule(_ reason: WithheldCell.Reason) -> String {
    switch reason {
    case .belowMinimum: "below_minimum"
    case .bandProof: "band_proof"
    case .secondary: "secondary"
    case .audit: "audit"
    }
  }

  /// The slice's name with its class, or `null` for "not stated"; `null` for a cell of everybody.
  private static func slice(_ place: CellPlace) -> JSONValue {
    guard let slice = place.slice else { return .null }
    let answer: String? = if case .stated(let name) = slice.answer { name } else { nil }
    return .object([JSONMember(slice.name, JSONValue(answer))])
  }
}
