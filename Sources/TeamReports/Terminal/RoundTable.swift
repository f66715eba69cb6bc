import JSON
import Releases
import Rendering
import Wording

/// The rounds of a unit on a scale as a table: people, mean, interval, and the shares of bands where there is room for them.
struct RoundTable {
  let trend: ScaleTrend
  let rounds: [String]
  let language: InterfaceLanguage
  /// Columns.
  let width: Int

  /// Older rounds are in the JSON.
  static let longest = 12

  var isShortened: Bool { trend.points.count > Self.longest }

  func lines() -> [StyledLine] {
    let bands = trend.scale.declared.bands
    let header = [TrendWording.round, TrendWording.people, TrendWording.mean, TrendWording.interval].map { $0(language) }
    let rows = trend.points.suffix(Self.longest).map(cells)
    let whole = [header + bands.map { trend.scale.label(ofBand: $0.id, language) }] + rows
    let widths = Self.widths(whole)
    let fits = widths.reduce(0, +) + 2 * (widths.count - 1) <= width
    let shown = fits ? whole : whole.map { Array($0.prefix(header.count)) }
    let columns = Self.widths(shown)
    return shown.enumerated().map { number, row in
      let text = row.enumerated().map { $0 == 0 ? $1.padded(to: columns[$0]) : $1.leftPadded(to: columns[$0]) }.joined(separator: "  ")
      return StyledLine(String(text.truncated(to: width)), number == 0 ? .dim : .plain)
    }
  }

  private func cells(_ point: TrendPoint) -> [String] {
    let bands = trend.scale.declared.bands
    let writer = TrendFigures(language: language)
    let silent = [String](repeating: "", count: bands.count + 1)
    switch point.cell {
    case .absent: return [rounds[point.round], "", TrendWording.absent(language)] + silent
    case .withheld: return [rounds[point.round], "", TrendWording.withheld(language)] + silent
    case .published(let figures):
      let shares = bands.map { figures.bands[$0.id].map(writer.share) ?? "" }
      return [rounds[point.round], String(figures.n), writer.published(figures.mean), figures.interval.map(writer.interval) ?? ""] + shares
    }
  }

  private static func widths(_ rows: [[String]]) -> [Int] {
    (rows.first ?? []).indices.map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
  }
}
