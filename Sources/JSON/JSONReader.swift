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

  let bytes: [UInt8]
  var position = 0
  private let limits: Limits
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

  func fault(_ kind: JSONFault.Kind) -> JSONFault {
    JSONFault(kind: kind, offset: position)
  }

  private func unexpected(_ expected: JSONFault.Expectation) -> JSONFault {
    guard position < bytes.count else { return fault(.unexpectedEnd) }
    return fault(.unexpected(found: text(from: position, scalars: 1), expected: expected))
  }

  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

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
      if Self.words.contains(where: { $0.0.starts(with: bytes[position...]) }) { position = bytes.count }
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
