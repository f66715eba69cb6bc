import Dates
import Instruments
public import JSON
import Releases
import Wording

/// The table as JSON, in the shape that `export.schema.json` beside this file describes.
///
/// Names and words are the same in every language; a missing figure is `null` with a word beside it that says why.
public struct ExportDocument: Sendable {
  /// The number of this shape.
  static let format = 1

  private let table: ExportTable

  public init(_ table: ExportTable) { self.table = table }

  public func json() -> JSONValue {
    .object([
      JSONMember("format", .integer(Self.format)), JSONMember("organisation", .string(table.organisation)),
      JSONMember("language", .string(table.language.rawValue)), JSONMember("key", .string(table.keyFingerprint)),
      JSONMember("notes", .array(ExportNotes(table: table).sentences.map(JSONValue.string))),
      JSONMember("rounds", .array(table.series.flatMap { series in series.rounds.map { round($0, series.instrument) } })),
      JSONMember("scales", .array(table.scales.map(scale))),
      JSONMember("rows", .array(table.scales.flatMap { scale in scale.rows.map { row($0, scale) } })),
    ])
  }

  private func round(_ round: SeriesRound, _ instrument: String) -> JSONValue {
    .object([
      JSONMember("round", .string(round.name)), JSONMember("published", .string(round.published.description)),
      JSONMember("instrument", .string(instrument)), JSONMember("version", .string(round.release.instrument.version)),
      JSONMember("minimum_group", .integer(round.release.policy.minimumGroup)),
    ])
  }

  private func scale(_ scale: ExportScale) -> JSONValue {
    let basis = scale.labels.isSame ? scale.labels.definition?.scale(scale.scale.id)?.bandBasis?.status.rawValue : nil
    return .object([
      JSONMember("instrument", .string(scale.instrument)), JSONMember("scale", .string(scale.scale.id)),
      JSONMember("title", .string(scale.labels.title(ofScale: scale.scale.id).text)),
      JSONMember("minimum", .double(scale.scale.range.lowerBound.double)), JSONMember("maximum", .double(scale.scale.range.upperBound.double)),
      JSONMember("worse", .string(ExportWord(scale.scale.worse).rawValue)),
      JSONMember(
        "bands",
        .array(
          scale.bands.map { band in
            .object([
              JSONMember("id", .string(band.id)), JSONMember("from", .double(band.from.double)),
              JSONMember("label", .string(scale.labels.band(band.id, ofScale: scale.scale.id).text)),
            ])
          })),
      JSONMember("band_basis", JSONValue(basis)),
    ])
  }

  private func row(_ row: ExportRow, _ scale: ExportScale) -> JSONValue {
    let figures = row.cell.figures
    let sliceClass: String? = if case .stated(let name) = row.slice?.answer { name } else { nil }
    return .object([
      JSONMember("round", .string(row.round.name)), JSONMember("instrument", .string(scale.instrument)),
      JSONMember("scale", .string(row.scale.id)), JSONMember("unit_id", .string(row.unit.id)), JSONMember("unit_path", .string(row.place.path)),
      JSONMember("unit_level", .integer(row.place.level)), JSONMember("people", .string(ExportWord(row.slice).rawValue)),
      JSONMember("slice", JSONValue(row.slice?.name)), JSONMember("slice_class", JSONValue(sliceClass)),
      JSONMember("status", .string(ExportWord(row.cell).rawValue)), JSONMember("n", JSONValue(figures?.n)),
      JSONMember("mean", JSONValue(figures?.mean.double)), JSONMember("sd", JSONValue(figures?.sd?.double)),
      JSONMember("interval", figures?.interval.map { .array([.double($0.lowerBound.double), .double($0.upperBound.double)]) } ?? .null),
      JSONMember("bands", figures.map { bands($0, row.scale) } ?? .null), JSONMember("previous", comparison(row.previous)),
      JSONMember("last_year", comparison(row.lastYear)),
    ])
  }

  private func bands(_ figures: CellFigures, _ scale: ReleaseScale) -> JSONValue {
    .object(
      scale.bands.compactMap { band in
        figures.bands[band.id].map { share in
          switch share {
          case .percent(let percent): JSONMember(band.id, .integer(percent))
          case .word(let word): JSONMember(band.id, .string(word.rawValue))
          }
        }
      })
  }

  private func comparison(_ comparison: ExportComparison) -> JSONValue {
    let (status, difference): (String, JSONValue) =
      switch comparison.outcome {
      case .difference(let difference): ("compared", .double(difference.double))
      case .noRound: (ExportWord.noRound.rawValue, .null)
      case .withheld: (ExportWord.withheld.rawValue, .null)
      case .absent: (ExportWord.absent.rawValue, .null)
      case .broken(let reason): (ExportWord(reason).rawValue, .null)
      }
    return .object([
      JSONMember("round", JSONValue(comparison.round)), JSONMember("status", .string(status)), JSONMember("difference", difference),
    ])
  }
}
