/// Numbers the different scores of each scale in the order in which they come, so that a row keeps four bytes for each of them.
struct ScoreNumbers {
  /// Stands for a row without a score.
  static let none: Int32 = -1

  /// By scale, each different score once.
  private(set) var scores: [[Double]]
  private var numbers: [[Double: Int32]]

  init(scales: Int) {
    scores = .init(repeating: [], count: scales)
    numbers = .init(repeating: [:], count: scales)
  }

  mutating func number(_ score: Double?, scale: Int) -> Int32 {
    guard let score else { return Self.none }
    if let number = numbers[scale][score] { return number }
    let number = Int32(scores[scale].count)
    scores[scale].append(score)
    numbers[scale][score] = number
    return number
  }
}
