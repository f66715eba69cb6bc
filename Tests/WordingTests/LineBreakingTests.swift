import Testing
import Wording

@Suite struct LineBreakingTests {
  @Test(arguments: 2...40) func `no line is wider than asked and no word is lost`(width: Int) {
    let text = "Жұмыстан кейін үйге қуатсыз қайтамын 呼吸呼吸呼吸 and-a-word-longer-than-any-line"
    let lines = text.wrapped(to: width)
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func `lines break at spaces and never at a no-break space`() {
    #expect("one two three".wrapped(to: 7) == ["one two", "three"])
    #expect("one\u{A0}two three".wrapped(to: 7) == ["one\u{A0}two", "three"])
  }

  @Test func `line feeds and empty paragraphs stay`() {
    #expect("a\n\nb".wrapped(to: 10) == ["a", "", "b"])
    #expect("".wrapped(to: 10) == [""])
  }

  @Test func `truncation shows that something was cut`() {
    #expect("выгорание".truncated(to: 5) == "выго…")
    #expect("выгорание".truncated(to: 9) == "выгорание")
    #expect("呼吸呼".truncated(to: 4) == "呼…")
    #expect("abc".truncated(to: 0).isEmpty)
  }

  @Test func `padding counts columns, not characters`() {
    #expect("呼".padded(to: 4) == "呼  ")
    #expect("呼".leftPadded(to: 4) == "  呼")
  }
}
