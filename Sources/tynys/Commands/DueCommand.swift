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
    switch (invocation.value(of: "set"), invocation.value(of: "every")) {
    case (let id?, let period?): return try set(id, every: period, context, access)
    case (nil, nil): break
    default: throw Failure(.usage, RecordWording.setNeedsEvery)
    }
    if invocation.flag("quiet") { return try quiet(access, context) }
    let store = try access.state() == .absent ? nil : access.open()
    guard invocation.value(of: "ics") != nil || invocation.flag("json") else { return try show(store, context) }
    let (checks, damaged) = try ScheduleReader(store: store, library: context.library).read()
    if damaged > 0 { context.say(RecordWording.damaged(damaged)) }
    if let path = invocation.value(of: "ics") {
      guard let file = CalendarFile(checks: checks, today: context.today, stamp: .now, language: context.language) else {
        throw Failure(.refused, RecordWording.nothingScheduled)
      }
      try context.write(file.text(), to: path)
    } else {
      try context.print(DueList(checks: checks, today: context.today).json(context.language).text() + "\n")
    }
    return damaged > 0 ? .badData : .done
  }

  /// Shows in the terminal what is due.
  ///
  /// - Returns: bad data where records are damaged, any of which might have been the last check of its kind.
  static func show(_ store: RecordStore?, _ context: Context) throws(Failure) -> ExitStatus {
    let (checks, damaged) = try ScheduleReader(store: store, library: context.library).read()
    if damaged > 0 { context.say(RecordWording.damaged(damaged)) }
    if checks.isEmpty {
      try context.print(RecordWording.nothingScheduled)
    } else {
      try context.print(DueList(checks: checks, today: context.today).lines(context.language, width: context.textWidth))
    }
    return damaged > 0 ? .badData : .done
  }

  /// One line for a shell prompt, or none: a prompt must neither ask for a passphrase nor complain.
  private static func quiet(_ access: RecordAccess, _ context: Context) throws(Failure) -> ExitStatus {
    do {
      let state = try access.state()
      guard state == .keyFile || (state == .passphrase && access.passphraseFile != nil) else { return .done }
      let checks = try ScheduleReader(store: access.open(), library: context.library).read().checks
      if let line = DueList(checks: checks, today: context.today).quietLine(context.language) { try context.print(line + "\n") }
      return .done
    } catch {
      throw Failure(error.status, [])
    }
  }

  private static func set(_ id: String, every period: String, _ context: Context, _ access: RecordAccess) throws(Failure) -> ExitStatus {
    let instrument = try context.instrument(id)
    let store = try access.open()
    do {
      var settings = try store.settings()
      let said: Phrase
      switch period {
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
      try context.print(said)
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
