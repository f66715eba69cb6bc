import Arguments
import Files
import JSON
import Releases
import Rendering
import Supervision
import TeamReports
import Terminal
import Wording

/// `tynys trends`: what the releases of an organisation say about a unit over time, and about those below it.
enum TrendsCommand {
  /// More units than that are not read at one sight; then only those directly below are shown.
  private static let longestOverview = 40

  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    try check(invocation)
    let series = try series(invocation)
    let scale = try TrendChoice.scale(invocation.value(of: "scale"), in: series)
    let unit = try TrendChoice.unit(invocation.value(of: "unit"), in: series)
    let definition = DefinitionFinder.definition(of: series, in: context.library)
    if invocation.flag("json") {
      let units: Set<String>? = invocation.value(of: "unit").map { _ in [unit.id] }
      let report = TrendReport(series, definition: definition, units: units)
      try context.print(TrendDocument(report: report, scale: scale, language: context.language).json().text() + "\n")
    } else if let path = invocation.value(of: "html") {
      let (report, unitsBelow) = overview(series, definition, unit: unit)
      let markers = try markers(invocation, report, context)
      let page = TrendPage(report: report, scale: scale, unitsBelow: unitsBelow, markers: markers, language: context.language)
      // As public as the releases it is made of, unless the supervisor's own journal is in it.
      try context.write(page.html(), to: path, mode: invocation.value(of: "journal") == nil ? 0o644 : 0o600)
    } else {
      try context.print(lines(series, definition, unit: unit, scale: scale, context))
    }
    return .done
  }

  private static func check(_ invocation: Invocation) throws(Failure) {
    guard let path = invocation.value(of: "html") else {
      if invocation.value(of: "journal") != nil { throw Failure(.usage, TrendsWording.journalWithoutPage) }
      return
    }
    if path.hasSuffix(ReleaseFiles.suffix) || invocation.operands(named: "release").contains(path) {
      throw Failure(.usage, TrendsWording.overRelease(path.displayedPath))
    }
    if path == invocation.value(of: "journal") { throw Failure(.usage, TrendsWording.overJournal(path.displayedPath)) }
  }

  /// The measures that the journal named holds for the units shown. The supervisor's own journal is not taken unasked: a page is passed on.
  private static func markers(_ invocation: Invocation, _ report: TrendReport, _ context: Context) throws(Failure) -> [TrendMarker] {
    guard let path = invocation.value(of: "journal") else { return [] }
    if !Directory.holdsFile(path) { throw Failure(FileError.notFound(path: path)) }
    let journal = try SupervisionDesk(invocation, context).read()
    let found = report.units.flatMap { journal.markers(unit: $0.unit.path, organisation: report.series.organisation) }
    var seen: Set<MeasureMarker> = []
    return found.filter { seen.insert($0).inserted }.map { marker in
      TrendMarker(unit: marker.unit.names, begin: marker.begin, end: marker.end, text: marker.text(context.language))
    }
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
    let (report, unitsBelow) = overview(series, definition, unit: unit)
    return TrendLines(
      report: report, unit: unit.id, overview: report.units.map(\.unit.id).filter { $0 != unit.id }, unitsBelow: unitsBelow, scale: scale,
      language: context.language, appearance: context.appearance, columns: TerminalSize.ofStandardOutput.columns
    ).lines()
  }

  /// The unit and those below it; where these are too many, those directly below and how many there are in all.
  private static func overview(
    _ series: ReleaseSeries, _ definition: TrendDefinition?, unit: SeriesUnit
  ) -> (report: TrendReport, unitsBelow: Int?) {
    let all = below(unit, in: series)
    let shown = all.count > longestOverview ? all.filter { $0.parent == unit.id } : all
    let report = TrendReport(series, definition: definition, units: Set(shown.map(\.id) + [unit.id]))
    return (report, shown.count < all.count ? all.count : nil)
  }

  /// The units below that are in the newest round, in the order of the tree: there, they stand behind their unit and deeper.
  private static func below(_ unit: SeriesUnit, in series: ReleaseSeries) -> [SeriesUnit] {
    guard let place = series.units.firstIndex(of: unit) else { return [] }
    return series.units[(place + 1)...].prefix { $0.depth > unit.depth }.filter { $0.rounds.last == series.rounds.count - 1 }
  }
}
