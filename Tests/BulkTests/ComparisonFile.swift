import CSV
import Foundation
import Instruments
import TestSupport

@testable import Bulk

/// The reference file of comparisons and other small files, compared.
enum ComparisonFile {
  static let results = "BulkTests/References/comparisons-r.csv"

  /// The file without the line that tells its origin.
  static func text() throws -> String {
    let path = Repository.root + "/Tests/BulkTests/References/comparisons.csv"
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
  }

  /// Six items from 0 to 5, the third reversed, at least half of them answered.
  static func instrument() throws -> Instrument {
    let items = (1...6).map { (id: "i\($0)", format: "points", showIf: String?.none) }
    return try SheetFile.instrument(
      formats: ["points": "{\"kind\": \"number\", \"minimum\": 0, \"maximum\": 5}"], items: items,
      scales: [
        SheetFile.scale(
          "strain", keys: ["i1", "i2", "-i3", "i4", "i5", "i6"], method: "mean", rule: "{\"rule\": \"prorate\", \"minimumAnswered\": 0.5}")
      ])
  }

  /// One item from 0 to 99 that is its own scale.
  static func single() throws -> Instrument {
    try SheetFile.instrument(
      formats: ["points": "{\"kind\": \"number\", \"minimum\": 0, \"maximum\": 99}"], items: [("x", "points", nil)],
      scales: [SheetFile.scale("score", keys: ["x"])])
  }

  static func source(_ text: String, _ instrument: Instrument, keys: [String]) throws -> (plan: SheetPlan, source: ByteSource) {
    let source = ByteSource(bytes: Array(text.utf8))
    return (try SheetPlan(instrument, header: CSVHeader.read(source), keyColumns: keys), source)
  }

  static func groups(
    _ text: String, _ instrument: Instrument, by column: String, minimum: Int = 5, notStated: MissingCodes = .standard, workers: Int = 1,
    chunkSize: Int = 256 << 10
  ) throws -> GroupComparison {
    let (plan, source) = try source(text, instrument, keys: [column])
    return try GroupComparer(plan, minimumGroup: minimum, notStated: notStated).run(source, workers: workers, chunkSize: chunkSize)
  }

  static func waves(
    _ text: String, _ instrument: Instrument, by column: String = "wave", pair: String = "code", chosen: (earlier: String, later: String)? = nil,
    minimum: Int = 5, workers: Int = 1, chunkSize: Int = 256 << 10
  ) throws -> WaveComparison {
    let (plan, source) = try source(text, instrument, keys: [column, pair])
    let reader = WaveReader(instrument)
    try reader.read(plan, source, waves: chosen, workers: workers, chunkSize: chunkSize)
    return reader.comparison(minimumGroup: minimum)
  }

  static func factors(
    _ text: String, _ instrument: Instrument, _ columns: [String], categories: Set<String> = [], notStated: MissingCodes = .standard,
    minimum: Int = 5, workers: Int = 1, chunkSize: Int = 256 << 10
  ) throws -> FactorComparison {
    let (plan, source) = try source(text, instrument, keys: columns)
    let reader = FactorReader(plan, categories: categories, notStated: notStated)
    try reader.read(source, workers: workers, chunkSize: chunkSize)
    return try reader.comparison(minimumGroup: minimum)
  }
}
