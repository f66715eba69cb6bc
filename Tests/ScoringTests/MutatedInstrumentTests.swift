import Foundation
import Instruments
import Scoring
import TestSupport
import Testing

/// Instruments that nobody wrote: whatever the loader lets through can be scored.
@Suite struct MutatedInstrumentTests {
  /// Definitions to change; `TYNYS_FUZZ` multiplies, for longer runs.
  private static let factor = ProcessInfo.processInfo.environment["TYNYS_FUZZ"].flatMap { Int($0) } ?? 1

  @Test(arguments: 1...4) func `every instrument that loads scores empty, extreme and random sheets within its limits`(seed: UInt64) throws {
    let names = ["pulse", "burnout", "anxiety-state", "service-rating"]
    let mutator = JSONMutator(
      try names.map { Array(try Data(contentsOf: URL(fileURLWithPath: "\(Repository.questionnaires)/\($0).json"))) } + [Array(Self.text.utf8)])
    var numbers = SeededGenerator(seed: seed)
    var loaded = 0
    let rounds = 40 * Self.factor
    for _ in 0..<rounds {
      let text = mutator.mutated(using: &numbers)
      guard let instrument = DefinitionReader.read(text).instrument else { continue }
      loaded += 1
      if let trouble = Self.trouble(instrument, using: &numbers) {
        Issue.record("\(trouble): \(String(decoding: text, as: UTF8.self))")
        return
      }
    }
    #expect(loaded * 20 > rounds)
  }

  /// Scales of every method and rule, with constants, bands, norms, profiles and advice: much to change in few bytes.
  private static let text = #"""
    {"format": 1, "id": "small", "version": "1.0.0", "defaultLanguage": "en", "title": {"en": "T"},
     "rights": {"origin": "original", "license": "CC0-1.0", "holder": "T", "administration": "free"},
     "responseFormats": {"f": {"kind": "number", "minimum": 0, "maximum": 6, "notApplicable": true},
      "g": {"kind": "choice", "options": [{"value": -3, "label": {"en": "x"}}, {"value": 5, "label": {"en": "y"}}]}},
     "items": [{"id": "a", "format": "f", "text": {"en": "A"}}, {"id": "b", "format": "f", "text": {"en": "B"}},
      {"id": "c", "format": "f", "text": {"en": "C"}, "showIf": {"item": "a", "atLeast": 2}}, {"id": "d", "format": "g", "text": {"en": "D"}},
      {"id": "e", "format": "g", "text": {"en": "E"}, "showIf": {"not": {"any": [{"item": "d", "equals": 5}, {"item": "b", "anyOf": [1, 2]}]}}}],
     "scales": [
      {"id": "s", "title": {"en": "S"}, "keys": ["a", "-b", "c"], "method": "sum", "missing": {"rule": "prorate", "minimumAnswered": 0.5},
       "worse": "higher", "constant": 0.1, "bands": [{"id": "l", "from": 0.1, "label": {"en": "L"}}, {"id": "h", "from": 7.3, "label": {"en": "H"}}],
       "bandBasis": {"status": "own", "source": "T"},
       "reliability": {"status": "own", "coefficient": 0.9, "kind": "alpha", "sd": 3.3, "n": 90, "source": "T"},
       "norms": [{"id": "n", "status": "own", "population": {"en": "P"}, "n": 90, "mean": 6.7, "sd": 1.1, "source": "T"}]},
      {"id": "m", "title": {"en": "M"}, "keys": ["d", "-e"], "method": "mean", "missing": {"rule": "available"}, "worse": "lower", "constant": -0.7,
       "reliability": {"status": "own", "coefficient": 0.5, "kind": "omega", "sd": 2, "source": "T"}},
      {"id": "d", "title": {"en": "D"}, "keys": ["-a", "b", "d"], "method": "difference", "missing": {"rule": "complete"}, "worse": "higher",
       "constant": 6}],
     "profiles": [{"id": "p", "label": {"en": "P"}, "when": {"s": ["h"]}}, {"id": "q", "label": {"en": "Q"}, "when": {"s": {"norm": "n", "zBelow": 0.3}}}],
     "advice": [{"when": {"s": {"norm": "n", "zAtLeast": -1}}, "for": "worker", "text": {"en": "R"}}]}
    """#

  /// What is wrong with the scores of some sheets; `nil` where nothing is.
  private static func trouble(_ instrument: Instrument, using numbers: inout SeededGenerator) -> String? {
    let plan = ScoringPlan(instrument)
    let ends: [(Item) -> Answer?] = [{ _ in nil }, { answer($0, at: .min) }, { answer($0, at: .max) }]
    var sheets = ends.map { end in instrument.items.reduce(into: [String: Answer]()) { $0[$1.id] = end($1) } }
    // Against the keys, so that each scale once reaches either end.
    for scale in instrument.scales {
      let reversed = Set(scale.keys.filter(\.isReversed).map(\.item))
      sheets.append(instrument.items.reduce(into: [:]) { $0[$1.id] = answer($1, at: reversed.contains($1.id) ? .min : .max) })
      sheets.append(instrument.items.reduce(into: [:]) { $0[$1.id] = answer($1, at: reversed.contains($1.id) ? .max : .min) })
    }
    for _ in 0..<4 {
      sheets.append(
        instrument.items.reduce(into: [:]) { if Bool.random(using: &numbers) { $0[$1.id] = answer($1, at: Int.random(in: -9...9, using: &numbers)) } }
      )
    }
    for answers in sheets {
      let sheet = AnswerSheet(answers, instrument: instrument)
      let result = plan.result(sheet)
      if plan.scores(sheet) != result.scales.map({ $0.measurement?.score }) { return "the short way gives other scores" }
      if plan.trace(sheet).map(\.score) != plan.scores(sheet) { return "the trace gives other scores" }
      _ = CarelessSigns(
        answers: answers.mapValues { GivenAnswer($0, language: instrument.defaultLanguage, time: .seconds(1)) }, instrument: instrument)
      for scale in result.scales {
        guard let measurement = scale.measurement else { continue }
        if let trouble = trouble(measurement, scale) { return "\(scale.scale.id): \(trouble)" }
      }
    }
    return nil
  }

  private static func trouble(_ measurement: Scoring.Measurement, _ score: ScaleScore) -> String? {
    let scale = score.scale
    if !scale.range.contains(measurement.score) { return "\(measurement.score) is not in \(scale.range)" }
    if (measurement.band == nil) != scale.bands.isEmpty { return "\(measurement.score) has no band" }
    if let interval = measurement.interval, !interval.contains(measurement.score) { return "\(interval) is not around \(measurement.score)" }
    if measurement.norms.contains(where: { !$0.z.isFinite || !$0.t.isFinite }) { return "no place in a norm" }
    return score.answered == 0 ? "a score of nothing" : nil
  }

  /// The smallest answer, the greatest or another by its number; `nil` for a text.
  private static func answer(_ item: Item, at place: Int) -> Answer? {
    switch item.format.kind {
    case .choice(let options):
      let sorted = options.map(\.value).sorted { ($0.number ?? 0) < ($1.number ?? 0) }
      return .option(sorted[max(0, min(sorted.count - 1, place))])
    case .number(let minimum, let maximum, _): return .number(max(minimum, min(maximum, place)))
    case .multiple(let options, _, let least, _): return .chosen(Array(options.prefix(max(1, least)).map(\.value)), other: nil)
    case .text: return nil
    }
  }
}
