/// The list of who belongs where, which everybody inside has, for those who scored on one scale; and the scores of those who told theirs.
///
/// People of one unit itself with the same classes of all slices are one group: no cell tells them apart. Whoever told a score is a group of their own.
public struct MemberList: Sendable {
  public struct Group: Sendable, Hashable {
    public let unit: String
    public let classes: [Int]
    /// How many are really in each band: what the attacker would like to know, and what rounding is to hide.
    public let bands: [Int]
    /// What the only member told; `nil` where nobody told anything.
    public let told: Double?

    public var n: Int { bands.reduce(0, +) }
  }

  public let scale: Organisation.Scale
  public let groups: [Group]
  private let parents: [String: String]

  /// - Parameter telling: the places among the organisation's people of those whose scores the attacker knows: their own, and talkative colleagues'.
  public init(_ organisation: Organisation, scale number: Int = 0, telling: [Int] = []) {
    let scale = organisation.scales[number]
    self.scale = scale
    parents = organisation.units.reduce(into: [:]) { $0[$1.id] = $1.parent }
    var counts: [Key: [Int]] = [:]
    var told: [Group] = []
    for (place, person) in organisation.people.enumerated() {
      guard let score = person.scores[number] else { continue }
      var one = [Int](repeating: 0, count: max(1, scale.edges.count))
      one[scale.band(of: score)] = 1
      if telling.contains(place) {
        told.append(Group(unit: person.unit, classes: person.classes, bands: one, told: score))
      } else {
        counts[Key(unit: person.unit, classes: person.classes), default: one.map { _ in 0 }][scale.band(of: score)] += 1
      }
    }
    let keys = counts.keys.sorted { ($0.unit, $0.classes.description) < ($1.unit, $1.classes.description) }
    groups = keys.map { Group(unit: $0.unit, classes: $0.classes, bands: counts[$0] ?? [], told: nil) } + told
  }

  private struct Key: Hashable {
    let unit: String
    let classes: [Int]
  }

  /// Whether the people of a group are counted in a cell.
  public func holds(_ place: Place, _ group: Group) -> Bool {
    var unit: String? = group.unit
    while let current = unit, current != place.unit { unit = parents[current] }
    return unit != nil && place.sliced.map { group.classes[$0.slice] == $0.value } ?? true
  }
}
