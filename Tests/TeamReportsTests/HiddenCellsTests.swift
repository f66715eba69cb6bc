import DisclosureControl
import JSON
import Releases
import Rendering
import TestSupport
import Testing
import Wording

@testable import TeamReports

/// The attack: somebody who knows all but one cell looks at the layout for what the figures do not say.
@Suite struct HiddenCellsTests {
  /// Two teams under the minimum swap their people, whose scores lie at both ends of the scale: only withheld cells differ.
  @Test func `organisations that differ only in what is withheld give the same output, byte for byte`() throws {
    let outputs = try [false, true].map { isSwapped -> [String] in
      var sample = try sample(isSwapped: isSwapped)
      // The page names the key; nothing else does.
      sample.key = isSwapped ? 2 : 1
      return try everything(sample)
    }
    #expect(outputs[0] == outputs[1])
    #expect(outputs[0].allSatisfy { !$0.isEmpty })
  }

  @Test func `their pages are the same, byte for byte: axes, shades, order, legends and sizes`() throws {
    let markers = [SamplePage.marker(100, 300), SamplePage.marker(400, nil, unit: ["East", "Team 1"])]
    let pages = try [false, true].map { isSwapped in
      let report = try sample(isSwapped: isSwapped).report()
      return InterfaceLanguage.allCases.map { TrendPage(report: report, markers: markers, language: $0).html() }
    }
    #expect(pages[0] == pages[1])
    #expect(pages[0].allSatisfy { $0.utf8.count > 10_000 })
  }

  private func sample(isSwapped: Bool) throws -> SampleTrends {
    let rounds = try (0..<8).map { try published(round: $0, isSwapped: isSwapped) }
    var sample = SampleTrends { round, unit, scale in
      guard scale == "exhaustion" else { return .of(30, 12) }
      return rounds[round][unit] ?? .withheld
    }
    // What else differs between them shows in the files, and must not in the report.
    sample.codes = isSwapped ? ["e1": 3, "e2": 4] : ["e1": 4, "e2": 3]
    return sample
  }

  /// What the real protection publishes of 30 people in the west, and of four and three in the east's teams.
  private func published(round: Int, isSwapped: Bool) throws -> [String: SampleTrends.Cell] {
    let tree = try UnitTree(SampleTrends.units.map { UnitTree.Unit(id: $0.id, parent: $0.parent) })
    let scale = try ScaleFacts(minimum: 0, maximum: 54, bandEdges: [0, 17, 27], worse: .higher)
    let design = try RoundDesign(tree: tree, scales: [scale])
    var rows = RoundRows(design)
    func add(_ unit: String, _ scores: [Double]) throws {
      for score in scores { try rows.append(unit: try #require(tree.index(of: unit)), scores: [score]) }
    }
    var generator = SeededGenerator(seed: UInt64(round))
    try add("w", (0..<30).map { _ in Double(Int.random(in: 4...50, using: &generator)) })
    let (high, low) = ([50.0, 53, 54, 41], [2.0, 0, 5])
    try add(isSwapped ? "e2" : "e1", high)
    try add(isSwapped ? "e1" : "e2", low)
    var cells: [String: SampleTrends.Cell] = [:]
    for cell in ProtectedRound(rows, policy: try DisclosurePolicy()).cells {
      guard let figures = cell.figures else { continue }
      cells[tree.units[cell.address.unit].id] = .figures(
        .init(n: figures.n, mean: figures.mean, sd: figures.sd, hasInterval: figures.interval != nil))
    }
    #expect(cells["e1"] == nil && cells["e2"] == nil && cells["w"] != nil, "the premise of the attack")
    return cells
  }

  private func everything(_ sample: SampleTrends) throws -> [String] {
    let report = try sample.report()
    var outputs: [String] = []
    for language in InterfaceLanguage.allCases {
      outputs.append(TrendDocument(report: report, language: language).json().text())
      for unit in report.units.map(\.unit.id) {
        for columns in [40, 110] {
          for appearance in [Appearance(styles: true, colors: true, unicode: true), .plain] {
            let lines = TrendLines(
              report: report, unit: unit, overview: report.units.map(\.unit.id), scale: nil, language: language, appearance: appearance,
              columns: columns
            ).lines()
            outputs.append(lines.map(appearance.encode).joined(separator: "\n"))
          }
        }
      }
    }
    return outputs
  }
}
