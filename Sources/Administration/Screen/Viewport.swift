/// The part of a long page that is on the screen: as far up as possible, and always with the lines in focus.
struct Viewport: Hashable {
  /// The lines of the page that are shown.
  let visible: Range<Int>
  let hidesBelow: Bool

  var hidesAbove: Bool { visible.lowerBound > 0 }

  /// - Parameters:
  ///   - count: lines of the page.
  ///   - focus: lines that must be seen, as many of them as fit.
  ///   - height: lines of the screen.
  init(count: Int, focus: Range<Int>, height: Int) {
    // One line beyond the focus is shown where there is one, so that the reader sees that the list goes on.
    let wanted = min(count, focus.upperBound + 1)
    var top = max(0, wanted - height)
    if focus.lowerBound < top { top = focus.lowerBound }
    top = max(0, min(top, count - height))
    visible = top..<min(count, top + max(0, height))
    hidesBelow = visible.upperBound < count
  }

  /// The page from line `scroll` on, as far as there is a screenful left.
  init(count: Int, scroll: Int, height: Int) {
    let top = max(0, min(scroll, count - height))
    visible = top..<min(count, top + max(0, height))
    hidesBelow = visible.upperBound < count
  }
}
