import JSON
import Testing

@Suite struct JSONReaderTests {
  static let accepted = [
    "null", "true", "false", " \t\r\n true \r\n", "\u{FEFF}{}", "\u{FEFF} 1", "[]", "[ ]", "{}", "{ }", "[[]]", "[[],[]]", "[{},{}]",
    "[null,1,\"1\",{}]",
    "[1 , 2]", "[ 1]", "[1 ]", "{\"a\":1}", "{ \"a\" : 1 , \"b\" : 2 }", "{\"\":0}", "{\"a\":{\"b\":{\"c\":[]}}}", "{\"a\":1,\"a\":2}", "\"\"",
    "\"\u{7F}\"", "\"\u{2028}\u{2029}\"", "\"қазақша\"", "\"👩🏽‍⚕️\"", "\"\u{10FFFF}\"", "[0,-0,1,-1,10]", "\"/*no comment*/\"",
  ]

  @Test(arguments: accepted) func `a text of the grammar is read`(text: String) throws {
    _ = try JSONReader.read(Array(text.utf8))
  }

  /// The text, the byte at which it goes wrong, and why.
  static let rejected: [(String, Int, JSONFault.Kind)] = [
    ("", 0, .empty), (" \n\t", 3, .empty), ("\u{FEFF}", 3, .empty), ("\u{FEFF}\u{FEFF}1", 3, .unexpected(found: "\u{FEFF}", expected: .value)),
    (" \u{FEFF}1", 1, .unexpected(found: "\u{FEFF}", expected: .value)),
    ("\u{A0}1", 0, .unexpected(found: "\u{A0}", expected: .value)), ("\u{B}1", 0, .unexpected(found: "\u{B}", expected: .value)),
    ("é", 0, .unexpected(found: "é", expected: .value)), ("👩🏽‍⚕️", 0, .unexpected(found: "👩", expected: .value)),
    ("True", 0, .unexpected(found: "T", expected: .value)), ("nul", 3, .unexpectedEnd), ("t", 1, .unexpectedEnd),
    ("nil", 0, .unexpected(found: "n", expected: .value)), ("truth", 0, .unexpected(found: "t", expected: .value)),
    ("trues", 4, .textAfterEnd), ("'a'", 0, .unexpected(found: "'", expected: .value)), ("// c\n1", 0, .unexpected(found: "/", expected: .value)),
    ("1 // c", 2, .textAfterEnd), ("/* c */ 1", 0, .unexpected(found: "/", expected: .value)), ("{}{}", 2, .textAfterEnd), ("1 2", 2, .textAfterEnd),
    ("1_000", 1, .textAfterEnd),
    ("[]]", 2, .textAfterEnd), ("{}}", 2, .textAfterEnd), ("]", 0, .unexpected(found: "]", expected: .value)),
    (",", 0, .unexpected(found: ",", expected: .value)), (":", 0, .unexpected(found: ":", expected: .value)),
    ("NaN", 0, .unexpected(found: "N", expected: .value)), ("Infinity", 0, .unexpected(found: "I", expected: .value)),
    ("undefined", 0, .unexpected(found: "u", expected: .value)), (".5", 0, .unexpected(found: ".", expected: .value)),
    ("+1", 0, .unexpected(found: "+", expected: .value)),
    ("[", 1, .unexpectedEnd), ("[1", 2, .unexpectedEnd), ("[1,", 3, .unexpectedEnd), ("[,1]", 1, .unexpected(found: ",", expected: .value)),
    ("[1,]", 3, .unexpected(found: "]", expected: .value)), ("[1,,2]", 3, .unexpected(found: ",", expected: .value)),
    ("[1 2]", 3, .unexpected(found: "2", expected: .commaOrEndOfArray)), ("[1:2]", 2, .unexpected(found: ":", expected: .commaOrEndOfArray)),
    ("[1}", 2, .unexpected(found: "}", expected: .commaOrEndOfArray)), ("[true\u{0}]", 5, .unexpected(found: "\u{0}", expected: .commaOrEndOfArray)),
    ("{", 1, .unexpectedEnd), ("{\"a\"", 4, .unexpectedEnd), ("{\"a\":", 5, .unexpectedEnd), ("{\"a\":1", 6, .unexpectedEnd),
    ("{\"a\":1,", 7, .unexpectedEnd), ("{a:1}", 1, .unexpected(found: "a", expected: .memberNameOrEnd)),
    ("{1:1}", 1, .unexpected(found: "1", expected: .memberNameOrEnd)), ("{'a':1}", 1, .unexpected(found: "'", expected: .memberNameOrEnd)),
    ("{,}", 1, .unexpected(found: ",", expected: .memberNameOrEnd)), ("{\"a\":1,}", 7, .unexpected(found: "}", expected: .memberName)),
    ("{\"a\":1,2}", 7, .unexpected(found: "2", expected: .memberName)), ("{\"a\" 1}", 5, .unexpected(found: "1", expected: .colon)),
    ("{\"a\"=1}", 4, .unexpected(found: "=", expected: .colon)), ("{\"a\",1}", 4, .unexpected(found: ",", expected: .colon)),
    ("{\"a\"::1}", 5, .unexpected(found: ":", expected: .value)), ("{\"a\":}", 5, .unexpected(found: "}", expected: .value)),
    ("{\"a\":1 \"b\":2}", 7, .unexpected(found: "\"", expected: .commaOrEndOfObject)),
    ("{\"a\":1]", 6, .unexpected(found: "]", expected: .commaOrEndOfObject)),
    ("{\"a\":1;}", 6, .unexpected(found: ";", expected: .commaOrEndOfObject)),
  ]

  @Test(arguments: rejected) func `a text outside the grammar is refused at the byte where it leaves it`(
    text: String, offset: Int, kind: JSONFault.Kind
  ) throws {
    let fault = #expect(throws: JSONFault.self) { try JSONReader.read(Array(text.utf8)) }
    #expect(fault?.kind == kind)
    #expect(fault?.offset == offset)
  }

  @Test func `every value and every name knows the byte at which it begins`() throws {
    let text = "\u{FEFF} {\"ә\": [1, {\"b\": null}],\r\n \"c\" :\"d\", \"e\":-2e1}"
    let bytes = Array(text.utf8)
    func check(_ node: JSONNode) {
      let rest = String(decoding: bytes[node.offset...], as: UTF8.self)
      switch node.content {
      case .null: #expect(rest.hasPrefix("null"))
      case .bool(let bool): #expect(rest.hasPrefix(bool ? "true" : "false"))
      case .number(let number): #expect(rest.hasPrefix(number.text))
      case .string(let string): #expect(rest.hasPrefix("\"\(string)\""))
      case .array(let elements):
        #expect(rest.hasPrefix("["))
        elements.forEach(check)
      case .object(let members):
        #expect(rest.hasPrefix("{"))
        for member in members {
          #expect(String(decoding: bytes[member.nameOffset...], as: UTF8.self).hasPrefix("\"\(member.name)\""))
          check(member.value)
        }
      }
    }
    let node = try JSONReader.read(bytes)
    #expect(node.offset == 4)
    check(node)
  }

  @Test(arguments: [1, 2, 31, 32]) func `brackets up to the limit of depth are read, one more is refused where it opens`(limit: Int) throws {
    let limits = JSONReader.Limits(depth: limit)
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      func nested(_ depth: Int) -> [UInt8] {
        Array((String(repeating: open, count: depth) + "0" + String(repeating: close, count: depth)).utf8)
      }
      _ = try JSONReader.read(nested(limit), limits: limits)
      let fault = #expect(throws: JSONFault.self) { try JSONReader.read(nested(limit + 1), limits: limits) }
      #expect(fault == JSONFault.testing(.tooDeep(limit: limit), at: limit * open.utf8.count))
    }
  }

  @Test func `depth is what stands in one another, not what stands side by side`() throws {
    let text = "[" + Array(repeating: "[{}]", count: 100).joined(separator: ",") + "]"
    _ = try JSONReader.read(Array(text.utf8), limits: JSONReader.Limits(depth: 3))
  }

  @Test func `a million brackets are refused without running out of stack`() {
    let fault = #expect(throws: JSONFault.self) { try JSONReader.read([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)) }
    #expect(fault == JSONFault.testing(.tooDeep(limit: 32), at: 32))
  }

  @Test func `values up to the limit are read, one more is refused where it stands`() throws {
    let limits = JSONReader.Limits(values: 4)
    #expect(try JSONReader.read(Array("[1,2,3]".utf8), limits: limits).elements?.count == 3)
    let fault = #expect(throws: JSONFault.self) { try JSONReader.read(Array("[1,{\"a\":2,\"b\":3}]".utf8), limits: limits) }
    #expect(fault == JSONFault.testing(.tooManyValues(limit: 4), at: 14))
  }

  @Test func `a name that occurs again is kept and pointed out`() throws {
    let node = try JSONReader.read(Array(#"{"a": 1, "b": 2, "\u0061": 3, "a": 4}"#.utf8))
    #expect(node.members?.map(\.name) == ["a", "b", "a", "a"])
    #expect(node.duplicateNames.map(\.nameOffset) == [17, 30])
    #expect(node.member("a")?.value.number?.integer == 1)
    #expect(node.member("c") == nil)
    #expect(node.member("b")?.value.duplicateNames.isEmpty == true)
  }

  @Test func `each kind of value answers to its own name only`() throws {
    let values = try JSONReader.read(Array(#"[null, false, 0, "", [], {}]"#.utf8)).elements ?? []
    #expect(values.map(\.isNull) == [true, false, false, false, false, false])
    #expect(values.map { $0.bool != nil } == [false, true, false, false, false, false])
    #expect(values.map { $0.number != nil } == [false, false, true, false, false, false])
    #expect(values.map { $0.string != nil } == [false, false, false, true, false, false])
    #expect(values.map { $0.elements != nil } == [false, false, false, false, true, false])
    #expect(values.map { $0.members != nil } == [false, false, false, false, false, true])
  }
}
