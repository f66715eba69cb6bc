public import CSV
public import Instruments

/// Which column of a file holds which item of an instrument.
///
/// Only items that count are looked for: those that a scale is made of, and those on whose answers it depends whether they are asked.
public struct ColumnMap: Sendable {
  /// How the columns were told.
  public enum Source: Sendable, Hashable {
    /// The columns have the items' ids for names.
    case itemIDs
    case selection(ColumnSelection)
    case map(HeaderMap)
  }

  /// The items that count, by their places in the instrument, ascending.
  let items: [Int]
  /// For each of `items` its column.
  let columns: [Int]

  /// - Throws: what does not fit.
  public init(_ instrument: Instrument, header: CSVHeader, source: Source = .itemIDs) throws(MappingFault) {
    if instrument.scales.isEmpty { throw .nothingToScore }
    items = try Self.needed(instrument)
    let names = ColumnNames(header)
    let ids = items.map { instrument.items[$0].id }
    switch source {
    case .itemIDs: columns = try Self.columns(of: ids, in: names) { $0 }
    case .selection(let selection):
      let chosen = try selection.columns(of: names)
      // A column for each item, or one for each that counts.
      if chosen.count == instrument.items.count {
        columns = items.map { chosen[$0] }
      } else if chosen.count == items.count {
        columns = chosen
      } else {
        throw .columnCount(expected: instrument.items.count, found: chosen.count)
      }
    case .map(let map):
      let known = instrument.items.map(\.id)
      if let unknown = map.columns.keys.filter({ !known.contains($0) }).min() { throw .unknownItem(unknown, known: known) }
      columns = try Self.columns(of: ids, in: names) { map.columns[$0] ?? $0 }
    }
    if let twice = columns.first(where: { column in columns.count { $0 == column } > 1 }) { throw .columnUsedTwice(header.names[twice]) }
  }

  private static func columns(of ids: [String], in names: ColumnNames, name: (String) -> String) throws(MappingFault) -> [Int] {
    let missing = ids.filter { !names.contains(name($0)) }
    if !missing.isEmpty { throw .missingItems(missing, known: names.names) }
    var columns: [Int] = []
    for id in ids { columns.append(try names.place(of: name(id))) }
    return columns
  }

  /// Keyed items, and every item that decides whether one of them is asked.
  private static func needed(_ instrument: Instrument) throws(MappingFault) -> [Int] {
    var open = instrument.scales.flatMap { $0.keys.map(\.item) }
    var needed: Set<String> = []
    while let id = open.popLast() {
      guard needed.insert(id).inserted, let item = instrument.item(id) else { continue }
      open += item.showIf?.items ?? []
    }
    let items = instrument.items.indices.filter { needed.contains(instrument.items[$0].id) }
    for place in items {
      if case .multiple = instrument.items[place].format.kind { throw .unusableCondition(item: instrument.items[place].id) }
    }
    // A text fulfils no comparison, whatever it says.
    return items.filter { if case .text = instrument.items[$0].format.kind { false } else { true } }
  }
}
