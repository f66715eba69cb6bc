/// A line through neighbouring points with the interval around it as a surface, in a picture; what is not joined has a gap between.
///
/// ```swift
/// PlottedCourse(runs: [[a, b, c], [e]]).markup()  // one line and its surface, and the interval of e as an upright stroke
/// ```
public struct PlottedCourse: Sendable {
  public struct Point: Sendable {
    public let x: Double
    public let y: Double
    /// From the upper to the lower end of the interval; `nil` where none is known.
    public let reach: ClosedRange<Double>?

    public init(x: Double, y: Double, reach: ClosedRange<Double>?) {
      self.x = x
      self.y = y
      self.reach = reach
    }
  }

  let runs: [[Point]]

  /// - Parameter runs: what may be joined, from left to right.
  public init(runs: [[Point]]) { self.runs = runs }

  /// The surfaces, and the lines over them.
  public func markup() -> [Markup] { runs.flatMap(surfaces) + runs.filter { $0.count > 1 }.map(line) }

  /// A surface for each stretch of points that have an interval; that of a single one is an upright stroke.
  private func surfaces(_ run: [Point]) -> [Markup] {
    let stretches = run.split { $0.reach == nil }.map { $0.compactMap { point in point.reach.map { (x: point.x, reach: $0) } } }
    return stretches.compactMap { stretch in
      guard let first = stretch.first else { return nil }
      if stretch.count == 1 {
        return Picture.line("reach", from: (first.x, first.reach.lowerBound), to: (first.x, first.reach.upperBound))
      }
      let upper = stretch.map { Self.place($0.x, $0.reach.lowerBound) }
      let lower = stretch.reversed().map { Self.place($0.x, $0.reach.upperBound) }
      return .element("polygon", ["class": "interval", "points": (upper + lower).joined(separator: " ")])
    }
  }

  private func line(_ run: [Point]) -> Markup {
    .element("polyline", ["class": "line", "points": run.map { Self.place($0.x, $0.y) }.joined(separator: " ")])
  }

  private static func place(_ x: Double, _ y: Double) -> String { "\(Picture.number(x)),\(Picture.number(y))" }
}
