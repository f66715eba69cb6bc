import JSON
import TestSupport
import Testing

@Suite struct JSONValueTextTests {
  static func plain(_ node: JSONNode) -> JSONValue {
    switch node.content {
    case .null: .null
    case .bool(let bool): .bool(bool)
    case .number(let number): number.integer.map(JSONValue.integer) ?? .double(number.double)
    case .string(let string): .string(string)
    case .array(let elements): .array(elements.map(plain))
    case .object(let members): .object(members.map { JSONMember($0.name, plain($0.value)) })
    }
  }

  static func readBack(_ value: JSONValue) throws -> JSONValue {
    plain(try JSONReader.read(Array(value.text().utf8)))
  }

  @Test func `what holds only scalars stands on one line, the rest one entry a line`() {
    let value: JSONValue = ["id": "burnout", "empty": [], "none": [:], "scales": [["id": "exhaustion", "score": 27, "band": nil], ["n": [1, 2]]]]
    #expect(
      value.text() == """
        {
          "id": "burnout",
          "empty": [],
          "none": {},
          "scales": [
            {"id": "exhaustion", "score": 27, "band": null},
            {
              "n": [1, 2]
            }
          ]
        }
        """)
  }

  @Test func `members keep the order in which they were given`() {
    #expect((["z": 1, "a": 2, "m": 3, "a": 4] as JSONValue).text() == #"{"z": 1, "a": 2, "m": 3, "a": 4}"#)
  }

  static let numbers: [(Double, String)] = [
    (27, "27"), (-3, "-3"), (0, "0"), (-0.0, "0"), (21.4, "21.4"), (0.1, "0.1"), (1e-7, "1e-07"), (999_999_999_999_999, "999999999999999"),
    (1e15, "1000000000000000"), (9_007_199_254_740_994, "9.007199254740994e+15"), (-1e16, "-1e+16"), (.leastNonzeroMagnitude, "5e-324"),
    (.greatestFiniteMagnitude, "1.7976931348623157e+308"), (1.0 / 3, "0.3333333333333333"),
  ]

  @Test(arguments: numbers) func `a number has the fewest digits that read back as the same number`(number: Double, text: String) throws {
    #expect(JSONValue.double(number).text() == text)
    #expect(try JSONReader.read(Array(text.utf8)).number?.double == number)
  }

  @Test(arguments: [Int.min, -1, 0, 1, Int.max]) func `a whole number is written digit by digit`(number: Int) {
    #expect(JSONValue.integer(number).text() == String(number))
  }

  @Test func `the absence of a value is null`() {
    #expect(JSONValue(String?.none).text() == "null")
    #expect(JSONValue(Int?.none).text() == "null")
    #expect(JSONValue(Double?.none).text() == "null")
    #expect(JSONValue(Bool?.none).text() == "null")
    #expect([JSONValue("a" as String?), JSONValue(1 as Int?), JSONValue(1.5 as Double?), JSONValue(true as Bool?)] == ["a", 1, 1.5, true])
  }

  @Test func `control characters and line separators are escaped, letters are not`() {
    #expect(
      JSONValue.string("\"\\/\n\r\t\u{0}\u{1B}\u{7F}\u{9F}\u{A0}\u{2028}\u{2029}әЯ😀").text()
        == "\"\\\"\\\\/\\n\\r\\t\\u0000\\u001b\\u007f\\u009f\u{A0}\\u2028\\u2029әЯ😀\"")
  }

  @Test func `every scalar of the basic plane survives writing and reading`() throws {
    let all = (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(all))
    let back = try Self.readBack(.object([JSONMember(text, .string(text))]))
    guard case .object(let members) = back, case .string(let string) = members[0].value else { return #expect(Bool(false)) }
    #expect(string.unicodeScalars.elementsEqual(all))
    #expect(members[0].name.unicodeScalars.elementsEqual(all))
  }

  static func random(_ generator: inout SeededGenerator, depth: Int) -> JSONValue {
    func string() -> String {
      let scalars = (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &generator))
      }
      return String(String.UnicodeScalarView(scalars))
    }
    switch Int.random(in: 0...(depth == 0 ? 4 : 6), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: -1_000_000...1_000_000, using: &generator))
    case 3:
      let double = Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &generator))
      return double.isFinite && double != double.rounded() ? .double(double) : .double(0.5)
    case 4: return .string(string())
    case 5: return .array((0..<Int.random(in: 0...4, using: &generator)).map { _ in random(&generator, depth: depth - 1) })
    default: return .object((0..<Int.random(in: 0...4, using: &generator)).map { _ in JSONMember(string(), random(&generator, depth: depth - 1)) })
    }
  }

  @Test(arguments: 1...200) func `any value reads back as itself`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let value = Self.random(&generator, depth: 5)
    #expect(try Self.readBack(value) == value)
  }

  @Test func `a number that is not finite is a programming error and never a text`() async {
    await #expect(processExitsWith: .failure) { _ = JSONValue.double(.nan).text() }
    await #expect(processExitsWith: .failure) { _ = JSONValue(Double?.some(.infinity)) }
  }
}
