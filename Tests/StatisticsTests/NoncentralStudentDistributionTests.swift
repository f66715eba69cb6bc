import Testing

@testable import Statistics

@Suite struct NoncentralStudentDistributionTests {
  @Test func `probabilities agree with mpmath`() throws {
    let rows = try ReferenceTable("noncentral-student.csv").figures()
    #expect(rows.count > 40)
    for row in rows where row["cumulative"]! > 1e-10 {
      let distribution = NoncentralStudentDistribution(degreesOfFreedom: row["df"]!, noncentrality: row["noncentrality"]!)
      #expect(relativeError(distribution.cumulative(row["t"]!), row["cumulative"]!) < 1e-12, "\(row)")
    }
  }

  @Test func `both sides make up the whole, and mirror each other`() {
    for df in [1.0, 3, 40] {
      for t in [-2.0, 0, 1, 30] {
        let distribution = NoncentralStudentDistribution(degreesOfFreedom: df, noncentrality: 1.5)
        #expect(abs(distribution.cumulative(t) + distribution.survival(t) - 1) < 1e-13)
        let mirrored = NoncentralStudentDistribution(degreesOfFreedom: df, noncentrality: -1.5)
        #expect(abs(mirrored.cumulative(-t) - distribution.survival(t)) < 1e-14)
      }
    }
  }

  @Test func `the limits of a noncentrality have the probability asked for on their sides`() {
    for t in [-30.0, -1, 0, 2.5, 400] {
      let limits = NoncentralStudentDistribution.noncentralityInterval(t: t, degreesOfFreedom: 7, beyond: 0.025)
      #expect(abs(NoncentralStudentDistribution(degreesOfFreedom: 7, noncentrality: limits.upper).cumulative(t) - 0.025) < 1e-13)
      #expect(abs(NoncentralStudentDistribution(degreesOfFreedom: 7, noncentrality: limits.lower).survival(t) - 0.025) < 1e-13)
    }
  }
}
