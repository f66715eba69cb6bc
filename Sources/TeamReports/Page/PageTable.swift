import Dates
import Rendering
import Wording

/// A table of the page, in a region that scrolls and can be reached by keyboard.
struct PageTable {
  enum Cell {
    /// On one line, in a column of its kind.
    case figure(String)
    case text(String)
    case day(CivilDay)
    /// Instead of figures, over several columns.
    case remark(String, columns: Int)
  }

  struct Row {
    let head: Markup
    let cells: [Cell]
    /// Whether paper leaves it out.
    var isOlder = false
  }

  /// Unique in the page.
  let id: String
  /// Its class.
  let name: String
  let caption: String
  let heads: [String]
  let rows: [Row]

  func markup(_ language: InterfaceLanguage) -> Markup {
    let table = Markup.element(
      "table", ["class": name], .element("caption", ["id": id], .text(caption)),
      .element("thead", .element("tr", children: heads.map { .element("th", ["scope": "col"], .text($0)) })),
      .element("tbody", children: rows.map { row($0, language) }))
    return .element("div", ["class": "rows", "tabindex": "0", "role": "region", "aria-labelledby": id], table)
  }

  private func row(_ row: Row, _ language: InterfaceLanguage) -> Markup {
    let cells = row.cells.map { cell -> Markup in
      switch cell {
      case .figure(let text): .element("td", ["class": "figure"], .text(text))
      case .text(let text): .element("td", .text(text))
      case .day(let day): .element("td", ["class": "figure"], .element("time", ["datetime": day.description], .text(day.text(language))))
      case .remark(let text, let columns): .element("td", ["class": "remark", "colspan": String(columns)], .text(text))
      }
    }
    return .element("tr", ["class": row.isOlder ? "older" : "recent"], children: [.element("th", ["scope": "row"], row.head)] + cells)
  }
}
