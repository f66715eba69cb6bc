import Instruments
public import Rendering
public import Scoring
public import Wording

/// How each score came about, as a table that can be followed by hand.
public struct TraceReport {
  let traces: [ScaleTrace]
  let language: InterfaceLanguage

  public init(traces: [ScaleTrace], language: InterfaceLanguage) {
    self.traces = traces
    self.language = language
  }

  /// The whole trace, without line feeds.
  public func lines() -> [StyledLine] {
    [StyledLine(ReportWording.trace(language), .bold), ""] + traces.flatMap { table($0) + [""] }
  }

  private func table(_ trace: ScaleTrace) -> [StyledLine] {
    typealias Words = ReportWording
    let columns = Words.traceColumns
    let rows = trace.steps.map { step in
      [
        (step.key.isReversed ? "-" : "") + step.key.item, step.answer.map(Self.signed) ?? "—",
        step.key.isReversed ? step.turned.map(Self.signed) ?? "—" : "", step.contribution.map(Self.signed) ?? "—",
      ]
    }
    let titles = [columns.item, columns.answer, columns.turned, columns.adds].map { $0(language) }
    let widths = titles.indices.map { column in ([titles] + rows).map { $0[column].displayWidth }.max() ?? 0 }
    func line(_ cells: [String], _ style: Style) -> StyledLine {
      let padded = cells.enumerated().map { $0 == 0 ? $1.padded(to: widths[0]) : $1.leftPadded(to: widths[$0]) }
      return StyledLine("  " + padded.joined(separator: "  "), style)
    }
    let lines = [StyledLine(trace.scale.title(language), .bold), line(titles, .dim)] + rows.map { line($0, .plain) }
    return lines + [StyledLine("  = " + TraceFormula(trace: trace, language: language).text)]
  }

  /// With the sign of arithmetic, as every other figure of a report has it.
  static func signed(_ number: Int) -> String {
    number < 0 ? "−\(-number)" : String(number)
  }
}

/// The last line of a trace: from the sum of contributions to the score, in the signs of arithmetic.
struct TraceFormula {
  let trace: ScaleTrace
  let language: InterfaceLanguage

  /// `24 / 8 × 9 = 27`
  var text: String {
    guard let score = trace.score else { return ReportWording.noScore(language) }
    let items = trace.steps.count
    var formula: String
    switch trace.scale.method {
    case .mean: formula = "\(sum) / \(trace.answered)"
    case .sum: formula = trace.answered == items ? sum : "\(sum) / \(trace.answered) × \(items)"
    case .difference:
      // With gaps, the mean of the answers (reversed ones turned) stands for each missing one.
      formula = trace.answered == items ? sum : "\(TraceReport.signed(turnedSum)) / \(trace.answered) × \(items) \(less(trace.reversedOffsets))"
    }
    if trace.scale.constant != 0 {
      formula += (trace.scale.constant < 0 ? " − " : " + ") + number(trace.scale.constant.magnitude)
    }
    let result = number(score)
    return formula == result ? result : "\(formula) = \(result)"
  }

  private var turnedSum: Int { trace.steps.reduce(0) { $0 + ($1.turned ?? 0) } }

  private var sum: String { TraceReport.signed(trace.sum) }

  private func less(_ number: Int) -> String { number < 0 ? "+ \(-number)" : "− \(number)" }

  private func number(_ value: Double) -> String {
    DecimalFormat.short(value, digits: 4, language: language)
  }
}
