import Rendering

/// The shapes of a history's chart, in Unicode or in ASCII.
struct ChartShapes {
  let point: String
  /// A column of several results, from the lowest to the highest.
  let span: String
  /// The interval around the latest result.
  let interval: String
  /// A result without a score.
  let gap: String
  let axis: String
  let labelledAxis: String
  let corner: String
  let floor: String
  /// From the welcome end to the other.
  let shades: [String]

  static let unicode = ChartShapes(
    point: "●", span: "█", interval: "│", gap: "×", axis: "│", labelledAxis: "┤", corner: "└", floor: "─", shades: [" ", "░", "▒", "▓"])
  static let ascii = ChartShapes(
    point: "o", span: "#", interval: "|", gap: "x", axis: "|", labelledAxis: "+", corner: "+", floor: "-", shades: [" ", ".", ":", "%"])

  init(_ appearance: Appearance) {
    self = appearance.unicode ? .unicode : .ascii
  }

  private init(
    point: String, span: String, interval: String, gap: String, axis: String, labelledAxis: String, corner: String, floor: String, shades: [String]
  ) {
    self.point = point
    self.span = span
    self.interval = interval
    self.gap = gap
    self.axis = axis
    self.labelledAxis = labelledAxis
    self.corner = corner
    self.floor = floor
    self.shades = shades
  }

  /// The shade of a stretch that many steps away from the welcome end, of so many stretches.
  func shade(rank: Int, of count: Int) -> String {
    shades[count <= shades.count ? rank : rank * (shades.count - 1) / (count - 1)]
  }
}
