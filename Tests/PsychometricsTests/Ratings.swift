import Psychometrics
import TestSupport

/// The ratings in `References`, and what R found about them.
enum Ratings {
  static let names = ["survey", "exhaustion", "depersonalization", "contrary"]

  /// The answers, one row a person.
  static func rows(_ name: String) throws -> [[Int]] {
    try ReferenceTable("PsychometricsTests/References/\(name).csv").rows.map { $0.map { Int($0)! } }
  }

  static func products(_ name: String) throws -> ItemCrossProducts {
    products(try rows(name))
  }

  static func products(_ rows: [[Int]]) -> ItemCrossProducts {
    var products = ItemCrossProducts(items: rows[0].count)
    for row in rows { products.add(row) }
    return products
  }

  /// What R found.
  static func results(_ name: String) throws -> ReferenceFigures {
    try ReferenceFigures(of: name, in: "PsychometricsTests/References/ratings-r.csv")
  }
}
