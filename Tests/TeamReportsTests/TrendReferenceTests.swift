import Foundation
import JSON
import Releases
import Statistics
import TeamReports
import TestSupport
import Testing

/// Figures of SciPy for published figures, kept in `References/trends.json` with the script that made them.
@Suite struct TrendReferenceTests {
  private struct Reference: Decodable {
    struct Unit: Decodable {
      let id: String
      let parent: String?
    }
    struct Cell: Decodable {
      let scale: String
      let round: String
      let unit: String
      let n: Int
      let mean: Double
      let sd: Double?
    }
    struct Result: Decodable {
      let unit: String
      let scale: String
      let kind: String
      let p: Double
      let pAdjusted: Double
      let difference: Double?
      let t: Double?
      let df: Double?
      let low: Double?
      let high: Double?
      let g: Double?
      let s: Double?
      let tau: Double?
    }
    let rounds: [String]
    let units: [Unit]
    let cells: [Cell]
    let results: [Result]
  }

  @Test func `every figure is that of SciPy`() throws {
    let path = Repository.root + "/Tests/TeamReportsTests/References/trends.json"
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let reference = try decoder.decode(Reference.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    let sample = SampleTrends(
      rounds: reference.rounds, tree: { _ in reference.units.map { SampleTrends.Unit($0.id, in: $0.parent) } },
      cell: { round, unit, scale in
        guard let cell = reference.cells.first(where: { $0.round == reference.rounds[round] && $0.unit == unit && $0.scale == scale }) else {
          return .absent
        }
        return .figures(SampleTrends.Figures(n: cell.n, mean: cell.mean, sd: cell.sd))
      })
    let report = try sample.report()
    #expect(reference.results.count == 57)
    for result in reference.results {
      let trend = try #require(report.unit(result.unit)?.scale(result.scale))
      var pairs: [(found: Double?, expected: Double?)] = []
      switch result.kind {
      case "since_last", "since_last_year":
        let change = try #require((result.kind == "since_last" ? trend.sinceLast : trend.sinceLastYear).value)
        pairs = figures(change.test, result) + [(change.difference, result.difference), (change.effect?.value, result.g)]
      case "beside_above":
        let difference = try #require(trend.besideAbove.value)
        pairs = figures(difference.test, result) + [(difference.difference, result.difference)]
      default:
        let course = try #require(trend.course.test)
        let test = try #require(course.test)
        pairs = [(Double(test.s), result.s), (test.tau, result.tau), (test.p, result.p), (course.adjustedP, result.pAdjusted)]
        #expect(test.isExact)
      }
      for pair in pairs {
        let (found, expected) = try (#require(pair.found), #require(pair.expected))
        #expect(abs(found - expected) <= 1e-11 * max(1, abs(expected)), "\(result.unit) \(result.scale) \(result.kind)")
      }
    }
  }

  private func figures(_ test: DifferenceTest?, _ result: Reference.Result) -> [(found: Double?, expected: Double?)] {
    [
      (test?.t, result.t), (test?.degreesOfFreedom, result.df), (test?.p, result.p), (test?.adjustedP, result.pAdjusted),
      (test?.interval.lower, result.low), (test?.interval.upper, result.high),
    ]
  }
}
