import Dates
import Instruments
import Rendering
import Supervision
import Wording

/// Cycles in the terminal.
struct CycleLines {
  let language: InterfaceLanguage
  let width: Int
  let appearance: Appearance

  private var shapes: Shapes { appearance.shapes }

  // MARK: Lists

  func list(_ cycles: [Cycle], on day: CivilDay) -> [StyledLine] {
    cycles.flatMap { cycle in
      let head = hanging(
        cycle.goal, lead: String(cycle.number).leftPadded(to: 3) + "  ", .bold)
      let place = "\(SupervisionWording.place(cycle, language)) \(shapes.separator) \(state(cycle, day))"
      let counts = SupervisionCommandWording.counts(measures: cycle.measures.count, reviews: cycle.reviews.count)(language)
      return head + hanging(place, lead: "     ") + hanging(counts, lead: "     ", .dim)
    }
  }

  func catalogue(_ entries: [CatalogueEntry], titles: ScaleTitles) -> [StyledLine] {
    entries.enumerated().flatMap { index, entry in
      let scales = entry.scales.map { titles.title(ScaleName(instrument: entry.instrument, scale: $0), language) }.joined(separator: ", ")
      let source = entry.source.map { hanging($0, lead: "    ", .dim) } ?? []
      return (index == 0 ? [] : [StyledLine()]) + [StyledLine(entry.id, .bold) + StyledLine(scales.isEmpty ? "" : "  " + scales, .dim)]
        + hanging(entry.text(language), lead: "    ") + source
    }
  }

  // MARK: One cycle

  func cycle(_ cycle: Cycle, on day: CivilDay, titles: ScaleTitles) -> [StyledLine] {
    var lines = hanging(SupervisionCommandWording.heading(cycle.number, SupervisionWording.place(cycle, language))(language), lead: "", .bold)
    lines += labelled(SupervisionCommandWording.state, state(cycle, day))
    lines += labelled(SupervisionCommandWording.goal, cycle.goal)
    if !cycle.scales.isEmpty {
      lines += labelled(SupervisionCommandWording.scales, cycle.scales.map { titles.title($0, language) }.joined(separator: ", "))
    }
    lines += labelled(SupervisionCommandWording.started, cycle.started.shown(language))
    if !cycle.assessed.isEmpty {
      lines += labelled(SupervisionCommandWording.assessed, cycle.assessed.map { "\($0.round) (\($0.instrument))" }.joined(separator: ", "))
    }
    for measure in cycle.measures { lines += [StyledLine()] + self.measure(measure, on: day) }
    for review in cycle.reviews { lines += [StyledLine()] + self.review(review, of: cycle, titles: titles, hasCaution: false) }
    if let ending = cycle.ending { lines += [StyledLine()] + self.ending(ending) }
    if cycle.reviews.contains(where: { !$0.comparisons.isEmpty }) { lines += [StyledLine()] + caution }
    if let next = SupervisionWording.nextStep(cycle.state(on: day), cycle: cycle.number) {
      lines += [StyledLine()] + hanging(next(language), lead: "")
    }
    return lines
  }

  private func measure(_ measure: Measure, on day: CivilDay) -> [StyledLine] {
    let state = SupervisionWording.state(measure.state(on: day))(language)
    let period = SupervisionWording.period(from: measure.begin, to: measure.end)(language)
    let calledOff = measure.calledOff.map { " \(shapes.separator) \($0.shown(language))" } ?? ""
    return hanging(SupervisionCommandWording.measure(measure.number, measure.content.text(language))(language), lead: "")
      + hanging("\(period) \(shapes.separator) \(state)\(calledOff)", lead: "   ", .dim)
      + (measure.agreed.map { hanging(SupervisionCommandWording.agreed($0)(language), lead: "   ") } ?? [])
  }

  /// A look back, a measure at a time, with the caution that belongs to it.
  func review(_ review: Review, of cycle: Cycle, titles: ScaleTitles, hasCaution: Bool = true) -> [StyledLine] {
    var lines = hanging(SupervisionCommandWording.review(review.day, review.rounds.map(\.round))(language), lead: "", .bold)
    if review.comparisons.isEmpty { lines += hanging(SupervisionCommandWording.nothingCompared(language), lead: "   ") }
    for measure in cycle.measures {
      let comparisons = review.comparisons.filter { $0.measure == measure.number }
      if comparisons.isEmpty { continue }
      lines += hanging(SupervisionCommandWording.measure(measure.number, measure.content.text(language))(language), lead: "")
      for comparison in comparisons {
        let title = titles.title(ScaleName(instrument: comparison.instrument, scale: comparison.scale), language)
        lines += hanging(ComparisonWording.sentence(comparison.outcome, scale: title, language), lead: " \(shapes.bullet) ")
      }
    }
    if let note = review.note { lines += hanging(SupervisionCommandWording.note(note)(language), lead: "   ") }
    return lines + (hasCaution && !review.comparisons.isEmpty ? [StyledLine()] + caution : [])
  }

  private func ending(_ ending: Cycle.Ending) -> [StyledLine] {
    hanging(SupervisionCommandWording.ended(ending.kind, ending.day)(language), lead: "")
      + (ending.note.map { hanging(SupervisionCommandWording.note($0)(language), lead: "   ") } ?? [])
  }

  private var caution: [StyledLine] { hanging(SupervisionWording.caution(language), lead: "", .dim) }

  // MARK: Lines

  private func state(_ cycle: Cycle, _ day: CivilDay) -> String { SupervisionWording.state(cycle.state(on: day))(language) }

  private func labelled(_ label: Phrase, _ text: String) -> [StyledLine] { hanging("\(label(language)): \(text)", lead: "   ") }

  /// `text` behind `lead`, its further lines below its first one.
  private func hanging(_ text: String, lead: String, _ style: Style = .plain) -> [StyledLine] {
    text.wrapped(to: width - lead.displayWidth).enumerated().map { index, line in
      StyledLine(index == 0 ? lead : String(repeating: " ", count: lead.displayWidth)) + StyledLine(line, style)
    }
  }
}
