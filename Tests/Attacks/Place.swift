/// What a cell is about, as a reader of a release sees it: a unit, or one class of a slice within it.
public struct Place: Sendable, Hashable {
  /// A class of a slice, both counted from 0.
  public struct Class: Sendable, Hashable {
    public let slice: Int
    public let value: Int

    public init(slice: Int, value: Int) {
      self.slice = slice
      self.value = value
    }
  }

  public let unit: String
  /// `nil` for everybody in the unit.
  public let sliced: Class?

  public init(unit: String, sliced: Class? = nil) {
    self.unit = unit
    self.sliced = sliced
  }
}
