/// The samples that R worked on.
enum Sample {
  /// The groups of `References/FILE` in the order of their names.
  static func groups(_ file: String) throws -> [[Double]] {
    let rows = try ReferenceTable(file).rows
    return Set(rows.map { $0[0] }).sorted().map { name in rows.filter { $0[0] == name }.map { Double($0[1])! } }
  }

  /// The columns of `References/FILE`.
  static func columns(_ file: String) throws -> [[Double]] {
    let table = try ReferenceTable(file)
    return table.columns.indices.map { index in table.rows.map { Double($0[index])! } }
  }
}
