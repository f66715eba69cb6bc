/// What another program found about one sample, by the name of the figure.
///
/// ```swift
/// let figures = try ReferenceFigures(of: "survey", in: "PsychometricsTests/References/ratings-r.csv")
/// #expect(figures.disagreement(0.830, with: "alpha", within: 1e-3) == nil)
/// ```
public struct ReferenceFigures: Sendable {
  private let figures: [String: Double]

  /// Reads the rows of a sample in a table whose columns are sample, figure and value.
  ///
  /// - Parameters:
  ///   - sample: the name in the first column.
  ///   - path: of the file, in the folder of the tests.
  public init(of sample: String, in path: String) throws {
    let rows = try ReferenceTable(path).rows.filter { $0[0] == sample }
    figures = Dictionary(uniqueKeysWithValues: rows.map { ($0[1], Double($0[2]) ?? .nan) })
  }

  /// In what a figure of ours departs from the reference, or `nil` where it does not.
  ///
  /// - Parameters:
  ///   - value: ours; absent is a disagreement, and so is a figure that the reference lacks.
  ///   - name: of the figure.
  ///   - tolerance: relative to the reference; what is below 1e-14 in size counts as equal.
  public func disagreement(_ value: Double?, with name: String, within tolerance: Double = 1e-12) -> String? {
    guard let reference = figures[name], let value else {
      return "\(name): ours \(String(describing: value)), theirs \(String(describing: figures[name]))"
    }
    let difference = abs(value - reference)
    if difference <= max(1e-14, tolerance * abs(reference)) { return nil }
    return "\(name): ours \(value), theirs \(reference), off by \(difference / abs(reference))"
  }
}
