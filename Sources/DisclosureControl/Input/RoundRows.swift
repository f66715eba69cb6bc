/// The contributions of one closed round, column by column.
///
/// ```swift
/// var rows = RoundRows(design)
/// try rows.append(unit: 3, classes: [1, 0], scores: [23, nil, 11.25])
/// ```
///
/// Scores are kept as whole parts of a point (`ExactScore`), so that no sum depends on the order in which contributions came.
public struct RoundRows: Sendable {
  public let design: RoundDesign
  public private(set) var count = 0
  /// Unit and combination of classes as one number: `unit * design.combinations + combination`.
  private(set) var places: [Int32] = []
  /// By scale; what stands in the place of a missing score is never read.
  private(set) var scores: [[Int64]]
  /// By scale, the stretch of each score (`ScaleFacts.stretchEdges`), or `missing`.
  private(set) var bands: [[UInt8]]

  /// Marks a score that is not there.
  static let missing = UInt8.max

  public init(_ design: RoundDesign) {
    self.design = design
    scores = [[Int64]](repeating: [], count: design.scales.count)
    bands = [[UInt8]](repeating: [], count: design.scales.count)
  }

  public mutating func reserveCapacity(_ count: Int) {
    places.reserveCapacity(count)
    for scale in scores.indices {
      scores[scale].reserveCapacity(count)
      bands[scale].reserveCapacity(count)
    }
  }

  /// Adds one contribution.
  ///
  /// - Parameters:
  ///   - unit: an index into the tree's units.
  ///   - classes: one class for each slice, counted from 0.
  ///   - scores: one for each scale, in its points and within its limits; `nil` where the scale could not be scored.
  /// - Throws: `InputFault.unitOutOfRange`, `.classes`, `.scoreCount` or `.scoreOutOfRange`; the rows are then as before.
  public mutating func append(unit: Int, classes: [Int] = [], scores row: [Double?]) throws(InputFault) {
    guard design.tree.units.indices.contains(unit) else { throw .unitOutOfRange(unit) }
    guard classes.count == design.slices.count, zip(classes, design.slices).allSatisfy({ (0..<$1).contains($0) }) else { throw .classes(classes) }
    guard row.count == design.scales.count else { throw .scoreCount(row.count) }
    for (scale, score) in row.enumerated() {
      guard let score else { continue }
      let facts = design.scales[scale]
      // Also false for what is no number.
      guard score >= facts.minimum, score <= facts.maximum else { throw .scoreOutOfRange(scale: scale) }
    }
    let combination = zip(classes, design.slices).reduce(0) { $0 * $1.1 + $1.0 }
    places.append(Int32(unit * design.combinations + combination))
    for (scale, score) in row.enumerated() {
      scores[scale].append(score.map(ExactScore.parts) ?? 0)
      bands[scale].append(score.map { UInt8(design.scales[scale].stretch(of: $0)) } ?? Self.missing)
    }
    count += 1
  }
}
