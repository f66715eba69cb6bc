/// What the round card fixed before the first contribution.
public struct DisclosurePolicy: Sendable, Hashable {
  /// Down to where slices are published; never for teams, which are the units without units below.
  public enum SliceLevels: Sendable, Hashable {
    /// Only for the units at the top.
    case organisation
    /// For the units at the top and those directly below them that have units below.
    case departments
  }

  public static let smallestMinimumGroup = 5

  /// k: no statistic is published, or can be computed from what is, of fewer scored contributions.
  public let minimumGroup: Int
  public let sliceLevels: SliceLevels

  /// - Throws: `InputFault.minimumGroup` below five.
  public init(minimumGroup: Int = smallestMinimumGroup, sliceLevels: SliceLevels = .organisation) throws(InputFault) {
    if minimumGroup < Self.smallestMinimumGroup { throw .minimumGroup(minimumGroup) }
    self.minimumGroup = minimumGroup
    self.sliceLevels = sliceLevels
  }

  /// Whether cells of slices exist for `unit`.
  func slices(_ unit: Int, of tree: UnitTree) -> Bool {
    switch tree.depth(of: unit) {
    case 0: true
    case 1: sliceLevels == .departments && !tree.children(of: unit).isEmpty
    default: false
    }
  }
}
