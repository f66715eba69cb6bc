import Rendering
import Testing

@Suite struct PictureTests {
  @Test func `labels do not overlap and stay within their limits, however near to one another they are wished`() {
    for count in 1...14 {
      let labels = (0..<count).map { (center: 12 + Double($0) * 2, height: 13.0) }
      let edges = Picture.spread(labels, within: 12...226)
      #expect(zip(edges, edges.dropFirst()).allSatisfy { $1 - $0 >= 13 - 1e-9 })
      #expect(edges.allSatisfy { $0 >= 12 - 1e-9 && $0 + 13 <= 226 + 1e-9 })
    }
  }

  @Test func `labels with room stand where they are wished`() {
    #expect(Picture.spread([(center: 20, height: 10), (center: 60, height: 20)], within: 0...100) == [15, 50])
  }

  @Test func `numbers are written as SVG reads them`() {
    #expect([12.04, 12.25, -3.5, 0, -0.01, 100].map(Picture.number) == ["12", "12.3", "-3.5", "0", "0", "100"])
  }

  @Test func `bands run from the welcome to the unwelcome`() {
    #expect((0..<4).map { Picture.bandClass(rank: $0, of: 4) } == ["welcome", "between", "between", "unwelcome"])
    #expect(Picture.bandClass(rank: 0, of: 1) == "plain")
  }

  @Test func `a picture has a name and a description that it points to`() {
    let source = Picture.svg(id: "a", class: "picture", width: 10, height: 5, title: "T & U", description: "D", [.element("g")]).source
    #expect(
      source
        == "<svg class=\"picture\" viewBox=\"0 0 10 5\" preserveAspectRatio=\"xMinYMid meet\" role=\"img\" aria-labelledby=\"a-title a-desc\">"
        + "<title id=\"a-title\">T &amp; U</title><desc id=\"a-desc\">D</desc><g></g></svg>")
  }
}
