extension JSONNode {
  /// The bytes of the value, from its first to behind its last, so that a text can be changed there and nowhere else.
  ///
  /// - Parameter bytes: the text from which the node was read.
  public func extent(in bytes: [UInt8]) -> Range<Int> {
    switch content {
    case .null, .bool(true): offset..<offset + 4
    case .bool(false): offset..<offset + 5
    case .number(let number): offset..<offset + number.text.utf8.count
    case .string: offset..<Self.endOfString(bytes, from: offset)
    case .array, .object: offset..<Self.endOfBrackets(bytes, from: offset)
    }
  }

  private static func endOfString(_ bytes: [UInt8], from start: Int) -> Int {
    var place = start + 1
    while bytes[place] != UInt8(ascii: "\"") { place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1 }
    return place + 1
  }

  private static func endOfBrackets(_ bytes: [UInt8], from start: Int) -> Int {
    var (place, depth) = (start, 0)
    repeat {
      switch bytes[place] {
      case UInt8(ascii: "\""): place = endOfString(bytes, from: place) - 1
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
      place += 1
    } while depth > 0
    return place
  }
}
