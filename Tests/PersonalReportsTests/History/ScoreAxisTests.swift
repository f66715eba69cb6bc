import Instruments
import TestSupport
import Testing

@testable import PersonalReports

@Suite struct ScoreAxisTests {
  private static func scales() throws -> [Scale] {
    try Repository.instruments.flatMap { try HistoryFixtures.shipped($0).scales }
  }

  @Test func `a score always stands on a row of its own band, at every height`() throws {
    for scale in try Self.scales() {
      for height in 1...24 {
        let axis = ScoreAxis(scale: scale, height: height)
        let strangers = (0...200).filter { step in
          let score = scale.range.lowerBound + (scale.range.upperBound - scale.range.lowerBound) * Double(step) / 200
          let row = axis.row(of: score)
          return !(0..<axis.height).contains(row) || axis.stretch(ofRow: row).band != scale.band(of: score)
        }
        #expect(strangers == [], "\(scale.id), \(height) rows")
      }
    }
  }

  @Test func `a higher score never stands lower`() throws {
    for scale in try Self.scales() {
      let axis = ScoreAxis(scale: scale, height: 12)
      let rows = (0...1000).map { axis.row(of: scale.range.lowerBound + (scale.range.upperBound - scale.range.lowerBound) * Double($0) / 1000) }
      #expect(rows == rows.sorted())
      #expect(rows.first == 0 && rows.last == axis.height - 1)
    }
  }

  @Test func `the most welcome band has rank 0 on either kind of scale`() throws {
    for scale in try Self.scales() {
      let welcome = ScoreAxis(scale: scale, height: 12).stretches.first { $0.rank == 0 }?.band
      #expect(welcome == (scale.worse == .higher ? scale.bands.first : scale.bands.last))
    }
  }
}
