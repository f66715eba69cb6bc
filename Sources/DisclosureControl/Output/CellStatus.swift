/// What became of a cell.
///
/// Every cell begins as published. Rule 2 withholds it as `belowMinimum`, rule 4 as `bandProof`; rule 3 withholds others as `secondary`, so that those cannot be
/// computed, and the exact audit (rule 8) as `audit` what is still derivable. At the end what was withheld as `secondary` or `audit` is published again
/// where that leaves everything safe. What is then published is coarsened (rule 5). A release tells published from withheld and nothing more: the reason
/// would be told by its name.
public enum CellStatus: Sendable, Hashable {
  case published(CellFigures)
  case withheld(Withholding)
}

/// Why a cell is withheld: for the keeper's log only.
public enum Withholding: Sendable, Hashable {
  /// Fewer scored contributions than the minimum group, perhaps none.
  case belowMinimum
  /// The numbers of people in the bands put everybody into one band, or nobody into the best one.
  case bandProof
  /// Otherwise a group that may not be known would be what remains of the named cell after the published cells within it are taken away.
  case secondary(because: CellAddress)
  /// The exact audit found it among cells that together tell of too few.
  case audit(AuditFinding)
}
