import Rendering
import Testing

@Suite struct AppearanceTests {
  private static let styles: [Style] = [nil, .red, .green, .yellow, .blue, .cyan].flatMap { (color: Style.Color?) in
    [false, true].flatMap { bold in
      [false, true].flatMap { dim in [false, true].map { Style(color: color, bold: bold, dim: dim, reversed: $0) } }
    }
  }

  @Test func `plain output has the text and no escape, whatever the style`() {
    for style in Self.styles { #expect(Appearance.plain.encode(StyledLine("тыныс", style) + " 1") == "тыныс 1") }
  }

  @Test func `without colours bold, dim and reversed stay and no colour is written`() {
    let appearance = Appearance(styles: true, colors: false, unicode: true)
    #expect(appearance.encode(StyledLine("x", Style(color: .red, bold: true))) == "\u{1B}[1mx\u{1B}[0m")
    #expect(appearance.encode(StyledLine("x", Style(color: .red))) == "x")
    for style in Self.styles { #expect(!appearance.encode(StyledLine("x", style)).contains("3"), "\(style)") }
  }

  @Test func `with colours each style is one sequence before the text and a reset after it`() {
    let appearance = Appearance(styles: true, colors: true, unicode: true)
    let codes: [(Style, String)] = [
      (Style(color: .red), "31"), (Style(color: .green), "32"), (Style(color: .yellow), "33"), (Style(color: .blue), "34"),
      (Style(color: .cyan), "36"),
      (.bold, "1"), (.dim, "2"), (.selected, "1;7"), (Style(color: .cyan, bold: true, dim: true, reversed: true), "1;2;7;36"),
    ]
    for (style, code) in codes { #expect(appearance.encode(StyledLine("x", style)) == "\u{1B}[\(code)mx\u{1B}[0m") }
    #expect(appearance.encode(StyledLine("x") + StyledLine("y", .bold) + "z") == "x\u{1B}[1my\u{1B}[0mz")
  }

  @Test func `an empty line costs no byte`() {
    for colors in [false, true] { #expect(Appearance(styles: true, colors: colors, unicode: true).encode(StyledLine("", .bold)) == "") }
  }

  @Test func `shapes are ASCII where Unicode is not shown`() {
    #expect(Appearance(styles: true, colors: true, unicode: false).shapes == .ascii)
    #expect(Appearance.plain.shapes == .unicode)
  }
}
