import Testing

@testable import Schedules

@Suite struct ContentLineTests {
  private static func unfold(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    let all = Array(text.unicodeScalars)
    var index = 0
    while index < all.count {
      if all[index] == "\r" {
        index += index + 2 < all.count && all[index + 2] == " " ? 3 : 2
      } else {
        scalars.append(all[index])
        index += 1
      }
    }
    return String(scalars)
  }

  @Test(arguments: [
    (#"a;b,c\d"#, #"a\;b\,c\\d"#), ("two\nlines", #"two\nlines"#), ("two\r\nlines", #"two\nlines"#), ("a\u{0}\u{7}\u{7F}b", "ab"), ("a\tb", "a\tb"),
    ("12:30", "12:30"), ("", ""),
  ]) func `text is escaped, and what has no form is left out`(text: String, expected: String) {
    #expect(ContentLine("X", text: text).text == "X:" + expected)
  }

  @Test func `a line of 75 octets stays whole, one of 76 is folded`() {
    #expect(ContentLine("X", String(repeating: "a", count: 73)).folded == "X:" + String(repeating: "a", count: 73) + "\r\n")
    #expect(ContentLine("X", String(repeating: "a", count: 74)).folded == "X:" + String(repeating: "a", count: 73) + "\r\n a\r\n")
  }

  @Test(arguments: ["a", "ж", "呼", "🌿", "e\u{301}", "aж呼🌿"])
  func `folding tears no character apart and loses nothing, whatever its width and place`(unit: String) {
    for before in 0..<8 {
      for count in 0...200 {
        let value = String(repeating: "x", count: before) + String(repeating: unit, count: count)
        let folded = ContentLine("X", value).folded
        let lines = folded.utf8.split(separator: 0x0A)
        #expect(lines.allSatisfy { $0.count - 1 <= ContentLine.limit && $0.last == 0x0D && String(validating: $0, as: UTF8.self) != nil })
        #expect(Self.unfold(folded) == "X:" + value)
      }
    }
  }
}
