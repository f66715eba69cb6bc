/// Why a cell is no answer to its item.
public struct CellFault: Error, Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    case notANumber
    /// A number with a fraction, or with more digits than any answer has.
    case notWhole
    case notAllowed
  }

  public enum Allowed: Sendable, Hashable {
    case range(ClosedRange<Int>)
    case list([String])
  }

  /// A cell that is shown is cut here: it may hold anything.
  static let shownBytes = 40

  public let reason: Reason
  /// What stands in the cell, perhaps shortened.
  public let found: String
  public let allowed: Allowed

  public init(reason: Reason, found: String, allowed: Allowed) {
    self.reason = reason
    self.found = found
    self.allowed = allowed
  }
}
