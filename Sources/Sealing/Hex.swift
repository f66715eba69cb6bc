import CSodium

/// Bytes as hexadecimal digits, in constant time.
public enum Hex {
  /// Lower-case digits, two a byte.
  public static func encode(_ bytes: [UInt8]) -> String {
    var characters = [CChar](repeating: 0, count: bytes.count * 2 + 1)
    sodium_bin2hex(&characters, characters.count, bytes, bytes.count)
    return String(decoding: characters.dropLast().map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
  }

  /// The bytes; `nil` where anything but pairs of digits (of either case) stands.
  public static func decode(_ text: String) -> [UInt8]? {
    let count = text.utf8.count
    var bytes = [UInt8](repeating: 0, count: count / 2)
    var used = 0
    guard sodium_hex2bin(&bytes, bytes.count, text, count, nil, &used, nil) == 0, used * 2 == count else { return nil }
    return bytes
  }
}
