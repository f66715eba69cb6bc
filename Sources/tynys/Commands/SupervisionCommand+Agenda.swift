import Arguments
import Instruments
import JSON
import Rendering
import Supervision
import Wording

/// The catalogue of measures, and the page for the next meeting.
extension SupervisionCommand {
  static func measures(_ invocation: Invocation, _ desk: SupervisionDesk) throws(Failure) {
    let entries = desk.catalogue.entries(for: try desk.scales(invocation, in: []))
    if invocation.flag("ids") {
      try desk.context.print(entries.map { $0.id + "\n" }.joined())
    } else if invocation.flag("json") {
      try desk.context.print(JSONValue.object([JSONMember("measures", .array(entries.map { $0.json(desk.language) }))]).text() + "\n")
    } else if entries.isEmpty {
      try desk.context.print(SupervisionCommandWording.emptyCatalogue(desk.language) + "\n")
    } else {
      try desk.context.print(desk.lines.catalogue(entries, titles: desk.titles))
    }
  }

  static func agenda(_ invocation: Invocation, _ desk: SupervisionDesk) throws(Failure) {
    let series = try ReleaseShelf.series(invocation.operands(named: "release"))
    let agenda: Agenda
    do {
      let unit = try desk.unit(invocation.value(of: "unit") ?? "/", in: series)
      agenda = try Agenda(unit: unit, series: series, journal: try desk.read(), instruments: desk.instruments, today: desk.today)
    } catch let fault as CycleReview.Fault {
      throw Failure(.notFound, fault.message)
    } catch let failure as Failure {
      throw failure
    } catch {
      preconditionFailure("an agenda throws faults of reviews")
    }
    if let path = invocation.value(of: "html") {
      try desk.context.write(AgendaPage(agenda, language: desk.language).html(), to: path)
    } else if invocation.flag("json") {
      try desk.context.print(agenda.json(desk.language).text() + "\n")
    } else {
      let sheet = AgendaSheet(agenda, language: desk.language)
      try desk.context.print(sheet.lines(width: desk.context.textWidth, appearance: desk.context.appearance))
    }
  }
}
