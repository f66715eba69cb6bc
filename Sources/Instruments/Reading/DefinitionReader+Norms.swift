import JSON

extension DefinitionReader {
  func reliability(_ value: DefinitionValue) -> Reliability? {
    guard let object = value.object(["status", "coefficient", "kind", "sd", "n", "source"]) else { return nil }
    let status = object.required("status")?.oneOf(BasisStatus.self)
    let coefficient = object.required("coefficient")?.number(0...1)
    let kind = object.required("kind")?.oneOf(Reliability.Kind.self)
    let sd = object.required("sd")?.number(1e-6...1e6)
    let n = object.optional("n")?.whole(2...1_000_000_000)
    let source = object.required("source")?.string(limit: 500)
    guard let status, let coefficient, let kind, let sd, let source else { return nil }
    return Reliability(status: status, coefficient: coefficient, kind: kind, sd: sd, n: n, source: source)
  }

  /// The norms, none where the scale has none; `nil` when one of them is faulty.
  ///
  /// - Parameter possible: what the scale can reach, where that is known.
  func norms(_ scale: DefinitionObject, possible: PossibleScores?) -> [Norm]? {
    var norms = Declared<Norm>()
    guard let list = scale.optional("norms") else { return [] }
    guard let values = list.array(limit: DefinitionLimits.options) else { return nil }
    for value in values {
      guard let object = value.object(["id", "status", "population", "n", "mean", "sd", "percentiles", "source"]) else { continue }
      let id = norms.declare(object.required("id"))
      let status = object.required("status")?.oneOf(BasisStatus.self)
      let population = object.required("population").flatMap(texts.read)
      let n = object.optional("n")?.whole(2...1_000_000_000)
      let mean = object.required("mean")?.number(-1e6...1e6)
      let sd = object.required("sd")?.number(1e-6...1e6)
      let percentiles = object.optional("percentiles")
      let table = percentiles.flatMap { self.percentiles($0, possible: possible) }
      let source = object.required("source")?.string(limit: 500)
      if let id, let status, let population, let mean, let sd, let source {
        norms.found.append(
          Norm(id: id, status: status, population: population, n: n, mean: mean, sd: sd, percentiles: table, source: source))
      }
    }
    return norms.found.count == values.count ? norms.found : nil
  }

  private func percentiles(_ list: DefinitionValue, possible: PossibleScores?) -> PercentileTable? {
    guard let values = list.array(minimum: 2, limit: DefinitionLimits.percentiles) else { return nil }
    var entries: [PercentileTable.Entry] = []
    var last: (score: Double?, percentile: Double?)
    for value in values {
      guard let object = value.object(["score", "percentile"]) else { continue }
      let score = tableScore(object, after: last.score, possible: possible)
      let percentile = object.required("percentile")?.number(0...100)
      if let percentile, let previous = last.percentile, percentile < previous {
        object.optional("percentile")?.report(.percentilesFalling(found: percentile, previous: previous))
      }
      // A faulty entry is not compared with: one fault calls forth no second.
      last = (score ?? last.score, percentile ?? last.percentile)
      if let score, let percentile { entries.append(PercentileTable.Entry(score: score, percentile: percentile)) }
    }
    return entries.count == values.count && entries.count >= 2 ? PercentileTable(entries: entries) : nil
  }

  private func tableScore(_ object: DefinitionObject, after previous: Double?, possible: PossibleScores?) -> Double? {
    guard let value = object.required("score"), let score = value.number(-1e9...1e9) else { return nil }
    if let possible, !possible.reaches(score) {
      value.report(.tableScoreOutOfRange(found: score, minimum: possible.range.lowerBound, maximum: possible.range.upperBound))
    } else if let previous, score <= previous {
      value.report(.tableScoresNotAscending(found: score, previous: previous))
    }
    return score
  }
}
