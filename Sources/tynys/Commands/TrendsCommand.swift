import Arguments
import JSON
import Releases
import Rendering
import TeamReports
import Terminal
import Wording

/// `tynys trends`: what the releases of an organisation say about a unit over time, and about those below it.
enum TrendsCommand {
  /// More units than that are not read at one sight; then only those directly below are shown.
  private static let longestOverview = 40

  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    let series = try series(invocation)
    let scale = try TrendChoice.scale(invocation.value(of: "scale"), in: series)
    let unit = try TrendChoice.unit(invocation.value(of: "unit"), in: series)
    let definition = DefinitionFinder.definition(of: series, in: context.library)
    if invocation.flag("json") {
      let units: Set<String>? = invocation.value(of: "unit").map { _ in [unit.id] }
      let report = TrendReport(series, definition: definition, units: units)
      try context.print(TrendDocument(report: report, scale: scale, language: context.language).json().text() + "\n")
    } else {
      try context.print(lines(series, definition, unit: unit, scale: scale, context))
    }
    return .done
  }

  private static func series(_ invocation: Invocation) throws(Failure) -> ReleaseSeries {
    let chain = try ReleaseFiles.chain(invocation.operands(named: "release"))
    do {
      return try ReleaseSeries(chain, instrument: invocation.value(of: "instrument"))
    } catch {
      throw Failure(error)
    }
  }

  private static func lines(
    _ series: ReleaseSeries, _ definition: TrendDefinition?, unit: SeriesUnit, scale: String?, _ context: Context
  ) -> [StyledLine] {
    let all = below(unit, in: series)
    let shown = all.count > longestOverview ? all.filter { $0.parent == unit.id } : all
    let report = TrendReport(series, definition: definition, units: Set(shown.map(\.id) + [unit.id]))
    return TrendLines(
      report: report, unit: unit.id, overview: shown.map(\.id), unitsBelow: shown.count < all.count ? all.count : nil, scale: scale,
      language: context.language, appearance: context.appearance, columns: TerminalSize.ofStandardOutput.columns
    ).lines()
  }

  /// The units below that are in the newest round, in the order of the tree: there, they stand behind their unit and deeper.
  private static func below(_ unit: SeriesUnit, in series: ReleaseSeries) -> [SeriesUnit] {
    guard let place = series.units.firstIndex(of: unit) else { return [] }
    return series.units[(place + 1)...].prefix { $0.depth > unit.depth }.filter { $0.rounds.last == series.rounds.count - 1 }
  }
}
