import Attacks
import TestSupport
import Testing

@testable import DisclosureControl

@Suite struct FigureProofTests {
  private static func proof(n: Int, mean: Double, step: Double, sd: Double? = nil, bands: [BandShare]) -> AuditFinding.Fault? {
    FigureProof(CellFigures(n: n, mean: mean, step: step, sd: sd, interval: nil, bands: bands), scale: Organisation.exhaustion.facts).fault
  }

  @Test func `a mean alone can prove that nobody is in the best band, or all but one in the worst`() {
    let words: [BandShare] = [.some, .some, .most]
    #expect(Self.proof(n: 5, mean: 48, step: 1, bands: words) == .noneInBestBand)
    #expect(Self.proof(n: 5, mean: 44, step: 1, bands: words) == .allInBand(2))
    #expect(Self.proof(n: 5, mean: 43, step: 1, bands: words) == nil)
    #expect(Self.proof(n: 5, mean: 5, step: 1, bands: [.most, .some, .some]) == .allInBand(0))
    #expect(Self.proof(n: 5, mean: 12, step: 1, bands: [.most, .some, .some]) == nil)
  }

  @Test func `a mean and a standard deviation can prove it of larger groups (Samuelson)`() {
    let words: [BandShare] = [.some, .some, .most]
    // Nobody is farther than 2 · 11 / √12 = 6.4 from the mean.
    #expect(Self.proof(n: 12, mean: 35, step: 0.5, sd: 2, bands: words) == .noneInBestBand)
    #expect(Self.proof(n: 12, mean: 35, step: 0.5, sd: 8, bands: words) == nil)
    #expect(Self.proof(n: 12, mean: 22, step: 0.5, sd: 0, bands: [.some, .most, .some]) == .noneInBestBand)
  }

  @Test func `shares alone can prove it`() {
    #expect(Self.proof(n: 20, mean: 30, step: 0.1, bands: [.percent(0), .percent(50), .percent(50)]) == .noneInBestBand)
    #expect(Self.proof(n: 60, mean: 30, step: 0.1, bands: [.percent(0), .percent(50), .percent(50)]) == nil)
    #expect(Self.proof(n: 20, mean: 10, step: 0.1, bands: [.percent(100), .percent(0), .percent(0)]) == .allInBand(0))
  }

  /// What the figures of a unit with these scores prove, and whether the true numbers prove anything.
  private static func proofs(_ scores: [Double], scale: Organisation.Scale) throws -> (figures: AuditFinding.Fault?, counts: Bool) {
    var organisation = Organisation(["a": ""])
    organisation.scales = [scale]
    organisation.add("a", scores: scores)
    let rows = try organisation.rows()
    let table = ScaleTable(rows, plan: CellPlan(design: rows.design, policy: try DisclosurePolicy()), scale: 0)
    let figures = try #require(Coarsening(table, published: [true], hasDeviation: [scores.count >= 10]).figures(of: 0))
    return (FigureProof(figures, scale: scale.facts).fault, GroupRule(scale.facts, minimumGroup: 5).provesBand(table.tallies[0].bands))
  }

  @Test func `nothing false is proved of groups that lie as far apart as their standard deviation allows`() throws {
    let scale = Organisation.Scale(0, 1_000, [0, 200, 800])
    for n in 10...40 {
      for outside in [[0.0], [0, 0], [199], [199, 199], [199, 800], [0, 1_000], [200], [200, 200]] {
        for others in [500.0, 800, 1_000, 210, 790] {
          let proofs = try Self.proofs(outside + [Double](repeating: others, count: n - outside.count), scale: scale)
          #expect(proofs.figures == nil || proofs.counts, "\(n) \(outside) \(others)")
        }
      }
    }
  }

  @Test func `one person may lie as far out as the scores of the others allow and no farther`() {
    // Below 17 is 12.95 from the nearest possible mean; nobody is farther than 2.95 · 20 / √21 = 12.87 from it, or with the larger deviation 13.3.
    let shares: [BandShare] = [.percent(5), .percent(45), .percent(50)]
    #expect(Self.proof(n: 21, mean: 30, step: 0.1, sd: 2.9, bands: shares) == .noneInBestBand)
    #expect(Self.proof(n: 21, mean: 30, step: 0.1, sd: 3, bands: shares) == nil)
  }

  @Test(arguments: 0..<6) func `what the figures prove is so: the true numbers have proved it before`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(900 + seed))
    var proved = 0
    for _ in 0..<400 {
      var organisation = Organisation(["a": ""])
      organisation.scales = [Organisation.Scale(0, 54, [0, 17, 27], higherIsWorse: Bool.random(using: &generator))]
      let centre = Double.random(in: 0...54, using: &generator)
      let spread = Double.random(in: 0...12, using: &generator)
      let n = Int.random(in: 5...40, using: &generator)
      organisation.add(
        "a", scores: (0..<n).map { _ in min(54, max(0, (centre + Double.random(in: -spread...spread, using: &generator)).rounded())) })
      let proofs = try Self.proofs(organisation.people.compactMap { $0.scores[0] }, scale: organisation.scales[0])
      if proofs.figures != nil {
        proved += 1
        #expect(proofs.counts)
      }
    }
    #expect(proved > 40)
  }
}
