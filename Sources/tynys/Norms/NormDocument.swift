import Bulk
import Instruments
import JSON
import Wording

/// What became of the scales of a file, for other programs.
enum NormDocument {
  static func json(_ fragment: NormFragment, _ table: AnswerTable, _ request: NormRequest, _ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("instrument", .string(table.instrument.id)), JSONMember("version", .string(table.instrument.version)),
      JSONMember("norm", .string(request.id)), JSONMember("population", .string(request.population)),
      JSONMember("new_version", JSONValue(request.isMerged ? request.version : nil)), JSONMember("rows", .integer(table.rows)),
      JSONMember("faulty", .integer(table.faults.count)), JSONMember("scales", .array(fragment.parts.map(scale))),
      JSONMember("faults", ScoreDocument.faults(table.faults, language)),
    ])
  }

  private static func scale(_ part: NormFragment.Part) -> JSONValue {
    let norms = try? part.norms.get()
    let steps = try? norms?.percentiles.get()
    let bands = try? part.bands.get()
    return .object([
      JSONMember("id", .string(part.scale.id)), JSONMember("n_complete", .integer(part.counts.complete)),
      JSONMember("n_incomplete", .integer(part.counts.incomplete)), JSONMember("status", .string(part.norms.status("written"))),
      JSONMember("mean", JSONValue(norms?.mean)), JSONMember("sd", JSONValue(norms?.standardDeviation)),
      JSONMember("percentiles", JSONValue(steps?.count)),
      JSONMember("percentiles_status", .string(norms?.percentiles.status("written") ?? part.norms.status(""))),
      JSONMember("alpha", JSONValue(try? norms?.alpha.get())), JSONMember("alpha_status", .string(alphaStatus(part))),
      JSONMember(
        "bands", bands.map { .array($0.map { .object([JSONMember("id", .string($0.id)), JSONMember("from", .double($0.from))]) }) } ?? .null),
      JSONMember("bands_status", .string(bandsStatus(part))),
    ])
  }

  private static func alphaStatus(_ part: NormFragment.Part) -> String {
    switch part.norms.map(\.alpha) {
    case .failure(let gap): gap.status
    case .success(.failure(let gap)): gap.status
    case .success(.success): "written"
    }
  }

  private static func bandsStatus(_ part: NormFragment.Part) -> String {
    switch part.bands {
    case .success: "written"
    case .failure(.asked): "kept"
    case .failure(.spokenOf): "kept_for_profiles_and_advice"
    case .failure(.gap(let gap)): gap.status
    }
  }
}

extension Result where Failure == NormGap {
  fileprivate func status(_ word: String) -> String {
    switch self {
    case .success: word
    case .failure(let gap): gap.status
    }
  }
}
