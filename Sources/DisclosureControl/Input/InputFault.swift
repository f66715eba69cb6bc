/// What is wrong with a unit tree, a scale, a policy or a row; its wording is the caller's, who knows the file and the line.
public enum InputFault: Error, Sendable, Hashable {
  /// Two units have the same id.
  case unitTwice(String)
  /// The parent of a unit is not in the list.
  case unknownParent(unit: String, parent: String)
  /// A unit is its own ancestor; the units of the circle, each the parent of the one before it.
  case circle([String])
  /// A round that has no units, or no scales.
  case nothingToTabulate
  /// A slice needs at least one class, and there are at most `RoundDesign.mostSlices` slices.
  case slices([Int])
  /// The smallest score is not below the largest, or one of them is beyond `ScaleFacts.largestScore`.
  case scaleLimits(minimum: Double, maximum: Double)
  /// The lower edges of the bands do not ascend from the scale's smallest score.
  case bandEdges([Double])
  /// The minimum group is below `DisclosurePolicy.smallestMinimumGroup`.
  case minimumGroup(Int)
  /// A row names a unit that is not in the tree.
  case unitOutOfRange(Int)
  /// A row has another number of slice classes than the round has slices, or a class beyond those of its slice.
  case classes([Int])
  /// A row has another number of scores than the round has scales.
  case scoreCount(Int)
  /// A score lies outside its scale; the score itself is not told.
  case scoreOutOfRange(scale: Int)
}
