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
    let shapes =
      bands(geometry) + scoreLabels(geometry, figures) + dayLabels(geometry) + course(geometry) + points(geometry, figures) + gaps(geometry)
    return Picture.svg(
      id: id, class: isCrowded ? "picture crowded" : "picture", width: Frame.width, height: Frame.height, title: history.scale.title(language),
      description: description(figures), shapes)
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
    let edges = Picture.spread(zip(centers, names).map { (center: $0, height: Double($1.count) * 13) }, within: Frame.top...Frame.bottom)
    var parts = stretches.map { stretch in
      Picture.rectangle(
        "band \(Picture.bandClass(rank: stretch.rank, of: stretches.count))", x: Frame.left...Frame.right,
        y: geometry.y(stretch.to)...geometry.y(stretch.from))
    }
    for (name, edge) in zip(names, edges) {
      for (index, line) in name.enumerated() where !line.isEmpty {
        parts.append(Picture.label(line, "name", x: Frame.right + 8, y: edge + Double(index) * 13 + 10))
      }
    }
    return parts
  }

  /// Where bands begin and end, each with its score unless the label below it is too near.
  private func scoreLabels(_ geometry: PictureGeometry, _ figures: HistoryFigures) -> [Markup] {
    let range = history.scale.range
    let scores = (history.scale.bands.isEmpty ? [range.lowerBound] : history.scale.bands.map(\.from)) + [range.upperBound]
    var parts: [Markup] = []
    var previous = Double.infinity
    for score in scores {
      let y = geometry.y(score)
      parts.append(Picture.line("grid", from: (Frame.left - 4, y), to: (Frame.right, y)))
      guard previous - y >= 12 else { continue }
      previous = y
      parts.append(Picture.label(figures.score(score), "tick", x: Frame.left - 8, y: y + 4, anchor: .end))
    }
    return parts
  }

  private func dayLabels(_ geometry: PictureGeometry) -> [Markup] {
    geometry.ticks().flatMap { tick in
      [
        Picture.line("grid", from: (tick.x, Frame.bottom), to: (tick.x, Frame.bottom + 5)),
        Picture.label(tick.day.text(language), "tick", x: tick.x, y: Frame.bottom + 20, anchor: .middle),
      ]
    }
  }

  private func course(_ geometry: PictureGeometry) -> [Markup] {
    let runs = geometry.runs().map { run in
      run.compactMap { index -> PlottedCourse.Point? in
        let point = history.points[index]
        guard let score = point.score else { return nil }
        return PlottedCourse.Point(
          x: geometry.x(index), y: geometry.y(score),
          reach: point.interval.map { geometry.y($0.upperBound)...geometry.y($0.lowerBound) })
      }
    }
    return PlottedCourse(runs: runs).markup()
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
      Picture.cross(
        x: geometry.x(index), y: Frame.bottom, arm: isCrowded ? 2 : 4,
        title: "\(history.points[index].taken.localDay.text(language)): \(ReportWording.noScore(language))")
    }
  }

  private func number(_ value: Double) -> String { Picture.number(value) }
}
