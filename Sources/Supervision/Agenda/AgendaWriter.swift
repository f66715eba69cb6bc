import Dates
import Instruments
import JSON
import Releases
import Wording

/// Puts an agenda into words.
struct AgendaWriter {
  let agenda: Agenda
  let limits: AgendaLimits
  let language: InterfaceLanguage

  var title: String {
    AgendaWording.title(cut(agenda.unit.shown(organisation: agenda.organisation), limits.heading))(language)
  }

  var subtitle: String {
    let rounds = agenda.sources.map { source in
      AgendaWording.source(source.title?(language) ?? source.instrument, source.round, source.published)(language)
    }
    let shown = rounds.prefix(4).joined(separator: "; ") + (rounds.count > 4 ? "; …" : "")
    let sources = AgendaWording.sources(limits.text == .max ? shown : cut(shown, 2 * limits.text), written: agenda.written)(language)
    return agenda.unit.names.isEmpty ? sources : "\(cut(agenda.organisation, limits.heading)). \(sources)"
  }

  var sections: [AgendaSheet.Section] {
    [
      section(.lookBack, lookBack, empty: AgendaWording.nothingAgreed), section(.easier, agenda.easier.map(change), empty: nothingMoved),
      section(.heavier, agenda.heavier.map(change), empty: nil), section(.unwelcome, agenda.unwelcome.map(level), empty: nil),
      section(.protection, agenda.weakProtection.map(level), empty: nil), section(.proposals, agenda.proposals.map(proposal), empty: nil),
    ].compactMap(\.self)
  }

  var notes: [String] {
    var notes: [Phrase] = []
    if !agenda.withheld.isEmpty { notes.append(AgendaWording.withheld(list(agenda.withheld.map { $0.title(language) }))) }
    if agenda.withheld.count == agenda.scales.count, let above = agenda.unit.above {
      notes.append(AgendaWording.lookAbove(cut(above.shown(organisation: agenda.organisation), limits.heading)))
    }
    let absent = agenda.sources.filter { !$0.hasUnit }.map { $0.title?(language) ?? $0.instrument }
    if !absent.isEmpty { notes.append(AgendaWording.absent(list(absent))) }
    if (agenda.unwelcome + agenda.weakProtection).contains(where: \.scale.areBandsProvisional) { notes.append(AgendaWording.provisional) }
    let differences = (agenda.easier + agenda.heavier).map(\.difference)
    if differences.contains(where: { if case .pooled = $0.interval { true } else { false } }) { notes.append(AgendaWording.pooled) }
    let hasComparison = !differences.isEmpty || agenda.lookBacks.contains { !$0.comparisons.isEmpty }
    if hasComparison { notes.append(AgendaWording.shortCaution) }
    return notes.map { $0(language) } + [sourcesOfProposals].compactMap(\.self)
  }

  // MARK: Sections

  /// - Parameter empty: what is said where there is nothing; without it the section is left out.
  private func section(_ kind: AgendaSheet.Section.Kind, _ items: [AgendaSheet.Item], empty: Phrase?) -> AgendaSheet.Section? {
    guard !items.isEmpty || empty != nil else { return nil }
    let shown = items.prefix(kind == .protection ? limits.protections : limits.items).map(shortened)
    let more = items.count - shown.count
    let remark = items.isEmpty ? empty : more > 0 ? AgendaWording.more(more) : nil
    return AgendaSheet.Section(kind: kind, title: AgendaWording.heading(kind)(language), items: shown, remark: remark?(language))
  }

  /// The item with as many details as there is room for; where some are left out, their number stands in the last one's place.
  private func shortened(_ item: AgendaSheet.Item) -> AgendaSheet.Item {
    if item.details.count <= limits.details { return item }
    let kept = Array(item.details.prefix(limits.details - 1))
    return AgendaSheet.Item(item.text, details: kept + [AgendaWording.more(item.details.count - kept.count)(language)])
  }

  /// What was agreed, what is to be looked back at first.
  private var lookBack: [AgendaSheet.Item] {
    agenda.lookBacks.map(lookBack) + agenda.openMeasures.map(measure)
      + agenda.goalsWithoutMeasure.map { AgendaSheet.Item(AgendaWording.goalWithoutMeasure($0.number, cut($0.goal, limits.text))(language)) }
  }

  private func lookBack(_ found: Agenda.LookBack) -> AgendaSheet.Item {
    AgendaSheet.Item(
      AgendaWording.lookBack(found.cycle.number, cut(found.cycle.goal, limits.heading))(language),
      details: found.latest.map { ComparisonWording.sentence($0.outcome, scale: title($0), language) })
  }

  private func measure(_ open: Agenda.OpenMeasure) -> AgendaSheet.Item {
    let text = cut(open.measure.content.text(language), limits.text)
    let period = SupervisionWording.period(from: open.measure.begin, to: open.measure.end)(language)
    let state = SupervisionWording.state(open.state)(language)
    let place = cut(open.unit.shown(organisation: agenda.organisation), limits.heading)
    let above = open.unit == agenda.unit ? nil : AgendaWording.agreedAbove(place)(language)
    let agreed = open.measure.agreed.map { AgendaWording.agreed(cut($0, limits.detail))(language) }
    return AgendaSheet.Item(
      AgendaWording.openMeasure(open.cycle, open.measure.number, text)(language),
      details: [[period, state].joined(separator: " · ") + (above.map { " · " + $0 } ?? ""), agreed].compactMap(\.self))
  }

  private func change(_ change: Agenda.Change) -> AgendaSheet.Item {
    AgendaSheet.Item(
      AgendaWording.change(title(change.scale), rises: change.difference.value.millionths > 0)(language),
      details: [ComparisonWording.numbers(ComparisonWording.figures(change.difference, language))(language)])
  }

  private func level(_ level: Agenda.Level) -> AgendaSheet.Item {
    func short(_ decimal: JSONDecimal) -> String { DecimalFormat.short(decimal.double, digits: 2, language: language) }
    let range = level.scale.scale.range
    let band = cut(level.scale.label(ofBand: level.band, language), limits.heading)
    return AgendaSheet.Item(
      AgendaWording.level(
        title(level.scale), mean: short(level.figure.mean), low: short(range.lowerBound), high: short(range.upperBound), band: band)(language))
  }

  private func proposal(_ entry: CatalogueEntry) -> AgendaSheet.Item {
    let titles = entry.scales.map { scale in
      agenda.scales.first { $0.instrument == entry.instrument && $0.scale.id == scale }?.title(language) ?? scale
    }
    return AgendaSheet.Item(
      cut(entry.text(language), limits.proposal), details: [AgendaWording.proposal(cut(list(titles), limits.text), entry.id)(language)])
  }

  // MARK: Words

  private var nothingMoved: Phrase? {
    if !agenda.hasComparableRounds { return AgendaWording.nothingComparable }
    return agenda.heavier.isEmpty ? AgendaWording.nothingMoved : nil
  }

  // What people wrote, and titles, are cut where there is little room; a sentence with figures never is, for half a number is another number.

  private func title(_ scale: AgendaScale) -> String { cut(scale.title(language), limits.heading) }

  private func title(_ comparison: Comparison) -> String {
    agenda.scales.first { $0.instrument == comparison.instrument && $0.scale.id == comparison.scale }.map(title) ?? comparison.scale
  }

  private var sourcesOfProposals: String? {
    var seen: Set<String> = []
    let sources = agenda.proposals.prefix(limits.items).compactMap(\.source).filter { seen.insert($0).inserted }
    if sources.isEmpty { return nil }
    let list = sources.joined(separator: " · ")
    return AgendaWording.sourcesOfProposals(limits.text == .max ? list : cut(list, 2 * limits.text))(language)
  }

  private func cut(_ text: String, _ limit: Int) -> String { AgendaLimits.cut(text, to: limit) }

  private func list(_ names: [String]) -> String {
    names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
  }
}

extension Agenda.LookBack {
  /// Of each measure and scale the comparison with the newest round, those with figures first.
  var latest: [Comparison] {
    var last: [Comparison] = []
    for comparison in comparisons {
      if let previous = last.last, previous.measure == comparison.measure, previous.instrument == comparison.instrument,
        previous.scale == comparison.scale
      {
        last.removeLast()
      }
      last.append(comparison)
    }
    return last.filter { $0.outcome.difference != nil } + last.filter { $0.outcome.difference == nil }
  }
}
