import Dates
import Instruments
public import JSON
public import Wording

/// The history as the JSON of the command contract: versions side by side, every result of every scale, the two changes of the newest one.
///
/// What is missing is `null` with a `status` beside it. Figures are not rounded.
public struct HistoryDocument {
  let histories: [InstrumentHistory]
  let language: InterfaceLanguage

  public init(histories: [InstrumentHistory], language: InterfaceLanguage) {
    self.histories = histories
    self.language = language
  }

  public func json() -> JSONValue {
    .object([JSONMember("instruments", .array(histories.map(instrument)))])
  }

  private func instrument(_ history: InstrumentHistory) -> JSONValue {
    .object([
      JSONMember("instrument", .string(history.instrument.id)), JSONMember("version", .string(history.instrument.version)),
      JSONMember("title", .string(history.instrument.title(language))), JSONMember("current", .bool(history.isCurrentVersion)),
      JSONMember("scales", .array(history.scales.map(scale))),
    ])
  }

  private func scale(_ history: ScaleHistory) -> JSONValue {
    let scale = history.scale
    return .object([
      JSONMember("id", .string(scale.id)), JSONMember("title", .string(scale.title(language))),
      JSONMember("worse", .string(scale.worse.rawValue)), JSONMember("minimum", .double(scale.range.lowerBound)),
      JSONMember("maximum", .double(scale.range.upperBound)), JSONMember("bands", .array(scale.bands.map(band))),
      JSONMember("band_basis", JSONValue(scale.bandBasis?.status.rawValue)),
      JSONMember("interval_basis", JSONValue(scale.reliability?.status.rawValue)),
      JSONMember("results", .array(history.points.map(result))), JSONMember("change", change(history)),
    ])
  }

  private func band(_ band: Band) -> JSONValue {
    .object([
      JSONMember("id", .string(band.id)), JSONMember("from", .double(band.from)), JSONMember("label", .string(band.label(language))),
    ])
  }

  private func result(_ point: HistoryPoint) -> JSONValue {
    .object([
      JSONMember("id", .string(point.id)), JSONMember("taken", .string(point.taken.description)),
      JSONMember("status", .string(point.score == nil ? "not_scorable" : "scored")), JSONMember("score", JSONValue(point.score)),
      JSONMember("band", JSONValue(point.band)),
      JSONMember("interval", point.interval.map { .array([.double($0.lowerBound), .double($0.upperBound)]) } ?? .null),
      JSONMember("answered", .integer(point.answered)), JSONMember("items", .integer(point.items)),
    ])
  }

  private func change(_ history: ScaleHistory) -> JSONValue {
    let status =
      switch history.sinceLast {
      case .changed: "compared"
      case .noEarlierResult: "no_earlier_result"
      case .latestNotScorable: "not_scorable"
      }
    func statement(_ comparison: ScaleComparison, _ reference: ChangeStatement.Reference) -> JSONValue {
      comparison.change.map { ChangeDocument.json(ChangeStatement(change: $0, reference: reference, language: language)) } ?? .null
    }
    return .object([
      JSONMember("status", .string(status)), JSONMember("since_last", statement(history.sinceLast, .previous)),
      JSONMember("since_first", statement(history.sinceFirst, .first)),
    ])
  }
}
