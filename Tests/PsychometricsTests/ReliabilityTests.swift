import Psychometrics
import Statistics
import TestSupport
import Testing

@Suite struct ReliabilityTests {
  @Test(arguments: Ratings.names) func `alpha, its interval, and what each item does for the scale agree with R and psych`(name: String) throws {
    let results = try Ratings.results(name)
    let reliability = try Reliability(Ratings.products(name))
    #expect(results.disagreement(reliability.alpha, with: "alpha") == nil)
    #expect(results.disagreement(reliability.standardizedAlpha, with: "standardized") == nil)
    #expect(results.disagreement(reliability.meanCorrelation, with: "mean_r") == nil)
    #expect(results.disagreement(reliability.alphaInterval().lower, with: "lower") == nil)
    #expect(results.disagreement(reliability.alphaInterval().upper, with: "upper") == nil)
    #expect(results.disagreement(reliability.mean, with: "total_mean") == nil)
    #expect(results.disagreement(reliability.standardDeviation, with: "total_sd") == nil)
    if reliability.alpha >= 0 {
      #expect(results.disagreement(reliability.standardErrorOfMeasurement, with: "sem") == nil)
    } else {
      #expect(reliability.standardErrorOfMeasurement == nil)
    }
    for item in reliability.items {
      #expect(results.disagreement(item.mean, with: "mean_\(item.item)") == nil)
      #expect(results.disagreement(item.standardDeviation, with: "sd_\(item.item)") == nil)
      #expect(results.disagreement(item.totalCorrelation, with: "item_total_\(item.item)") == nil)
      #expect(results.disagreement(item.alphaIfDropped, with: "dropped_\(item.item)") == nil)
    }
  }

  @Test func `items that all say the same have an alpha of exactly 1`() throws {
    let reliability = try Reliability(Ratings.products([[1, 1, 1], [4, 4, 4], [2, 2, 2]]))
    #expect(reliability.alpha == 1 && reliability.standardizedAlpha == 1 && reliability.standardErrorOfMeasurement == 0)
    #expect(reliability.alphaInterval().lower == 1 && reliability.alphaInterval().upper == 1)
    #expect(reliability.items.allSatisfy { $0.totalCorrelation == 1 && $0.alphaIfDropped == 1 })
  }

  @Test func `alpha without an item is the alpha of the others`() throws {
    let rows = try Ratings.rows("exhaustion")
    let reliability = try Reliability(Ratings.products(rows))
    for item in reliability.items {
      let others = rows.map { row in row.indices.filter { $0 != item.item }.map { row[$0] } }
      #expect(item.alphaIfDropped == (try Reliability(Ratings.products(others))).alpha)
    }
  }

  @Test func `what cannot be worked out says why`() throws {
    #expect(throws: Incalculable.tooFewItems(found: 1, needed: 2)) { try Reliability(Ratings.products([[1], [2]])) }
    #expect(throws: Incalculable.tooFewCases(found: 1, needed: 2)) { try Reliability(Ratings.products([[1, 2]])) }
    #expect(throws: Incalculable.noSpread) { try Reliability(Ratings.products([[1, 2], [2, 1]])) }
    let flat = try Reliability(Ratings.products([[1, 2, 3], [3, 2, 5], [0, 2, 1]]))
    #expect(flat.standardizedAlpha == nil && flat.meanCorrelation == nil, "an item without spread correlates with nothing")
    #expect(flat.items[1].totalCorrelation == nil && flat.items[0].totalCorrelation != nil)
    let pair = try Reliability(Ratings.products([[1, 2], [3, 2], [4, 7]]))
    #expect(pair.items.allSatisfy { $0.alphaIfDropped == nil }, "one item alone has no alpha")
  }
}
