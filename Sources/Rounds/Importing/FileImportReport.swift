public import Bulk

/// What became of the rows of a file.
public struct FileImportReport: Sendable, Hashable {
  public struct Rejection: Sendable, Hashable {
    /// The physical line, counted from 1.
    public let line: Int
    /// `nil` where the row as a whole is at fault.
    public let column: String?
    public let reason: Reason
  }

  /// Why a row was not taken; no case holds a score.
  public enum Reason: Sendable, Hashable {
    case row(RowFault.Kind)
    case unitMissing
    case unknownUnit(String)
    /// Several units have the name, at these paths.
    case ambiguousUnit(String, paths: [String])
    case unknownClass(String, slice: String, classes: [String])
    case outOfRange(scale: String)
    case nothingScored
  }

  /// More would help nobody.
  public static let rejectionLimit = 1_000

  /// 0 where a row was rejected and faulty rows were not to be left out.
  public internal(set) var imported = 0
  /// Rows that could have been imported; those that were, if any was.
  public internal(set) var accepted = 0
  public internal(set) var rejected = 0
  /// The first of them, in the order of the file.
  public internal(set) var rejections: [Rejection] = []
  /// Rows that earlier imports had put into the round.
  public internal(set) var earlier = 0
}
