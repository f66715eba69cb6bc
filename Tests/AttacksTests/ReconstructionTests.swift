import Attacks
import JSON
import Releases
import TestSupport
import Testing

/// Integer reconstruction from mean, standard deviation and n of a small cell, by search through every list of scores.
@Suite struct ReconstructionTests {
  private static let scale = Organisation.Scale(0, 6, [0, 2, 4])

  /// Every ascending list of so many scores.
  private static func lists(_ count: Int, from least: Int = 0) -> [[Int]] {
    if count == 0 { return [[]] }
    return (least...6).flatMap { score in lists(count - 1, from: score).map { [score] + $0 } }
  }

  private static func search(_ scores: [Int]) throws -> Reconstruction? {
    var organisation = Organisation(["a": ""])
    organisation.scales = [scale]
    organisation.add("a", scores: scores.map(Double.init))
    let publication = try Publication(organisation)
    guard let figures = publication.figures("a") else { return nil }
    let n = scores.count
    let counts = (0..<3).map { band -> ClosedRange<Int> in
      figures.bands["b\(band)"] == .word(.most) ? n / 2 + 1...n : 0...n / 2
    }
    return Reconstruction(n: n, mean: figures.mean.double, sd: figures.sd?.double, counts: counts, scale: scale)
  }

  @Test(arguments: [5, 6]) func `no search through whole numbers proves a band of five or six people, whatever they answered`(n: Int) throws {
    var shown = 0
    for scores in Self.lists(n) {
      guard let search = try Self.search(scores) else { continue }
      shown += 1
      #expect(search.lists.contains(scores))
      #expect(search.most(in: 0) > 0)
      for band in 0..<3 { #expect(search.most(out: band) >= 2) }
    }
    #expect(shown > 50)
  }

  @Test(arguments: 0..<4) func `no search proves a band of ten to twelve people, whose standard deviation is known as well`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(8_000 + seed))
    var shown = 0
    for _ in 0..<40 {
      let spread = Int.random(in: 0...2, using: &generator)
      let centre = Int.random(in: 0...6, using: &generator)
      let n = Int.random(in: 10...12, using: &generator)
      let scores = (0..<n).map { _ in min(6, max(0, centre + Int.random(in: -spread - 1...spread + 1, using: &generator))) }.sorted()
      guard let search = try Self.search(scores) else { continue }
      shown += 1
      #expect(search.lists.contains(scores))
      #expect(search.most(in: 0) > 0)
      for band in 0..<3 { #expect(search.most(out: band) >= 2) }
    }
    #expect(shown > 8)
  }

  @Test func `the search finds the only list where nothing was rounded away`() {
    let search = Reconstruction(n: 5, mean: 6, sd: nil, counts: [0...2, 0...2, 3...5], scale: Self.scale)
    #expect(search.lists == [[6, 6, 6, 6, 6]])
    #expect(search.scores == [6])
  }
}
