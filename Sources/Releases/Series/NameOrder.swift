/// The order in which people look for names: capitals beside small letters, and numbers by their value, so that “Team 10” stands behind “Team 9”.
enum NameOrder {
  static func precedes(_ left: String, _ right: String) -> Bool {
    let (a, b) = (Array(left.lowercased().unicodeScalars), Array(right.lowercased().unicodeScalars))
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if isDigit(a[i]), isDigit(b[j]) {
        let (x, y) = (number(a, from: &i), number(b, from: &j))
        if x.count != y.count { return x.count < y.count }
        for (p, q) in zip(x, y) where p != q { return p < q }
      } else if a[i] != b[j] {
        return a[i] < b[j]
      } else {
        i += 1
        j += 1
      }
    }
    if a.count - i != b.count - j { return a.count - i < b.count - j }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// The digits of a number without its leading zeros.
  private static func number(_ text: [Unicode.Scalar], from index: inout Int) -> ArraySlice<Unicode.Scalar> {
    let start = index
    while index < text.count, isDigit(text[index]) { index += 1 }
    return text[start..<index].drop { $0 == "0" }
  }
}
