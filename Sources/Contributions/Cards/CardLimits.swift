/// How large a round card may be; beyond these a file is a mistake or an attack.
public enum CardLimits {
  public static let bytes = 4 << 20
  /// Brackets in one another; the format needs three.
  public static let depth = 8
  public static let values = 100_000
  public static let units = 5_000
  public static let scales = 200
  public static let slices = 2
  public static let classes = 12
  /// Unicode scalars of a name.
  public static let nameLength = 120
  /// Unicode scalars of a unit's path.
  public static let pathLength = 600
  /// Characters of an id, a version or a round's name.
  public static let idLength = 64
  /// Members of a unit.
  public static let people = 10_000_000
}
