import Dates
import Instruments
public import JSON
import Releases
public import Wording

/// Trends as JSON: what `trends --json` writes. The schema is `trends.schema.json` beside this file.
///
/// ```json
/// {"organisation": "Home care", "instrument": {…}, "rounds": […], "scales": […], "units": [{"id": "a7f3", "scales": [{
///   "scale": "exhaustion", "points": [{"round": "2026-Q4", "status": "published", "n": 12, "mean": 24.5, …}],
///   "since_last": {"status": "compared", "finding": "higher", "difference": 4.5, …}, …}]}], "notes": […]}
/// ```
///
/// Whatever is missing is `null` with a `status` beside it that says why. Published figures are as published; computed ones are not rounded.
public struct TrendDocument: Sendable {
  let report: TrendReport
  let scale: String?
  let language: InterfaceLanguage

  /// - Parameter scale: the only one to write; `nil` for all.
  public init(report: TrendReport, scale: String? = nil, language: InterfaceLanguage) {
    self.report = report
    self.scale = scale
    self.language = language
  }

  public func json() -> JSONValue {
    let trends = report.units.flatMap(\.scales).filter { isShown($0.scale) }
    return .object([
      JSONMember("format", .integer(1)), JSONMember("organisation", .string(report.series.organisation)), JSONMember("instrument", instrument),
      JSONMember("language", .string(language.rawValue)), JSONMember("rounds", .array(report.series.rounds.map(round))),
      JSONMember("notices", .array(report.series.notices.map { .string($0.message(language)) })),
      JSONMember("scales", .array(report.scales.filter(isShown).map(scale))),
      JSONMember("units", .array(report.units.map(unit))),
      JSONMember("notes", .array(TrendNotes(report: report, trends: trends).sentences(language).map(JSONValue.string))),
    ])
  }

  private func isShown(_ scale: TrendScale) -> Bool { self.scale == nil || self.scale == scale.id }

  private var instrument: JSONValue {
    let definition =
      switch report.definition?.isSame {
      case true: "same"
      case false: "other_version"
      case nil: "not_found"
      }
    return .object([
      JSONMember("id", .string(report.series.instrument)), JSONMember("version", .string(report.newest.release.instrument.version)),
      JSONMember("title", .string(report.title(language))), JSONMember("definition", .string(definition)),
    ])
  }

  private func round(_ round: SeriesRound) -> JSONValue {
    .object([
      JSONMember("name", .string(round.name)), JSONMember("published", .string(round.published.description)),
      JSONMember("minimum_group", .integer(round.release.policy.minimumGroup)),
      JSONMember("version", .string(round.release.instrument.version)),
    ])
  }

  private func scale(_ scale: TrendScale) -> JSONValue {
    .object([
      JSONMember("id", .string(scale.id)), JSONMember("title", .string(scale.title(language))),
      JSONMember("minimum", .double(scale.range.lowerBound)), JSONMember("maximum", .double(scale.range.upperBound)),
      JSONMember("worse", .string(scale.declared.worse.rawValue)),
      JSONMember("bands_basis", JSONValue(scale.bandBasis?.status.rawValue)),
      JSONMember(
        "bands",
        .array(
          scale.declared.bands.map {
            .object([
              JSONMember("id", .string($0.id)), JSONMember("from", .double($0.from.double)),
              JSONMember("label", .string(scale.label(ofBand: $0.id, language))),
            ])
          })),
    ])
  }

  private func unit(_ trend: UnitTrend) -> JSONValue {
    .object([
      JSONMember("id", .string(trend.unit.id)), JSONMember("name", .string(trend.unit.name)), JSONMember("parent", JSONValue(trend.unit.parent)),
      JSONMember("path", .array(trend.unit.path.map(JSONValue.string))), JSONMember("depth", .integer(trend.unit.depth)),
      JSONMember("scales", .array(trend.scales.filter { isShown($0.scale) }.map(trendJSON))),
    ])
  }

  private func trendJSON(_ trend: ScaleTrend) -> JSONValue {
    let statements = TrendStatements(trend, in: report, figures: false, language: language)
    let writer = ComparisonDocument(report: report, trend: trend, statements: statements)
    return .object([
      JSONMember("scale", .string(trend.scale.id)), JSONMember("points", .array(trend.points.map { point(trend, $0) })),
      JSONMember("since_last", writer.sinceLast), JSONMember("since_last_year", writer.sinceLastYear), JSONMember("course", writer.course),
      JSONMember("beside_above", writer.besideAbove), JSONMember("norms", writer.norms),
    ])
  }

  private func point(_ trend: ScaleTrend, _ point: TrendPoint) -> JSONValue {
    let figures = point.cell.figures
    let status =
      switch point.cell {
      case .absent: "absent"
      case .withheld: "withheld"
      case .published: "published"
      }
    let shares = figures.map { figures in
      JSONValue.object(
        trend.scale.declared.bands.compactMap { band in
          figures.bands[band.id].map { share in
            switch share {
            case .percent(let percent): JSONMember(band.id, .integer(percent))
            case .word(let word): JSONMember(band.id, .string(word.rawValue))
            }
          }
        })
    }
    return .object([
      JSONMember("round", .string(report.series.rounds[point.round].name)), JSONMember("status", .string(status)),
      JSONMember("series", .integer(point.stretch + 1)), JSONMember("n", JSONValue(figures?.n)),
      JSONMember("mean", JSONValue(figures?.mean.double)), JSONMember("sd", JSONValue(figures?.sd?.double)),
      JSONMember("interval", figures?.interval.map { [.double($0.lowerBound.double), .double($0.upperBound.double)] } ?? .null),
      JSONMember("bands", shares ?? .null),
    ])
  }
}
