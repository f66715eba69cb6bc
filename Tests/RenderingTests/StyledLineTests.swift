import Rendering
import Testing
import Wording

@Suite struct StyledLineTests {
  /// Narrow, wide, combining and joined characters, in several styles.
  private static let line =
    StyledLine("aә", .bold) + StyledLine("呼吸", Style(color: .cyan)) + StyledLine("e\u{301}й", .dim) + StyledLine("👩‍⚕️!", .plain)

  @Test func `a clipped line is the longest beginning that fits`() {
    let characters = Array(Self.line.text)
    for width in 0...Self.line.width + 2 {
      let clipped = Self.line.clipped(to: width)
      var expected = ""
      for character in characters {
        if (expected + String(character)).displayWidth > width { break }
        expected.append(character)
      }
      #expect(clipped.text == expected, "\(width)")
      #expect(clipped.width <= width)
    }
  }

  @Test func `a wide character is never cut in two`() {
    #expect(StyledLine("呼吸").clipped(to: 3).text == "呼")
    #expect(StyledLine("呼吸").clipped(to: 1).text == "")
    #expect(StyledLine("a👩‍⚕️b").clipped(to: 2).text == "a")
  }

  @Test func `an accent stays with its letter at the edge`() {
    #expect(StyledLine("ee\u{301}x").clipped(to: 2).text == "ee\u{301}")
  }

  @Test func `clipping keeps every stretch's style`() {
    let clipped = Self.line.clipped(to: 5)
    #expect(clipped.spans == [.init("aә", .bold), .init("呼", Style(color: .cyan))])
    #expect(Self.line.clipped(to: 100) == Self.line)
  }

  @Test func `joined lines keep their stretches and add up their widths`() {
    var line = StyledLine("ab", .bold)
    line += StyledLine("呼", .dim)
    #expect(line == StyledLine("ab", .bold) + StyledLine("呼", .dim))
    #expect(line.width == 4)
    #expect(line.text == "ab呼")
  }

  @Test func `an empty stretch is none`() {
    #expect(StyledLine("", .bold) == StyledLine())
    #expect(StyledLine(spans: [.init(""), .init("a", .bold), .init("", .dim)]).spans == [.init("a", .bold)])
    #expect(StyledLine("").width == 0)
  }
}
