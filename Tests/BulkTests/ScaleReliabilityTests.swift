import CSV
import Instruments
import Psychometrics
import Statistics
import TestSupport
import Testing
import Wording

@testable import Bulk

/// Every figure of a scale is there, or says why it is not.
@Suite struct ScaleReliabilityTests {
  private func reliability(_ rows: String, items: [String] = ["a", "b", "c"], method: String = "sum") throws -> ScaleReliability {
    let instrument = try SheetFile.instrument(
      formats: ["n": "{\"kind\": \"number\", \"minimum\": 1, \"maximum\": 5}"], items: items.map { ($0, "n", nil) },
      scales: [SheetFile.scale("s", keys: items, method: method)])
    let source = ByteSource(bytes: Array((items.joined(separator: ",") + "\n" + rows).utf8))
    let plan = try SheetPlan(instrument, header: CSVHeader.read(source))
    return ScaleReliability(try AnswerCollector(plan).run(source).scales[0])
  }

  private func status<Value>(_ figure: Figure<Value>) -> String {
    switch figure {
    case .success: "there"
    case .failure(let gap): gap.status
    }
  }

  @Test func `figures of scores are in points of the scale, whatever the method`() throws {
    let rows = "1,2,3\n4,5,3\n2,2,1\n5,4,5\n3,3,3\n"
    let (sum, mean) = (try reliability(rows), try reliability(rows, method: "mean"))
    #expect(try abs(sum.mean.get() - 3 * mean.mean.get()) < 1e-12)
    #expect(try abs(sum.standardError.get() - 3 * mean.standardError.get()) < 1e-12)
    #expect(try sum.alpha.get().alpha == mean.alpha.get().alpha)
    #expect(sum.median == .success(9) && mean.median == .success(3))
  }

  @Test func `of fewer than five rows nothing is told, since it would be about persons`() throws {
    for rows in 0..<FigureGap.leastRows {
      let few = try reliability((0..<rows).map { "\($0 + 1),\(5 - $0),\($0 % 3 + 1)\n" }.joined())
      #expect([few.mean, few.standardDeviation, few.median, few.skewness, few.kurtosis].allSatisfy { status($0) == "too_few_cases" })
      #expect([few.standardizedAlpha, few.splitHalf, few.standardError].allSatisfy { status($0) == "too_few_cases" })
      #expect((0..<3).allSatisfy { status(few.itemTotal($0)) == "too_few_cases" && status(few.alphaIfDropped($0)) == "too_few_cases" })
      #expect(status(few.alpha) == "too_few_cases" && status(few.omega) == "too_few_cases" && status(few.halves) == "too_few_cases")
      #expect(status(few.analysis) == "too_few_cases" && status(few.normality) == "too_few_cases")
      #expect(few.answers.items.allSatisfy { status($0.meanFigure) == "too_few_cases" && status($0.deviationFigure) == "too_few_cases" })
    }
    // Five answers to the first item, four to the others.
    let gap = try reliability("1,2,3\n4,5,3\n2,2,1\n5,4,5\n3,,\n")
    #expect(gap.answers.items.map { status($0.meanFigure) } == ["there", "too_few_cases", "too_few_cases"])
    #expect(status(gap.mean) == "too_few_cases")
  }

  @Test func `rows that all say the same leave figures absent with their reason`() throws {
    let same = try reliability(String(repeating: "1,2,3\n", count: 6))
    #expect(status(same.standardDeviation) == "there" && status(same.skewness) == "no_spread" && status(same.kurtosis) == "no_spread")
    #expect(status(same.normality) == "no_spread" && status(same.alpha) == "no_spread" && status(same.omega) == "item_without_spread")
    let analysis = try same.analysis.get()
    #expect(status(analysis.fFigure) == "no_residual" && status(analysis.pFigure) == "no_residual")
  }

  @Test func `items that contradict each other have an alpha below 0 and no standard error`() throws {
    let contrary = try reliability("1,5,3\n5,1,3\n2,4,2\n4,1,4\n3,3,1\n")
    #expect(try contrary.alpha.get().alpha < 0)
    #expect(status(contrary.standardError) == "negative_alpha")
  }

  @Test func `a flat item is named where it makes a figure impossible`() throws {
    let flat = try reliability("1,3,3\n5,3,4\n2,3,2\n4,3,4\n3,3,3\n")
    guard case .failure(let gap) = flat.standardizedAlpha else {
      Issue.record("an item without spread has no standardized alpha")
      return
    }
    #expect(gap == .incalculable(.itemWithoutSpread(item: 1)))
    for language in InterfaceLanguage.allCases { #expect(gap.message(["a", "b", "c"])(language).contains("b")) }
    #expect(status(flat.itemTotal(1)) == "no_spread" && status(flat.itemTotal(0)) == "there")
  }

  @Test func `one item has no alpha, and of two none is left to drop`() throws {
    #expect(status(try reliability("1\n2\n4\n3\n3\n", items: ["a"]).alpha) == "too_few_items")
    let pair = try reliability("1,2\n2,2\n4,5\n3,3\n1,1\n", items: ["a", "b"])
    #expect(status(pair.alpha) == "there" && status(pair.alphaIfDropped(0)) == "too_few_items" && status(pair.omega) == "too_few_items")
  }

  @Test func `above 5,000 rows Shapiro and Wilk are silent and say so`() throws {
    var numbers = SeededGenerator(seed: 2)
    let rows = (0..<5_001).map { _ in (0..<3).map { _ in String(Int.random(in: 1...5, using: &numbers)) }.joined(separator: ",") + "\n" }
    #expect(status(try reliability(rows.joined()).normality) == "too_many_cases")
    #expect(status(try reliability(rows.dropLast().joined()).normality) == "there")
  }
}
