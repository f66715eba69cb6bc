import JSON
import Testing

@Suite struct TextPositionTests {
  static func position(of marker: String, in text: String) -> TextPosition? {
    guard let range = text.range(ofFirst: marker) else { return nil }
    return TextPosition(offset: text.utf8.distance(from: text.startIndex, to: range), in: Array(text.utf8))
  }

  static let places: [(String, Int, Int)] = [
    ("X", 1, 1), ("abX", 1, 3), ("\nX", 2, 1), ("a\nbX", 2, 2), ("a\r\nbX", 2, 2), ("\r\n\r\n  X", 3, 3), ("әіңX", 1, 4), ("Ш\nқаX", 2, 3),
    ("😀X", 1, 2), ("e\u{301}X", 1, 3), ("\u{FEFF}X", 1, 1), ("\u{FEFF}a\nX", 2, 1), ("\u{FEFF}\u{FEFF}X", 1, 2), ("\tX", 1, 2),
  ]

  @Test(arguments: places) func `lines and columns count from one in Unicode scalars`(text: String, line: Int, column: Int) {
    #expect(Self.position(of: "X", in: text) == TextPosition(line: line, column: column))
  }

  @Test func `the end of the text is a place, and so is everything behind it`() {
    let bytes = Array("a\nқ".utf8)
    #expect(TextPosition(offset: bytes.count, in: bytes) == TextPosition(line: 2, column: 2))
    #expect(TextPosition(offset: bytes.count + 100, in: bytes) == TextPosition(line: 2, column: 2))
    #expect(TextPosition(offset: 0, in: []) == TextPosition(line: 1, column: 1))
  }

  @Test func `places ascend with the bytes`() {
    let bytes = Array("{\"ә\":\r\n [1,\n😀]}".utf8)
    let places = (0...bytes.count).map { TextPosition(offset: $0, in: bytes) }
    #expect(places == places.sorted())
    #expect(TextPosition(line: 1, column: 9) < TextPosition(line: 2, column: 1))
    #expect(TextPosition(line: 2, column: 1) < TextPosition(line: 2, column: 2))
  }

  @Test func `the offsets of one text give the same places together and one by one`() {
    let bytes = Array("\u{FEFF}{\"ә\":\r\n [1,\n😀]}".utf8)
    let offsets = Array(0...bytes.count + 3) + [bytes.count, 4, 4]
    #expect(TextPosition.positions(of: offsets, in: bytes) == offsets.map { TextPosition(offset: $0, in: bytes) })
    #expect(TextPosition.positions(of: [], in: bytes).isEmpty)
  }
}

extension String {
  fileprivate func range(ofFirst marker: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(marker) }
  }
}
