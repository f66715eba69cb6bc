import Releases
import Wording

/// The columns in one language, in groups that belong together.
struct ExportColumns {
  let language: InterfaceLanguage
  let organisation: String

  private func column(
    _ name: String, _ heading: Phrase, width: Double = 12, _ value: @escaping @Sendable (ExportRow, ExportScale) -> ExportValue
  ) -> ExportColumn {
    ExportColumn(name: name, heading: heading(language), width: width, value: value)
  }

  var round: [ExportColumn] {
    [
      column("round", ExportColumnWording.round) { row, _ in .text(row.round.name) },
      column("published", ExportColumnWording.published, width: 14) { row, _ in .day(row.round.published) },
    ]
  }

  var instrument: [ExportColumn] {
    [
      column("instrument", ExportColumnWording.instrument) { _, scale in .text(scale.instrument) }
    ] + version
  }

  var version: [ExportColumn] {
    [column("version", ExportColumnWording.version, width: 11) { row, _ in .text(row.round.release.instrument.version) }]
  }

  var scale: [ExportColumn] {
    [
      column("scale", ExportColumnWording.scale, width: 18) { row, _ in .text(row.scale.id) },
      column("scale_title", ExportColumnWording.scaleTitle, width: 24) { row, scale in .text(scale.labels.title(ofScale: row.scale.id).text) },
      column("scale_minimum", ExportColumnWording.scaleMinimum) { row, _ in .figure(row.scale.range.lowerBound) },
      column("scale_maximum", ExportColumnWording.scaleMaximum) { row, _ in .figure(row.scale.range.upperBound) },
      column("worse", ExportColumnWording.worse, width: 18) { row, _ in .word(ExportWord(row.scale.worse)) },
    ]
  }

  var unit: [ExportColumn] { [unitID] + unitPath + [unitLevel] }

  var unitPath: [ExportColumn] { [column("unit_path", ExportColumnWording.unitPath, width: 36) { row, _ in .text(row.place.path) }] }

  var unitFacts: [ExportColumn] { [unitID, unitLevel] }

  private var unitID: ExportColumn { column("unit_id", ExportColumnWording.unitID, width: 16) { row, _ in .text(row.unit.id) } }

  private var unitLevel: ExportColumn { column("unit_level", ExportColumnWording.unitLevel, width: 11) { row, _ in .count(row.place.level) } }

  var people: [ExportColumn] {
    [
      column("people", ExportColumnWording.people, width: 26) { row, _ in .word(ExportWord(row.slice)) },
      column("slice", ExportColumnWording.slice, width: 16) { row, _ in row.slice.map { .text($0.name) } ?? .empty },
      column("slice_class", ExportColumnWording.sliceClass, width: 18) { row, _ in
        if case .stated(let name) = row.slice?.answer { .text(name) } else { .empty }
      },
    ]
  }

  var figures: [ExportColumn] {
    [
      column("status", ExportColumnWording.status, width: 18) { row, _ in .word(ExportWord(row.cell)) },
      column("n", ExportColumnWording.n, width: 14) { row, _ in ExportValue(row.cell) { .count($0.n) } },
      column("mean", ExportColumnWording.mean, width: 14) { row, _ in ExportValue(row.cell) { .figure($0.mean) } },
      column("sd", ExportColumnWording.sd, width: 16) { row, _ in ExportValue(row.cell) { $0.sd.map(ExportValue.figure) } },
      column("interval_low", ExportColumnWording.intervalLow, width: 14) { row, _ in
        ExportValue(row.cell) { $0.interval.map { .figure($0.lowerBound) } }
      },
      column("interval_high", ExportColumnWording.intervalHigh, width: 14) { row, _ in
        ExportValue(row.cell) { $0.interval.map { .figure($0.upperBound) } }
      },
    ]
  }

  /// A band's share; its column is named by the band's id, whose hyphens no name of a column has.
  func share(of band: String, in scale: ExportScale) -> ExportColumn {
    let label = scale.labels.band(band, ofScale: scale.scale.id).text
    return column(
      "percent_" + band.split(separator: "-", omittingEmptySubsequences: false).joined(separator: "_"), ExportColumnWording.share(label), width: 16
    ) {
      row, _ in
      // A scale without such a band has no share of it.
      guard row.cell == .withheld || row.scale.bands.contains(where: { $0.id == band }) else { return .word(.absent) }
      return ExportValue(row.cell) { $0.bands[band].map(ExportValue.init) }
    }
  }

  var comparisons: [ExportColumn] {
    [
      column("previous_round", ExportColumnWording.previousRound, width: 20) { row, _ in row.previous.name },
      column("change", ExportColumnWording.change, width: 28) { row, _ in ExportValue(row.previous.outcome) },
      column("last_year_round", ExportColumnWording.lastYearRound, width: 20) { row, _ in row.lastYear.name },
      column("year_on_year", ExportColumnWording.yearOnYear, width: 28) { row, _ in ExportValue(row.lastYear.outcome) },
    ]
  }

  var setting: [ExportColumn] {
    [
      column("minimum_group", ExportColumnWording.minimumGroup) { row, _ in .count(row.round.release.policy.minimumGroup) },
      column("organisation", ExportColumnWording.organisation, width: 24) { [organisation] _, _ in .text(organisation) },
    ]
  }
}

extension ExportComparison {
  fileprivate var name: ExportValue { round.map(ExportValue.text) ?? .word(.noRound) }
}
