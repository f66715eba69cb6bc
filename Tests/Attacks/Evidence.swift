import JSON
public import Releases

/// What one release and the list of members tell an attacker of one scale: the groups of people, and what is published of sets of them.
public struct Evidence: Sendable {
  public let list: MemberList
  /// The published cells in the order of the release, empty groups and all.
  public let places: [Place]
  /// The cells whose figures are finer than the format says.
  public let tooFine: [Place]
  /// A cell's people, and its figures as limits.
  let known: [KnownSet]

  /// - Parameters:
  ///   - list: the members who scored on the scale.
  ///   - scale: the scale's id in the release.
  public init(_ release: Release, scale: String, list: MemberList) {
    self.list = list
    var places: [Place] = []
    var known: [KnownSet] = []
    var tooFine: [Place] = []
    for cell in release.cells where cell.place.scale == scale {
      guard let figures = cell.figures, let place = Self.place(cell.place, release) else { continue }
      places.append(place)
      if !Rounding.isKept(figures, scale: list.scale) { tooFine.append(place) }
      let members = GroupSet(list.groups.indices.filter { list.holds(place, list.groups[$0]) })
      if !members.isEmpty { known.append(Self.limits(figures, members: members, scale: list.scale, release, id: scale)) }
    }
    // Whoever told a score is known beyond any rounding.
    for (place, group) in list.groups.enumerated() {
      if let told = group.told {
        known.append(KnownSet(members: GroupSet([place]), score: told, band: group.bands.firstIndex(of: 1) ?? 0, of: list.scale))
      }
    }
    self.places = places
    self.tooFine = tooFine
    self.known = known
  }

  private static func place(_ place: CellPlace, _ release: Release) -> Place? {
    guard let sliced = place.slice else { return Place(unit: place.unit) }
    guard let slice = release.policy.slices.firstIndex(where: { $0.name == sliced.name }) else { return nil }
    let classes = release.policy.slices[slice].classes
    switch sliced.answer {
    case .stated(let name): return classes.firstIndex(of: name).map { Place(unit: place.unit, sliced: .init(slice: slice, value: $0)) }
    case .notStated: return Place(unit: place.unit, sliced: .init(slice: slice, value: classes.count))
    }
  }

  /// What figures say in limits, by the edges that the format states: a mean within half a step, shares within two and a half per cent or by their word.
  private static func limits(
    _ figures: CellFigures, members: GroupSet, scale: Organisation.Scale, _ release: Release, id: String
  ) -> KnownSet {
    let n = figures.n
    let reach = Double(n) * Rounding.step(n: n, range: scale.maximum - scale.minimum) * 0.500_001
    let total = Double(n) * figures.mean.double
    // A mean shown at the end of the scale may have been rounded beyond it and cut.
    let sum = max(Double(n) * scale.minimum, total - reach)...max(Double(n) * scale.minimum, min(Double(n) * scale.maximum, total + reach))
    let ids = release.policy.scales.first { $0.id == id }?.bands.map(\.id) ?? []
    return KnownSet(
      members: members, n: n, sum: sum, squares: squares(figures, sum: sum, scale: scale), spread: spread(figures, scale: scale),
      counts: ids.map { counts(figures.bands[$0], n: n) })
  }

  private static func counts(_ share: BandShare?, n: Int) -> ClosedRange<Int> {
    switch share {
    case .percent(let percent):
      let all = (0...n).filter { abs(Double($0) / Double(n) * 100 - Double(percent)) <= 2.5 + 1e-9 }
      return (all.first ?? 0)...(all.last ?? n)
    case .word(.some): return 0...n / 2
    case .word(.most): return n / 2 + 1...n
    case nil: return 0...n
    }
  }

  /// The largest sum of squared distances from the mean.
  private static func spread(_ figures: CellFigures, scale: Organisation.Scale) -> Double {
    guard let sd = figures.sd?.double else { return .infinity }
    let high = sd + Rounding.step(n: figures.n, range: scale.maximum - scale.minimum) * 0.500_001
    return Double(figures.n - 1) * high * high
  }

  /// The sum of the squared scores, from a standard deviation; anything the scale allows where there is none.
  private static func squares(_ figures: CellFigures, sum: ClosedRange<Double>, scale: Organisation.Scale) -> ClosedRange<Double> {
    let n = Double(figures.n)
    let largest = n * max(scale.minimum * scale.minimum, scale.maximum * scale.maximum)
    guard let sd = figures.sd?.double else { return 0...largest }
    let half = Rounding.step(n: figures.n, range: scale.maximum - scale.minimum) * 0.500_001
    let (low, high) = (max(0, sd - half), sd + half)
    let least = sum.lowerBound <= 0 && sum.upperBound >= 0 ? 0 : min(sum.lowerBound * sum.lowerBound, sum.upperBound * sum.upperBound) / n
    let most = max(sum.lowerBound * sum.lowerBound, sum.upperBound * sum.upperBound) / n
    return (n - 1) * low * low + least...(n - 1) * high * high + most
  }
}
