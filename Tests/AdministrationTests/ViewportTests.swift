import Testing

@testable import Administration

@Suite struct ViewportTests {
  /// Every small page: its lines, the lines in focus, the height.
  private static func everyCase(_ body: (Int, Range<Int>, Int) -> Void) {
    for count in 0...12 {
      for low in 0...count {
        for high in low...count { for height in 1...14 { body(count, low..<high, height) } }
      }
    }
  }

  @Test func `it shows lines of the page, as many as fit`() {
    Self.everyCase { count, focus, height in
      let viewport = Viewport(count: count, focus: focus, height: height)
      #expect(viewport.visible.count == min(count, height), "\(count) \(focus) \(height)")
      #expect(viewport.visible.lowerBound >= 0 && viewport.visible.upperBound <= count)
      #expect(viewport.hidesAbove == (viewport.visible.lowerBound > 0))
      #expect(viewport.hidesBelow == (viewport.visible.upperBound < count))
    }
  }

  @Test func `the focus is seen as a whole where it fits, else from its beginning`() {
    Self.everyCase { count, focus, height in
      guard !focus.isEmpty else { return }
      let visible = Viewport(count: count, focus: focus, height: height).visible
      #expect(visible.contains(focus.lowerBound), "\(count) \(focus) \(height)")
      if focus.count <= height {
        #expect(visible.contains(focus.upperBound - 1), "\(count) \(focus) \(height)")
      } else {
        #expect(visible.lowerBound == focus.lowerBound)
      }
    }
  }

  @Test func `it lies as far up as the focus allows, with one line beyond it where there is one`() {
    Self.everyCase { count, focus, height in
      let visible = Viewport(count: count, focus: focus, height: height).visible
      if focus.count < height, focus.upperBound < count { #expect(visible.contains(focus.upperBound) || visible.isEmpty) }
      if focus.upperBound + 1 <= height { #expect(visible.lowerBound == 0) }
    }
  }

  @Test func `scrolled text shows full screens and never runs past its end`() {
    for count in 0...12 {
      for height in 1...14 {
        for scroll in -3...15 {
          let viewport = Viewport(count: count, scroll: scroll, height: height)
          #expect(viewport.visible.count == min(count, height))
          #expect(viewport.visible.lowerBound == max(0, min(scroll, count - height)))
          #expect(viewport.hidesBelow == (viewport.visible.upperBound < count))
        }
      }
    }
  }
}
