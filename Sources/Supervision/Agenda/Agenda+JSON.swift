import Dates
import Instruments
public import JSON
public import Wording

extension Agenda {
  /// The whole agenda, nothing shortened.
  public func json(_ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("organisation", .string(organisation)), JSONMember("unit", .string(unit.text)), JSONMember("written", .string(written.description)),
      JSONMember("sources", .array(sources.map { json($0, language) })), JSONMember("has_comparable_rounds", .bool(hasComparableRounds)),
      JSONMember("easier", .array(easier.map { json($0, language) })),
      JSONMember("heavier", .array(heavier.map { json($0, language) })), JSONMember("unwelcome", .array(unwelcome.map { json($0, language) })),
      JSONMember("weak_protection", .array(weakProtection.map { json($0, language) })),
      JSONMember("withheld", .array(withheld.map { .string($0.name.text) })),
      JSONMember("proposals", .array(proposals.map { $0.json(language) })),
      JSONMember("open_measures", .array(openMeasures.map { json($0, language) })),
      JSONMember(
        "look_back",
        .array(
          lookBacks.map {
            .object([
              JSONMember("cycle", .integer($0.cycle.number)), JSONMember("goal", .string($0.cycle.goal)),
              JSONMember("comparisons", .array($0.comparisons.map(\.json))),
            ])
          })),
      JSONMember(
        "goals_without_measure",
        .array(goalsWithoutMeasure.map { .object([JSONMember("cycle", .integer($0.number)), JSONMember("goal", .string($0.goal))]) })),
      JSONMember("caution", .string(SupervisionWording.caution(language))),
    ])
  }

  private func json(_ source: Source, _ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("instrument", .string(source.instrument)), JSONMember("title", JSONValue(source.title?(language))),
      JSONMember("round", .string(source.round)), JSONMember("published", .string(source.published.description)),
      JSONMember("status", .string(source.hasUnit ? "present" : "absent")),
    ])
  }

  private func json(_ change: Change, _ language: InterfaceLanguage) -> JSONValue {
    let difference = change.difference
    return .object([
      JSONMember("scale", .string(change.scale.name.text)), JSONMember("title", .string(change.scale.title(language))),
      JSONMember("before", .string(difference.before.round)), JSONMember("n_before", .integer(difference.before.n)),
      JSONMember("mean_before", .double(difference.before.mean.double)), JSONMember("after", .string(difference.after.round)),
      JSONMember("n_after", .integer(difference.after.n)), JSONMember("mean_after", .double(difference.after.mean.double)),
      JSONMember("difference", .double(difference.value.double)),
      JSONMember(
        "interval", difference.interval.range.map { .array([.double($0.lowerBound.double), .double($0.upperBound.double)]) } ?? .null),
      JSONMember("interval_status", .string(difference.interval.status)),
    ])
  }

  private func json(_ level: Level, _ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("scale", .string(level.scale.name.text)), JSONMember("title", .string(level.scale.title(language))),
      JSONMember("round", .string(level.figure.round)), JSONMember("n", .integer(level.figure.n)),
      JSONMember("mean", .double(level.figure.mean.double)), JSONMember("band", .string(level.band)),
      JSONMember("band_basis", .string(level.scale.areBandsProvisional ? "provisional" : "own")),
    ])
  }

  private func json(_ open: OpenMeasure, _ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("cycle", .integer(open.cycle)), JSONMember("measure", .integer(open.measure.number)), JSONMember("unit", .string(open.unit.text)),
      JSONMember("text", .string(open.measure.content.text(language))), JSONMember("begin", .string(open.measure.begin.description)),
      JSONMember("end", JSONValue(open.measure.end?.description)), JSONMember("agreed", JSONValue(open.measure.agreed)),
      JSONMember("state", .string(open.state.rawValue)),
    ])
  }
}

extension CatalogueEntry {
  public func json(_ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("instrument", .string(instrument)), JSONMember("version", .string(version)),
      JSONMember("scales", .array(scales.map(JSONValue.string))),
      JSONMember(
        "bands",
        .object(
          when.compactMap { criterion in
            if case .bands(let bands) = criterion.test { JSONMember(criterion.scale, .array(bands.map(JSONValue.string))) } else { nil }
          })),
      JSONMember("text", .string(text(language))), JSONMember("source", JSONValue(source)),
    ])
  }
}
