import Rendering
import Terminal
import Testing

@testable import Administration

@Suite struct PageTests {
  /// A page of numbered lines.
  private static func page(lines: Int, focus: Range<Int> = 0..<1, scroll: Int? = nil, message: Int = 0, field: Bool = false) -> Page {
    Page(
      header: ["title", "bar"], body: (0..<lines).map { StyledLine("line \($0)") }, focus: focus, scroll: scroll,
      field: field ? ("> typed", 7) : nil, message: (0..<message).map { StyledLine("message \($0)") }, keys: ["Enter begin", "? help"],
      leave: "q leave")
  }

  private static let sizes = [(40, 12), (41, 13), (60, 20), (80, 24), (94, 30), (200, 60)].map { TerminalSize(columns: $0.0, rows: $0.1) }

  @Test func `a frame fills the screen exactly, with header, keys and message in their places`() {
    for size in Self.sizes {
      for lines in [0, 1, 5, 8, 9, 30, 100] {
        for message in 0...3 {
          for field in [false, true] {
            let frame = Self.page(lines: lines, message: message, field: field).frame(size: size, shapes: .unicode)
            #expect(frame.faults(size: size).isEmpty)
            #expect(frame.lines.count == size.rows, "\(lines) \(message) \(field) \(size)")
            #expect(frame.lines[0].text == " title" && frame.lines[1].text == " bar")
            #expect(frame.lines[size.rows - 1].text.hasPrefix(" Enter begin"))
            for number in 0..<message { #expect(frame.lines[size.rows - 1 - message + number].text == " message \(number)") }
          }
        }
      }
    }
  }

  @Test func `the focus is always on the screen, whatever stands beside it`() {
    for size in Self.sizes {
      for target in stride(from: 0, to: 100, by: 7) {
        for message in 0...3 {
          let frame = Self.page(lines: 100, focus: target..<target + 2, message: message, field: true).frame(size: size, shapes: .unicode)
          for line in target..<target + 2 { #expect(frame.lines.contains { $0.text.hasPrefix(" line \(line)") }) }
        }
      }
    }
  }

  @Test func `the field stands under what is seen, with the cursor in it`() throws {
    for size in Self.sizes {
      for lines in [0, 3, 100] {
        for message in 0...2 {
          let frame = Self.page(lines: lines, message: message, field: true).frame(size: size, shapes: .unicode)
          let cursor = try #require(frame.cursor)
          #expect(frame.lines[cursor.row].text == " > typed")
          #expect(cursor.column == 8)
        }
      }
    }
    #expect(Self.page(lines: 3).frame(size: Self.sizes[0], shapes: .unicode).cursor == nil)
  }

  @Test func `arrows say that there is more above and below, and cut no text`() {
    let size = TerminalSize(columns: 40, rows: 12)
    for shapes in [Shapes.unicode, .ascii] {
      let text = String(repeating: "x", count: Page.width(40))
      var page = Self.page(lines: 30, scroll: 5)
      page.body = (0..<30).map { _ in StyledLine(text) }
      let frame = page.frame(size: size, shapes: shapes)
      let body = frame.lines.dropFirst(2).prefix(8).map(\.text)
      #expect(body.first == " " + text + shapes.up && body.last == " " + text + shapes.down)
      #expect(body.dropFirst().dropLast().allSatisfy { $0 == " " + text })
      #expect(frame.faults(size: size).isEmpty)
    }
  }

  @Test func `a page that fits has no arrows`() {
    let frame = Self.page(lines: 5).frame(size: TerminalSize(columns: 40, rows: 12), shapes: .unicode)
    #expect(!frame.lines.contains { $0.text.contains("↑") || $0.text.contains("↓") })
  }

  @Test func `overflow is how far a page can be scrolled`() {
    let size = TerminalSize(columns: 40, rows: 12)
    for lines in 0...40 {
      let page = Self.page(lines: lines, scroll: 1000)
      let overflow = page.overflow(size: size)
      #expect(overflow == max(0, lines - 8))
      if lines > 0 { #expect(page.frame(size: size, shapes: .unicode).lines.contains { $0.text.hasPrefix(" line \(lines - 1)") }) }
    }
  }

  @Test func `text is never wider than can be read with ease, and keys are left out that do not fit, but never the one that leaves`() {
    #expect(Page.width(40) == 38 && Page.width(200) == 92 && Page.width(94) == 92 && Page.width(93) == 91)
    var page = Self.page(lines: 1)
    page.keys = ["the first", String(repeating: "long ", count: 9), "last"]
    let footer = page.frame(size: TerminalSize(columns: 40, rows: 12), shapes: .unicode).lines[11].text
    #expect(footer == " the first · last · q leave")
  }
}
