import Dates
import Instruments
import Rendering
import Wording

/// The course of one scale as an SVG picture: bands behind, the 95 % interval around the line, a gap and a cross where there is no score.
struct HistoryPicture {
  let history: ScaleHistory
  let language: InterfaceLanguage
  /// Unique in the page: the ids of the picture's title and description begin with it.
  let id: String

  private typealias Frame = PictureGeometry

  func markup() -> Markup {
    let figures = HistoryFigures(scale: history.scale, language: language)
    let geometry = PictureGeometry(history)
    let children =
      [
        Markup.element("title", ["id": "\(id)-title"], .text(history.scale.title(language))),
        Markup.element("desc", ["id": "\(id)-desc"], .text(description(figures))),
      ] + bands(geometry) + scoreLabels(geometry, figures) + dayLabels(geometry) + intervals(geometry) + line(geometry) + points(geometry, figures)
      + gaps(geometry)
    return .element(
      "svg",
      [
        "class": isCrowded ? "picture crowded" : "picture", "viewBox": "0 0 \(number(Frame.width)) \(number(Frame.height))",
        "preserveAspectRatio": "xMinYMid meet", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
      ], children: children)
  }

  private func description(_ figures: HistoryFigures) -> String {
    guard let first = history.points.first, let latest = history.points.last else { return HistoryWording.noResults(language) }
    let gaps = history.points.filter { $0.score == nil }.count
    return HistoryWording.picture(
      count: history.points.count, gaps: gaps, from: first.taken.localDay.text(language), to: latest.taken.localDay.text(language),
      latest: figures.summary(latest))(language)
  }

  private func bands(_ geometry: PictureGeometry) -> [Markup] {
    let stretches = ScoreAxis(scale: history.scale, height: 1).stretches
    let names = stretches.reversed().map { ($0.band?.label(language) ?? "").wrapped(to: 14) }
    let centers = stretches.reversed().map { (geometry.y($0.from) + geometry.y($0.to)) / 2 }
    let edges = Frame.spread(zip(centers, names).map { (center: $0, height: Double($1.count) * 13) })
    var parts = stretches.map { stretch in
      Markup.element(
        "rect",
        [
          "class": "band \(kind(stretch, of: stretches.count))", "x": number(Frame.left), "y": number(geometry.y(stretch.to)),
          "width": number(Frame.right - Frame.left), "height": number(geometry.y(stretch.from) - geometry.y(stretch.to)),
        ])
    }
    for (name, edge) in zip(names, edges) {
      for (index, line) in name.enumerated() where !line.isEmpty {
        parts.append(
          .element("text", ["class": "name", "x": number(Frame.right + 8), "y": number(edge + Double(index) * 13 + 10)], .text(line)))
      }
    }
    return parts
  }

  private func kind(_ stretch: ScoreAxis.Stretch, of count: Int) -> String {
    if count == 1 { return "plain" }
    if stretch.rank == 0 { return "welcome" }
    return stretch.rank == count - 1 ? "unwelcome" : "between"
  }

  /// Where bands begin and end, each with its score unless the label below it is too near.
  private func scoreLabels(_ geometry: PictureGeometry, _ figures: HistoryFigures) -> [Markup] {
    let range = history.scale.range
    let scores = (history.scale.bands.isEmpty ? [range.lowerBound] : history.scale.bands.map(\.from)) + [range.upperBound]
    var parts: [Markup] = []
    var previous = Double.infinity
    for score in scores {
      let y = geometry.y(score)
      parts.append(
        .element("line", ["class": "grid", "x1": number(Frame.left - 4), "x2": number(Frame.right), "y1": number(y), "y2": number(y)]))
      guard previous - y >= 12 else { continue }
      previous = y
      parts.append(
        .element("text", ["class": "tick", "x": number(Frame.left - 8), "y": number(y + 4), "text-anchor": "end"], .text(figures.score(score))))
    }
    return parts
  }

  private func dayLabels(_ geometry: PictureGeometry) -> [Markup] {
    geometry.ticks().flatMap { tick in
      [
        Markup.element(
          "line",
          ["class": "grid", "x1": number(tick.x), "x2": number(tick.x), "y1": number(Frame.bottom), "y2": number(Frame.bottom + 5)]),
        Markup.element(
          "text", ["class": "tick", "x": number(tick.x), "y": number(Frame.bottom + 20), "text-anchor": "middle"],
          .text(tick.day.text(language))),
      ]
    }
  }

  /// The interval of each run of scores as one surface; that of a single result as an upright stroke.
  private func intervals(_ geometry: PictureGeometry) -> [Markup] {
    geometry.runs().compactMap { run in
      let reaches = run.compactMap { index in history.points[index].interval.map { (x: geometry.x(index), interval: $0) } }
      guard reaches.count == run.count, let first = reaches.first else { return nil }
      if run.count == 1 {
        return .element(
          "line",
          [
            "class": "reach", "x1": number(first.x), "x2": number(first.x), "y1": number(geometry.y(first.interval.upperBound)),
            "y2": number(geometry.y(first.interval.lowerBound)),
          ])
      }
      let upper = reaches.map { "\(number($0.x)),\(number(geometry.y($0.interval.upperBound)))" }
      let lower = reaches.reversed().map { "\(number($0.x)),\(number(geometry.y($0.interval.lowerBound)))" }
      return .element("polygon", ["class": "interval", "points": (upper + lower).joined(separator: " ")])
    }
  }

  private func line(_ geometry: PictureGeometry) -> [Markup] {
    geometry.runs().filter { $0.count > 1 }.map { run in
      let places = run.compactMap { index in history.points[index].score.map { "\(number(geometry.x(index))),\(number(geometry.y($0)))" } }
      return .element("polyline", ["class": "line", "points": places.joined(separator: " ")])
    }
  }

  // Many results need smaller marks, or they would hide the line that they stand on.
  private var isCrowded: Bool { history.points.count > 60 }

  private func points(_ geometry: PictureGeometry, _ figures: HistoryFigures) -> [Markup] {
    history.points.indices.compactMap { index in
      let point = history.points[index]
      guard let score = point.score else { return nil }
      let isLatest = index == history.points.count - 1
      return .element(
        "circle",
        [
          "class": isLatest ? "point latest" : "point", "cx": number(geometry.x(index)), "cy": number(geometry.y(score)),
          "r": number(isLatest ? 5 : isCrowded ? 1.5 : 4),
        ],
        .element("title", .text("\(point.taken.localDay.text(language)): \(figures.summary(point))")))
    }
  }

  private func gaps(_ geometry: PictureGeometry) -> [Markup] {
    history.points.indices.filter { history.points[$0].score == nil }.map { index in
      let (x, y) = (geometry.x(index), Frame.bottom)
      let arm = isCrowded ? 2.0 : 4.0
      return .element(
        "path",
        [
          "class": "gap",
          "d":
            "M\(number(x - arm)) \(number(y - arm))L\(number(x + arm)) \(number(y + arm))M\(number(x - arm)) \(number(y + arm))L\(number(x + arm)) \(number(y - arm))",
        ],
        .element("title", .text("\(history.points[index].taken.localDay.text(language)): \(ReportWording.noScore(language))")))
    }
  }

  /// A coordinate with one decimal, as SVG writes numbers in every language.
  private func number(_ value: Double) -> String {
    DecimalFormat.short(value, digits: 1, language: .en)
  }
}
