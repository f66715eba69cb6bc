import Arguments
import Dates
import Files
import Instruments
import JSON
import Records
import Rendering
import Schedules
import Wording

/// `tynys due`: which checks are due, by the definitions' schedules or the worker's own.
enum DueCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    let access = try RecordAccess(invocation, context)
    if let id = invocation.value(of: "set") { return try set(id, invocation, context, access) }
    if invocation.flag("quiet") { return try quiet(access, context) }
    let store = try access.state() == .absent ? nil : access.open()
    let checks = try ScheduleReader(store: store, library: context.library).checks()
    let list = DueList(checks: checks, today: Timestamp.now.localDay)
    if let path = invocation.value(of: "ics") {
      guard let file = CalendarFile(checks: checks, today: Timestamp.now.localDay, stamp: .now, language: context.language) else {
        throw Failure(.refused, RecordWording.nothingScheduled)
      }
      try context.write(file.text(), to: path)
    } else if invocation.flag("json") {
      try context.print(list.json(context.language).text() + "\n")
    } else {
      try show(store, context)
    }
    return .done
  }

  /// What is due, in the terminal.
  static func show(_ store: RecordStore?, _ context: Context) throws(Failure) {
    let checks = try ScheduleReader(store: store, library: context.library).checks()
    if checks.isEmpty {
      try context.print(RecordWording.nothingScheduled(context.language) + "\n")
    } else {
      try context.print(DueList(checks: checks, today: Timestamp.now.localDay).lines(context.language, width: context.textWidth))
    }
  }

  /// One line for a shell prompt, or none: a prompt must neither ask for a passphrase nor complain.
  private static func quiet(_ access: RecordAccess, _ context: Context) throws(Failure) -> ExitStatus {
    let state = try access.state()
    guard state == .keyFile || (state == .passphrase && access.passphraseFile != nil) else { return .done }
    let checks = try ScheduleReader(store: access.open(), library: context.library).checks()
    if let line = DueList(checks: checks, today: Timestamp.now.localDay).quietLine(context.language) { try context.print(line + "\n") }
    return .done
  }

  private static func set(_ id: String, _ invocation: Invocation, _ context: Context, _ access: RecordAccess) throws(Failure) -> ExitStatus {
    let instrument = try context.instrument(id)
    let store = try access.open()
    do {
      var settings = try store.settings()
      let said: Phrase
      switch invocation.value(of: "every") ?? "default" {
      case "never":
        settings.periods[instrument.id] = .some(nil)
        said = RecordWording.scheduleCleared(instrument.id)
      case "default":
        settings.periods[instrument.id] = nil
        said = RecordWording.scheduleReset(instrument.id)
      case let text:
        guard let period = Period(text.uppercased()) else { throw Failure(.usage, DefinitionFault.invalidPeriod(text).message) }
        settings.periods[instrument.id] = period
        said = RecordWording.scheduleSet(instrument.id, every: period.description)
      }
      try store.save(settings)
      try context.print(said(context.language) + "\n")
      return .done
    } catch let error as RecordError {
      throw Failure(error)
    } catch let failure as Failure {
      throw failure
    } catch {
      preconditionFailure("records throw record errors")
    }
  }
}
