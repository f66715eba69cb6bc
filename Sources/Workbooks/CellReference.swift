/// The name of a cell: a column in letters and a row in digits.
enum CellReference {
  /// `text(row: 0, column: 27)` is `AB1`; both are counted from 0.
  static func text(row: Int, column: Int) -> String { letters(column) + String(row + 1) }

  /// Letters count in a system of 26 digits without a zero: Z is followed by AA.
  static func letters(_ column: Int) -> String {
    var (rest, letters) = (column, "")
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return letters
  }
}
