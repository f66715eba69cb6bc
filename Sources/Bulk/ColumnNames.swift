public import CSV

/// The names in a header, and where they stand.
public struct ColumnNames: Sendable {
  public let names: [String]
  private let places: [String: [Int]]

  public init(_ header: CSVHeader) {
    names = header.names
    places = Dictionary(grouping: names.indices) { header.names[$0] }
  }

  /// The column of that name, counted from 0.
  ///
  /// - Throws: `MappingFault.unknownColumn`, `.columnTwice`.
  public func place(of name: String) throws(MappingFault) -> Int {
    guard let found = places[name] else { throw .unknownColumn(name, known: names) }
    if found.count > 1 { throw .columnTwice(name) }
    return found[0]
  }

  public func contains(_ name: String) -> Bool { places[name] != nil }
}
