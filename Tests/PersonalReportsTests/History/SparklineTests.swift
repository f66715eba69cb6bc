import Instruments
import Testing

@testable import PersonalReports

@Suite struct SparklineTests {
  @Test func `eighths of the scale become eight columns, and a missing score a cross`() throws {
    let scale = try HistoryFixtures.small().scales[0]
    let points = HistoryFixtures.weekly(scale, [0, 12.4, 12.5, 30, 40, 55, 70, 80, 100, nil]).points
    #expect(Sparkline(scale: scale, isUnicode: true).text(points) == "▁▁▂▃▄▅▆▇█×")
    #expect(Sparkline(scale: scale, isUnicode: false).text(points) == "112345678x")
  }

  @Test func `a small change on a large scale stays small`() throws {
    let scale = try HistoryFixtures.small().scales[0]
    #expect(Sparkline(scale: scale, isUnicode: true).text(HistoryFixtures.weekly(scale, [51, 52, 53]).points) == "▅▅▅")
  }
}
