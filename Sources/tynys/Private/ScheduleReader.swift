import Dates
import Instruments
import Records
import Schedules

/// Which checks repeat: what definitions suggest, unless the worker set something else.
struct ScheduleReader {
  let store: RecordStore?
  let library: InstrumentLibrary

  /// The checks, and how many records could not be read, any of which might have been the last check of its kind.
  func read() throws(Failure) -> (checks: [ScheduledCheck], damaged: Int) {
    let settings: RecordSettings
    let results: Reading<StoredResult>?
    do {
      settings = try store?.settings() ?? RecordSettings()
      results = try store?.results()
    } catch {
      throw Failure(error)
    }
    var last: [String: Timestamp] = [:]
    // A rescored result is no new check.
    for result in results?.elements ?? [] where result.rescoredFrom == nil {
      last[result.instrument.id] = max(result.taken, last[result.instrument.id] ?? result.taken)
    }
    let checks: [ScheduledCheck] = library.entries().compactMap { entry in
      guard let instrument = try? entry.result.get(), instrument.rights.allowsAdministration else { return nil }
      let own = settings.periods[instrument.id]
      guard let period = own ?? instrument.schedule else { return nil }
      return ScheduledCheck(
        instrumentID: instrument.id, title: instrument.title, period: period, lastTaken: last[instrument.id]?.localDay, isOwnSetting: own != nil)
    }
    return (checks, results?.damaged ?? 0)
  }
}
