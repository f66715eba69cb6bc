public import Rendering

/// A place on the screen, counted from 0 at the top left.
public struct Position: Sendable, Hashable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// Everything a screen shows at one moment; what the lines do not fill is blank.
public struct Frame: Sendable, Hashable {
  public var lines: [StyledLine]
  /// Where the text cursor stands, or `nil` where nothing is typed and it is hidden.
  public var cursor: Position?

  public init(lines: [StyledLine], cursor: Position? = nil) {
    self.lines = lines
    self.cursor = cursor
  }
}
