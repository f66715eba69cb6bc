import Statistics
import Testing

@testable import TeamReports

@Suite struct SeriesCourseTests {
  /// The most convincing series there can be is one that only rises.
  @Test func `exactly as many rounds are asked for as could ever show a trend`() throws {
    for scales in 1...40 {
      let needed = SeriesCourse.roundsNeeded(scales: scales)
      for rounds in 2...needed {
        let test = try #require(MannKendallTest((0..<rounds).map(Double.init)))
        // 2/120 on three scales is the level itself, which is not below it.
        #expect((test.p * Double(scales) < DifferenceTest.level - 1e-12) == (rounds == needed), "\(scales) scales, \(rounds) rounds")
      }
    }
    #expect([1, 3, 8].map { SeriesCourse.roundsNeeded(scales: $0) } == [5, 6, 6])
  }

  @Test func `a rise, a fall and a level are told, and too few rounds are said to be too few`() throws {
    func course(_ means: [Double]) throws -> ScaleTrend {
      let sample = SampleTrends(rounds: means.indices.map { "r\($0)" }) { round, _, _ in .of(40, means[round]) }
      return try #require(try sample.report().unit("o")?.scales.first)
    }
    func finding(_ means: [Double]) throws -> CourseTest.Finding? { try course(means).course.test?.finding }
    #expect(try finding([20, 21, 22, 23, 24, 25]) == .rising)
    #expect(try finding([25, 24, 23, 22, 21, 20]) == .falling)
    #expect(try finding([20, 24, 21, 23, 22, 20.5]) == CourseTest.Finding.none)
    let level = try #require(try course([20, 20, 20, 20, 20, 20]).course.test)
    #expect(level.finding == .none && level.test == nil && level.adjustedP == 1)
    guard case .tooFewRounds(let have, let needed) = try course([20, 21, 22, 23, 24]).course else {
      Issue.record("five rounds cannot show a trend on three scales")
      return
    }
    #expect(have == 5 && needed == 6)
  }

  @Test func `only rounds since the last break count, and rounds without figures are left out`() throws {
    let sample = SampleTrends(
      rounds: (0..<10).map { "r\($0)" }, digest: { [UInt8](repeating: $0 < 2 ? 1 : 2, count: 32) },
      cell: { round, _, _ in round == 5 ? .withheld : .of(40, 10 + Double(round)) })
    let trend = try #require(try sample.report().unit("o")?.scales.first)
    #expect(trend.course.test?.rounds == [2, 3, 4, 6, 7, 8, 9] && trend.course.test?.finding == .rising)
  }
}
