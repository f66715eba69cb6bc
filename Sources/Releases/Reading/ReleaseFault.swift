public import JSON

/// Why something is no release; the wording is in `ReleaseWording.swift`.
public enum ReleaseFault: Error, Sendable, Hashable {
  case tooLarge(limit: Int)
  case syntax(JSONFault)
  case shape(ShapeFault)
  /// A format of a newer program.
  case unsupportedFormat
  /// A text that no name, id, date, hash or word of the format can be.
  case invalidText(JSONPath)

  case minimumGroupTooSmall(Int)
  case tooMany(Countable, limit: Int)
  case repeatedName(Countable, String)
  /// Bands that do not ascend from the scale's smallest score.
  case bandsOutOfOrder(scale: String)
  /// A slice with fewer than two classes.
  case tooFewClasses(slice: String)

  case unknownParent(unit: String, parent: String)
  /// Not exactly one unit without a parent.
  case rootCount(Int)
  /// Units that belong to one another in a circle, or stand too deep.
  case unitsWithoutRoot(String)
  case codesForUnknownUnit(String)

  case repeatedCell(CellPlace)
  /// A cell of a unit, scale, slice or class that the release does not declare.
  case undeclaredCell(CellPlace)
  /// A cell that is neither published nor withheld would be a third state that tells something.
  case missingCell(CellPlace)
  /// A withheld cell that tells a figure, or a published one that lacks n or mean.
  case mixedStatus(JSONPath)

  case belowMinimumGroup(CellPlace)
  case spreadOfTooFew(CellPlace)
  /// Everybody has the same score, which is then everybody's.
  case zeroSpread(CellPlace)
  /// A figure that no answers can give.
  case impossibleFigure(CellPlace)
  /// Bands other than those of the scale.
  case foreignBands(CellPlace)
  /// A percentage of fewer than twenty people, one that is no multiple of five, or a word where a percentage belongs.
  case wrongShareForm(CellPlace)

  /// The content is fine, but its bytes are not those of the canonical form, from this byte on.
  case notCanonical(offset: Int)
  /// The signature was not made over these bytes by the key that the release names.
  case wrongSignature

  /// What a release has several of, as its members are named.
  public enum Countable: String, Sendable, Hashable, CaseIterable {
    case units
    case cells
    case scales
    case bands
    case slices
    case classes
  }
}
