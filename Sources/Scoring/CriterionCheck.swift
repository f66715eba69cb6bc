import Instruments

/// Tells whether scores fulfil the criteria of profiles and advice; a scale without a score fulfils none.
struct CriterionCheck {
  let scores: [ScaleScore]

  func isFulfilled(_ criteria: [Criterion]) -> Bool {
    criteria.allSatisfy { criterion in
      guard let score = scores.first(where: { $0.scale.id == criterion.scale }), let measurement = score.measurement else { return false }
      return Self.isFulfilled(criterion.test, by: measurement.score, scale: score.scale)
    }
  }

  static func isFulfilled(_ test: Criterion.Test, by score: Double, scale: Scale) -> Bool {
    switch test {
    case .bands(let ids): scale.band(of: score).map { ids.contains($0.id) } ?? false
    case .zAtLeast(let id, let limit): norm(id, of: scale).map { reaches(score, norm: $0, z: limit) } ?? false
    case .zBelow(let id, let limit): norm(id, of: scale).map { !reaches(score, norm: $0, z: limit) } ?? false
    }
  }

  /// The score that lies `z` standard deviations from the norm's mean.
  static func boundary(of norm: Norm, z: Double) -> Double {
    norm.mean + z * norm.sd
  }

  /// Whether `score` lies at least `z` standard deviations from the norm's mean.
  ///
  /// Mean, standard deviation and z are decimals that binary numbers only come near: (3 − 2.7) / 1 is less than 0.3, and 0.1 + 0.2 more than 0.3. So a
  /// score counts as on the boundary when it misses it by no more than rounding can.
  private static func reaches(_ score: Double, norm: Norm, z: Double) -> Bool {
    let rounding = 4 * max(norm.mean.magnitude, (z * norm.sd).magnitude).ulp
    return score >= boundary(of: norm, z: z) - rounding
  }

  private static func norm(_ id: String, of scale: Scale) -> Norm? {
    scale.norms.first { $0.id == id }
  }
}
