import Instruments
import Rendering
import Scoring
import TestSupport
import Testing
import Wording

@testable import PersonalReports

@Suite struct TraceReportTests {
  /// What a line of arithmetic such as `24 / 8 × 9 − 50 + 3` comes to, `×` and `/` before `+` and `−`.
  private static func value(_ formula: String) -> Double? {
    var terms: [Double] = []
    var operation = "+"
    for word in formula.split(separator: " ").map(String.init) {
      if ["+", "−", "×", "/"].contains(word) {
        operation = word
        continue
      }
      guard let number = Double(word.replacing("−", with: "-").replacing(",", with: ".")) else { return nil }
      switch operation {
      case "+": terms.append(number)
      case "−": terms.append(-number)
      case "×": terms.append(terms.removeLast() * number)
      default: terms.append(terms.removeLast() / number)
      }
    }
    return terms.reduce(0, +)
  }

  private static func instrument(_ method: String, constant: Double, missing: String, minimum: Int, maximum: Int) throws -> Instrument {
    let items = (1...5).map { #"{"id": "q\#($0)", "format": "f", "text": {"en": "Q"}}"# }.joined(separator: ", ")
    let json = """
      {"format": 1, "id": "traced", "version": "1.0.0", "defaultLanguage": "en", "title": {"en": "T"},
       "rights": {"origin": "original", "license": "CC0-1.0", "holder": "N", "administration": "free"},
       "responseFormats": {"f": {"kind": "number", "minimum": \(minimum), "maximum": \(maximum)}}, "items": [\(items)],
       "scales": [{"id": "s", "title": {"en": "Scale"}, "keys": ["q1", "-q2", "q3", "-q4", "q5"], "method": "\(method)", "constant": \(constant),
         "missing": {"rule": "\(missing)"\(missing == "prorate" ? ", \"minimumAnswered\": 0.4" : "")}, "worse": "higher"}]}
      """
    let outcome = DefinitionReader.read(Array(json.utf8))
    return try #require(outcome.instrument, "\(outcome.findings.map { "\($0.path) \($0.fault)" })")
  }

  /// Every method with every rule it allows, on formats with negative numbers as well.
  private static func everyInstrument() throws -> [Instrument] {
    var instruments: [Instrument] = []
    for (minimum, maximum) in [(0, 6), (1, 4), (-3, 3), (-9, 0)] {
      for constant in [0, 2.5, -7] {
        instruments.append(try instrument("sum", constant: constant, missing: "complete", minimum: minimum, maximum: maximum))
        instruments.append(try instrument("sum", constant: constant, missing: "prorate", minimum: minimum, maximum: maximum))
        instruments.append(try instrument("mean", constant: constant, missing: "prorate", minimum: minimum, maximum: maximum))
        instruments.append(try instrument("mean", constant: constant, missing: "available", minimum: minimum, maximum: maximum))
      }
      let reversing = Double(2 * (minimum + maximum))
      instruments.append(try instrument("difference", constant: reversing, missing: "prorate", minimum: minimum, maximum: maximum))
      instruments.append(try instrument("difference", constant: reversing, missing: "complete", minimum: minimum, maximum: maximum))
    }
    return instruments
  }

  @Test(arguments: InterfaceLanguage.allCases) func `every formula, worked out by hand, comes to the score that is shown`(language: InterfaceLanguage)
    throws
  {
    var random = SeededGenerator(seed: 41)
    for instrument in try Self.everyInstrument() {
      let plan = ScoringPlan(instrument)
      for _ in 0..<12 {
        let sheet = Results.sheet(instrument, gaps: 0.2, using: &random)
        let trace = try #require(plan.trace(sheet).first)
        let text = TraceFormula(trace: trace, language: language).text
        guard let score = trace.score else {
          #expect(text == ReportWording.noScore(language))
          continue
        }
        let sides = text.split(separator: " = ").map(String.init)
        #expect((1...2).contains(sides.count))
        let left = try #require(Self.value(sides[0]), "\(text)")
        let right = try #require(Self.value(sides[sides.count - 1]), "\(text)")
        #expect(abs(left - score) < 1e-9, "\(text), not \(score)")
        #expect(abs(right - score) <= 0.000_05, "\(text)")
      }
    }
  }

  @Test func `each row's figures follow from its answer, and the last column adds up to the formula's beginning`() throws {
    var random = SeededGenerator(seed: 43)
    for instrument in try Self.everyInstrument() {
      let plan = ScoringPlan(instrument)
      let range = try #require(instrument.items[0].format.range)
      let trace = try #require(plan.trace(Results.sheet(instrument, gaps: 0.2, using: &random)).first)
      let rows = TraceReport(traces: [trace], language: .en).lines().map(\.text).filter { $0.hasPrefix("  q") || $0.hasPrefix("  -q") }
      #expect(rows.count == 5)
      var sum = 0.0
      for row in rows {
        let cells = row.split(separator: " ").map(String.init)
        let isReversed = cells[0].hasPrefix("-")
        guard let answer = Self.value(cells[1]) else {
          #expect(Set(cells.dropFirst()) == ["—"])
          continue
        }
        let adds = try #require(Self.value(cells[cells.count - 1]))
        if isReversed {
          #expect(Self.value(cells[2]) == Double(range.lowerBound + range.upperBound) - answer)
          #expect(adds == (instrument.scales[0].method == .difference ? -answer : Double(range.lowerBound + range.upperBound) - answer))
        } else {
          #expect(cells.count == 3 && adds == answer)
        }
        sum += adds
      }
      #expect(sum == Double(trace.sum))
    }
  }

  @Test func `the sum that is prorated is shown as it is worked out`() throws {
    let instrument = try Results.instrument("burnout")
    var sheet = AnswerSheet(count: instrument.items.count)
    for (column, item) in instrument.items.enumerated() where item.id.hasPrefix("e") && item.id != "e9" { sheet[column] = 3 }
    let traces = ScoringPlan(instrument).trace(sheet)
    #expect(TraceFormula(trace: traces[0], language: .en).text == "24 / 8 × 9 = 27")
    #expect(TraceFormula(trace: traces[1], language: .kk).text == ReportWording.noScore.kk)
    let lines = TraceReport(traces: traces, language: .en).lines().map(\.text)
    #expect(lines.contains("  = 24 / 8 × 9 = 27") && lines.contains("  = no score"))
    #expect(lines.count { $0.hasSuffix("—") } == 14)
  }

  @Test(arguments: InterfaceLanguage.allCases) func `the columns of a table line up`(language: InterfaceLanguage) throws {
    let instrument = try Results.instrument("anxiety-state")
    var random = SeededGenerator(seed: 3)
    let lines = TraceReport(traces: ScoringPlan(instrument).trace(Results.sheet(instrument, gaps: 0.3, using: &random)), language: language).lines()
    let start = try #require(lines.firstIndex { $0.text.contains(ReportWording.traceColumns.item(language)) })
    #expect(Set(lines[start...start + 20].map(\.width)).count == 1)
  }
}
