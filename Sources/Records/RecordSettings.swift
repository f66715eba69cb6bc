public import Instruments
public import Wording

/// What somebody chose for themselves.
public struct RecordSettings: Sendable, Hashable {
  /// How often a check is due, by instrument id, in place of the definition's schedule; a key whose value is `nil` means never.
  ///
  /// `periods["pulse"] = nil` would take the key away; to say never, write `periods["pulse"] = .some(nil)`.
  public var periods: [String: Period?] = [:]
  /// `nil` to follow the system.
  public var language: InterfaceLanguage?

  public init() {}
}
