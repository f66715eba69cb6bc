/// What a field says.
public enum FieldContent {
  private static let quote = UInt8(ascii: "\"")

  /// The bytes of a field's content with doubled quotes made single.
  public static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>, _ form: RecordScanner.Field.Form) -> [UInt8] {
    if form != .escaped { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      result.append(bytes[place])
      let isDoubled = bytes[place] == quote && place + 1 < bytes.count && bytes[place + 1] == quote
      place += isDoubled ? 2 : 1
    }
    return result
  }

  /// The range without spaces and tabs at both ends.
  public static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var (start, end) = (0, bytes.count)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
