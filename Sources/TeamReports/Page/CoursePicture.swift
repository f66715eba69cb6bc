import JSON
import Releases
import Rendering
import Wording

/// A unit's means on a scale over the rounds as an SVG picture: bands behind, the 95 % interval around the line, measures above.
///
/// A gap is a gap: no line runs across a round without figures, nor across a break.
struct CoursePicture {
  let unit: UnitTrend
  let trend: ScaleTrend
  let setting: PageSetting
  /// Unique in the page: the ids of the picture's title and description begin with it.
  let id: String

  private let axis: TrendAxis
  private let points: ArraySlice<TrendPoint>
  private let frame: RoundFrame
  private let lanes: MeasureLanes

  private static let edge = 8.0
  private static let plotHeight = 178.0

  init(unit: UnitTrend, trend: ScaleTrend, setting: PageSetting, markers: [PageSetting.NumberedMarker], id: String) {
    self.unit = unit
    self.trend = trend
    self.setting = setting
    self.id = id
    axis = setting.axis(trend.scale)
    points = trend.points.suffix(PageSetting.longest)
    // The heights of lanes do not matter to where they lie.
    let lanes = MeasureLanes(markers, frame: RoundFrame(rounds: setting.rounds, top: 0, bottom: 0))
    let top = Self.edge + lanes.height
    frame = RoundFrame(rounds: setting.rounds, top: top, bottom: top + Self.plotHeight)
    self.lanes = lanes
  }

  private var language: InterfaceLanguage { setting.language }

  func markup() -> Markup {
    let name = PageWording.coursePicture(setting.report.name(of: unit.unit), scale: trend.scale.title(language))
    return Picture.svg(
      id: id, class: points.count > 30 ? "picture crowded" : "picture", width: RoundFrame.width, height: frame.height, title: name(language),
      description: description,
      bands + grid + frame.names() + breaks + lanes.markup(top: Self.edge - 4, bottom: frame.bottom) + course + means
        + frame.crosses(points, language))
  }

  /// What the shapes mean, a sentence each.
  var legend: [Phrase] {
    let shown = "\(label(axis.low))–\(label(axis.high))"
    let range = "\(label(trend.scale.range.lowerBound))–\(label(trend.scale.range.upperBound))"
    var sentences = [points.contains { $0.cell.figures?.interval != nil } ? PageWording.courseLegend : PageWording.courseLegendWithoutIntervals]
    if points.contains(where: { $0.cell == .withheld }) { sentences.append(PageWording.withheldLegend) }
    if points.contains(where: { $0.cell == .absent }) { sentences.append(PageWording.gapLegend) }
    if !breakRounds.isEmpty { sentences.append(PageWording.breakLegend) }
    if !lanes.bars.isEmpty { sentences.append(PageWording.measureLegend) }
    return shown == range ? sentences : sentences + [TrendWording.axis(shown, of: range)]
  }

  private var description: String {
    let latest = points.last { $0.cell.figures != nil }.flatMap(said) ?? ""
    return PageWording.description(
      rounds: points.count, published: points.count { $0.cell.figures != nil }, withheld: points.count { $0.cell == .withheld }, latest: latest)(
        language)
  }

  /// What the round says, in one sentence; `nil` for a round without figures.
  private func said(_ point: TrendPoint) -> String? {
    point.cell.figures.map { LatestSentence($0, scale: trend.scale, round: frame.rounds[point.round].name, language: language).text }
  }

  private func y(_ value: Double) -> Double {
    let share = (value - axis.low) / (axis.high - axis.low)
    return frame.bottom - min(1, max(0, share)) * (frame.bottom - frame.top)
  }

  /// The bands as far as the axis shows them, with their names.
  private var bands: [Markup] {
    let declared = trend.scale.declared.bands
    let starts = declared.isEmpty ? [trend.scale.range.lowerBound] : declared.map(\.from.double)
    let stretches = starts.indices.map { index in
      (from: starts[index], to: index + 1 < starts.count ? starts[index + 1] : max(trend.scale.range.upperBound, axis.high))
    }
    let shown = stretches.indices.filter { stretches[$0].to > axis.low && stretches[$0].from < axis.high }
    let surfaces = shown.map { index in
      let rank = trend.scale.isHigherWorse ? index : starts.count - 1 - index
      return Picture.rectangle(
        "band \(Picture.bandClass(rank: rank, of: starts.count))", x: RoundFrame.left...RoundFrame.right,
        y: y(stretches[index].to)...y(stretches[index].from))
    }
    if declared.isEmpty { return surfaces }
    let names = shown.reversed().map { index in
      (text: trend.scale.label(ofBand: declared[index].id, language), center: (y(stretches[index].from) + y(stretches[index].to)) / 2)
    }
    return surfaces + frame.sideLabels(names)
  }

  private var grid: [Markup] {
    (0..<axis.rows).flatMap { row in
      let (value, y) = (axis.value(ofRow: row), y(axis.value(ofRow: row)))
      return [
        Picture.line("grid", from: (RoundFrame.left - 4, y), to: (RoundFrame.right, y)),
        Picture.label(label(value), "tick", x: RoundFrame.left - 8, y: y + 4, anchor: .end),
      ]
    }
  }

  /// The rounds with which a new series begins: what came before may not be compared with them.
  private var breakRounds: [Int] {
    let there = points.filter { $0.cell != .absent }
    return zip(there, there.dropFirst()).filter { $0.stretch != $1.stretch }.map(\.1.round)
  }

  private var breaks: [Markup] {
    breakRounds.map { Picture.line("break", from: (frame.x($0) - frame.step / 2, frame.top), to: (frame.x($0) - frame.step / 2, frame.bottom)) }
  }

  private var course: [Markup] {
    var runs: [[PlottedCourse.Point]] = []
    var last: TrendPoint?
    for point in points {
      defer { last = point }
      guard let figures = point.cell.figures else { continue }
      let place = PlottedCourse.Point(
        x: frame.x(point.round), y: y(figures.mean.double),
        reach: figures.interval.map { y($0.upperBound.double)...y($0.lowerBound.double) })
      if let last, last.cell.figures != nil, last.stretch == point.stretch { runs[runs.count - 1].append(place) } else { runs.append([place]) }
    }
    return PlottedCourse(runs: runs).markup()
  }

  private var means: [Markup] {
    points.compactMap { point in
      guard let figures = point.cell.figures, let said = said(point) else { return nil }
      let isLatest = point.round == points.endIndex - 1
      return .element(
        "circle",
        [
          "class": isLatest ? "point latest" : "point", "cx": Picture.number(frame.x(point.round)), "cy": Picture.number(y(figures.mean.double)),
          "r": isLatest ? "5" : points.count > 30 ? "2" : "4",
        ], .element("title", .text(said)))
    }
  }

  private func label(_ value: Double) -> String { DecimalFormat.short(value, digits: 2, language: language) }
}
