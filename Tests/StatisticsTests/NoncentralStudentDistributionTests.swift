import TestSupport
import Testing

@testable import Statistics

@Suite struct NoncentralStudentDistributionTests {
  @Test func `probabilities agree with mpmath`() throws {
    let rows = try Sample.table("noncentral-student.csv").figures()
    #expect(rows.count > 40)
    for row in rows where row["cumulative"]! > 1e-10 {
      let ours = NoncentralStudentDistribution(degreesOfFreedom: row["df"]!, at: row["t"]!).cumulative(noncentrality: row["noncentrality"]!)
      #expect(relativeError(ours.value, row["cumulative"]!) < 1e-12, "\(row)")
    }
  }

  @Test func `both sides make up the whole, and mirror each other`() {
    for df in [1.0, 3, 40] {
      for t in [-2.0, 0, 1, 30] {
        let distribution = NoncentralStudentDistribution(degreesOfFreedom: df, at: t)
        let (below, above) = (distribution.cumulative(noncentrality: 1.5), distribution.survival(noncentrality: 1.5))
        #expect(abs(below.value + above.value - 1) < 1e-13 && abs(below.slope + above.slope) < 1e-15)
        let mirrored = NoncentralStudentDistribution(degreesOfFreedom: df, at: -t).cumulative(noncentrality: -1.5)
        #expect(abs(mirrored.value - above.value) < 1e-14)
        let shifted = distribution.cumulative(noncentrality: 1.5 + 1e-5).value - distribution.cumulative(noncentrality: 1.5 - 1e-5).value
        #expect(abs(shifted / 2e-5 - below.slope) < 1e-9)
      }
    }
  }

  @Test func `far out, where the normal value no longer counts, the limits go on without a step`() {
    for df in [1.0, 4, 30, 1e4] {
      let edge = 300 * df.squareRoot()
      for sign in [-1.0, 1] {
        let near = NoncentralStudentDistribution(degreesOfFreedom: df, at: sign * edge).noncentralityInterval(beyond: 0.025)
        let far = NoncentralStudentDistribution(degreesOfFreedom: df, at: sign * edge.nextUp).noncentralityInterval(beyond: 0.025)
        #expect(max(abs(near.lower - far.lower), abs(near.upper - far.upper)) < 1e-5 * (near.upper - near.lower), "\(df): \(near) \(far)")
      }
    }
  }

  @Test func `the limits of a noncentrality have the probability asked for on their sides`() {
    for t in [-30.0, -1, 0, 2.5, 400] {
      let distribution = NoncentralStudentDistribution(degreesOfFreedom: 7, at: t)
      let limits = distribution.noncentralityInterval(beyond: 0.025)
      #expect(abs(distribution.cumulative(noncentrality: limits.upper).value - 0.025) < 1e-13)
      #expect(abs(distribution.survival(noncentrality: limits.lower).value - 0.025) < 1e-13)
    }
  }
}
