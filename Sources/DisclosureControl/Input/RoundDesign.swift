/// The shape of a round: its units, the number of classes of each slice, and its scales.
public struct RoundDesign: Sendable, Hashable {
  /// More attributes would make persons of the classes.
  public static let mostSlices = 2

  public let tree: UnitTree
  /// The number of classes of each slice; "not stated" is one of them.
  public let slices: [Int]
  public let scales: [ScaleFacts]

  /// - Throws: `InputFault.slices`, or `.nothingToTabulate` without scales.
  public init(tree: UnitTree, slices: [Int] = [], scales: [ScaleFacts]) throws(InputFault) {
    if slices.count > Self.mostSlices || slices.contains(where: { $0 < 1 }) { throw .slices(slices) }
    if scales.isEmpty { throw .nothingToTabulate }
    self.tree = tree
    self.slices = slices
    self.scales = scales
  }

  /// In how many ways the classes of the slices combine; 1 without slices.
  var combinations: Int { slices.reduce(1, *) }
}
