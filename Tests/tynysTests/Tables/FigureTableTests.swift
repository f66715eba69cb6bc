import Rendering
import Testing
import Wording

@testable import tynys

/// Tables of figures keep every figure at every width.
@Suite struct FigureTableTests {
  private static let table = FigureTable(
    nameHead: "сұрақ", heads: ["n", "sum of squares", "mean"],
    rows: [
      .init("between people and their colleagues", ["74", "98.649", "2.73"]), .init("within", ["", "", ""]),
      .init("residual", ["219", "50.297", "−0.23"], indent: 2),
    ])

  @Test func `no line is wider than asked and no figure is lost`() {
    for width in 20...100 {
      let lines = Self.table.lines(width: width).map(\.text)
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      for figure in ["74", "98.649", "2.73", "219", "50.297", "−0.23"] {
        #expect(lines.filter { $0.split(separator: " ").contains(Substring(figure)) }.count == 1, "\(figure) at \(width)")
      }
    }
  }

  @Test func `a row without figures says why, at every width and with its indent`() {
    let table = FigureTable(heads: ["people", "mean"], rows: [.init("all", ["12", "2.5"]), .init("Team 3", remark: "withheld", indent: 2)])
    for width in 14...60 {
      let lines = table.lines(width: width).map(\.text)
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      #expect(lines.contains { $0.hasPrefix("    Team 3") } && lines.filter { $0.hasSuffix("withheld") }.count == 1)
    }
    #expect(table.lines(width: 60).map(\.text).last == "    Team 3  withheld")
  }

  @Test func `figures end where their heads end`() throws {
    let lines = Self.table.lines(width: 90).map(\.text)
    let head = try #require(lines.first)
    #expect(head.hasSuffix("mean") && lines[1].hasSuffix("2.73") && lines[1].displayWidth == head.displayWidth)
    #expect(lines[3].hasPrefix("    residual"))
    #expect(lines[2] == "  within", "nothing stands behind a row without figures")
  }
}
