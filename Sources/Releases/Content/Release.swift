public import Dates
import JSON

/// What one round tells the world: for every unit and scale either figures that cannot be traced to a small group, or that they are withheld.
///
/// ```swift
/// let release = try Release(organisation: "Almaty home care", round: "2026-Q4", instrument: instrument, published: day, policy: policy,
///   units: units, cells: cells, previous: earlier.digest)
/// let file = SignedRelease(signing: release, with: pair).bytes
/// ```
///
/// A release is one only if it keeps the rules that can be seen on it alone: a tree of units, a cell for every unit and scale, no figure below the
/// minimum group, no standard deviation of fewer than ten. Whether its cells together betray a small group is the audit's question.
/// Units and cells stand in one fixed order, so that order tells nothing.
public struct Release: Sendable, Hashable {
  /// The number of this format.
  public static let format = 1

  public let organisation: String
  /// The round's name, as in `2026-Q4`; it can stand in a file name.
  public let round: String
  public let instrument: ReleaseInstrument
  /// The day of publication, without a time (a time would order what came last).
  public let published: CivilDay
  public let policy: ReleasePolicy
  /// In the order of their ids.
  public let units: [ReleaseUnit]
  /// In the order of their places: unit, slice, scale.
  public let cells: [ReleaseCell]
  /// BLAKE2b-256 of the bytes of the release before; `nil` for an organisation's first one.
  public let previous: [UInt8]?

  /// - Parameters:
  ///   - units: in any order; a tree with one root, the organisation.
  ///   - cells: in any order; every unit with every scale, and where the policy has slices, all their classes and "not stated" with every scale.
  ///   - previous: 32 bytes.
  /// - Throws: the first rule that is not kept.
  public init(
    organisation: String, round: String, instrument: ReleaseInstrument, published: CivilDay, policy: ReleasePolicy, units: [ReleaseUnit],
    cells: [ReleaseCell], previous: [UInt8]?
  ) throws(ReleaseFault) {
    self.organisation = organisation
    self.round = round
    self.instrument = instrument
    self.published = published
    self.policy = policy
    self.units = Self.ordered(units) { $0.id.precedesInBytes($1.id) }
    self.cells = Self.ordered(cells) { $0.place < $1.place }
    self.previous = previous
    try check()
  }

  /// What is read from a file is in order already.
  private static func ordered<Element>(_ elements: [Element], by precedes: (Element, Element) -> Bool) -> [Element] {
    let isOrdered = elements.indices.dropFirst().allSatisfy { !precedes(elements[$0], elements[$0 - 1]) }
    return isOrdered ? elements : elements.sorted(by: precedes)
  }
}
