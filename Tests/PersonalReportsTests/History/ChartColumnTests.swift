import Instruments
import Testing

@testable import PersonalReports

@Suite struct ChartColumnTests {
  @Test func `no result is left out or moved, no column is empty, and the latest stands alone`() throws {
    let scale = try HistoryFixtures.small().scales[0]
    for count in Array(1...130) + [519, 520, 521] {
      let points = (0..<count).map { HistoryFixtures.point(scale, days: $0, score: Double($0 % 101)) }
      for limit in [2, 3, 7, 30, 63, 64, 65, 190] {
        let columns = ChartColumn.columns(points, limit: limit)
        #expect(columns.count == min(count, limit))
        #expect(columns.flatMap { Array($0.points) } == points)
        #expect(columns.allSatisfy { !$0.points.isEmpty })
        #expect(columns.last.map { Array($0.points) } == [points[count - 1]])
      }
    }
  }

  @Test func `a column reaches from its lowest to its highest score and keeps that one of its results has none`() throws {
    let scale = try HistoryFixtures.small().scales[0]
    let points = HistoryFixtures.weekly(scale, [30, nil, 10, 50, nil]).points
    let columns = ChartColumn.columns(points, limit: 2)
    #expect(columns[0].scores == 10...50)
    #expect(columns[0].hasGap)
    #expect(columns[1].scores == nil)
    #expect(columns[1].hasGap)
  }
}
