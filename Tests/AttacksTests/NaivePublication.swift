import Attacks
import Contributions
import JSON
import Releases

@testable import Rounds

/// A release as somebody would make it who leaves defences out: what the attacker must succeed against, or its silence proves nothing.
struct NaivePublication {
  /// What is left out; whatever is not, is done as the rules say.
  enum Omission: CaseIterable {
    /// Cells of the minimum group and more are published, whatever remains between them.
    case secondary
    /// Cells that prove a band are published.
    case bands
  }

  /// - Parameter hidden: the units that are withheld besides.
  static func release(_ organisation: Organisation, omitting: Set<Omission>, hidden: Set<String> = [], k: Int = 5) throws -> Release {
    let tabulation = try Publication.tabulation(organisation, k: k, levels: .organisation)
    let lists = organisation.scales.indices.map { MemberList(organisation, scale: $0) }
    let cells = try organisation.units.flatMap { unit in
      try organisation.scales.indices.map { number in
        let place = Place(unit: unit.id)
        let scale = organisation.scales[number]
        let inside = Set(
          organisation.units.map(\.id).filter { id in
            let group = lists[number].groups.first { $0.unit == id }
            return group.map { lists[number].holds(place, $0) } ?? false
          })
        let scores = organisation.people.filter { inside.contains($0.unit) }.compactMap { $0.scores[number] }
        let bands = scale.edges.indices.map { band in scores.count { scale.band(of: $0) == band } }
        let isProved = scale.bestBand.map { Intruder.proves(bands, best: $0) } ?? false
        let isShown = scores.count >= k && !hidden.contains(unit.id) && (omitting.contains(.bands) || !isProved)
        let content: ReleaseCell.Content = isShown ? .published(try figures(scores, bands, scale)) : .withheld
        return ReleaseCell(place: CellPlace(unit: unit.id, scale: "s\(number)"), content: content)
      }
    }
    return try Publication.release(tabulation, cells)
  }

  private static func figures(_ scores: [Double], _ bands: [Int], _ scale: Organisation.Scale) throws -> CellFigures {
    let n = scores.count
    let step = Rounding.step(n: n, range: scale.maximum - scale.minimum)
    func rounded(_ value: Double) throws -> JSONDecimal {
      guard let decimal = JSONDecimal(rounding: (value / step).rounded() * step) else { throw Organisation.Scale.NoDecimal() }
      return decimal
    }
    let mean = scores.reduce(0, +) / Double(n)
    let squares = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let sd = (squares / Double(n - 1)).squareRoot()
    let shares = bands.enumerated().map { band, count -> (String, BandShare) in
      ("b\(band)", n < 20 ? .word(2 * count > n ? .most : .some) : .percent(Int((Double(count) / Double(n) * 20).rounded()) * 5))
    }
    return CellFigures(
      n: n, mean: try rounded(mean), sd: n >= 10 && sd >= step ? try rounded(sd) : nil, interval: nil,
      bands: Dictionary(uniqueKeysWithValues: shares))
  }
}
