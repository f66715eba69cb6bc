import Instruments
import Releases
import Rendering
import TestSupport
import Testing
import Wording

@testable import TeamReports

@Suite struct TrendPageTests {
  @Test func `the page is well-formed whatever is missing, in every language`() throws {
    for sample in SamplePage.shapes {
      for language in InterfaceLanguage.allCases {
        for definition in [SampleTrends.known, nil] {
          let page = try SamplePage(sample, definition: definition, markers: [SamplePage.marker(100, 300), SamplePage.marker(200, nil)], language)
          #expect(page.root.attributes["lang"] == language.rawValue)
          #expect(page.root.all("article").count == 5)
        }
      }
    }
  }

  @Test(.enabled(if: PythonScript.canImport(), "python3 is not here")) func `an HTML parser closes every element where the page does`() throws {
    let script = PythonScript(
      """
      import html.parser, sys
      class Reader(html.parser.HTMLParser):
          def __init__(self):
              super().__init__(convert_charrefs=True)
              self.open, self.faults, self.tables, self.pictures = [], [], 0, 0
          def handle_starttag(self, tag, attributes):
              self.open.append(tag)
              self.tables += tag == "table"
              self.pictures += tag == "svg"
          def handle_startendtag(self, tag, attributes):
              if tag != "meta": self.faults.append(tag)
          def handle_endtag(self, tag):
              if not self.open or self.open.pop() != tag: self.faults.append(tag)
      reader = Reader()
      reader.feed(sys.stdin.buffer.read().decode())
      reader.close()
      print(reader.faults, reader.open, reader.tables, reader.pictures)
      """)
    let page = try SamplePage(SamplePage.usual, markers: [SamplePage.marker(100, nil)], .kk)
    // Four units of three scales with two pictures each, and three tables; one unit is always withheld. The heat map, and five lists of measures.
    #expect(String(decoding: try script.run(input: Array(page.source.utf8)), as: UTF8.self) == "[] [] \(4 * 3 * 3 + 1 + 5) \(4 * 3 * 2)\n")
  }

  @Test func `nothing is loaded from anywhere and nothing runs`() throws {
    for language in InterfaceLanguage.allCases {
      let page = try SamplePage(SamplePage.usual, markers: [SamplePage.marker(100, nil)], language)
      for forbidden in ["http", "://", "url(", "@import", "src=", "<script", "javascript", "<link", "<iframe", "<img"] {
        #expect(!page.source.lowercased().contains(forbidden), "\(forbidden)")
      }
      let everything = page.root.everything()
      #expect(everything.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "style" } })
      let ids = Set(everything.compactMap { $0.attributes["id"] })
      for link in everything.compactMap({ $0.attributes["href"] }) { #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst()))) }
    }
  }

  @Test func `hostile names and measures stay text everywhere`() throws {
    let hostile = "</title></svg><script>alert(1)</script> & \"x\" 'y' <b>"
    var sample = SamplePage.usual
    sample.tree = { _ in SampleTrends.units.map { SampleTrends.Unit($0.id, in: $0.parent, name: $0.id == "e" ? hostile : $0.name) } }
    let page = try SamplePage(sample, markers: [SamplePage.marker(100, 200, unit: [hostile], hostile)])
    #expect(!page.source.contains("<script") && !page.source.contains("<b>"))
    #expect(page.element("unit-1")?.text == hostile)
    #expect(page.root.all("th").contains { $0.text == hostile })
    #expect(page.element("unit-1-0-course-title")?.text == "\(hostile), Emotional exhaustion: means over the rounds")
    #expect(page.root.all("rect").contains { $0.text == "1. \(hostile)" })
  }

  @Test func `each picture has a name and a description, each table a caption and headed rows and columns, each id is there once`() throws {
    for sample in SamplePage.shapes {
      let page = try SamplePage(sample, markers: [SamplePage.marker(100, nil)], .ru)
      let everything = page.root.everything()
      let ids = everything.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      for element in everything {
        for id in element.attributes["aria-labelledby"]?.split(separator: " ") ?? [] { #expect(ids.contains(String(id))) }
      }
      for svg in page.root.all("svg") {
        #expect(svg.attributes["role"] == "img" && svg.children.prefix(2).map(\.name) == ["title", "desc"])
        #expect(svg.children.prefix(2).allSatisfy { !$0.text.isEmpty })
      }
      for table in page.root.all("table") {
        #expect(table.children.first?.name == "caption")
        #expect(table.all("th").allSatisfy { ["row", "col"].contains($0.attributes["scope"]) })
        let columns = table.all("thead").first?.all("th").count ?? 0
        for row in table.all("tbody").flatMap({ $0.all("tr") }) {
          #expect(row.children.reduce(0) { $0 + (Int($1.attributes["colspan"] ?? "1") ?? 0) } == columns)
        }
      }
    }
  }

  @Test func `the heading names organisation, questionnaire, rounds and signer`() throws {
    let signer = "\(try SamplePage.usual.series().signer)"
    for language in InterfaceLanguage.allCases {
      let header = try #require(try SamplePage(SamplePage.usual, language).root.all("header").first)
      #expect(header.all("h1").first?.text == "Home care — \(SampleTrends.definition.instrument.title(language))")
      #expect(header.text.contains("2025-Q1") && header.text.contains("2026-Q4") && header.text.contains(signer))
    }
  }

  @Test func `words come before pictures, on the page and in each section`() throws {
    let page = try SamplePage(SamplePage.usual)
    let main = try #require(page.root.all("main").first)
    #expect(main.children.first?.attributes["class"] == "brief")
    for section in page.scales where !section.all("svg").isEmpty {
      #expect(section.children.map(\.name) == ["h3", "p", "dl", "div", "div"])
      #expect(section.all("dl").first?.all("svg").isEmpty == true)
    }
  }

  @Test func `why cells are withheld is said once, where some are, and never otherwise`() throws {
    for language in InterfaceLanguage.allCases {
      let sentence = NoteSentences.withheld(language)
      #expect(try SamplePage(SamplePage.usual, language).root.text.ranges(of: sentence).count == 1)
      #expect(try SamplePage(SampleTrends { _, _, _ in .of(30, 20) }, language).root.text.ranges(of: sentence).isEmpty)
    }
  }

  @Test func `only the scale asked for is shown`() throws {
    let page = try SamplePage(SamplePage.usual, scale: "depersonalization")
    #expect(page.scales.count == 5 && page.scales.allSatisfy { $0.all("h3").first?.text == "Depersonalization" })
    #expect(page.root.all("table", class: "heat").first?.all("thead").first?.all("th").count == 2)
    #expect(!page.root.text.contains("Emotional exhaustion"))
  }

  @Test func `a scale's name in another language than the page says so`() throws {
    let page = try SamplePage(SamplePage.usual, definition: nil, .kk)
    #expect(page.root.all("span").allSatisfy { $0.attributes["lang"] == nil })
    #expect(page.root.all("h3").first?.text == "exhaustion")
  }
}
