public import Releases

/// The numbers of two scales beside one another: of which groups is it known that somebody left one scale unanswered?
public struct Nonresponse: Sendable {
  /// A cell that is published on two scales with different numbers.
  public struct Gap: Sendable, Hashable {
    public let place: Place
    /// How many scored on the scale that more answered.
    public let n: Int
    /// How many of them are missing on the other, at least.
    public let missing: Int
  }

  /// Of units as wholes; what can be subtracted from one another of the same scales is subtracted too.
  public let gaps: [Gap]

  public init(_ release: Release, _ first: String, _ second: String) {
    let children = Dictionary(grouping: release.units) { $0.parent }
    let numbers = [first, second].map { scale in
      release.cells.reduce(into: [String: Int]()) { found, cell in
        if cell.place.scale == scale, cell.place.slice == nil { found[cell.place.unit] = cell.figures?.n }
      }
    }
    let both = numbers[0].compactMap { unit, n in numbers[1][unit].map { (unit: unit, n: (n, $0)) } }
    let byUnit = Dictionary(uniqueKeysWithValues: both.map { ($0.unit, $0.n) })
    /// The nearest units below that are published on both scales.
    func below(_ unit: String) -> [(Int, Int)] {
      (children[unit] ?? []).flatMap { child in byUnit[child.id].map { [$0] } ?? below(child.id) }
    }
    gaps = both.sorted { $0.unit < $1.unit }.flatMap { cell in
      let parts = below(cell.unit)
      let rest = (cell.n.0 - parts.reduce(0) { $0 + $1.0 }, cell.n.1 - parts.reduce(0) { $0 + $1.1 })
      return (parts.isEmpty ? [cell.n] : [cell.n, rest]).compactMap { pair in
        pair.0 == pair.1 ? nil : Gap(place: Place(unit: cell.unit), n: max(pair.0, pair.1), missing: abs(pair.0 - pair.1))
      }
    }
  }

  /// The size of the smallest group of which it is known; `nil` where nobody is known to have left a scale out.
  public var narrowestGroup: Int? { gaps.map(\.n).min() }
}
