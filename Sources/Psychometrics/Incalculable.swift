/// Why a figure of a scale cannot be worked out: absence with its reason, in place of a number.
///
/// ```swift
/// do { _ = try Reliability(ItemCrossProducts(items: 3)) } catch { print(error) }  // tooFewCases(found: 0, needed: 2)
/// ```
public enum Incalculable: Error, Hashable, Sendable {
  /// Fewer people with complete answers than the figure needs.
  case tooFewCases(found: Int, needed: Int)
  /// Fewer items than the figure needs.
  case tooFewItems(found: Int, needed: Int)
  /// Everybody has the same score on the scale.
  case noSpread
  /// Everybody gave the same answer to an item, counted from 0, so that it correlates with nothing.
  case itemWithoutSpread(item: Int)
  /// One factor would explain an item, counted from 0, wholly or more than wholly (a Heywood case): the factor does not describe these items.
  case improperSolution(item: Int)
  /// The search for the factor did not settle: the items do not share one.
  case notConverged
}
