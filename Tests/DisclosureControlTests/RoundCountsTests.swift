import TestSupport
import Testing

@testable import DisclosureControl

@Suite struct RoundCountsTests {
  @Test func `counting gives what rows give`() throws {
    var numbers = SeededGenerator(seed: 12)
    for _ in 0..<60 {
      let teams = Int.random(in: 1...7, using: &numbers)
      let tree = try UnitTree([UnitTree.Unit(id: "root")] + (0..<teams).map { UnitTree.Unit(id: "team-\($0)", parent: "root") })
      let scales = [
        try ScaleFacts(minimum: 0, maximum: 54, bandEdges: [0, 17, 27], worse: .higher),
        try ScaleFacts(minimum: 1, maximum: 5, bandEdges: [], worse: .lower),
      ]
      let design = try RoundDesign(tree: tree, scales: scales)
      var rows = RoundRows(design)
      var counts = try RoundCounts(design)
      for _ in 0..<Int.random(in: 0...80, using: &numbers) {
        let unit = Int.random(in: 0...teams, using: &numbers)
        let scores = scales.map { scale in
          Bool.random(using: &numbers) ? Double(Int.random(in: Int(scale.minimum)...Int(scale.maximum), using: &numbers)) : nil
        }
        try rows.append(unit: unit, scores: scores)
        for (scale, score) in scores.enumerated() { if let score { try counts.add(unit: unit, scale: scale, score: score, count: 1) } }
      }
      #expect(ProtectedRound(counts, policy: try DisclosurePolicy()) == ProtectedRound(rows, policy: try DisclosurePolicy()))
    }
  }

  @Test func `what does not belong to the design is refused`() throws {
    let design = try RoundDesign(
      tree: UnitTree([UnitTree.Unit(id: "a")]), scales: [ScaleFacts(minimum: 0, maximum: 6, bandEdges: [], worse: .higher)])
    var counts = try RoundCounts(design)
    #expect(throws: InputFault.unitOutOfRange(1)) { try counts.add(unit: 1, scale: 0, score: 1, count: 1) }
    #expect(throws: InputFault.scoreCount(1)) { try counts.add(unit: 0, scale: 1, score: 1, count: 1) }
    #expect(throws: InputFault.scoreOutOfRange(scale: 0)) { try counts.add(unit: 0, scale: 0, score: 6.5, count: 1) }
    #expect(throws: InputFault.scoreOutOfRange(scale: 0)) { try counts.add(unit: 0, scale: 0, score: .nan, count: 1) }
    let sliced = try RoundDesign(tree: design.tree, slices: [2], scales: design.scales)
    #expect(throws: InputFault.slices([2])) { try RoundCounts(sliced) }
  }
}
