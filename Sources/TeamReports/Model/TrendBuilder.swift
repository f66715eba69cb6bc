import JSON
import Releases
import Statistics

/// Compares a unit's cells; the spreads of rounds are computed once, and only for rounds that are compared.
struct TrendBuilder {
  let series: ReleaseSeries
  let scales: [TrendScale]
  private let newest: Int
  private let roundLastYear: Int?
  private var pooled: [PooledKey: PooledSpread?] = [:]

  private struct PooledKey: Hashable {
    let round: Int
    let scale: String
  }

  init(series: ReleaseSeries, scales: [TrendScale]) {
    self.series = series
    self.scales = scales
    newest = series.rounds.count - 1
    roundLastYear = series.sameRoundLastYear(of: newest)
  }

  mutating func trend(of unit: SeriesUnit) -> UnitTrend {
    let above = unit.parent.flatMap(series.unit)
    var trends: [ScaleTrend] = []
    for scale in scales { trends.append(trend(of: unit, above: above, scale: scale)) }
    adjust(&trends)
    return UnitTrend(unit: unit, above: above, scales: trends)
  }

  private mutating func trend(of unit: SeriesUnit, above: SeriesUnit?, scale: TrendScale) -> ScaleTrend {
    let points = points(of: unit, scale: scale.id)
    let latest = points[newest].cell.figures
    return ScaleTrend(
      unit: unit.id, scale: scale, points: points, sinceLast: sinceLast(points, unit: unit.id, scale: scale),
      sinceLastYear: sinceLastYear(points, unit: unit.id, scale: scale), roundLastYear: roundLastYear, course: course(points),
      besideAbove: besideAbove(points, above: above, scale: scale),
      norms: latest.map { figures in scale.norms.map { NormDifference(figures, norm: $0) } } ?? [])
  }

  private func points(of unit: SeriesUnit, scale: String) -> [TrendPoint] {
    var stretch = 0
    var last: Int?
    return series.rounds.indices.map { round in
      let cell = series.cell(round: round, unit: unit.id, scale: scale)
      if cell != .absent {
        if let last, series.comparability(from: last, to: round, unit: unit.id, scale: scale) != .comparable { stretch += 1 }
        last = round
      }
      return TrendPoint(round: round, cell: cell, stretch: stretch)
    }
  }

  private mutating func sinceLast(_ points: [TrendPoint], unit: String, scale: TrendScale) -> Comparison<MeanChange> {
    let earlier = points.dropLast()
    guard let reference = earlier.last(where: { $0.cell.figures != nil }) else {
      if let gap = Self.gap(inLatest: points) { return .missing(gap) }
      return .missing(earlier.contains { $0.cell == .withheld } ? .earlierWithheld : .firstRound)
    }
    return change(points, from: reference.round, unit: unit, scale: scale)
  }

  private mutating func sinceLastYear(_ points: [TrendPoint], unit: String, scale: TrendScale) -> Comparison<MeanChange> {
    if let gap = Self.gap(inLatest: points) { return .missing(gap) }
    guard let roundLastYear else { return .missing(.noRoundLastYear) }
    return change(points, from: roundLastYear, unit: unit, scale: scale)
  }

  private static func gap(inLatest points: [TrendPoint]) -> TrendGap? {
    switch points.last?.cell {
    case .published: nil
    case .withheld: .latestWithheld
    case .absent, nil: .latestAbsent
    }
  }

  private mutating func change(_ points: [TrendPoint], from round: Int, unit: String, scale: TrendScale) -> Comparison<MeanChange> {
    if let gap = Self.gap(inLatest: points) { return .missing(gap) }
    switch points[round].cell {
    case .absent: return .missing(.earlierAbsent)
    case .withheld: return .missing(.earlierWithheld)
    case .published: break
    }
    switch series.comparability(from: round, to: newest, unit: unit, scale: scale.id) {
    case .broken(.instrumentChanged): return .missing(.instrumentChanged)
    case .broken(.unitReorganised): return .missing(.unitReorganised)
    case .comparable: break
    }
    guard let earlier = spread(points[round], scale: scale), let later = spread(points[newest], scale: scale) else {
      preconditionFailure("both cells were published")
    }
    return .compared(MeanChange(round: round, earlier: earlier, later: later))
  }

  private mutating func besideAbove(_ points: [TrendPoint], above: SeriesUnit?, scale: TrendScale) -> Comparison<PartDifference> {
    guard let above else { return .missing(.noUnitAbove) }
    guard let part = spread(points[newest], scale: scale) else { return .missing(Self.gap(inLatest: points) ?? .latestAbsent) }
    let cell = TrendPoint(round: newest, cell: series.cell(round: newest, unit: above.id, scale: scale.id), stretch: 0)
    guard let whole = spread(cell, scale: scale) else { return .missing(.aboveWithheld) }
    return part.n < whole.n ? .compared(PartDifference(above: above, part: part, whole: whole)) : .missing(.sameGroup)
  }

  /// The means since the last break.
  private func course(_ points: [TrendPoint]) -> SeriesCourse {
    let stretch = points.last { $0.cell.figures != nil }?.stretch
    let used = points.filter { $0.stretch == stretch && $0.cell.figures != nil }
    return SeriesCourse(rounds: used.map(\.round), means: used.compactMap { $0.cell.figures?.mean.double }, scales: scales.count)
  }

  /// `nil` for a point without figures.
  private mutating func spread(_ point: TrendPoint, scale: TrendScale) -> CellSpread? {
    guard let figures = point.cell.figures else { return nil }
    let declared = series.rounds[point.round].release.policy.scales.first { $0.id == scale.id } ?? scale.declared
    if figures.sd != nil { return CellSpread(figures, scale: declared, pooled: nil) }
    let key = PooledKey(round: point.round, scale: scale.id)
    let known = pooled[key] ?? series.pooledSpread(round: point.round, scale: scale.id)
    pooled[key] = known
    return CellSpread(figures, scale: declared, pooled: known)
  }

  /// Holm's method over the scales, each kind of comparison by itself.
  private func adjust(_ trends: inout [ScaleTrend]) {
    for (index, p) in Self.adjusted(trends.map { $0.sinceLast.value?.test?.p }) {
      trends[index].sinceLast.update { $0.test?.adjustedP = p }
    }
    for (index, p) in Self.adjusted(trends.map { $0.sinceLastYear.value?.test?.p }) {
      trends[index].sinceLastYear.update { $0.test?.adjustedP = p }
    }
    for (index, p) in Self.adjusted(trends.map { $0.besideAbove.value?.test?.p }) {
      trends[index].besideAbove.update { $0.test?.adjustedP = p }
    }
    for (index, p) in Self.adjusted(trends.map { $0.course.test?.test?.p }) {
      if case .tested(var test) = trends[index].course {
        test.adjustedP = p
        trends[index].course = .tested(test)
      }
    }
  }

  /// The adjusted p-values by the places of those that there are.
  private static func adjusted(_ values: [Double?]) -> [(index: Int, p: Double)] {
    let tested = values.indices.filter { values[$0] != nil }
    return zip(tested, HolmAdjustment.adjusted(values.compactMap { $0 })).map { (index: $0, p: $1) }
  }
}
