import Releases
import Rendering
import Wording

/// How many of the newest round are in each band: bars where there are percentages, words where the group is small.
struct BandShares {
  let trend: ScaleTrend
  let language: InterfaceLanguage
  let shapes: TrendShapes
  /// Whether bars are drawn.
  let draws: Bool
  /// Columns, at least 24.
  let width: Int

  private static let widestBar = 40

  /// Empty where the newest round has no figures, or the scale no bands.
  func lines() -> [StyledLine] {
    guard let figures = trend.latest.figures, !trend.scale.declared.bands.isEmpty else { return [] }
    let writer = TrendFigures(language: language)
    let labels = trend.scale.declared.bands.map { trend.scale.label(ofBand: $0.id, language) }
    let labelWidth = min(labels.map(\.displayWidth).max() ?? 0, width / 2)
    return trend.scale.declared.bands.indices.compactMap { index in
      let band = trend.scale.declared.bands[index]
      guard let share = figures.bands[band.id] else { return nil }
      let label = labels[index].truncated(to: labelWidth, ellipsis: shapes.ellipsis)
      let text = writer.share(share)
      guard draws else { return StyledLine("\(labels[index]): \(text)") }
      var line = StyledLine(label.padded(to: labelWidth) + "  ")
      if case .percent(let percent) = share { line += bar(percent, band: index, width: min(Self.widestBar, width - labelWidth - 9)) }
      return line + StyledLine(text)
    }
  }

  private func bar(_ percent: Int, band: Int, width: Int) -> StyledLine {
    let filled = (percent * width + 50) / 100
    return StyledLine(String(repeating: shapes.filled, count: filled), Style(color: color(band)))
      + StyledLine(String(repeating: shapes.empty, count: width - filled), .dim) + StyledLine("  ")
  }

  /// Green for the welcome end, red for the other; the labels say the same.
  private func color(_ band: Int) -> Style.Color? {
    let count = trend.scale.declared.bands.count
    guard count > 1 else { return nil }
    let rank = trend.scale.isHigherWorse ? band : count - 1 - band
    if rank == 0 { return .green }
    return rank == count - 1 ? .red : .yellow
  }
}
