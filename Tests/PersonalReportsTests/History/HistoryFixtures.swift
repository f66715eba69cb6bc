import Dates
import Instruments
import PersonalReports
import TestSupport

/// Histories made for tests: shipped instruments with scores of a test's choice, and a small scale whose figures a test sets itself.
enum HistoryFixtures {
  /// A definition that a test wrote wrongly; says where.
  struct Faulty: Error {
    let findings: [String]
  }

  static func shipped(_ id: String) throws -> Instrument {
    try InstrumentLibrary(directories: [Repository.questionnaires]).instrument(id)
  }

  /// 2026-01-05, a Monday, at noon in UTC.
  static let start = 1_767_614_400
  static let day = 86_400

  /// One result, `days` after the start.
  static func point(_ scale: Scale, days: Int, score: Double?, interval: ClosedRange<Double>? = nil) -> HistoryPoint {
    HistoryPoint(
      id: "r\(days)", taken: Timestamp(seconds: start + days * day), score: score, band: score.flatMap { scale.band(of: $0)?.id }, interval: interval,
      answered: score == nil ? 1 : scale.keys.count, items: scale.keys.count)
  }

  /// A result a week, with the 95 % interval that the scale's reliability gives.
  static func weekly(_ scale: Scale, _ scores: [Double?]) -> ScaleHistory {
    ScaleHistory(
      scale: scale,
      points: scores.enumerated().map { index, score in
        point(scale, days: index * 7, score: score, interval: score.flatMap { interval(scale, around: $0) })
      })
  }

  private static func interval(_ scale: Scale, around score: Double) -> ClosedRange<Double>? {
    guard let reliability = scale.reliability else { return nil }
    let reach = 1.96 * reliability.sd * (1 - reliability.coefficient).squareRoot()
    return max(scale.range.lowerBound, score - reach)...min(scale.range.upperBound, score + reach)
  }

  /// An instrument with one scale `s` of 0…100 and bands at 0, 40 and 70.
  ///
  /// - Parameters:
  ///   - title: of everything that has a name.
  ///   - reliability: coefficient and standard deviation.
  ///   - status: of the bands and of the reliability.
  static func small(
    title: String = "Small", worse: String = "higher", reliability: (Double, sd: Double)? = (0.8, sd: 10), status: String = "own",
    languages: [String] = ["en", "kk", "ru"]
  ) throws -> Instrument {
    let quoted = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let text = "{" + languages.map { "\"\($0)\": \"\(quoted)\"" }.joined(separator: ", ") + "}"
    let found = reliability.map {
      ", \"reliability\": {\"status\": \"\(status)\", \"coefficient\": \($0.0), \"kind\": \"alpha\", \"sd\": \($0.sd), \"source\": \"Tests\"}"
    }
    let definition = """
      {"format": 1, "id": "small", "version": "1.0.0", "defaultLanguage": "en", "title": \(text),
       "rights": {"origin": "original", "license": "CC0-1.0", "holder": "Tests", "administration": "free"},
       "responseFormats": {"f": {"kind": "number", "minimum": 0, "maximum": 100}},
       "items": [{"id": "a", "format": "f", "text": \(text)}],
       "scales": [{"id": "s", "title": \(text), "keys": ["a"], "method": "sum", "missing": {"rule": "complete"}, "worse": "\(worse)",
         "bands": [{"id": "b0", "from": 0, "label": \(text)}, {"id": "b1", "from": 40, "label": \(text)}, {"id": "b2", "from": 70, "label": \(text)}],
         "bandBasis": {"status": "\(status)", "source": "Tests"}\(found ?? "")}]}
      """
    let outcome = DefinitionReader.read(Array(definition.utf8))
    guard let instrument = outcome.instrument else { throw Faulty(findings: outcome.findings.map { "\($0.path): \($0.fault)" }) }
    return instrument
  }

  /// The history of one scale of an instrument in use.
  static func single(_ instrument: Instrument, _ scores: [Double?]) -> [InstrumentHistory] {
    [InstrumentHistory(instrument: instrument, isCurrentVersion: true, scales: [weekly(instrument.scales[0], scores)])]
  }

  /// The shapes that a history can have: none, one result, two, gaps, no score at all, ten years of weeks.
  static func shapes(_ scale: Scale, seed: UInt64 = 1) -> [[Double?]] {
    var generator = SeededGenerator(seed: seed)
    func random(_ count: Int, gaps: Double) -> [Double?] {
      (0..<count).map { _ in Double.random(in: 0..<1, using: &generator) < gaps ? nil : Double.random(in: scale.range, using: &generator) }
    }
    let (low, high) = (scale.range.lowerBound, scale.range.upperBound)
    return [
      [], [low], [nil], [low, high], [high, low], [nil, high], [high, nil], [nil, nil, nil], [low, nil, high, nil, low], random(12, gaps: 0),
      random(13, gaps: 0.2), random(80, gaps: 0.1), random(520, gaps: 0.05), [Double?](repeating: nil, count: 520),
    ]
  }
}
