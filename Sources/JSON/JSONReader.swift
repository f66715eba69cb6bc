/// Reads JSON (RFC 8259) strictly, remembering where each value stands.
///
/// ```swift
/// let node = try JSONReader.read(Array(#"{"id": "pulse"}"#.utf8))
/// node.member("id")?.value.offset  // 7
/// ```
///
/// Foundation's decoders do not say where a value stood, keep silent about names that occur twice and accept texts of any depth; a definition that is
/// trusted with people's scores deserves better. Memory and time are bounded: depth and the number of values are limited.
public struct JSONReader {
  /// The limits within which a text is read.
  public struct Limits: Sendable {
    public var depth: Int
    public var values: Int

    public init(depth: Int = 32, values: Int = 200_000) {
      self.depth = depth
      self.values = values
    }
  }

  private let bytes: [UInt8]
  private let limits: Limits
  private var position = 0
  private var depth = 0
  private var values = 0

  private init(bytes: [UInt8], limits: Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// The one value that `bytes` hold.
  ///
  /// - Throws: the first `JSONFault`; a reading that went wrong has no second one worth telling.
  public static func read(_ bytes: [UInt8], limits: Limits = Limits()) throws(JSONFault) -> JSONNode {
    if let offset = UTF8Check.firstInvalidByte(in: bytes) { throw JSONFault(kind: .invalidUTF8, offset: offset) }
    var reader = JSONReader(bytes: bytes, limits: limits)
    reader.skipByteOrderMark()
    reader.skipWhitespace()
    guard reader.position < bytes.count else { throw JSONFault(kind: .empty, offset: reader.position) }
    let node = try reader.value()
    reader.skipWhitespace()
    if reader.position < bytes.count { throw reader.fault(.textAfterEnd) }
    return node
  }

  private func fault(_ kind: JSONFault.Kind) -> JSONFault {
    JSONFault(kind: kind, offset: position)
  }

  private func unexpected(_ expected: JSONFault.Expectation) -> JSONFault {
    guard position < bytes.count else { return fault(.unexpectedEnd) }
    let rest = String(decoding: bytes[position..<min(position + 16, bytes.count)], as: UTF8.self)
    return fault(.unexpected(found: String(rest.prefix(1)), expected: expected))
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipByteOrderMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private mutating func skipWhitespace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func value() throws(JSONFault) -> JSONNode {
    values += 1
    if values > limits.values { throw fault(.tooManyValues(limit: limits.values)) }
    let start = position
    switch current {
    case UInt8(ascii: "{"): return JSONNode(content: .object(try object()), offset: start)
    case UInt8(ascii: "["): return JSONNode(content: .array(try array()), offset: start)
    case UInt8(ascii: "\""): return JSONNode(content: .string(try string()), offset: start)
    case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
      return JSONNode(content: .number(try number()), offset: start)
    default:
      for (word, content) in Self.words where bytes[position...].starts(with: word) {
        position += word.count
        return JSONNode(content: content, offset: start)
      }
      throw unexpected(.value)
    }
  }

  private static let words: [([UInt8], JSONNode.Content)] = [
    (Array("true".utf8), .bool(true)), (Array("false".utf8), .bool(false)), (Array("null".utf8), .null),
  ]

  private mutating func descend() throws(JSONFault) {
    depth += 1
    if depth > limits.depth { throw fault(.tooDeep(limit: limits.depth)) }
    position += 1
    skipWhitespace()
  }

  private mutating func object() throws(JSONFault) -> [JSONNode.Member] {
    try descend()
    defer { depth -= 1 }
    var members: [JSONNode.Member] = []
    if current == UInt8(ascii: "}") {
      position += 1
      return members
    }
    while true {
      guard current == UInt8(ascii: "\"") else { throw unexpected(members.isEmpty ? .memberNameOrEnd : .memberName) }
      let nameOffset = position
      let name = try string()
      skipWhitespace()
      guard current == UInt8(ascii: ":") else { throw unexpected(.colon) }
      position += 1
      skipWhitespace()
      members.append(JSONNode.Member(name: name, nameOffset: nameOffset, value: try value()))
      skipWhitespace()
      switch current {
      case UInt8(ascii: ","):
        position += 1
        skipWhitespace()
      case UInt8(ascii: "}"):
        position += 1
        return members
      default: throw unexpected(.commaOrEndOfObject)
      }
    }
  }

  private mutating func array() throws(JSONFault) -> [JSONNode] {
    try descend()
    defer { depth -= 1 }
    var elements: [JSONNode] = []
    if current == UInt8(ascii: "]") {
      position += 1
      return elements
    }
    while true {
      elements.append(try value())
      skipWhitespace()
      switch current {
      case UInt8(ascii: ","):
        position += 1
        skipWhitespace()
      case UInt8(ascii: "]"):
        position += 1
        return elements
      default: throw unexpected(.commaOrEndOfArray)
      }
    }
  }
}

extension JSONReader {
  private mutating func number() throws(JSONFault) -> JSONNumber {
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

  private mutating func string() throws(JSONFault) -> String {
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
    default:
      let found = String(decoding: bytes[start..<min(start + 6, bytes.count)], as: UTF8.self)
      throw JSONFault(kind: .invalidEscape(String(found.prefix(2))), offset: start)
    }
  }

  private mutating func scalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
    let first = try hexQuad(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
      throw JSONFault(kind: .loneSurrogate, offset: start)
    }
    position += 2
    let second = try hexQuad(from: start)
    guard (0xDC00...0xDFFF).contains(second), let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) else {
      throw JSONFault(kind: .loneSurrogate, offset: start)
    }
    return scalar
  }

  private mutating func hexQuad(from start: Int) throws(JSONFault) -> UInt32 {
    guard position + 4 <= bytes.count else { throw JSONFault(kind: .unexpectedEnd, offset: bytes.count) }
    let text = String(decoding: bytes[position..<position + 4], as: UTF8.self)
    guard text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }), let value = UInt32(text, radix: 16) else {
      throw JSONFault(kind: .invalidEscape("\\u" + text), offset: start)
    }
    position += 4
    return value
  }
}
