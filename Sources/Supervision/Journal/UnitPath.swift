import Wording

/// The place of a unit in its organisation, as it is typed: `East/Home care/Team 3`; a single slash is the organisation itself.
///
/// ```swift
/// UnitPath("East/Team 3")?.names  // ["East", "Team 3"]
/// UnitPath("/")?.names            // []
/// UnitPath("East//Team 3")        // nil
/// ```
///
/// Paths, not ids, because people write and read the journal.
public struct UnitPath: Sendable, Hashable {
  /// From below the organisation down; empty for the organisation itself.
  public let names: [String]

  /// - Parameter names: what `init?(_:)` would take apart; names without slashes.
  public init(names: [String]) { self.names = names }

  /// - Returns: `nil` for a text that names no unit: an empty name, one that is no visible line, or too many levels.
  public init?(_ text: String) {
    if text == "/" {
      names = []
      return
    }
    let names = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard names.count < JournalLimits.unitDepth, names.allSatisfy({ PlainName.isLine($0, limit: JournalLimits.nameLength) }) else { return nil }
    self.names = names
  }

  /// As it is typed.
  public var text: String { names.isEmpty ? "/" : names.joined(separator: "/") }

  /// For a reader: the organisation goes by its name where it is known.
  ///
  /// - Parameter organisation: the organisation's name.
  public func shown(organisation: String?) -> String {
    names.isEmpty ? organisation ?? "/" : text
  }

  /// The unit it belongs to; `nil` for the organisation.
  public var above: UnitPath? { names.isEmpty ? nil : UnitPath(names: Array(names.dropLast())) }

  /// Whether the unit is `other` or lies below it.
  public func isWithin(_ other: UnitPath) -> Bool { names.starts(with: other.names) }
}
