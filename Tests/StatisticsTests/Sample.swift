import Statistics
import TestSupport

/// The samples in `References`, and what R found about them.
enum Sample {
  /// The groups of `References/FILE` in the order of their names.
  static func groups(_ file: String) throws -> [[Double]] {
    let rows = try table(file).rows
    return Set(rows.map { $0[0] }).sorted().map { name in rows.filter { $0[0] == name }.map { Double($0[1])! } }
  }

  /// The table of `References/FILE`.
  static func table(_ file: String) throws -> ReferenceTable {
    try ReferenceTable("StatisticsTests/References/" + file)
  }

  /// What R found about a sample.
  static func results(_ name: String) throws -> ReferenceFigures {
    try ReferenceFigures(of: name, in: "StatisticsTests/References/samples-r.csv")
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
