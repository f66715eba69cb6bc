/// A place in a text as people count it: lines and columns from 1.
public struct TextPosition: Sendable, Hashable, Comparable {
  public let line: Int
  /// Counted in Unicode scalars, as editors do.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of the byte `offset` in `bytes`; bytes that are not UTF-8 count one column each.
  public init(offset: Int, in bytes: [UInt8]) {
    var line = 1
    var column = 1
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < min(offset, bytes.count) {
      if bytes[index] == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if !(0x80...0xBF).contains(bytes[index]) {
        column += 1
      }
      index += 1
    }
    self.init(line: line, column: column)
  }

  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
