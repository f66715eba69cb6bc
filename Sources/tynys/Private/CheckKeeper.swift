import Administration
import Arguments
import Dates
import Instruments
import PersonalReports
import Records
import Scoring
import Wording

/// Keeps a check while it is taken, and its result when it is finished.
///
/// Each answer is a transaction of its own, so that a power cut loses at most the item on the screen.
final class CheckKeeper {
  let store: RecordStore
  private let instrument: Instrument
  private let definition: [UInt8]
  private var stored: StoredSession
  /// Unfinished checks under other versions of the definition; they go when this one is finished, not before.
  private var superseded: [StoredSession] = []
  /// Why the last answer could not be saved.
  private var failure: RecordError?

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
    let resumable = unfinished.filter { $0.instrument == stored.instrument }
    superseded = unfinished.filter { $0.instrument != stored.instrument }
    if !superseded.isEmpty { dialog.tell(PrivateWording.otherVersion) }
    guard let latest = resumable.max(by: { $0.updated < $1.updated }) else { return AdministrationSession(instrument: instrument) }
    let session = AdministrationSession(instrument: instrument, answers: latest.answers, visited: latest.visited)
    guard try wantsToGoOn(session, since: latest.updated.localDay.description, dialog: dialog) else {
      try discard(resumable)
      return AdministrationSession(instrument: instrument)
    }
    stored = latest
    return session
  }

  private func wantsToGoOn(_ session: AdministrationSession, since day: String, dialog: PassphraseDialog) throws(Failure) -> Bool {
    let (answered, total) = (session.countingAnswers.count, session.path.count)
    guard PassphraseDialog.canAsk else {
      // A script must know at which question its lines begin to count.
      dialog.tell(PrivateWording.goingOn(answered, of: total, since: day))
      return true
    }
    let question = PrivateWording.goOn(answered, of: total, since: day)(dialog.language)
    guard let typed = try dialog.askLine(question) else { throw Failure(.suspended, PrivateWording.suspended(instrument.id)) }
    // Only a clear no begins anew: whatever else is typed, the answers stay.
    return !PrivateWording.noes(dialog.language).contains(typed)
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
      failure = nil
      return nil
    } catch {
      failure = error
      return PrivateWording.savingFailed
    }
  }

  /// What to say when the person leaves: that the answers are kept, that there were none, or why the last ones could not be kept.
  func farewell(_ outcome: AdministrationOutcome) -> Failure {
    // Whatever was in the way may be gone by now.
    if failure != nil { _ = save(outcome.session, language: outcome.language) }
    if let failure {
      let reason = Failure(failure)
      return Failure(reason.status, [PrivateWording.lastAnswersNotKept] + reason.sentences, in: outcome.language)
    }
    return Failure(.suspended, stored.revision > 0 ? PrivateWording.suspended(instrument.id) : PrivateWording.nothingKept, in: outcome.language)
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
    for session in superseded { try? store.discard(session: session.id) }
  }

  /// By the id of a scale, the last result with this very definition that has a score on it.
  ///
  /// What was taken after `moment` does not count: a clock may have been set back, and there is no change since the future.
  func earlier(than moment: Timestamp) throws(Failure) -> [String: HistoryPoint] {
    do {
      var points: [String: HistoryPoint] = [:]
      for result in try store.results(instrument: instrument.id).elements where result.instrument == stored.instrument && result.taken <= moment {
        for score in result.scores where score.score != nil { points[score.scale] = HistoryReader.point(result, scale: score.scale) }
      }
      return points
    } catch {
      throw Failure(error)
    }
  }
}
