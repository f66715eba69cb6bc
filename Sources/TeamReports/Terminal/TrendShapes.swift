import Rendering

/// The shapes of pictures of trends, in Unicode or in ASCII.
struct TrendShapes {
  let mean: Character
  let interval: Character
  /// Between two means of one series.
  let link: Character
  /// Where a band begins.
  let boundary: Character
  let withheld: Character
  /// Where a new series begins.
  let newSeries: Character
  let axis: String
  let labelledAxis: String
  let corner: String
  let floor: Character
  let filled: String
  let empty: String
  let higher: String
  let lower: String
  let chance: String
  /// From the lowest eighth of a scale to the highest.
  let levels: [Character]
  let ellipsis: Character

  init(_ appearance: Appearance) {
    self = appearance.unicode ? .unicode : .ascii
  }

  private static let unicode = TrendShapes(
    mean: "●", interval: "│", link: "·", boundary: "┄", withheld: "×", newSeries: "◆", axis: "│", labelledAxis: "┤", corner: "└", floor: "─",
    filled: "█", empty: "░", higher: "↑", lower: "↓", chance: "≈", levels: Array("▁▂▃▄▅▆▇█"), ellipsis: "…")
  private static let ascii = TrendShapes(
    mean: "o", interval: "|", link: ".", boundary: "-", withheld: "x", newSeries: "!", axis: "|", labelledAxis: "+", corner: "+", floor: "-",
    filled: "#", empty: ".", higher: "^", lower: "v", chance: "~", levels: Array("12345678"), ellipsis: "~")

  private init(
    mean: Character, interval: Character, link: Character, boundary: Character, withheld: Character, newSeries: Character, axis: String,
    labelledAxis: String, corner: String, floor: Character, filled: String, empty: String, higher: String, lower: String, chance: String,
    levels: [Character], ellipsis: Character
  ) {
    self.mean = mean
    self.interval = interval
    self.link = link
    self.boundary = boundary
    self.withheld = withheld
    self.newSeries = newSeries
    self.axis = axis
    self.labelledAxis = labelledAxis
    self.corner = corner
    self.floor = floor
    self.filled = filled
    self.empty = empty
    self.higher = higher
    self.lower = lower
    self.chance = chance
    self.levels = levels
    self.ellipsis = ellipsis
  }
}
