import CSV
import Instruments

/// Reads a row by all rules, and says what is wrong with one that breaks any.
struct CarefulRow {
  enum Extent {
    case row(end: Int, next: Int)
    case blank(next: Int)
    case unfinished
    case nothing
  }

  private let plan: SheetPlan
  private var scanner: RecordScanner
  private let bytes: UnsafePointer<UInt8>
  /// What was read of each item of the map; `nil` where the answer is missing.
  private(set) var answers: [CellRule.Cell]
  /// The contents of the key columns from left to right.
  private(set) var keys: [[UInt8]]

  init(_ plan: SheetPlan, chunk: Chunk) {
    self.plan = plan
    scanner = RecordScanner(chunk, format: plan.header.format, mostFields: plan.header.names.count + 1)
    bytes = chunk.bytes
    answers = [CellRule.Cell](repeating: .missing, count: plan.rules.count)
    keys = [[UInt8]](repeating: [], count: plan.keyColumns.count)
  }

  /// Finds the row that begins at `start`; `check` then reads it.
  mutating func find(_ start: Int) -> Extent {
    switch scanner.scan(from: start) {
    case .nothing: .nothing
    case .unfinished: .unfinished
    // In a file of one column an empty line is a row with an empty cell.
    case .record(_, let next) where scanner.isBlank && plan.header.names.count > 1: .blank(next: next)
    case .record(let end, let next): .row(end: end, next: next)
    }
  }

  /// Reads the row that was found.
  ///
  /// - Returns: the first thing that is wrong with it; its offset is counted from the chunk, its line is left to be found.
  mutating func check(start: Int, end: Int) -> RowFault? {
    for place in start..<end where bytes[place] == 0 { return fault(.record(.zeroByte), column: nil, offset: place) }
    if let broken = scanner.fields.firstIndex(where: { $0.form == .broken }) {
      return fault(.record(.textAfterQuote), column: broken, offset: scanner.fields[broken].start - 1)
    }
    let expected = plan.header.names.count
    if scanner.fieldCount != expected {
      return fault(.record(.fieldCount(expected: expected, found: scanner.fieldCount)), column: nil, offset: start)
    }
    for item in plan.rules.indices {
      let column = plan.map.columns[item]
      let field = scanner.fields[column]
      do throws(CellFault) {
        answers[item] = try scanner.content(field).withUnsafeBufferPointer { content throws(CellFault) in try plan.rules[item].cell(content) }
      } catch {
        return fault(.cell(error), column: column, offset: field.start)
      }
    }
    for (key, column) in plan.sortedKeyColumns.enumerated() {
      keys[key] = scanner.content(scanner.fields[column])
      if keys[key].count > KeyTable.longest { return fault(.keyTooLong, column: column, offset: scanner.fields[column].start) }
    }
    return nil
  }

  /// A row with too many fields may have its fault in one that no header names.
  private func fault(_ kind: RowFault.Kind, column: Int?, offset: Int) -> RowFault {
    let names = plan.header.names
    let name = column.flatMap { names.indices.contains($0) ? names[$0] : nil }
    return RowFault(kind: kind, place: CSVPlace(line: 0, column: column.map { $0 + 1 }, offset: offset), columnName: name)
  }
}
