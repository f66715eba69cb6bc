public import Dates
public import Instruments
import JSON
public import Releases
import Statistics

extension Agenda {
  /// - Parameters:
  ///   - series: one for each questionnaire; at least one.
  ///   - instruments: the definitions at hand; a questionnaire without one is spoken of by its ids and proposes nothing.
  /// - Throws: `.unknownUnit`.
  public init(
    unit: UnitPath, series: [ReleaseSeries], journal: Journal, instruments: [Instrument], today: CivilDay
  ) throws(CycleReview.Fault) {
    guard let first = series.first, series.contains(where: { $0.unit(at: unit) != nil }) else {
      throw .unknownUnit(unit, known: series.knownPaths)
    }
    let definitions = Dictionary(instruments.map { ($0.id, $0) }) { first, _ in first }
    let views = series.map { AgendaView(series: $0, unit: $0.unit(at: unit), definition: definitions[$0.instrument]) }
    organisation = first.organisation
    self.unit = unit
    written = today
    sources = views.map(\.source)
    scales = views.flatMap(\.scales)
    let changes = views.flatMap(\.changes)
    hasComparableRounds = views.contains(where: \.hasComparableRounds)
    easier = changes.filter { ($0.difference.value.millionths < 0) == ($0.scale.scale.worse == .higher) }
    heavier = changes.filter { ($0.difference.value.millionths < 0) != ($0.scale.scale.worse == .higher) }
    let levels = views.flatMap(\.levels)
    weakProtection = levels.filter { $0.scale.isProtective && $0.band != $0.scale.bestBand }
    unwelcome = levels.filter { !$0.scale.isProtective && $0.band == $0.scale.worstBand }
    withheld = views.flatMap(\.withheld)

    let cycles = journal.cycles.filter { unit.isWithin($0.unit) && ($0.organisation ?? first.organisation) == first.organisation }
    let open = cycles.filter { $0.state(on: today).isOpen }
    openMeasures = open.flatMap { cycle in
      cycle.measures.map { OpenMeasure(cycle: cycle.number, unit: cycle.unit, measure: $0, state: $0.state(on: today)) }
    }.filter { $0.state == .coming || $0.state == .underWay }
    lookBacks = open.filter { $0.state(on: today) == .reviewDue }.map { cycle in
      LookBack(cycle: cycle, comparisons: (try? CycleReview(of: cycle, in: series))?.comparisons ?? [])
    }
    goalsWithoutMeasure = open.filter { $0.state(on: today) == .goalAgreed }
    let agreed = Set(openMeasures.compactMap { $0.measure.content.advice?.id })
    let raised = heavier.map(\.scale.name) + (unwelcome + weakProtection.filter { $0.band == $0.scale.worstBand }).map(\.scale.name)
    proposals = Self.proposals(views, raised: Set(raised), without: agreed)
  }

  /// What the definitions propose at these levels: for what grew heavier or is at its unwelcome end first, and a first proposal for every scale before a
  /// second one for any.
  private static func proposals(_ views: [AgendaView], raised: Set<ScaleName>, without agreed: Set<String>) -> [CatalogueEntry] {
    let entries = views.flatMap { view in
      let bands = Dictionary(view.levels.map { ($0.scale.scale.id, $0.band) }) { first, _ in first }
      return MeasureCatalogue(view.definition.map { [$0] } ?? []).entries.filter { entry in
        entry.fits(bands: bands) && !entry.when.isEmpty && !agreed.contains(entry.id)
      }
    }
    var seen: Set<[String]> = []
    let isFirst = entries.map { seen.insert([$0.instrument] + $0.scales).inserted }
    func isRaised(_ entry: CatalogueEntry) -> Bool {
      entry.scales.contains { raised.contains(ScaleName(instrument: entry.instrument, scale: $0)) }
    }
    let ranked = zip(entries, isFirst).map { (entry: $0, rank: (isRaised($0) ? 0 : 2) + ($1 ? 0 : 1)) }
    return (0...3).flatMap { rank in ranked.filter { $0.rank == rank }.map(\.entry) }
  }
}

extension AgendaScale {
  /// Whether more of it protects, and it is of the questionnaire about working life.
  var isProtective: Bool { instrument == Agenda.worklife && scale.worse == .lower }
}

/// One questionnaire as an agenda looks at it.
struct AgendaView {
  let series: ReleaseSeries
  let unit: SeriesUnit?
  let definition: Instrument?

  private var newest: SeriesRound { series.rounds[series.rounds.count - 1] }

  /// The scales of the newest round.
  var scales: [AgendaScale] {
    newest.release.policy.scales.map { AgendaScale($0, of: series.instrument, definition: definition) }
  }

  private func cell(_ scale: AgendaScale, _ round: SeriesRound) -> SeriesCell {
    unit.map { series.cell(round: round.index, unit: $0.id, scale: scale.scale.id) } ?? .absent
  }

  var source: Agenda.Source {
    Agenda.Source(
      instrument: series.instrument, title: definition?.title, round: newest.name, published: newest.published,
      hasUnit: unit?.rounds.contains(newest.index) ?? false)
  }

  var withheld: [AgendaScale] { scales.filter { cell($0, newest) == .withheld } }

  var levels: [Agenda.Level] {
    scales.compactMap { scale in
      guard let figures = cell(scale, newest).figures, let band = scale.band(of: figures.mean) else { return nil }
      return Agenda.Level(scale: scale, figure: Comparison.Figure(round: newest.name, n: figures.n, mean: figures.mean), band: band)
    }
  }

  var hasComparableRounds: Bool { scales.contains { difference($0)?.difference.p != nil } }

  /// What moved since the nearest earlier round with figures that can be compared.
  var changes: [Agenda.Change] {
    let moved = scales.compactMap { scale in difference(scale).map { (scale: scale, before: $0.before, after: $0.after, difference: $0.difference) } }
    let tested = moved.filter { $0.difference.p != nil }
    let adjusted = HolmAdjustment.adjusted(tested.compactMap(\.difference.p))
    return zip(tested, adjusted).filter { $0.difference.exceedsRounding && $1 < 0.05 }.map { found, _ in
      Agenda.Change(
        scale: found.scale,
        difference: Comparison.Difference(
          before: found.before, after: found.after, value: found.difference.value, interval: found.difference.interval))
    }
  }

  private func difference(_ scale: AgendaScale) -> (before: Comparison.Figure, after: Comparison.Figure, difference: MeanDifference)? {
    guard let unit, let later = cell(scale, newest).figures else { return nil }
    for before in series.rounds.dropLast().reversed() {
      guard let earlier = cell(scale, before).figures else { continue }
      guard series.comparability(from: before.index, to: newest.index, unit: unit.id, scale: scale.scale.id) == .comparable else { return nil }
      return (
        Comparison.Figure(round: before.name, n: earlier.n, mean: earlier.mean), Comparison.Figure(round: newest.name, n: later.n, mean: later.mean),
        MeanDifference(from: earlier, in: before, to: later, in: newest, scale: scale.scale, series: series)
      )
    }
    return nil
  }
}
