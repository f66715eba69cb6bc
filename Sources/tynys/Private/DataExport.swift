import Administration
import CSV
import Dates
import Instruments
import JSON
import Records
import Wording

/// Everything that is kept, in the open: as JSON, or as one table of answers and scores.
struct DataExport {
  let results: [StoredResult]
  let sessions: [StoredSession]

  var json: JSONValue {
    .object([
      JSONMember("format", 1), JSONMember("results", .array(results.map(result))), JSONMember("unfinished", .array(sessions.map(session))),
    ])
  }

  private func result(_ result: StoredResult) -> JSONValue {
    .object([
      JSONMember("id", .string(result.id.text)), JSONMember("instrument", .string(result.instrument.id)),
      JSONMember("version", .string(result.instrument.version)), JSONMember("taken", .string(result.taken.description)),
      JSONMember("language", .string(result.language.rawValue)), JSONMember("scoring_version", .integer(result.scoringVersion)),
      JSONMember("rescored_from", JSONValue(result.rescoredFrom?.text)), JSONMember("profile", JSONValue(result.profile)),
      JSONMember("scores", .array(result.scores.map(score))), JSONMember("answers", answers(result.answers)),
    ])
  }

  private func score(_ score: StoredScore) -> JSONValue {
    .object([
      JSONMember("scale", .string(score.scale)), JSONMember("status", .string(score.score == nil ? "not_scorable" : "scored")),
      JSONMember("raw", JSONValue(score.raw)), JSONMember("score", JSONValue(score.score)), JSONMember("prorated", .bool(score.isProrated)),
      JSONMember("answered", .integer(score.answered)), JSONMember("items", .integer(score.items)), JSONMember("minimum", .double(score.minimum)),
      JSONMember("maximum", .double(score.maximum)), JSONMember("band", JSONValue(score.band)), JSONMember("sem", JSONValue(score.standardError)),
      JSONMember("interval", score.interval.map { .array([.double($0.lowerBound), .double($0.upperBound)]) } ?? .null),
    ])
  }

  private func session(_ session: StoredSession) -> JSONValue {
    .object([
      JSONMember("id", .string(session.id.text)), JSONMember("instrument", .string(session.instrument.id)),
      JSONMember("version", .string(session.instrument.version)), JSONMember("started", .string(session.started.description)),
      JSONMember("updated", .string(session.updated.description)), JSONMember("answers", answers(session.answers)),
    ])
  }

  private func answers(_ answers: [String: GivenAnswer]) -> JSONValue {
    .object(
      answers.sorted { $0.key < $1.key }.map { id, given in
        JSONMember(
          id,
          .object([
            JSONMember("answer", PreparedSheet.json(given.answer)), JSONMember("language", .string(given.language.rawValue)),
            JSONMember("seconds", .double(given.time / .seconds(1))),
          ]))
      })
  }

  /// One row for each answer and each score: `record,id,instrument,version,taken,language,name,value,band,seconds`.
  var csv: String {
    var rows = [["record", "id", "instrument", "version", "taken", "language", "name", "value", "band", "seconds"]]
    for result in results {
      let head = [result.id.text, result.instrument.id, result.instrument.version, result.taken.description]
      for score in result.scores {
        rows.append(["score"] + head + [result.language.rawValue, score.scale, score.score.map(number) ?? "", score.band ?? "", ""])
      }
      rows += answerRows(result.answers, kind: "answer", head: head)
    }
    for session in sessions {
      let head = [session.id.text, session.instrument.id, session.instrument.version, session.updated.description]
      rows += answerRows(session.answers, kind: "unfinished", head: head)
    }
    return RecordWriter.spreadsheet(rows)
  }

  private func answerRows(_ answers: [String: GivenAnswer], kind: String, head: [String]) -> [[String]] {
    answers.sorted { $0.key < $1.key }.map { id, given in
      let value = if case .string(let text) = PreparedSheet.json(given.answer) { text } else { PreparedSheet.json(given.answer).text() }
      return [kind] + head + [given.language.rawValue, id, value, "", number(given.time / .seconds(1))]
    }
  }

  private func number(_ value: Double) -> String {
    JSONValue.double(value).text()
  }
}
