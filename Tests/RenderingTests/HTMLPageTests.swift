import Rendering
import Testing
import Wording

@Suite struct HTMLPageTests {
  @Test func `a page names its language and title, and holds its styles in their order`() {
    let page = HTMLPage(title: "A & B", language: .kk, styles: [.style("a {}"), .style("b {}")], body: .element("body", .text("x")))
    let html = page.html()
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"kk\"><head><meta charset=\"utf-8\"/>"))
    #expect(html.hasSuffix("<title>A &amp; B</title><style>a {}</style><style>b {}</style></head><body>x</body></html>\n"))
  }

  @Test func `a text in another language says so, and one in the page's own does not`() {
    #expect(Markup.text("Hi", in: "en", on: .ru).source == "<span lang=\"en\">Hi</span>")
    #expect(Markup.text("Hi", in: "en", on: .en).source == "Hi")
  }
}
