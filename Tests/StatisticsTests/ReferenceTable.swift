import Foundation
import Statistics
import Testing

/// A table of reference values in `References`: figures of another program, kept with their origin.
struct ReferenceTable {
  struct Missing: Error {
    let name: String
  }

  let columns: [String]
  let rows: [[String]]

  /// Reads `References/NAME`: lines that start with # tell the origin, the first other line names the columns.
  init(_ name: String) throws {
    let text = String(decoding: try Self.data(name), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    guard let first = lines.first else { throw Missing(name: name) }
    columns = first.split(separator: ",").map(String.init)
    rows = lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  /// The bytes of `References/NAME`.
  static func data(_ name: String) throws -> Data {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    return try Data(contentsOf: URL(fileURLWithPath: folder + "/References/" + name))
  }

  /// Each row as its figures by column.
  func figures() throws -> [[String: Double]] {
    try rows.map { row in
      let pairs = try zip(columns, row).map { name, text in (name, try #require(Double(text), "\(name): \(text)")) }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
  }
}

/// How far a value is from the reference, relative to the reference.
func relativeError(_ value: Double, _ reference: Double) -> Double {
  if value == reference { return 0 }
  return abs(value - reference) / abs(reference)
}

extension SampleSummary {
  /// The two samples of a row with the columns n1, mean1, sd1, n2, mean2, sd2.
  static func pair(_ row: [String: Double]) -> (SampleSummary, SampleSummary) {
    (
      SampleSummary(count: Int(row["n1"]!), mean: row["mean1"]!, standardDeviation: row["sd1"]!),
      SampleSummary(count: Int(row["n2"]!), mean: row["mean2"]!, standardDeviation: row["sd2"]!)
    )
  }
}
