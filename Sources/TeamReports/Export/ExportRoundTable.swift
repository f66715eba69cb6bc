import JSON
import Releases
import Rendering
import Wording

/// The HTML table of one scale in one round: a row for each unit, and below it one for each class of its slices.
struct ExportRoundTable {
  let scale: ExportScale
  let figures: ExportFigures
  let round: SeriesRound
  /// As the round declared it.
  let scaleOfRound: ReleaseScale
  /// At least one, all of the round.
  let rows: [ExportRow]

  private var language: InterfaceLanguage { figures.language }

  /// Ids have no points, so that no two of these are alike.
  private var id: String { "\(scale.instrument).\(scale.scale.id).\(round.index)" }

  /// What the means are compared with; a round that is both the one before and that of the year before stands once.
  private var comparisons: [Comparison] {
    var result: [Comparison] = []
    if let round = rows[0].previous.round { result.append(Comparison(round: round) { $0.previous.outcome }) }
    if let round = rows[0].lastYear.round, result.first?.round != round { result.append(Comparison(round: round) { $0.lastYear.outcome }) }
    return result
  }

  /// A column of changes.
  private struct Comparison {
    let round: String
    let outcome: (ExportRow) -> ExportComparison.Outcome
  }

  var markup: Markup {
    let heading = ExportWording.roundHeading(round.name, day: figures.day(round.published))
    let group = ExportWording.minimumGroup(round.release.policy.minimumGroup)
    // A region that scrolls must be reachable by keyboard.
    let region = Markup.element(
      "div", ["class": "rows", "tabindex": "0", "role": "region", "aria-labelledby": id],
      .element("table", ["aria-labelledby": id], head, .element("tbody", children: rows.map(row))))
    return .element(
      "section", ["class": "round"], .element("h4", ["id": id], .text(heading(language))), .element("p", ["class": "quiet"], .text(group(language))),
      region)
  }

  private var head: Markup {
    let single = [ExportWording.people, ExportColumnWording.mean, ExportWording.interval, ExportColumnWording.sd]
    let unit = Markup.element("th", ["scope": "col", "rowspan": "2"], .text(ExportColumnWording.unitPath(language)))
    var first = [unit] + single.map { .element("th", ["scope": "col", "rowspan": "2", "class": "figure"], .text($0(language))) }
    if !scaleOfRound.bands.isEmpty { first.append(group(ExportWording.shareOfPeople, over: scaleOfRound.bands.count)) }
    if !comparisons.isEmpty { first.append(group(ExportWording.change, over: comparisons.count)) }
    let bands = scaleOfRound.bands.map { ExportPage.markup(scale.labels.band($0.id, ofScale: scaleOfRound.id)) }
    let second =
      bands.map { Markup.element("th", ["scope": "col", "class": "figure"], $0) }
      + comparisons.map { .element("th", ["scope": "col", "class": "figure since"], .text(ExportWording.since($0.round)(language))) }
    return .element("thead", children: [.element("tr", children: first)] + (second.isEmpty ? [] : [.element("tr", children: second)]))
  }

  private func group(_ heading: Phrase, over columns: Int) -> Markup {
    .element("th", ["scope": "colgroup", "colspan": String(columns), "class": "group"], .text(heading(language)))
  }

  private func row(_ row: ExportRow) -> Markup {
    let depth = row.place.level + (row.slice == nil ? 0 : 1)
    let name = Markup.element("th", ["scope": "row", "style": "--depth: \(depth)"], .text(label(row)))
    guard let published = row.cell.figures else {
      let columns = 4 + scaleOfRound.bands.count + comparisons.count
      let word = Markup.element("td", ["class": "word", "colspan": String(columns)], .text(figures.word(ExportWord(row.cell))))
      return .element("tr", ["class": kind(row)], name, word)
    }
    let interval = published.interval.map { figure("\(figures.figure($0.lowerBound))–\(figures.figure($0.upperBound))") }
    let numbers = [figure(String(published.n)), figure(figures.figure(published.mean))]
    let spread = [interval ?? word(.notGiven), published.sd.map { figure(figures.figure($0)) } ?? word(.notGiven)]
    let shares = scaleOfRound.bands.map { band in published.bands[band.id].map(share) ?? word(.notGiven) }
    let changes = comparisons.map { change($0.outcome(row)) }
    return .element("tr", ["class": kind(row)], children: [name] + numbers + spread + shares + changes)
  }

  private func figure(_ text: String) -> Markup { .element("td", ["class": "figure"], .text(text)) }

  /// A word in the place of a figure.
  private func word(_ word: ExportWord) -> Markup { .element("td", ["class": "figure word"], .text(figures.word(word))) }

  private func share(_ share: BandShare) -> Markup {
    switch share {
    case .percent(let percent): figure("\(percent)\u{A0}%")
    case .word(let word): .element("td", ["class": "figure share"], .text(figures.word(ExportWord(word))))
    }
  }

  private func change(_ outcome: ExportComparison.Outcome) -> Markup {
    switch outcome {
    case .difference(let difference): figure(figures.difference(difference))
    case .noRound: word(.noRound)
    case .withheld: word(.withheld)
    case .absent: word(.absent)
    case .broken(let reason): word(ExportWord(reason))
    }
  }

  private func kind(_ row: ExportRow) -> String { row.slice == nil ? "level-\(min(row.place.level, 2))" : "slice" }

  private func label(_ row: ExportRow) -> String {
    guard let slice = row.slice else { return row.place.name }
    return switch slice.answer {
    case .stated(let name): "\(slice.name): \(name)"
    case .notStated: "\(slice.name): \(figures.word(.notStated))"
    }
  }
}
