public import CSV
public import Instruments
import Scoring

/// A file's columns and an instrument brought together, once for any number of rows.
public struct SheetPlan: Sendable {
  public let instrument: Instrument
  public let header: CSVHeader
  /// Columns whose texts tell rows apart, as a unit or a group; counted from 0.
  public let keyColumns: [Int]

  /// The key columns from left to right, as keys hold them.
  let sortedKeyColumns: [Int]
  let scoring: ScoringPlan
  let map: ColumnMap
  /// For each item of the map what its cells may hold.
  let rules: [CellRule]
  /// `nil` where the items need to be looked at one by one: when it depends on answers what is asked, or when numbers are large.
  let kernel: ScoringKernel?
  /// Whether it depends on answers what is asked, and so what counts.
  let hasConditions: Bool

  /// - Parameter keyColumns: columns that are handed on beside the scores; none of them may hold an item.
  /// - Throws: `MappingFault`.
  public init(
    _ instrument: Instrument, header: CSVHeader, columns: ColumnMap.Source = .itemIDs, missing: MissingCodes = .standard, keyColumns: [String] = []
  ) throws(MappingFault) {
    self.instrument = instrument
    self.header = header
    map = try ColumnMap(instrument, header: header, source: columns)
    let names = ColumnNames(header)
    var keys: [Int] = []
    for name in keyColumns {
      let column = try names.place(of: name)
      if keys.contains(column) || map.columns.contains(column) { throw .columnUsedTwice(name) }
      keys.append(column)
    }
    self.keyColumns = keys
    sortedKeyColumns = keys.sorted()
    scoring = ScoringPlan(instrument)
    rules = map.items.map { place in
      guard let rule = CellRule(instrument.items[place].format, missing: missing) else {
        preconditionFailure("the map holds items with one answer only")
      }
      return rule
    }
    hasConditions = map.items.contains { instrument.items[$0].showIf != nil }
    kernel = hasConditions || missing.hasShortNumber ? nil : ScoringKernel(scoring, map: map, rules: rules)
  }

  /// The contents of the key columns as a table of keys has them, in the order in which the plan names the columns.
  func fields(of key: Int, in table: KeyTable) -> [[UInt8]] {
    let byColumn = Dictionary(uniqueKeysWithValues: zip(sortedKeyColumns, table.fields(key)))
    return keyColumns.map { byColumn[$0] ?? [] }
  }

  /// Tables of results, one for each scale.
  func tables() -> [ScoreTable] {
    scoring.plans.map { plan in
      ScoreTable(plan, ranges: plan.terms.map { term in instrument.items[term.column].format.range ?? 0...0 })
    }
  }
}
