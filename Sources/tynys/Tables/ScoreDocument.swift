import Bulk
import CSV
import JSON
import Wording

/// What became of the rows of a file, for other programs.
enum ScoreDocument {
  static func json(_ report: ScoreReport, instrument: String, _ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("instrument", .string(instrument)), JSONMember("rows", .integer(report.rows)),
      JSONMember("faulty", .integer(report.faults.count)),
      JSONMember(
        "scales",
        .array(
          report.scales.map {
            .object([
              JSONMember("id", .string($0.scale)), JSONMember("scored", .integer($0.scored)), JSONMember("not_scorable", .integer($0.notScorable)),
            ])
          })), JSONMember("faults", faults(report.faults, language)),
    ])
  }

  static func faults(_ faults: RowFaults, _ language: InterfaceLanguage) -> JSONValue {
    .array(
      faults.first.map {
        .object([
          JSONMember("line", .integer($0.place.line)), JSONMember("column", JSONValue($0.place.column)), JSONMember("name", JSONValue($0.columnName)),
          JSONMember("offset", .integer($0.place.offset)), JSONMember("reason", .string($0.kind.message(language))),
        ])
      })
  }
}
