public import Sealing

/// What keeps records from whoever else can read the file.
public enum Protection: Sendable {
  /// The data key is wrapped by a passphrase, which nobody can recover.
  case passphrase(Passphrase, cost: DerivationCost = .moderate)
  /// The data key lies in a file of mode 0600: it protects against other accounts of the PC, not against who uses this one or takes the disk out.
  case keyFile
}
