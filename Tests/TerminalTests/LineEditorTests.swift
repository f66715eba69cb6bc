import Terminal
import Testing
import Wording

@Suite struct LineEditorTests {
  private func editor(_ text: String = "", maximumLength: Int = 100, keys: [Key] = []) -> LineEditor {
    var editor = LineEditor(text: text, maximumLength: maximumLength)
    for key in keys { editor.handle(key) }
    return editor
  }

  private func uses(_ key: Key, _ text: String) -> Bool {
    var editor = LineEditor(text: text, maximumLength: 10)
    return editor.handle(key)
  }

  private func typed(_ text: String) -> [Key] { text.unicodeScalars.map { .character(Character($0)) } }

  @Test func `what is typed stands in the line`() {
    #expect(editor(keys: typed("Тыныс алу")).text == "Тыныс алу")
    #expect(editor("ab", keys: [.left, .character("X"), .end, .pasted(" cd")]).text == "aXb cd")
  }

  @Test func `the editing keys do what they do in a shell`() {
    #expect(editor("abc", keys: [.backspace]).text == "ab")
    #expect(editor("abc", keys: [.home, .delete]).text == "bc")
    #expect(editor("abc", keys: [.control("a"), .control("f"), .control("d")]).text == "ac")
    #expect(editor("one two  ", keys: [.control("w")]).text == "one ")
    #expect(editor("one two", keys: [.control("b"), .control("u")]).text == "o")
    #expect(editor("one two", keys: [.home, .right, .control("k")]).text == "o")
    #expect(editor("abc", keys: [.home, .backspace, .end, .delete]).text == "abc")
  }

  @Test func `an accent belongs to its letter`() {
    #expect(editor(keys: typed("e\u{301}x") + [.left, .backspace]).text == "x")
    #expect(editor(keys: typed("a\u{301}") + [.backspace]).text == "")
    #expect(editor(keys: typed("👩‍⚕️") + [.backspace]).text == "")
  }

  @Test func `nothing goes in beyond the maximum length`() {
    #expect(editor(maximumLength: 3, keys: typed("abcd")).text == "abc")
    #expect(editor("ab", maximumLength: 4, keys: [.pasted("12345")]).text == "ab12")
    #expect(editor("abcd", maximumLength: 2, keys: [.character("e")]).text == "abcd")
    #expect(editor(maximumLength: 2, keys: typed("a" + String(repeating: "\u{301}", count: 50))).text.unicodeScalars.count == 8)
    #expect(editor(maximumLength: 5, keys: [.pasted("a\u{1B}[2J\nb\u{202E}")]).text == "a[2Jb")
  }

  @Test func `an empty line leaves the keys it has no use for to its owner`() {
    for key in [Key.backspace, .delete, .left, .right, .home, .end, .control("u"), .control("w")] {
      #expect(!uses(key, ""))
      #expect(uses(key, "a"))
    }
    for key in [Key.enter, .escape, .tab, .backTab, .up, .down, .pageUp, .pageDown, .control("c")] {
      #expect(!uses(key, "a"))
    }
  }

  @Test func `the window always fits and always holds the cursor`() {
    for text in ["", "a", "Тыныс алу жаттығуы", "呼吸はとても大切です", "aé呼b👩‍⚕️c ыә"] {
      for width in 0...24 {
        var editor = LineEditor(text: text, maximumLength: 100)
        editor.handle(.home)
        for _ in 0...text.count {
          let window = editor.window(width: width)
          #expect(window.text.displayWidth <= width)
          #expect((0...max(0, width - 1)).contains(window.cursorColumn))
          #expect(text.contains(window.text) || window.text.isEmpty)
          // What stands before the cursor in the window is the end of what stands before it in the text.
          if width >= 4 { #expect(window.cursorColumn <= window.text.displayWidth) }
          editor.handle(.right)
        }
      }
    }
  }

  @Test func `a text that fits is shown whole, with room for the cursor after it`() {
    #expect(LineEditor(text: "abc", maximumLength: 9).window(width: 4) == ("abc", 3))
    // Half a width, 2 columns, is skipped at a time.
    #expect(LineEditor(text: "abcdef", maximumLength: 9).window(width: 4) == ("ef", 2))
  }

  @Test func `random keys never break the line`() {
    var random = SeededGenerator(seed: 7)
    let keys: [Key] = [
      .character("a"), .character("\u{301}"), .character("🇰"), .character("🇿"), .character("\u{200D}"), .character("👩"), .pasted("呼 x"), .left,
      .right, .home,
      .end, .backspace, .delete, .control("w"), .control("k"), .control("u"),
    ]
    for _ in 0..<300 {
      var editor = LineEditor(maximumLength: 12)
      for _ in 0..<40 {
        editor.handle(keys.randomElement(using: &random) ?? .left)
        #expect(editor.text.count <= 12)
        let window = editor.window(width: 8)
        #expect(window.cursorColumn < 8 && window.text.displayWidth <= 8)
      }
    }
  }
}
