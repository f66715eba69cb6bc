/// The columns that hold the items, as somebody wrote them down.
///
/// ```swift
/// ColumnSelection("item1..item22")       // a range
/// ColumnSelection("q1,q2,q5..q8")        // names and ranges
/// ```
///
/// A range whose ends differ in a number at their end alone (`item1..item22`) names the columns with the numbers between; any other range names the columns
/// that stand between its ends. A name that holds a comma or two points is chosen by a header map.
public struct ColumnSelection: Sendable, Hashable {
  enum Part: Sendable, Hashable {
    case name(String)
    case range(String, String)
  }

  let parts: [Part]

  /// - Throws: `MappingFault.emptySelection` where a name is missing.
  public init(_ text: String) throws(MappingFault) {
    var parts: [Part] = []
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = Self.ends(piece)
      if ends.contains(where: \.isEmpty) { throw .emptySelection(text) }
      parts.append(ends.count == 1 ? .name(ends[0]) : .range(ends[0], ends[1]))
    }
    self.parts = parts
  }

  private static func ends(_ piece: Substring) -> [String] {
    guard let dots = piece.utf8.indices.first(where: { piece.utf8[$0...].starts(with: "..".utf8) }) else { return [trimmed(piece)] }
    return [trimmed(piece[..<dots]), trimmed(piece[piece.utf8.index(dots, offsetBy: 2)...])]
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// The columns in the order of the selection, counted from 0.
  func columns(of names: ColumnNames) throws(MappingFault) -> [Int] {
    var columns: [Int] = []
    for part in parts {
      switch part {
      case .name(let name): columns.append(try names.place(of: name))
      case .range(let first, let last): columns += try Self.columns(from: first, to: last, of: names)
      }
    }
    return columns
  }

  private static func columns(from first: String, to last: String, of names: ColumnNames) throws(MappingFault) -> [Int] {
    if let numbered = numbered(from: first, to: last) {
      var columns: [Int] = []
      for name in numbered { columns.append(try names.place(of: name)) }
      return columns
    }
    let (start, end) = (try names.place(of: first), try names.place(of: last))
    if end < start { throw .backwardRange(first: first, last: last) }
    return Array(start...end)
  }

  /// `item1`, `item2`, … for ends that are alike but for the number behind them; with leading zeros where the first has them.
  private static func numbered(from first: String, to last: String) -> [String]? {
    let (start, end) = (split(first), split(last))
    guard start.prefix == end.prefix, let low = Int(start.digits), let high = Int(end.digits), low <= high, high - low < 16_384 else { return nil }
    let width = start.digits.hasPrefix("0") ? start.digits.count : 0
    return (low...high).map { number in
      let digits = String(number)
      return start.prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
  }

  private static func split(_ name: String) -> (prefix: String, digits: String) {
    let digits = String(name.reversed().prefix { ("0"..."9").contains($0) }.reversed())
    return (String(name.dropLast(digits.count)), digits)
  }
}
