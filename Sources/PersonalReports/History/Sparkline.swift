import Instruments

/// Scores as a row of small columns, one a result, over the whole range of the scale: `▂▂▃×▅▇`.
///
/// The range is the scale's, not that of the scores: a small change must not look like a large one. In ASCII the eighths of the scale are the digits 1–8.
struct Sparkline {
  let scale: Scale
  let isUnicode: Bool

  private static let levels = Array("▁▂▃▄▅▆▇█")

  func text(_ points: some Sequence<HistoryPoint>) -> String {
    String(points.map { $0.score.map(character) ?? (isUnicode ? "×" : "x") })
  }

  private func character(_ score: Double) -> Character {
    let length = scale.range.upperBound - scale.range.lowerBound
    let share = length > 0 ? (score - scale.range.lowerBound) / length : 0
    let level = min(7, max(0, Int(share * 8)))
    return isUnicode ? Self.levels[level] : Character(String(level + 1))
  }
}
