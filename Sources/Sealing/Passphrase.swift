/// What a person typed to open what is theirs.
///
/// The bytes count exactly as they were typed, in UTF-8 and without Unicode normalisation: a terminal gives the same bytes for the same keys, while a
/// normalisation that changed with a Unicode version would lock its owner out.
public struct Passphrase: Sendable, Equatable {
  /// Bytes; a longer line is a mistaken file and no passphrase.
  public static let limit = 1024

  let secret: SecretBytes

  /// Takes a typed line over and leaves zeros in its place.
  ///
  /// - Parameter line: UTF-8; one line ending (`\n` or `\r\n`) at its end is no part of the passphrase.
  /// - Throws: `.emptyPassphrase`, `.passphraseTooLong`.
  public init(wiping line: inout [UInt8]) throws(SealingError) {
    defer { line.wipe() }
    var end = line.count
    if end > 0, line[end - 1] == 0x0A { end -= 1 }
    if end > 0, end < line.count, line[end - 1] == 0x0D { end -= 1 }
    if end == 0 { throw .emptyPassphrase }
    if end > Self.limit { throw .passphraseTooLong(limit: Self.limit) }
    secret = SecretBytes(count: end, fill: { $0.copyBytes(from: line[..<end]) })
  }
}
