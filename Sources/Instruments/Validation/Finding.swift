public import JSON

/// One thing that is wrong, or may be wrong, with a definition, and where it stands.
public struct Finding: Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable {
    /// The definition cannot be used.
    case fault
    /// The definition can be used, but its author will want to know.
    case warning
  }

  public let fault: DefinitionFault
  /// The value's place as a JSON path: `$.scales[0].bands[1].from`.
  public let path: String
  public let position: TextPosition

  public var severity: Severity { fault.severity }
}
