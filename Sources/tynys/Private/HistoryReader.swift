import Instruments
import PersonalReports
import Records

/// Turns kept results into histories: one for each version of an instrument, never joined, each described by the very definition it was taken with.
struct HistoryReader {
  let store: RecordStore
  let library: InstrumentLibrary

  /// The histories of all instruments, or of one, newest version of each instrument first; and how many records could not be read.
  func histories(of id: String?) throws(Failure) -> (histories: [InstrumentHistory], damaged: Int) {
    let reading: Reading<StoredResult>
    do {
      reading = try store.results(instrument: id)
    } catch {
      throw Failure(error)
    }
    var histories: [(latest: StoredResult, history: InstrumentHistory)] = []
    var damaged = reading.damaged
    let current = currentIdentities(reading.elements)
    for (identity, results) in Dictionary(grouping: reading.elements, by: \.instrument) {
      // Results whose definition cannot be read are told as damaged, for they cannot be shown as they were scored.
      guard let latest = results.last, let instrument = try instrument(identity) else {
        damaged += results.count
        continue
      }
      let scales = instrument.scales.map { scale in ScaleHistory(scale: scale, points: results.compactMap { Self.point($0, scale: scale.id) }) }
      histories.append((latest, InstrumentHistory(instrument: instrument, isCurrentVersion: current[identity.id] == identity, scales: scales)))
    }
    let sorted = histories.sorted {
      $0.history.instrument.id != $1.history.instrument.id ? $0.history.instrument.id < $1.history.instrument.id : $0.latest.taken > $1.latest.taken
    }
    return (sorted.map(\.history), damaged)
  }

  /// One scale's part of a result; `nil` for a scale that the result does not have.
  static func point(_ result: StoredResult, scale id: String) -> HistoryPoint? {
    result.scores.first { $0.scale == id }.map { score in
      HistoryPoint(
        id: result.id.text, taken: result.taken, score: score.score, band: score.band, interval: score.interval, answered: score.answered,
        items: score.items)
    }
  }

  /// The instrument as it was when the results were taken.
  private func instrument(_ identity: InstrumentIdentity) throws(Failure) -> Instrument? {
    do {
      guard let definition = try store.definition(identity.digest) else { return nil }
      return DefinitionReader.read(definition).instrument
    } catch .damaged {
      return nil
    } catch {
      throw Failure(error)
    }
  }

  /// The version of each instrument that a check would be taken with now; where its definition is not at hand, the version of the latest result.
  private func currentIdentities(_ results: [StoredResult]) -> [String: InstrumentIdentity] {
    var current = Dictionary(results.map { ($0.instrument.id, $0.instrument) }) { _, later in later }
    for id in current.keys {
      guard let found = try? library.definition(id) else { continue }
      current[id] = InstrumentIdentity(id: id, version: found.instrument.version, definition: found.bytes)
    }
    return current
  }
}
