import CSodium

/// Bytes as text for file names and links (RFC 4648, section 5), without padding, in constant time.
public enum Base64URL {
  private static let variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING

  public static func encode(_ bytes: [UInt8]) -> String {
    var characters = [CChar](repeating: 0, count: sodium_base64_encoded_len(bytes.count, variant))
    sodium_bin2base64(&characters, characters.count, bytes, bytes.count, variant)
    return String(decoding: characters.dropLast().map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
  }

  /// The bytes; `nil` where anything but the one encoding of some bytes stands.
  public static func decode(_ text: String) -> [UInt8]? {
    let count = text.utf8.count
    var bytes = [UInt8](repeating: 0, count: count / 4 * 3 + 3)
    var used = 0
    guard sodium_base642bin(&bytes, bytes.count, text, count, nil, &used, nil, variant) == 0 else { return nil }
    bytes.removeLast(bytes.count - used)
    return bytes
  }
}
