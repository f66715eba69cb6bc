import Attacks
import Testing

@testable import DisclosureControl

@Suite struct CoarseningTests {
  @Test func `steps are those of the document on a scale of 54 points and in proportion on others`() {
    let steps = [
      (54.0, [1, 0.5, 0.1]), (60, [1, 0.5, 0.1]), (30, [0.5, 0.2, 0.05]), (48, [1, 0.5, 0.1]), (10, [0.2, 0.1, 0.02]), (4, [0.1, 0.05, 0.01]),
    ]
    for (range, expected) in steps {
      #expect([5, 10, 20].map { RoundingStep(n: $0, range: range).points } == expected, "\(range)")
      #expect([9, 19, 50_000].map { RoundingStep(n: $0, range: range).points } == expected, "\(range)")
    }
  }

  @Test func `n times the step is about a tenth of the range for small groups of every scale`() {
    for range in stride(from: 0.5, through: 2_000, by: 0.5) {
      for n in 5..<20 {
        let share = Double(n) * RoundingStep(n: n, range: range).points / range
        #expect(share > 0.05 && share < 0.3, "\(n) \(range)")
      }
    }
  }

  @Test func `a mean is rounded from its exact sum to the nearest step, halves upward, as the decimal that is meant`() {
    let points = ExactScore.partsPerPoint
    #expect(RoundingStep(n: 6, range: 54).rounded(sum: 15 * points, n: 6) == 3)
    #expect(RoundingStep(n: 6, range: 54).rounded(sum: -15 * points, n: 6) == -2)
    #expect(RoundingStep(n: 20, range: 54).rounded(sum: 467 * points, n: 20) == 23.4)
    #expect(RoundingStep(n: 30, range: 54).rounded(sum: 100 * points, n: 30) == 3.3)
    #expect(RoundingStep(n: 5, range: 2_000_000).rounded(sum: 5 * 74_999 * points, n: 5) == 50_000)
    for n in 5..<40 {
      let step = RoundingStep(n: n, range: 54)
      for sum in 0...(54 * n) {
        let distance = abs(step.rounded(sum: sum * points, n: n) - Double(sum) / Double(n))
        #expect(distance <= step.points / 2 + 1e-12)
      }
    }
  }

  @Test func `a share stands for the numbers of people that have this share, and for no others`() {
    for n in 5...130 {
      for count in 0...n {
        let share = BandShare(count: count, of: n)
        let same = (0...n).filter { BandShare(count: $0, of: n) == share }
        #expect(Array(share.counts(of: n)) == same)
        if case .percent(let percent) = share {
          #expect(n >= 20 && percent % 5 == 0 && abs(Double(percent) - 100 * Double(count) / Double(n)) <= 2.5)
        } else {
          #expect(n < 20)
        }
      }
    }
  }

  @Test func `no word means nobody and none means everybody, and at most one band has most`() {
    for n in 5..<20 {
      #expect(BandShare.some.counts(of: n).contains(0) && BandShare.some.counts(of: n).contains(1))
      #expect(BandShare.most.counts(of: n).contains(n) && BandShare.most.counts(of: n).contains(n - 1))
      #expect(2 * BandShare.most.counts(of: n).lowerBound > n)
    }
  }

  @Test func `the quantiles of Student's distribution agree with SciPy`() {
    // SciPy 1.17.1: `scipy.stats.t.ppf(0.975, v)`.
    let published = [
      (9, 2.262157), (10, 2.228139), (12, 2.178813), (15, 2.13145), (19, 2.093024), (20, 2.085963), (30, 2.042272), (49, 2.009575), (100, 1.983972),
      (1_000, 1.962339), (50_000, 1.960011),
    ]
    for (degrees, quantile) in published { #expect(abs(StudentInterval.quantile(degreesOfFreedom: degrees) - quantile) < 0.0003) }
  }

  @Test func `a published standard deviation is that of the contributions, and there is none below ten`() throws {
    var organisation = Organisation(["a": "", "b": ""])
    organisation.add("a", scores: [2, 4, 4, 4, 5, 5, 7, 9, 30, 30])
    organisation.add("b", people: 9)
    let round = try organisation.protected()
    #expect(round.figures("a")?.sd == 10.5)
    #expect(round.figures("a")?.mean == 10)
    #expect(round.figures("b")?.sd == nil)
  }

  @Test func `an interval is a function of what is published`() throws {
    var organisation = Organisation(["a": "", "b": ""])
    organisation.add("a", people: 30)
    organisation.add("b", people: 7)
    let round = try organisation.protected()
    let (large, small) = (try #require(round.figures("a")), try #require(round.figures("b")))
    let sd = try #require(large.sd)
    let half = 2.045230 * sd / 30.0.squareRoot()
    let interval = try #require(large.interval)
    #expect(abs(interval.lowerBound - (large.mean - half)) <= 0.101 && abs(interval.upperBound - (large.mean + half)) <= 0.101)
    #expect(interval.lowerBound <= large.mean - half && interval.upperBound >= large.mean + half)
    let pooled = try #require(small.interval)
    #expect(pooled.lowerBound <= small.mean - 2.045230 * sd / 7.0.squareRoot())
  }

  @Test func `without any standard deviation there is no interval, and without bands there are no shares`() throws {
    var organisation = Organisation(["a": ""])
    organisation.scales = [Organisation.Scale(0, 54, [])]
    organisation.add("a", people: 7)
    let figures = try #require(try organisation.protected().figures("a"))
    #expect(figures.interval == nil)
    #expect(figures.bands == [])
  }

  @Test func `a standard deviation that would read 0 is not published, since of so many people it is not 0`() throws {
    var organisation = Organisation(["a": ""])
    organisation.scales = [Organisation.Scale(0, 54, [0, 1])]
    organisation.add("a", scores: [Double](repeating: 0, count: 30_000) + [1])
    let figures = try #require(try organisation.protected().figures("a"))
    #expect(figures.sd == nil && figures.interval == nil)
    organisation.add("a", scores: [Double](repeating: 1, count: 100))
    #expect(try organisation.protected().figures("a")?.sd == 0.1)
  }

  @Test func `prorated scores keep their sums whatever their order`() throws {
    var organisation = Organisation(["a": ""])
    let scores = (0..<40).map { place in
      let answered = Double(7 + place % 3)
      return min(54, Double(place + 9) * 9 / answered)
    }
    organisation.add("a", scores: scores)
    let round = try organisation.protected()
    organisation.people.reverse()
    #expect(try organisation.protected() == round)
    let mean = try #require(round.figures("a")?.mean)
    #expect(abs(mean - scores.reduce(0, +) / 40) <= 0.050001)
  }
}
