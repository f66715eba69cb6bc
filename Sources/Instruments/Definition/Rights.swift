/// Who wrote an instrument and who may use it.
public struct Rights: Sendable, Hashable {
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    case original
    case adapted
    case reproduced
  }

  public enum Administration: Sendable, Hashable {
    case free
    /// Only who holds a licence may administer it; the file's owner states that they do.
    case licensed(confirmed: Bool)
  }

  public let origin: Origin
  public let license: String
  public let holder: String
  public let administration: Administration

  /// Whether the program may ask these items of anybody.
  public var allowsAdministration: Bool {
    switch administration {
    case .free: true
    case .licensed(let confirmed): confirmed
    }
  }
}
