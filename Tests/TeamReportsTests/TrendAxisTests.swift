import JSON
import Releases
import Testing

@testable import TeamReports

@Suite struct TrendAxisTests {
  private func point(_ mean: Double, _ low: Double, _ high: Double) -> TrendPoint {
    let decimal = SampleTrends.decimal
    return TrendPoint(
      round: 0, cell: .published(CellFigures(n: 20, mean: decimal(mean), sd: nil, interval: decimal(low)...decimal(high), bands: [:])), stretch: 0)
  }

  @Test func `everything published is in view, in steps of 1, 2 or 5, over no less than a third of the scale`() {
    for range in [0.0...54, 1...5, 20...80, 0...10] {
      let length = range.upperBound - range.lowerBound
      for low in stride(from: range.lowerBound, through: range.upperBound, by: length / 20) {
        for high in stride(from: low, through: range.upperBound, by: length / 20) {
          let axis = TrendAxis([point((low + high) / 2, low, high)], range: range, rows: 10)
          let (first, last) = (SampleTrends.decimal(low).double, SampleTrends.decimal(high).double)
          #expect(axis.low <= first + 1e-9 && axis.high >= last - 1e-9 && axis.low >= range.lowerBound)
          #expect(axis.high - axis.low >= length / 3 - axis.step - 1e-9 && (3...14).contains(axis.rows))
          var leading = axis.step
          while leading < 0.999 { leading *= 10 }
          while leading > 9.99 { leading /= 10 }
          #expect([1, 2, 5].contains { abs(leading - $0) < 1e-6 }, "\(axis.step)")
          #expect(axis.row(of: first) <= axis.row(of: last) && axis.row(of: last) < axis.rows)
        }
      }
    }
  }

  @Test func `a withheld cell has no part in the axis`() {
    let points = [point(20, 18, 22), point(30, 27, 33)]
    let withheld = TrendPoint(round: 0, cell: .withheld, stretch: 0)
    #expect(TrendAxis(points, range: 0...54, rows: 10) == TrendAxis([withheld, points[0], withheld, points[1]], range: 0...54, rows: 10))
    #expect(TrendAxis([withheld], range: 0...54, rows: 10) == TrendAxis([], range: 0...54, rows: 10))
  }
}
