/// Why a test or a coefficient cannot be worked out from the values given: absence with its reason, in place of a figure.
///
/// ```swift
/// do { _ = try ShapiroWilkTest(values: [1, 2]) } catch { print(error) }  // tooFewValues(found: 2, needed: 3)
/// ```
public enum Untestable: Error, Hashable, Sendable {
  /// Fewer values (cases, pairs, rows) than the figure needs.
  case tooFewValues(found: Int, needed: Int)
  /// More values than the published approximation was made for.
  case tooManyValues(found: Int, limit: Int)
  /// Fewer groups with values than the comparison needs.
  case tooFewGroups(found: Int, needed: Int)
  /// All values are the same, or all within each group: there is no spread to compare with.
  case noSpread
  /// A predictor is a combination of those before it; `predictor` counts from 0.
  case collinear(predictor: Int)
  /// A case alone decides a coefficient, so that its robust error is unknown; `row` counts from 0.
  case decisiveCase(row: Int)
  /// Figures leave the range of doubles.
  case outOfRange
}
