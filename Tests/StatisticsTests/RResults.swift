import Testing

/// The results of R on a sample, by the name of the figure.
struct RResults {
  private let figures: [String: Double]

  /// Reads the rows of a sample in `References/FILE`, whose columns are sample, figure, value.
  init(_ sample: String, in file: String = "samples-r.csv") throws {
    let rows = try ReferenceTable(file).rows.filter { $0[0] == sample }
    figures = Dictionary(uniqueKeysWithValues: try rows.map { ($0[1], try #require(Double($0[2]))) })
  }

  /// Expects a figure of ours to agree with R's: relative to R's, or to 1 where that is smaller.
  func expect(_ value: Double?, is figure: String, within tolerance: Double = 1e-12, location: SourceLocation = #_sourceLocation) {
    guard let reference = figures[figure], let value else {
      Issue.record("\(figure): ours \(String(describing: value)), R's \(String(describing: figures[figure]))", sourceLocation: location)
      return
    }
    let error = abs(value - reference) / max(abs(reference), figure.contains("p") && reference > 0 ? 0 : 1)
    #expect(error <= tolerance, "\(figure): ours \(value), R's \(reference), off by \(error)", sourceLocation: location)
  }
}
