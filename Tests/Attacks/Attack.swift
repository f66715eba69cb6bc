public import Releases

/// Every attack on one scale of one release, and the worst that came of it.
///
/// ```swift
/// let attack = Attack(on: release, scale: "exhaustion", of: organisation, telling: [own])
/// attack.narrowestGroup(below: 5)   // nil: no sum can be computed of fewer
/// attack.narrowestInterval          // between which scores somebody is known to be
/// attack.confined                   // whose band is known: nobody
/// ```
public struct Attack: Sendable {
  private let intruder: Intruder
  private let inference: Inference

  /// - Parameters:
  ///   - scale: the scale's id in the release, whose place among the scales is the organisation's.
  ///   - organisation: whose list of members the attacker has; no score of it is looked at but those that were told.
  ///   - telling: the places of the people whose answers the attacker knows: their own, and up to two colleagues'.
  public init(on release: Release, scale: String, of organisation: Organisation, telling: [Int] = []) {
    let number = release.policy.scales.firstIndex { $0.id == scale } ?? 0
    let list = MemberList(organisation, scale: number, telling: telling)
    let evidence = Evidence(release, scale: scale, list: list)
    inference = Inference(evidence)
    // Whoever told a score belongs to a group all the same: two people of whom one is known are a group of two.
    intruder = Intruder(MemberList(organisation, scale: number), published: evidence.places)
  }

  /// The smallest group below `limit` of which a sum can be computed.
  public func narrowestGroup(below limit: Int) -> Int? { intruder.smallestGroup(below: limit) }

  /// What the published figures would prove if nothing were rounded: groups of fewer than `k`, and groups with their bands.
  public func provedWithoutRounding(best: Int?) -> [[Int]] {
    intruder.derivableGroups().filter { bands in best.map { Intruder.proves(bands, best: $0) } ?? false }
  }

  /// The cells whose figures are finer than the format says, so that they tell more than all other attacks reckon with.
  public var tooFine: [Place] { inference.evidence.tooFine }

  public var people: [Inference.Person] { inference.people }
  public var narrowestInterval: Inference.Person? { inference.narrowest }
  public var confined: [Inference.Person] { inference.confined }
}
