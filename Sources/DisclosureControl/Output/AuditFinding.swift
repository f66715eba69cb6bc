/// What can be computed from published cells although it may not be known.
public struct AuditFinding: Sendable, Hashable {
  /// A published cell, and how often it is taken: 1 for added, −1 for taken away.
  public struct Term: Sendable, Hashable {
    public let cell: CellAddress
    /// `nil` where the factor is no small whole number.
    public let factor: Int?

    public init(cell: CellAddress, factor: Int?) {
      self.cell = cell
      self.factor = factor
    }
  }

  public enum Fault: Sendable, Hashable {
    /// The combination concerns so few contributors: fewer than the minimum group.
    case group(of: Int)
    /// The combination shows that everybody concerned is in this band, counted from 0; in a group below 20, all but one.
    case allInBand(Int)
    /// The combination shows that nobody concerned is in the best band.
    case noneInBestBand
    /// A block of slices has so many small groups that not every combination could be tried; taken as derivable.
    case notSearched
    /// The figures of the cell are finer than rule 5 allows.
    case tooFine
    /// The cell is of a kind that is never published: a slice below the levels that the policy allows, or what the round does not have.
    case notOfTheRound
    /// The numbers of contributors contradict one another: the combination would concern fewer than nobody.
    case impossible
  }

  /// The cells combined, by unit id, the unit as a whole before its slices.
  public let terms: [Term]
  public let fault: Fault

  public init(terms: [Term], fault: Fault) {
    self.terms = terms
    self.fault = fault
  }
}
