import Releases
import Rendering
import Wording

/// How many are in each band over the rounds, as an SVG picture.
///
/// Percentages are stacked. Of small groups only words are published, and a stack would invent figures: each word is drawn as all that it allows, “some”
/// from nothing to half, “most” from half to everybody, side by side and in dashes.
struct SharePicture {
  let unit: UnitTrend
  let trend: ScaleTrend
  let setting: PageSetting
  /// Unique in the page: the ids of the picture's title and description begin with it.
  let id: String

  private static let shades = 5
  /// Room for two digits within a bar, in units of the view box.
  private static let labelWidth = 20.0
  private static let labelHeight = 15.0

  private var language: InterfaceLanguage { setting.language }
  private var bands: [ReleaseBand] { trend.scale.declared.bands }
  private var points: ArraySlice<TrendPoint> { trend.points.suffix(PageSetting.longest) }
  private var frame: RoundFrame { RoundFrame(rounds: setting.rounds, top: 8, bottom: 158) }

  /// The bars of a round: all percentages, or all words.
  private enum Bars {
    case percent([Int])
    case words([ShareWord])
  }

  func markup() -> Markup {
    let frame = frame
    let name = PageWording.sharePicture(setting.report.name(of: unit.unit), scale: trend.scale.title(language))
    return Picture.svg(
      id: id, class: "picture shares", width: RoundFrame.width, height: frame.height, title: name(language), description: description,
      grid(frame) + names(frame) + frame.names() + points.flatMap { bars(of: $0, frame) } + frame.crosses(points, language))
  }

  /// What the shapes mean, a sentence each.
  var legend: [Phrase] {
    let shown = points.compactMap(bars)
    var sentences: [Phrase] = []
    if shown.contains(where: { if case .percent = $0 { true } else { false } }) { sentences.append(PageWording.percentLegend) }
    if shown.contains(where: { if case .words = $0 { true } else { false } }) { sentences.append(PageWording.wordLegend) }
    if points.contains(where: { $0.cell == .withheld }) { sentences.append(PageWording.withheldLegend) }
    return sentences
  }

  private var description: String {
    PageWording.description(
      rounds: points.count, published: points.count { $0.cell.figures != nil }, withheld: points.count { $0.cell == .withheld }, latest: latest)(
        language)
  }

  private var latest: String {
    guard let point = points.last(where: { $0.cell.figures != nil }) else { return "" }
    let shares = bands.indices.compactMap { said(point, band: $0) }
    return "\(frame.rounds[point.round].name): \(shares.joined(separator: "; "))."
  }

  /// `Low: 30 %`
  private func said(_ point: TrendPoint, band: Int) -> String? {
    let label = trend.scale.label(ofBand: bands[band].id, language)
    return point.cell.figures?.bands[bands[band].id].map { "\(label): \(setting.figures.share($0))" }
  }

  /// `nil` for a round without figures, and for one in which the scale had other bands.
  private func bars(_ point: TrendPoint) -> Bars? {
    guard let figures = point.cell.figures else { return nil }
    let shares = bands.compactMap { figures.bands[$0.id] }
    let percentages = shares.compactMap { if case .percent(let percent) = $0 { percent } else { nil } }
    let words = shares.compactMap { if case .word(let word) = $0 { word } else { nil } }
    if percentages.count == bands.count { return .percent(percentages) }
    return words.count == bands.count ? .words(words) : nil
  }

  private func y(_ percent: Double, _ frame: RoundFrame) -> Double { frame.bottom - percent / 100 * (frame.bottom - frame.top) }

  private func grid(_ frame: RoundFrame) -> [Markup] {
    [0.0, 50, 100].flatMap { percent in
      let y = y(percent, frame)
      return [
        Picture.line("grid", from: (RoundFrame.left - 4, y), to: (RoundFrame.right, y)),
        Picture.label("\(Int(percent)) %", "tick", x: RoundFrame.left - 8, y: y + 4, anchor: .end),
      ]
    }
  }

  /// From the highest band down, as the bars are stacked.
  private func names(_ frame: RoundFrame) -> [Markup] {
    let height = (frame.bottom - frame.top) / Double(max(1, bands.count))
    let names = bands.indices.reversed().enumerated().map { row, band in
      (text: trend.scale.label(ofBand: bands[band].id, language), center: frame.top + (Double(row) + 0.5) * height)
    }
    return frame.sideLabels(names, swatches: bands.indices.reversed().map { "part part-\(shade($0))" })
  }

  /// From 0, the welcome end, to 4.
  private func shade(_ band: Int) -> Int {
    guard bands.count > 1 else { return 0 }
    let rank = trend.scale.isHigherWorse ? band : bands.count - 1 - band
    return (rank * (Self.shades - 1) + (bands.count - 1) / 2) / (bands.count - 1)
  }

  private func bars(of point: TrendPoint, _ frame: RoundFrame) -> [Markup] {
    let width = min(frame.step * 0.76, 44)
    let left = frame.x(point.round) - width / 2
    let titles = bands.indices.map { "\(frame.rounds[point.round].name): \(said(point, band: $0) ?? "")" }
    switch bars(point) {
    case nil: return []
    case .percent(let percentages): return stack(percentages, titles, left...left + width, frame)
    case .words(let words): return ranges(words, titles, left...left + width, frame)
    }
  }

  /// Percentages are rounded to 5 and may add up to a little more or less than 100; the stack is drawn whole.
  private func stack(_ percentages: [Int], _ titles: [String], _ x: ClosedRange<Double>, _ frame: RoundFrame) -> [Markup] {
    let total = Double(max(1, percentages.reduce(0, +)))
    var sum = 0
    return percentages.indices.flatMap { band -> [Markup] in
      let (low, high) = (y(Double(sum) / total * 100, frame), y(Double(sum + percentages[band]) / total * 100, frame))
      sum += percentages[band]
      if percentages[band] == 0 { return [] }
      let part = Picture.rectangle("part part-\(shade(band))", x: x, y: high...low, title: titles[band])
      guard x.upperBound - x.lowerBound >= Self.labelWidth, low - high >= Self.labelHeight else { return [part] }
      let middle = (x.lowerBound + x.upperBound) / 2
      return [part, Picture.label(String(percentages[band]), "on-\(shade(band))", x: middle, y: (low + high) / 2 + 4, anchor: .middle)]
    }
  }

  private func ranges(_ words: [ShareWord], _ titles: [String], _ x: ClosedRange<Double>, _ frame: RoundFrame) -> [Markup] {
    let slot = (x.upperBound - x.lowerBound) / Double(words.count)
    return words.indices.map { band in
      let left = x.lowerBound + Double(band) * slot
      let reach = words[band] == .most ? y(100, frame)...y(50, frame) : y(50, frame)...y(0, frame)
      return Picture.rectangle("part word part-\(shade(band))", x: left + slot * 0.1...left + slot * 0.9, y: reach, title: titles[band])
    }
  }
}
