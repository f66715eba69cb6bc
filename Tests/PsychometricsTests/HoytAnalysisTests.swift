import Psychometrics
import Statistics
import TestSupport
import Testing

@Suite struct HoytAnalysisTests {
  @Test func `ratings of the survey study's shape print the survey study's table`() throws {
    let products = try Ratings.products("survey")
    let table = try HoytAnalysis(products)
    let printed: [(HoytAnalysis.Source, Double, Int)] = [
      (.betweenPeople, 98.649, 73), (.betweenItems, 11.703, 3), (.residual, 50.297, 219), (.withinPeople, 62.000, 222), (.total, 160.649, 295),
    ]
    #expect(table.rows.map(\.source) == printed.map(\.0))
    for (row, (_, squares, degrees)) in zip(table.rows, printed) {
      #expect(abs(row.meanSquare.sumOfSquares - squares) <= 0.0005)
      #expect(row.meanSquare.degreesOfFreedom == degrees)
    }
    #expect(abs(try Reliability(products).alpha - 0.830) <= 0.0005)
    #expect(abs(try #require(table.f) - 16.985) <= 0.0005)
  }

  @Test(arguments: Ratings.names) func `the table agrees with R's analysis of variance`(name: String) throws {
    let results = try Ratings.results(name)
    let table = try HoytAnalysis(Ratings.products(name))
    #expect(results.disagreement(table[.betweenPeople].sumOfSquares, with: "ss_people", within: 1e-11) == nil)
    #expect(results.disagreement(table[.betweenItems].sumOfSquares, with: "ss_items", within: 1e-11) == nil)
    #expect(results.disagreement(table[.residual].sumOfSquares, with: "ss_residual", within: 1e-11) == nil)
    #expect(results.disagreement(table[.withinPeople].sumOfSquares, with: "ss_within", within: 1e-11) == nil)
    #expect(results.disagreement(table[.total].sumOfSquares, with: "ss_total", within: 1e-11) == nil)
    #expect(results.disagreement(table.grandMean, with: "grand_mean") == nil)
    // R decomposes a matrix of people, items and cells; ours are whole numbers divided once.
    #expect(results.disagreement(table.f, with: "f", within: 1e-11) == nil)
    #expect(results.disagreement(table.p, with: "f_p", within: 1e-10) == nil)
  }

  @Test(arguments: Ratings.names) func `the rows add up, and Hoyt's reliability is Cronbach's alpha`(name: String) throws {
    let products = try Ratings.products(name)
    let table = try HoytAnalysis(products)
    let within = table[.betweenItems].sumOfSquares + table[.residual].sumOfSquares
    #expect(abs(within - table[.withinPeople].sumOfSquares) < 1e-12 * within)
    #expect(abs(within + table[.betweenPeople].sumOfSquares - table[.total].sumOfSquares) < 1e-12 * table[.total].sumOfSquares)
    #expect(table[.betweenItems].degreesOfFreedom + table[.residual].degreesOfFreedom == table[.withinPeople].degreesOfFreedom)
    #expect(abs(try #require(table.reliability) - Reliability(products).alpha) < 1e-13)
  }

  @Test func `where nothing is left over there is no F, and where all sums are equal no reliability`() throws {
    let exact = try HoytAnalysis(Ratings.products([[1, 2], [3, 4], [0, 1]]))
    #expect(exact.f == nil && exact.p == nil && exact.reliability == 1)
    let equal = try HoytAnalysis(Ratings.products([[1, 2], [2, 1]]))
    #expect(equal.reliability == nil && equal.f == 0 && equal.p == 1)
    #expect(throws: Incalculable.tooFewCases(found: 1, needed: 2)) { try HoytAnalysis(Ratings.products([[1, 2]])) }
    #expect(throws: Incalculable.tooFewItems(found: 1, needed: 2)) { try HoytAnalysis(Ratings.products([[1], [2]])) }
  }
}
