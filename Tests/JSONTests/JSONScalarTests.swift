import JSON
import TestSupport
import Testing

/// Numbers and strings: `JSONReader+Scalars.swift`.
@Suite struct JSONScalarTests {
  static let numbers: [(String, Double)] = [
    ("0", 0), ("-0", 0), ("7", 7), ("-12", -12), ("0.5", 0.5), ("-0.25", -0.25), ("10.01", 10.01), ("1e3", 1000), ("1E3", 1000), ("1e+3", 1000),
    ("1e-3", 0.001), ("1E-03", 0.001), ("0e0", 0), ("0.0e-0", 0), ("123456789012345678901234567890", 1.2345678901234568e29),
    ("1.7976931348623157e308", Double.greatestFiniteMagnitude), ("5e-324", .leastNonzeroMagnitude), ("1e-999", 0), ("0.1", 0.1),
    ("0.1000000000000000055511151231257827", 0.1),
  ]

  @Test(arguments: numbers) func `a number is the nearest double and keeps its digits`(text: String, value: Double) throws {
    let number = try JSONReader.read(Array(text.utf8)).number
    #expect(number?.double == value)
    #expect(number?.text == text)
  }

  @Test(arguments: [
    "-", "--1", "-a", "-+1", "01", "-01", "00", "00.5", "1.", "-1.", "1.e1", "1..2", "1.2.3", "1e", "1E+", "1e-", "1e1.5", "1ee1", "1e+-1", "0x10",
    "1f",
    "1-2", "1+2", "-Infinity", "-NaN", "0b1", "1d0", "0e", "9.9e9e9",
  ]) func `what only looks like a number is refused where it begins`(text: String) {
    for (before, after) in [("", ""), ("[", "]"), ("{\"a\": ", "}")] {
      let fault = #expect(throws: JSONFault.self) { try JSONReader.read(Array((before + text + after).utf8)) }
      #expect(fault == JSONFault.testing(.invalidNumber(text), at: before.utf8.count))
    }
  }

  @Test(arguments: ["1e999", "-1e999", "1E309", String(repeating: "9", count: 400)]) func `a number beyond all doubles is refused`(text: String) {
    let fault = #expect(throws: JSONFault.self) { try JSONReader.read(Array("[\(text)]".utf8)) }
    #expect(fault == JSONFault.testing(.numberOutOfRange(String(text.prefix(40))), at: 1))
  }

  @Test func `a fault quotes at most forty digits`() {
    let fault = #expect(throws: JSONFault.self) { try JSONReader.read(Array(repeating: UInt8(ascii: "0"), count: 1 << 20)) }
    #expect(fault?.kind == .invalidNumber(String(repeating: "0", count: 40)))
  }

  static let wholes: [(String, Int?)] = [
    ("3", 3), ("3.0", 3), ("3e0", 3), ("30e-1", 3), ("-0", 0), ("3.5", nil), ("1e2", 100), ("9007199254740991", 9_007_199_254_740_991),
    ("-9007199254740991", -9_007_199_254_740_991), ("9007199254740992", nil), ("9007199254740993", nil), ("1e300", nil), ("-1e300", nil),
    ("9223372036854775808", nil),
  ]

  @Test(arguments: wholes) func `a number is whole only where its double says so exactly`(text: String, whole: Int?) throws {
    #expect(try JSONReader.read(Array(text.utf8)).number?.integer == whole)
  }

  static let strings: [(String, String)] = [
    (#""""#, ""), (#""abc""#, "abc"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u00E9\u0000""#, "Aéé\u{0}"),
    (#""\u04D9з""#, "әз"), (#""\ud83d\udE00""#, "😀"), (#""\uD800\uDC00\uDBFF\uDFFF""#, "\u{10000}\u{10FFFF}"),
    (#""\uFFFE\uFFFF""#, "\u{FFFE}\u{FFFF}"),
    (#""a\u0301""#, "a\u{301}"), (#""\\u0041""#, "\\u0041"),
  ]

  @Test(arguments: strings) func `escapes stand for the characters of the grammar`(text: String, value: String) throws {
    let string = try JSONReader.read(Array(text.utf8)).string
    #expect(string?.unicodeScalars.elementsEqual(value.unicodeScalars) == true)
  }

  /// The text between the quotation marks, where it goes wrong counted from the opening one, and why.
  static let faultyStrings: [(String, Int, JSONFault.Kind)] = [
    ("\\a", 1, .invalidEscape("\\a")), ("ab\\x41", 3, .invalidEscape("\\x")), ("\\'", 1, .invalidEscape("\\'")),
    ("\\U0041", 1, .invalidEscape("\\U")),
    ("\\ж", 1, .invalidEscape("\\ж")), ("\\\u{0}", 1, .invalidEscape("\\\u{0}")), ("\\u", 1, .invalidEscape("\\u\"")),
    ("\\u12", 1, .invalidEscape("\\u12\"")), ("\\u00G1", 1, .invalidEscape("\\u00G")), ("\\u+123", 1, .invalidEscape("\\u+")),
    ("\\u 123", 1, .invalidEscape("\\u ")), ("\\u12ж4", 1, .invalidEscape("\\u12ж")), ("\\uD800", 1, .loneSurrogate), ("x\\uDC00", 2, .loneSurrogate),
    ("\\uD800x", 1, .loneSurrogate), ("\\uD800\\n", 1, .loneSurrogate), ("\\uD800\\u0041", 1, .loneSurrogate), ("\\uD800\\uD800", 1, .loneSurrogate),
    ("\\uDC00\\uD800", 1, .loneSurrogate), ("\\uD800\\uZZZZ", 7, .invalidEscape("\\uZ")), ("a\nb", 2, .controlCharacterInString(0xA)),
    ("a\tb", 2, .controlCharacterInString(9)), ("\u{1B}[2J", 1, .controlCharacterInString(0x1B)), ("\u{0}", 1, .controlCharacterInString(0)),
    ("\u{1F}", 1, .controlCharacterInString(0x1F)),
  ]

  @Test(arguments: faultyStrings) func `a faulty string is refused at the escape or character`(inner: String, offset: Int, kind: JSONFault.Kind) {
    let fault = #expect(throws: JSONFault.self) { try JSONReader.read(Array("[\"\(inner)\"]".utf8)) }
    #expect(fault?.kind == kind)
    #expect(fault?.offset == offset + 1)
  }

  @Test(arguments: ["\"", "\"abc", "\"abc\\", "\"\\u", "\"\\u0", "\"\\u004", "\"\\\"", "\"\\uD800\\u", "\"\\uD800\\uDC0"])
  func `a string that is not closed ends at the end of the text`(text: String) {
    let fault = #expect(throws: JSONFault.self) { try JSONReader.read(Array(text.utf8)) }
    #expect(fault == JSONFault.testing(.unexpectedEnd, at: text.utf8.count))
  }

  @Test func `every scalar can be written as an escape and as itself`() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<3_000 {
      guard let scalar = Unicode.Scalar(UInt32.random(in: 0x20...0x10FFFF, using: &generator)) else { continue }
      let escaped = Character(scalar).utf16.map { unit in
        let hex = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      }.joined()
      #expect(try JSONReader.read(Array("\"\(escaped)\"".utf8)).string == String(Character(scalar)))
      if scalar != "\"", scalar != "\\" {
        #expect(try JSONReader.read(Array("\"\(Character(scalar))\"".utf8)).string == String(Character(scalar)))
      }
    }
  }
}
