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
    case .zAtLeast(let norm, let limit): z(score, norm: norm, scale: scale).map { $0 >= limit } ?? false
    case .zBelow(let norm, let limit): z(score, norm: norm, scale: scale).map { $0 < limit } ?? false
    }
  }

  private static func z(_ score: Double, norm id: String, scale: Scale) -> Double? {
    scale.norms.first { $0.id == id }.map { NormPosition(norm: $0, score: score).z }
  }
}
