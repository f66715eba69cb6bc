public import Releases

/// Why a cell of a release is withheld: for the keeper alone, since the reason itself would tell.
public struct WithheldCell: Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    /// Fewer scored contributions than the minimum group, perhaps none.
    case belowMinimum
    /// The figures would put everybody into one band, or nobody into the best one.
    case bandProof
    /// Otherwise too small a group would be what remains of the named cell.
    case secondary(because: CellPlace)
    /// The exact audit found that these cells together tell of too few.
    case audit([CellPlace])
  }

  public let place: CellPlace
  public let reason: Reason
}
