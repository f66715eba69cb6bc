/// A place in a text as people count it: lines and columns from 1.
public struct TextPosition: Sendable, Hashable, Comparable {
  public let line: Int
  /// Counted in Unicode scalars, as editors do.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of the byte `offset` in `bytes`, which are UTF-8 up to there; a byte order mark takes no column.
  public init(offset: Int, in bytes: [UInt8]) {
    self = Self.positions(of: [offset], in: bytes)[0]
  }

  /// The places of several bytes, found in one walk through the text.
  public static func positions(of offsets: [Int], in bytes: [UInt8]) -> [TextPosition] {
    var positions = [TextPosition](repeating: TextPosition(line: 1, column: 1), count: offsets.count)
    var (line, column) = (1, 1)
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for place in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      while index < min(offsets[place], bytes.count) {
        if bytes[index] == UInt8(ascii: "\n") {
          (line, column) = (line + 1, 1)
        } else if !(0x80...0xBF).contains(bytes[index]) {
          column += 1
        }
        index += 1
      }
      positions[place] = TextPosition(line: line, column: column)
    }
    return positions
  }

  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
