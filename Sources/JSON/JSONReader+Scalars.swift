/// Numbers and strings.
extension JSONReader {
  mutating func number() throws(JSONFault) -> JSONNumber {
    let start = position
    while let byte = current, Self.isNumberByte(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard Self.isNumber(bytes[start..<position]), let double = Double(text) else {
      throw JSONFault(kind: .invalidNumber(String(text.prefix(40))), offset: start)
    }
    guard double.isFinite else { throw JSONFault(kind: .numberOutOfRange(String(text.prefix(40))), offset: start) }
    return JSONNumber(text: text, double: double)
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// The grammar of RFC 8259: no leading zero, no bare point, no plus sign before the number.
  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    func digits() -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    if whole == 0 || (startsWithZero && whole > 1) { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if digits() == 0 { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }

  mutating func string() throws(JSONFault) -> String {
    position += 1
    var result = ""
    while true {
      let start = position
      while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
      if position > start { result += String(decoding: bytes[start..<position], as: UTF8.self) }
      switch current {
      case UInt8(ascii: "\""):
        position += 1
        return result
      case UInt8(ascii: "\\"): try escape(into: &result)
      case .some(let byte): throw fault(.controlCharacterInString(UInt32(byte)))
      case nil: throw fault(.unexpectedEnd)
      }
    }
  }

  private mutating func escape(into result: inout String) throws(JSONFault) {
    let start = position
    position += 1
    guard let byte = current else { throw fault(.unexpectedEnd) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""): result += "\""
    case UInt8(ascii: "\\"): result += "\\"
    case UInt8(ascii: "/"): result += "/"
    case UInt8(ascii: "b"): result += "\u{8}"
    case UInt8(ascii: "f"): result += "\u{C}"
    case UInt8(ascii: "n"): result += "\n"
    case UInt8(ascii: "r"): result += "\r"
    case UInt8(ascii: "t"): result += "\t"
    case UInt8(ascii: "u"): result.unicodeScalars.append(try scalar(from: start))
    default: throw JSONFault(kind: .invalidEscape(text(from: start, scalars: 2)), offset: start)
    }
  }

  private mutating func scalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
    let first = try hexQuad(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
      throw JSONFault(kind: .loneSurrogate, offset: start)
    }
    let secondStart = position
    position += 2
    let second = try hexQuad(from: secondStart)
    guard (0xDC00...0xDFFF).contains(second), let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) else {
      throw JSONFault(kind: .loneSurrogate, offset: start)
    }
    return scalar
  }

  /// The four hexadecimal digits behind the `\u` that stands at `start`.
  private mutating func hexQuad(from start: Int) throws(JSONFault) -> UInt32 {
    let digits = bytes[position...].prefix(4).prefix(while: Self.isHexDigit)
    guard digits.count == 4, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
      if position + digits.count == bytes.count { throw JSONFault(kind: .unexpectedEnd, offset: bytes.count) }
      throw JSONFault(kind: .invalidEscape(text(from: start, scalars: digits.count + 3)), offset: start)
    }
    position += 4
    return value
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): true
    default: false
    }
  }

  /// At most so many Unicode scalars of the text, for a fault to quote.
  func text(from start: Int, scalars count: Int) -> String {
    let quoted = String(decoding: bytes[start...].prefix(4 * count), as: UTF8.self)
    return String(String.UnicodeScalarView(quoted.unicodeScalars.prefix(count)))
  }
}
