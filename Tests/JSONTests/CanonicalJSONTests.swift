import JSON
import Testing

@Suite struct CanonicalJSONTests {
  private func text(_ value: CanonicalJSON) -> String { String(decoding: value.bytes, as: UTF8.self) }

  @Test func `members stand in the order of their names' bytes, without white space, and a line feed ends the text`() {
    let value: CanonicalJSON = .object(["b": .integer(1), "a": .null, "ä": .string("x"), "Z": .array([]), "aa": .object([])])
    #expect(text(value) == "{\"Z\":[],\"a\":null,\"aa\":{},\"b\":1,\"ä\":\"x\"}\n")
  }

  /// Python and every reader without tables of equivalent spellings sort like this; `<` of strings does not.
  @Test func `a decomposed letter is sorted by its bytes, not by the letter it stands for`() {
    let value: CanonicalJSON = .object(["f": .null, "e\u{301}": .null])
    #expect(Array(value.bytes) == Array("{\"e\u{301}\":null,\"f\":null}\n".utf8))
  }

  @Test func `only quotation marks and backslashes are escaped`() {
    #expect(text(.string("a\"b\\c/ ү😀\u{7F}\u{2028}")) == "\"a\\\"b\\\\c/ ү😀\u{7F}\u{2028}\"\n")
  }

  @Test func `nothing is null, whatever it is nothing of`() {
    #expect(text(.array([CanonicalJSON(nil as String?), CanonicalJSON(nil as Int?), CanonicalJSON(nil as JSONDecimal?)])) == "[null,null,null]\n")
    #expect(text(.array([CanonicalJSON("x"), CanonicalJSON(3), CanonicalJSON(JSONDecimal("0.5"))])) == "[\"x\",3,0.5]\n")
  }

  @Test func `order of bytes is order of code points, also beyond the basic plane`() {
    #expect("\u{FFFD}".precedesInBytes("\u{10000}"))
    #expect(!"a".precedesInBytes("a") && "a".precedesInBytes("aa") && "".precedesInBytes("a"))
    #expect(!"\u{E9}".hasSameBytes(as: "e\u{301}") && "\u{E9}" == "e\u{301}")
  }
}
