public import Statistics

/// Divides people by their scores into a lower, a middle and an upper third, as equal as shared scores allow.
///
/// ```swift
/// ScoreThirds(ValueCounts([1, 2, 3, 4, 5, 6]))?.middle.from  // 3.0
/// ```
///
/// People with one score are never parted, so thirds are equal only by chance; of all divisions the one with the least sum of squared differences from a
/// third is taken, of several such the one with the lower boundaries. Thirds of a norm group are the convention of the manuals of the Maslach Burnout
/// Inventory (C. Maslach, S. E. Jackson & M. P. Leiter 1996, Maslach Burnout Inventory Manual, 3rd ed.).
public struct ScoreThirds: Sendable, Hashable {
  /// Where a third begins: anything above the score `below` and up to the score `from` parts the same people.
  public struct Boundary: Sendable, Hashable {
    /// The highest score of the third before.
    public let below: Double
    /// The lowest score of this third.
    public let from: Double
  }

  public let middle: Boundary
  public let upper: Boundary
  /// How many people are in the lower, the middle and the upper third.
  public let counts: [Int]

  /// - Returns: `nil` where so many people share a score that every division leaves a third with less than half of what it stands for.
  public init?(_ scores: ValueCounts) {
    let entries = scores.entries
    let total = scores.count
    var below = [0]
    for entry in entries { below.append(below[below.count - 1] + entry.count) }
    var best: (first: Int, second: Int, distance: Int)?
    var half = 1
    for first in entries.indices.dropFirst() {
      // Of the people above, the most equal halves are the best middle and upper third; that place only moves up with the first one.
      while half < entries.count, half <= first || 2 * below[half] < below[first] + total { half += 1 }
      for second in [half - 1, half] where second > first && second < entries.count {
        let counts = [below[first], below[second] - below[first], total - below[second]]
        guard counts.allSatisfy({ 6 * $0 >= total }) else { continue }
        let distance = counts.reduce(0) { $0 + (3 * $1 - total) * (3 * $1 - total) }
        if let best, best.distance <= distance { continue }
        best = (first, second, distance)
      }
    }
    guard let best else { return nil }
    middle = Boundary(below: entries[best.first - 1].value, from: entries[best.first].value)
    upper = Boundary(below: entries[best.second - 1].value, from: entries[best.second].value)
    counts = [below[best.first], below[best.second] - below[best.first], total - below[best.second]]
  }
}
