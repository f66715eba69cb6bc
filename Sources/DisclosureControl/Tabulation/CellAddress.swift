/// One class of one slice, both counted from 0.
public struct SliceClass: Sendable, Hashable {
  public let slice: Int
  public let value: Int

  public init(slice: Int, value: Int) {
    self.slice = slice
    self.value = value
  }
}

/// Where a cell stands: a unit, or a unit and a class of a slice, on one scale.
public struct CellAddress: Sendable, Hashable {
  /// The unit's index in the tree, where units are ordered by id.
  public let unit: Int
  /// `nil` for the unit as a whole.
  public let slice: SliceClass?
  public let scale: Int

  public init(unit: Int, slice: SliceClass? = nil, scale: Int) {
    self.unit = unit
    self.slice = slice
    self.scale = scale
  }
}
