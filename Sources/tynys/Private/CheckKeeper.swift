import Administration
import Arguments
import Dates
import Files
import Instruments
import PersonalReports
import Records
import Scoring
import Terminal
import Wording

/// Keeps a check while it is taken, and its result when it is finished.
///
/// Each answer is a transaction of its own, so that a power cut loses at most the item on the screen.
final class CheckKeeper {
  let store: RecordStore
  private let instrument: Instrument
  private let definition: [UInt8]
  private var stored: StoredSession

  init(store: RecordStore, instrument: Instrument, definition: [UInt8], language: InterfaceLanguage) {
    self.store = store
    self.instrument = instrument
    self.definition = definition
    let identity = InstrumentIdentity(id: instrument.id, version: instrument.version, definition: definition)
    stored = StoredSession(instrument: identity, started: .now, updated: .now, language: language)
  }

  /// The check to go on with, if there is one and the person wants to; a fresh one otherwise.
  func begin(dialog: PassphraseDialog) throws(Failure) -> AdministrationSession {
    let unfinished: [StoredSession]
    do {
      unfinished = try store.sessions().elements.filter { $0.instrument.id == instrument.id }
    } catch {
      throw Failure(error)
    }
    if unfinished.contains(where: { $0.instrument != stored.instrument }) { dialog.tell(PrivateWording.otherVersion) }
    guard let latest = unfinished.filter({ $0.instrument == stored.instrument }).max(by: { $0.updated < $1.updated }), !latest.visited.isEmpty,
      try wantsToGoOn(latest, dialog: dialog)
    else {
      try discard(unfinished)
      return AdministrationSession(instrument: instrument)
    }
    stored = latest
    return AdministrationSession(instrument: instrument, answers: latest.answers, visited: latest.visited)
  }

  private func wantsToGoOn(_ session: StoredSession, dialog: PassphraseDialog) throws(Failure) -> Bool {
    guard PassphraseDialog.canAsk else { return true }
    let input: LineInput
    do {
      input = try LineInput()
    } catch {
      throw Failure(.inputOutput, error.phrase)
    }
    defer { input.close() }
    let total = AdministrationSession(instrument: instrument, answers: session.answers, visited: session.visited).path.count
    let question = PrivateWording.goOn(session.answers.count, of: total, since: session.updated.localDay.description)
    try? StandardStream.standardError.write(question(dialog.language) + " ")
    guard case .line(let typed) = input.nextLine() else { throw Failure(.suspended, PrivateWording.suspended(instrument.id)) }
    // Only a clear no begins anew: whatever else is typed, the answers stay.
    return !["n", "no", "ж", "жоқ", "н", "нет", "т"].contains(typed.lowercased().filter { !$0.isWhitespace })
  }

  private func discard(_ sessions: [StoredSession]) throws(Failure) {
    do {
      for session in sessions { try store.discard(session: session.id) }
    } catch {
      throw Failure(error)
    }
  }

  /// Saves the check as it stands.
  ///
  /// - Returns: what to tell the person when that was not possible.
  func save(_ session: AdministrationSession, language: InterfaceLanguage) -> Phrase? {
    stored.answers = session.answers
    stored.visited = session.visitedItems
    stored.language = language
    stored.updated = .now
    do {
      stored = try store.save(stored)
      return nil
    } catch {
      return PrivateWording.savingFailed
    }
  }

  /// Puts the result in the place of the unfinished check, in one transaction.
  func finish(_ outcome: AdministrationOutcome, result: ScoringResult, taken: Timestamp) throws(Failure) {
    let kept = StoredResult(
      instrument: stored.instrument, taken: taken, language: outcome.language, answers: outcome.session.answers, result: result)
    do {
      try store.finish(stored.revision > 0 ? stored.id : nil, result: kept, definition: definition)
    } catch {
      throw Failure(error)
    }
  }

  /// By the id of a scale, the last result before this one that has a score on it and was taken with this very definition.
  func earlier() throws(Failure) -> [String: HistoryPoint] {
    do {
      var points: [String: HistoryPoint] = [:]
      for result in try store.results(instrument: instrument.id).elements where result.instrument == stored.instrument {
        for score in result.scores where score.score != nil { points[score.scale] = HistoryReader.point(result, scale: score.scale) }
      }
      return points
    } catch {
      throw Failure(error)
    }
  }
}
