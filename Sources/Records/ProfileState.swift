/// Whether a profile has records, and what opens them.
public enum ProfileState: Sendable, Hashable {
  /// Nothing was ever kept here, or everything was erased.
  case absent
  case passphrase
  /// The key file opens the records. That is also so while a change to a passphrase or from one is unfinished: what protects less is what is told.
  case keyFile
}
