import Dates
import Releases
import Rendering
import Wording

/// One unit on the page: its measures, and all its scales.
struct UnitArticle {
  let unit: UnitTrend
  let setting: PageSetting
  /// Unique in the page; ids within begin with it.
  let id: String

  private var language: InterfaceLanguage { setting.language }

  func markup() -> Markup {
    let markers = setting.markers(of: unit)
    let sections = setting.trends(of: unit).enumerated().map { place, trend in
      ScaleArticle(unit: unit, trend: trend, setting: setting, markers: markers, id: "\(id)-\(place)").markup()
    }
    return .element(
      "article", ["aria-labelledby": id],
      children: [.element("h2", ["id": id], .text(setting.report.name(of: unit.unit)))] + measures(markers) + sections)
  }

  private func measures(_ markers: [PageSetting.NumberedMarker]) -> [Markup] {
    if markers.isEmpty { return [] }
    let rows = markers.map { numbered in
      PageTable.Row(
        head: .text(String(numbered.number)),
        cells: [
          .text(numbered.marker.text), .text(place(numbered.marker)), .day(numbered.marker.begin),
          numbered.marker.end.map(PageTable.Cell.day) ?? .text(PageWording.goesOn(language)),
        ])
    }
    let table = PageTable(
      id: "\(id)-measures", name: "measures", caption: PageWording.measures(language), heads: PageWording.measureColumns.map { $0(language) },
      rows: rows)
    return [table.markup(language), setting.quiet(PageWording.noProof(language))]
  }

  /// For whom a measure was agreed; the organisation goes by its name.
  private func place(_ marker: TrendMarker) -> String {
    marker.unit.isEmpty ? setting.report.series.organisation : marker.unit.joined(separator: " / ")
  }
}
