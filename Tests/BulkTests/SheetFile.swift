import CSV
import Foundation
import Instruments
import Scoring
import TestSupport

@testable import Bulk

/// A file of answers, put through the scorer.
struct SheetFile {
  /// Instruments as a test needs them, written as definition text.
  static func instrument(formats: [String: String], items: [(id: String, format: String, showIf: String?)], scales: [String]) throws -> Instrument {
    func text(_ words: String) -> String { "{\"en\": \"\(words)\", \"kk\": \"\(words)\", \"ru\": \"\(words)\"}" }
    let formatList = formats.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ")
    let itemList = items.map { item in
      "{\"id\": \"\(item.id)\", \"format\": \"\(item.format)\", \"text\": \(text(item.id))\(item.showIf.map { ", \"showIf\": \($0)" } ?? "")}"
    }
    let definition = """
      {"format": 1, "id": "small", "version": "1.0.0", "defaultLanguage": "en", "title": \(text("Small")),
       "rights": {"origin": "original", "license": "CC0-1.0", "holder": "Tests", "administration": "free"},
       "responseFormats": {\(formatList)}, "items": [\(itemList.joined(separator: ", "))],
       "scales": [\(scales.joined(separator: ", "))], "profiles": [], "advice": []}
      """
    let outcome = DefinitionReader.read(Array(definition.utf8))
    guard let instrument = outcome.instrument else { throw Faulty(findings: outcome.findings.map { "\($0.path) \($0.fault)" }) }
    return instrument
  }

  struct Faulty: Error {
    let findings: [String]
  }

  static func scale(_ id: String, keys: [String], method: String = "sum", rule: String = "{\"rule\": \"complete\"}", more: String = "") -> String {
    let keyList = keys.map { "\"\($0)\"" }.joined(separator: ", ")
    return """
      {"id": "\(id)", "title": {"en": "\(id)", "kk": "\(id)", "ru": "\(id)"}, "keys": [\(keyList)], "method": "\(method)",
       "missing": \(rule), "worse": "higher"\(more)}
      """
  }

  static func shipped(_ id: String) throws -> Instrument {
    try InstrumentLibrary(directories: [Repository.questionnaires]).instrument(id)
  }

  /// What the scorer writes.
  static func scored(
    _ text: String, _ instrument: Instrument, columns: ColumnMap.Source = .itemIDs, missing: MissingCodes = .standard, delimiter: Delimiter? = nil,
    isStrict: Bool = false, workers: Int = 1, chunkSize: Int = 256 << 10
  ) throws -> (text: String, report: ScoreReport) {
    let source = ByteSource(bytes: Array(text.utf8))
    let header = try CSVHeader.read(source, delimiter: delimiter)
    let plan = try SheetPlan(instrument, header: header, columns: columns, missing: missing)
    var output: [UInt8] = []
    let report = try SheetScorer(plan, isStrict: isStrict).run(source, workers: workers, chunkSize: chunkSize) { bytes, _ in output += bytes }
    return (String(decoding: output, as: UTF8.self), report)
  }

  /// The cells that `Scoring` gives for answers, written as the scorer writes them.
  static func expectedCells(_ answers: [String: Answer], _ instrument: Instrument) -> [String] {
    let result = ScoringPlan(instrument).result(AnswerSheet(answers, instrument: instrument))
    return result.scales.flatMap { scale -> [String] in
      let score = scale.measurement.map { measurement in
        measurement.score == measurement.score.rounded() ? String(Int(measurement.score)) : "\(measurement.score)"
      }
      return [score ?? "", String(scale.answered), scale.measurement?.band?.id ?? ""]
    }
  }
}
