import JSON
import Releases
import Rendering
import Wording

/// The means of the newest round, units × scales, each on a shade: a table, so that ears, eyes and paper have the same.
///
/// The shade tells the place of a mean on the possible range of its scale. It depends on no other cell, and so tells nothing about those withheld.
struct HeatMap {
  let setting: PageSetting

  private static let shades = 10
  private static let deepestIndent = 4

  private var language: InterfaceLanguage { setting.language }
  private var report: TrendReport { setting.report }

  /// The id of a unit's article, by the unit's place in the report.
  static func anchor(_ place: Int) -> String { "unit-\(place)" }

  func markup() -> Markup {
    let heads = [Markup.element("th", ["scope": "col"], .text(PageWording.unit(language)))]
    let scales = setting.scales.map { Markup.element("th", ["scope": "col", "class": "number"], setting.title($0)) }
    let base = report.units.map(\.unit.depth).min() ?? 0
    let table = Markup.element(
      "table", ["class": "heat"],
      .element("caption", ["id": "heat-caption"], .text(PageWording.heatCaption(report.newest.name)(language))),
      .element("thead", .element("tr", children: heads + scales)),
      .element("tbody", children: report.units.enumerated().map { row($1, anchor: Self.anchor($0), base: base) }))
    var parts = [
      Markup.element("h2", ["id": "heat"], .text(PageWording.heat(language))),
      .element("div", ["class": "wide", "tabindex": "0", "role": "region", "aria-labelledby": "heat-caption"], table), legend,
    ]
    if let reason { parts.append(setting.paragraph(reason)) }
    return .element("section", ["aria-labelledby": "heat"], children: parts)
  }

  /// Why cells are withheld at all; `nil` where none is.
  var reason: String? {
    report.units.flatMap(setting.trends).contains(where: \.hasWithheld) ? NoteSentences.withheld(language) : nil
  }

  private var legend: Markup {
    let swatches = (0..<Self.shades).map { Markup.element("span", ["class": "swatch shade-\($0)"]) }
    return .element(
      "p", ["class": "quiet"], .element("span", ["class": "swatches", "aria-hidden": "true"], children: swatches), .text(PageWording.shades(language))
    )
  }

  private func row(_ unit: UnitTrend, anchor: String, base: Int) -> Markup {
    let depth = min(unit.unit.depth - base, Self.deepestIndent)
    let name = Markup.element("th", ["scope": "row", "class": "depth-\(depth)"], .element("a", ["href": "#\(anchor)"], .text(unit.unit.name)))
    return .element("tr", children: [name] + setting.trends(of: unit).map(cell))
  }

  private func cell(_ trend: ScaleTrend) -> Markup {
    switch trend.latest {
    case .absent: return .element("td", ["class": "number absent"], .text(TrendWording.absent(language)))
    case .withheld: return .element("td", ["class": "number withheld"], .text(TrendWording.withheld(language)))
    case .published(let figures):
      let interval = figures.interval.map { Markup.element("span", ["class": "range"], .text(setting.figures.interval($0))) } ?? .empty
      return .element(
        "td", ["class": "number shade-\(shade(figures.mean.double, trend.scale))"],
        .element("span", ["class": "mean"], .text(setting.figures.published(figures.mean))), .text(" "), interval)
    }
  }

  /// From 0, the welcome end, to 9.
  private func shade(_ mean: Double, _ scale: TrendScale) -> Int {
    let length = scale.range.upperBound - scale.range.lowerBound
    guard length > 0 else { return 0 }
    let share = (mean - scale.range.lowerBound) / length
    let unwelcome = scale.isHigherWorse ? share : 1 - share
    return max(0, min(Self.shades - 1, Int(unwelcome * Double(Self.shades))))
  }
}
