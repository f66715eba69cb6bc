import Rendering
import Testing
import Wording

@Suite struct ShapesTests {
  private static func texts(_ shapes: Shapes) -> [String] {
    [
      shapes.filled, shapes.empty, shapes.marker, shapes.bullet, shapes.selected, shapes.unselected, shapes.checked, shapes.unchecked,
      shapes.horizontal,
      shapes.separator, shapes.up, shapes.down, shapes.left, shapes.right, String(shapes.ellipsis), shapes.range,
    ]
  }

  @Test func `every ASCII shape is ASCII`() {
    for text in Self.texts(.ascii) { #expect(text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(text)") }
  }

  @Test func `what takes another's place is as wide`() {
    for shapes in [Shapes.unicode, .ascii] {
      #expect(shapes.selected.displayWidth == shapes.unselected.displayWidth)
      #expect(shapes.checked.displayWidth == shapes.unchecked.displayWidth)
      for text in [shapes.filled, shapes.empty, shapes.marker, shapes.up, shapes.down, String(shapes.ellipsis)] { #expect(text.displayWidth == 1) }
    }
  }

  @Test func `a marked thing is never drawn like an unmarked one`() {
    for shapes in [Shapes.unicode, .ascii] {
      #expect(Set([shapes.filled, shapes.empty, shapes.marker]).count == 3)
      #expect(shapes.selected != shapes.unselected)
      #expect(shapes.checked != shapes.unchecked)
    }
  }
}
