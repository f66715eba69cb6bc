/// Why something sealed could not be made or opened; the wording is in the program.
///
/// No case says which byte, key or field was at fault: whoever tries passphrases or alters files learns nothing but that it did not work.
public enum SealingError: Error, Sendable, Hashable {
  /// A wrapped key does not open: another passphrase, another purpose, or altered bytes. One case on purpose.
  case wrongPassphraseOrDamaged
  /// A sealed record or box does not open: altered, cut off, sealed with another key or under another identity.
  case damaged
  /// A public key, seed or secret key of the wrong length, or a point that is no key.
  case malformedKey
  case emptyPassphrase
  case passphraseTooLong(limit: Int)
  /// The key derivation needs more memory than the system gives.
  case notEnoughMemory(bytes: Int)
}
