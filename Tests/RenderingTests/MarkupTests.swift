import Rendering
import Testing

@Suite struct MarkupTests {
  @Test func `text cannot become markup, neither in an element nor in an attribute`() {
    let hostile = "</title><script>alert('1')</script>\" onload=\"x & y"
    let source = Markup.element("td", ["title": hostile], .text(hostile)).source
    #expect(source.filter { $0 == "<" }.count == 2)
    #expect(source.filter { $0 == ">" }.count == 2)
    #expect(source.filter { $0 == "\"" }.count == 2)
    #expect(!source.contains("'"))
    #expect(source.hasPrefix("<td title=\"&lt;/title&gt;&lt;script&gt;alert(&#39;1&#39;)"))
  }

  @Test func `characters that no document may hold are replaced, others are kept`() {
    #expect(Markup.text("a\u{0}b\u{1B}c\u{85}d\u{FFFF}").source == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}")
    #expect(Markup.text("Қажу — 27 😀\n\t").source == "Қажу — 27 😀\n\t")
  }

  @Test func `an element holds its children in order`() {
    let list = Markup.element("ul", children: [.element("li", .text("1")), .element("li", ["class": "x"], .text("2"))])
    #expect(list.source == "<ul><li>1</li><li class=\"x\">2</li></ul>")
    #expect(Markup.void("meta", ["charset": "utf-8"]).source == "<meta charset=\"utf-8\"/>")
  }
}
