import CSV

extension RecordWriter {
  /// Rows as a CSV file that a spreadsheet reads as text and numbers, and never as formulas.
  ///
  /// ```swift
  /// RecordWriter.spreadsheet([["unit", "note"], ["East, 3", "=1+1"]])  // "unit,note\r\n\"East, 3\",'=1+1\r\n"
  /// ```
  static func spreadsheet(_ rows: [[String]]) -> String {
    var writer = RecordWriter(lineEnd: .carriageReturnLineFeed, neutralisesFormulas: true)
    for row in rows { writer.add(row) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
