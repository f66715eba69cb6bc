/// Rows as a CSV file (RFC 4180) that a spreadsheet reads as text and numbers, and never as formulas.
///
/// ```swift
/// CSVText.text([["unit", "note"], ["East, 3", "=1+1"]])  // "unit,note\r\n\"East, 3\",'=1+1\r\n"
/// ```
enum CSVText {
  static func text(_ rows: [[String]]) -> String { rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined() }

  /// A field as RFC 4180 writes it; one that a spreadsheet would take for a formula gets an apostrophe before it.
  private static func quoted(_ field: String) -> String {
    // By scalars, as other programs read: a combining mark behind a comma makes one character of the two, and a comma it is all the same.
    let first = field.unicodeScalars.first
    let isFormula = Double(field) == nil && first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true
    let scalars = Array((isFormula ? "'" : "").unicodeScalars) + Array(field.unicodeScalars)
    var quoted = String.UnicodeScalarView()
    for scalar in scalars { quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
    let needsQuotes = scalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
    return needsQuotes ? "\"\(String(quoted))\"" : String(quoted)
  }
}
