import Foundation
import JSON
import ReleaseSamples
import Releases
import TestSupport
import Testing
import Wording

@testable import TeamReports

/// The page as Python's own parser of HTML reads it.
@Suite(.enabled(if: PythonScript.canImport(), "python3 is not here"))
struct ExportPageTests {
  private static let script = PythonScript(
    """
    import html.parser, json, sys
    void = {"meta", "link", "br", "hr", "img", "input", "col"}
    class Reader(html.parser.HTMLParser):
        def __init__(self):
            super().__init__(convert_charrefs=True)
            self.open, self.faults, self.elements, self.tables, self.ids, self.lang, self.text = [], [], [], [], [], None, []
        def handle_starttag(self, tag, attributes):
            attributes = dict(attributes)
            self.elements.append([tag, attributes])
            if "id" in attributes: self.ids.append(attributes["id"])
            if tag == "html": self.lang = attributes.get("lang")
            if tag == "table": self.tables.append({"label": attributes.get("aria-labelledby"), "rows": []})
            if tag == "tr": self.tables[-1]["rows"].append([])
            if tag in ("td", "th"): self.tables[-1]["rows"][-1].append([tag, int(attributes.get("colspan", 1)), int(attributes.get("rowspan", 1)), ""])
            if tag not in void: self.open.append(tag)
        def handle_startendtag(self, tag, attributes):
            self.elements.append([tag, dict(attributes)])
        def handle_endtag(self, tag):
            if not self.open or self.open.pop() != tag: self.faults.append(tag)
        def handle_data(self, data):
            if self.open and self.open[-1] in ("td", "th"): self.tables[-1]["rows"][-1][-1][3] += data
            if "style" not in self.open: self.text.append(data)
    reader = Reader()
    reader.feed(sys.stdin.buffer.read().decode())
    reader.close()
    json.dump({"faults": reader.faults + reader.open, "lang": reader.lang, "ids": reader.ids, "text": "".join(reader.text),
               "elements": [t for t, _ in reader.elements],
               "links": [v for _, a in reader.elements for k, v in a.items() if k in ("src", "href", "srcset", "action") or k.startswith("on")],
               "tables": reader.tables}, sys.stdout)
    """)

  private struct Seen: Decodable {
    struct Table: Decodable {
      struct Cell: Decodable {
        let tag: String
        let columns: Int
        let rows: Int
        let text: String

        init(from decoder: any Decoder) throws {
          var list = try decoder.unkeyedContainer()
          tag = try list.decode(String.self)
          columns = try list.decode(Int.self)
          rows = try list.decode(Int.self)
          text = try list.decode(String.self)
        }
      }
      let label: String
      let rows: [[Cell]]
    }
    let faults: [String]
    let lang: String
    let ids: [String]
    let text: String
    let elements: [String]
    let links: [String]
    let tables: [Table]
  }

  private static func page(_ table: ExportTable) throws -> Seen {
    try JSONDecoder().decode(Seen.self, from: Data(script.run(input: Array(ExportPage(table).html().utf8))))
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `every element is closed, the language is told, and nothing comes from elsewhere`(_ language: InterfaceLanguage) throws {
    let page = try Self.page(ExportSample.table(language: language, pulse: true))
    #expect(page.faults.isEmpty && page.lang == language.rawValue && page.links.isEmpty)
    #expect(Set(page.elements).isDisjoint(with: ["script", "link", "img", "iframe", "object", "base", "form"]))
    #expect(Set(page.ids).count == page.ids.count && page.tables.allSatisfy { page.ids.contains($0.label) })
    for sentence in [ExportWording.groups, ExportWording.withheld, ExportWording.changes] { #expect(page.text.contains(sentence(language))) }
  }

  @Test func `there is a table for each scale and round, the newest first, and each of its rows has all columns`() throws {
    let page = try Self.page(ExportSample.table())
    #expect(page.tables.count == 18 && page.tables[0].label == "burnout.exhaustion.5" && page.tables[5].label == "burnout.exhaustion.0")
    for table in page.tables {
      // The head has two rows: what spans both, and groups over what stands in the second.
      let width = table.rows[0].map(\.columns).reduce(0, +)
      #expect(table.rows[1].count == table.rows[0].filter { $0.rows == 1 }.map(\.columns).reduce(0, +))
      for row in table.rows.dropFirst(2) { #expect(row.map(\.columns).reduce(0, +) == width && row[0].tag == "th") }
      #expect(table.rows.count == 2 + 12 + 4)
    }
  }

  @Test func `a withheld row is one word over all columns, and a name cannot become markup`() throws {
    let page = try Self.page(ExportSample.table())
    let rows = page.tables[0].rows
    #expect(rows.filter { $0.count == 2 }.map { $0[1].text } == ["withheld", "withheld"])
    #expect(rows.contains { $0[0].text == "Команда \"А\" <тест> & друзья" } && rows.contains { $0[0].text == SampleOrganisation.formula })
  }

  @Test func `each round shows the tree it had`() throws {
    let page = try Self.page(ExportSample.table())
    func names(_ table: Int) -> [String] { page.tables[table].rows.map { $0[0].text } }
    func isBehind(_ unit: String, _ above: String, _ names: [String]) throws -> Bool {
      try #require(names.lastIndex(of: unit)) > #require(names.firstIndex(of: above))
    }
    // The west comes before the east; the third team stands in the one or the other.
    #expect(try isBehind("3-топ", "Шығыс бөлімі", names(5)))
    #expect(try !isBehind("3-топ", "Шығыс бөлімі", names(0)))
  }

  @Test func `a round that is both the one before and that of the year before is one column`() throws {
    let organisation = try ExportSample.organisation()
    let twice = try Self.page(ExportSample.table(organisation))
    #expect(twice.tables[0].rows[1].suffix(2).map(\.text) == ["since 2026-Q3", "since 2025-Q4"])
    #expect(twice.tables[4].rows[1].suffix(1).map(\.text) == ["since 2025-Q3"])
    #expect(twice.tables[5].rows[1].count == 3)
  }
}
