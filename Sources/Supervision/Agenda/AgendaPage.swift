import Rendering
public import Wording

/// An agenda as one page of A4 to print: a single HTML file that loads nothing and runs nothing.
public struct AgendaPage: Sendable {
  private let sheet: AgendaSheet
  private let language: InterfaceLanguage

  public init(_ agenda: Agenda, language: InterfaceLanguage) {
    sheet = AgendaSheet(agenda, extent: .onePage, language: language)
    self.language = language
  }

  /// How large the letters are, by how much there is to say.
  private enum Density: String {
    case roomy
    case usual
    case full

    /// - Parameter amount: characters, with those that headings and ends of lines would take.
    init(amount: Int) { self = amount < 2_200 ? .roomy : amount < 3_000 ? .usual : .full }

    /// Empty rows to write in.
    var rows: Int { self == .full ? 3 : 4 }
  }

  private var density: Density {
    let items = sheet.sections.flatMap(\.items)
    let characters = items.reduce(0) { $0 + $1.text.count + $1.details.reduce(0) { $0 + $1.count } }
    return Density(amount: characters + 40 * items.count + 80 * sheet.sections.count)
  }

  /// The whole file.
  public func html() -> String {
    let body = Markup.element(
      "body", ["class": density.rawValue],
      .element(
        "header", .element("h1", .text(sheet.title)), .element("p", ["class": "quiet"], .text(sheet.subtitle)),
        .element("p", ["class": "greeting"], .text(sheet.greeting))),
      .element("main", children: sheet.sections.map(section) + [agreement]),
      .element("footer", children: sheet.notes.map { .element("p", .text($0)) }))
    return HTMLPage(title: sheet.title, language: language, styles: [.style(Self.styleSheet)], body: body).html()
  }

  private func section(_ section: AgendaSheet.Section) -> Markup {
    let id = section.kind.rawValue
    var parts = [Markup.element("h2", ["id": id], .text(section.title))]
    if !section.items.isEmpty { parts.append(.element("ul", children: section.items.map(item))) }
    if let remark = section.remark { parts.append(.element("p", ["class": "quiet"], .text(remark))) }
    return .element("section", ["aria-labelledby": id], children: parts)
  }

  private func item(_ item: AgendaSheet.Item) -> Markup {
    .element("li", children: [.text(item.text)] + item.details.map { .element("div", ["class": "quiet"], .text($0)) })
  }

  private var agreement: Markup {
    let heads = sheet.agreement.columns.map { Markup.element("th", ["scope": "col"], .text($0)) }
    let row = Markup.element("tr", children: sheet.agreement.columns.map { _ in .element("td", .text("\u{A0}")) })
    return .element(
      "section", ["class": "agreement", "aria-labelledby": "agreement"], .element("h2", ["id": "agreement"], .text(sheet.agreement.title)),
      .element(
        "table", .element("thead", .element("tr", children: heads)),
        .element("tbody", children: [Markup](repeating: row, count: density.rows))))
  }
}
