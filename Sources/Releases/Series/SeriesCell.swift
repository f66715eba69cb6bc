/// What the releases say about one place in one round.
///
/// Three states and no fourth: that a unit does not exist and that it is not spoken of are different things, and neither is a figure.
public enum SeriesCell: Sendable, Hashable {
  /// The round has no such unit, slice or scale.
  case absent
  /// The round has it, and says nothing about it.
  case withheld
  case published(CellFigures)

  /// The figures, `nil` where there are none.
  public var figures: CellFigures? {
    if case .published(let figures) = self { figures } else { nil }
  }
}
