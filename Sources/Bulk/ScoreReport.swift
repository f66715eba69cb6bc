/// What became of the rows of a file.
public struct ScoreReport: Sendable, Hashable {
  /// For one scale.
  public struct ScaleCount: Sendable, Hashable {
    public let scale: String
    /// Rows with a score.
    public internal(set) var scored: Int
    /// Rows in which too little is answered.
    public internal(set) var notScorable: Int
  }

  /// All rows, faulty ones among them; blank lines are none.
  public internal(set) var rows = 0
  public internal(set) var faults = RowFaults()
  /// In the order of the instrument; faulty rows count in neither number.
  public internal(set) var scales: [ScaleCount]
}
