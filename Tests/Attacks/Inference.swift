/// What an attacker with a release, the list of members and a few told answers can say of single people on one scale.
///
/// ```swift
/// Inference(evidence).people.filter { $0.bands.count == 1 }  // whose band is known
/// ```
///
/// From every set of people of which something is published, every such set within it is taken away, and from what remains again; of each set it is worked out
/// between which limits a member's score lies and in which bands it may be. What is known of several sets that somebody belongs to holds together, and the
/// numbers in the bands and the sums are balanced between sets that overlap, until nothing more follows. All of it is proof, not guessing: the truth is never left out.
public struct Inference: Sendable {
  /// People who cannot be told apart, and what is known of each of them.
  public struct Person: Sendable {
    public let group: MemberList.Group
    /// Between which limits the score lies.
    public let score: ClosedRange<Double>
    /// The bands that it may be in; empty for a scale without bands.
    public let bands: Set<Int>

    public var width: Double { score.upperBound - score.lowerBound }
  }

  /// Beyond it no further sets are made.
  private static let mostSets = 120

  public let evidence: Evidence
  /// Everybody who told nothing.
  public let people: [Person]

  public init(_ evidence: Evidence) {
    self.evidence = evidence
    let list = evidence.list
    let sets = Self.closure(evidence.known, scale: list.scale)
    let balance = GroupBalance(list, sets)
    people = list.groups.indices.filter { list.groups[$0].told == nil }.map { group in
      let own = sets.filter { $0.members.contains(group) }
      let score = own.reduce(balance.score(group)) { $0.clamped(to: $1.score(list.scale)) }
      let bands = own.reduce(balance.possible(group)) { $0.intersection($1.bands(list.scale)) }.filter {
        list.scale.limits(ofBand: $0).overlaps(score)
      }
      return Person(group: list.groups[group], score: score, bands: bands)
    }
  }

  /// The narrowest that anything is known of anybody; `nil` where nothing is published.
  public var narrowest: Person? { people.min { $0.width < $1.width } }

  /// The people whose band is known.
  public var confined: [Person] { people.filter { evidence.list.scale.edges.count > 1 && $0.bands.count < 2 } }

  private static func closure(_ known: [KnownSet], scale: Organisation.Scale) -> [KnownSet] {
    var places: [GroupSet: Int] = [:]
    var sets: [KnownSet] = []
    func add(_ set: KnownSet) {
      if set.members.isEmpty || set.n < 1 { return }
      if let place = places[set.members] {
        sets[place] = sets[place].intersection(set)
      } else if sets.count < mostSets {
        places[set.members] = sets.count
        sets.append(set)
      }
    }
    for set in known { add(set) }
    for _ in 0..<2 {
      let before = sets
      for whole in before {
        let inner = before.filter { $0.members.isStrictSubset(of: whole.members) }.sorted { $0.members.count > $1.members.count }
        // The whole less as many disjoint parts as there are, the largest first; then less each part alone.
        add(inner.reduce(whole) { $1.members.isStrictSubset(of: $0.members) ? $0.subtracting($1, scale: scale) : $0 })
        for part in inner { add(whole.subtracting(part, scale: scale)) }
      }
    }
    return sets
  }
}
