/// How large a release may be; beyond these a file is a mistake or an attack.
public enum ReleaseLimits {
  public static let bytes = 16 << 20
  /// Brackets in one another; the format needs five.
  public static let depth = 8
  /// JSON values in all: what the most cells need, so that memory stays bounded.
  public static let values = 1_500_000
  public static let units = 5_000
  public static let cells = 60_000
  public static let scales = 200
  public static let bands = 100
  public static let slices = 2
  /// Classes of one slice: coarse on purpose.
  public static let classes = 12
  /// Unicode scalars of a name.
  public static let nameLength = 120
  /// Characters of an id.
  public static let idLength = 64
  /// Units above one another.
  public static let unitDepth = 32
  /// Contributions of one cell, and codes of one unit.
  public static let people = 10_000_000
}
