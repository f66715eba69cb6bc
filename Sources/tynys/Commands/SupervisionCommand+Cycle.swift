import Arguments
import JSON
import Releases
import Supervision
import Wording

/// The steps of a cycle: assessing and agreeing a goal, choosing measures, looking back.
extension SupervisionCommand {
  static func start(_ invocation: Invocation, _ desk: SupervisionDesk) throws(Failure) {
    let isFirst = try desk.read().cycles.isEmpty
    let series = try ReleaseShelf.series(invocation.values(of: "from"))
    var unit = try invocation.value(of: "unit").map { text throws(Failure) in try desk.unit(text, in: series) }
    var goal = invocation.value(of: "goal")
    var scales = try desk.scales(invocation, in: series)
    let dialog = try unit == nil || goal == nil ? desk.dialog(orSay: SupervisionCommandWording.startNeeds) : nil
    defer { dialog?.close() }
    if dialog != nil || isFirst { desk.context.say(SupervisionWording.noPersonalData) }
    if let dialog {
      if unit == nil { unit = try dialog.unit(in: series, desk: desk) }
      if goal == nil { goal = try dialog.text(SupervisionCommandWording.askGoal) }
      if scales.isEmpty, !series.isEmpty { scales = try dialog.scales(series, titles: desk.titles) }
    }
    guard let unit, let goal else { preconditionFailure("what was not typed is asked for") }
    try desk.confirm([goal], unit: unit, invocation, dialog)

    let references = series.compactMap(\.references.last)
    let number = try desk.change { [scales] journal throws(JournalFault) in
      try journal.start(
        unit: unit, organisation: series.first?.organisation, goal: goal, scales: scales, assessed: references, on: desk.today)
    }
    try desk.print(try desk.cycle(number, of: desk.read()))
  }

  static func measure(_ invocation: Invocation, _ desk: SupervisionDesk) throws(Failure) {
    let number = try number(invocation)
    let cycle = try desk.openCycle(number)
    let advice = try invocation.value(of: "advice").map { id throws(Failure) in try desk.advice(id) }
    var content = advice.map { MeasureContent.advice($0.agreed) } ?? invocation.value(of: "text").map(MeasureContent.own)
    var begin = try invocation.value(of: "begin").map { text throws(Failure) in try day(text) }
    var end = try invocation.value(of: "end").map { text throws(Failure) in try day(text) }
    var agreed = invocation.value(of: "agreed")
    let dialog = try content == nil || begin == nil ? desk.dialog(orSay: SupervisionCommandWording.measureNeeds) : nil
    defer { dialog?.close() }
    if let dialog {
      desk.context.say(SupervisionWording.noPersonalData)
      if content == nil { content = try dialog.measure(desk.catalogue.entries(for: cycle.scales)) }
      if begin == nil { begin = try dialog.day(SupervisionCommandWording.askBegin) }
      if end == nil { end = try dialog.optionalDay(SupervisionCommandWording.askEnd, notBefore: begin) }
      if agreed == nil { agreed = try dialog.optionalText(SupervisionCommandWording.askAgreed) }
    }
    guard let content, let begin else { preconditionFailure("what was not typed is asked for") }
    let own: String? = if case .own(let text) = content { text } else { nil }
    try desk.confirm([own, agreed].compactMap(\.self), unit: cycle.unit, invocation, dialog)
    _ = try desk.change { [end, agreed] journal throws(JournalFault) in
      try journal.addMeasure(content, begin: begin, end: end, agreed: agreed, to: number)
    }
    try desk.print(try desk.cycle(number, of: desk.read()))
  }

  static func review(_ invocation: Invocation, _ desk: SupervisionDesk) throws(Failure) {
    let number = try number(invocation)
    let cycle = invocation.flag("no-save") ? try desk.cycle(number, of: desk.read()) : try desk.openCycle(number)
    let found: CycleReview
    do {
      found = try CycleReview(of: cycle, in: ReleaseShelf.series(invocation.operands(named: "release")))
    } catch let fault as CycleReview.Fault {
      throw Failure(.notFound, fault.message)
    } catch let failure as Failure {
      throw failure
    } catch {
      preconditionFailure("a review throws its own faults")
    }
    let review = Review(day: desk.today, rounds: found.rounds, comparisons: found.comparisons, note: invocation.value(of: "note"))
    if invocation.flag("json") {
      try desk.context.print(review.document(cycle: cycle, desk.language).text() + "\n")
    } else {
      try desk.context.print(desk.lines.review(review, of: cycle, titles: desk.titles))
    }
    if invocation.flag("no-save") { return }
    try keep(review, of: cycle, invocation, desk)
  }

  private static func keep(_ review: Review, of cycle: Cycle, _ invocation: Invocation, _ desk: SupervisionDesk) throws(Failure) {
    var note = review.note
    let dialog = note == nil && !invocation.flag("json") && SupervisionDialog.canAsk ? try SupervisionDialog(desk.context) : nil
    defer { dialog?.close() }
    if let dialog { note = try dialog.optionalText(SupervisionCommandWording.askNote) }
    if let note { try desk.confirm([note], unit: cycle.unit, invocation, dialog) }
    let kept = Review(day: review.day, rounds: review.rounds, comparisons: review.comparisons, note: note)
    try desk.change { journal throws(JournalFault) in try journal.addReview(kept, to: cycle.number) }
    desk.context.say(SupervisionCommandWording.reviewKept(cycle.number))
  }
}
