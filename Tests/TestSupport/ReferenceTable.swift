import Foundation

/// A table of reference values: figures of another program, kept with their origin.
///
/// ```swift
/// try ReferenceTable("StatisticsTests/References/normal.csv").figures()[0]["z"]
/// ```
public struct ReferenceTable: Sendable {
  struct Unreadable: Error {
    let path: String
  }

  /// The names of the columns.
  public let columns: [String]
  /// The cells as they are written.
  public let rows: [[String]]

  /// Reads a file of comma-separated values: lines that start with # tell the origin, the first other line names the columns.
  ///
  /// - Parameter path: of the file, in the folder of the tests.
  public init(_ path: String) throws {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: Repository.root + "/Tests/" + path)), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    guard let first = lines.first else { throw Unreadable(path: path) }
    columns = first.split(separator: ",").map(String.init)
    rows = lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  /// Each row as its figures by column.
  public func figures() throws -> [[String: Double]] {
    try rows.map { row in
      Dictionary(uniqueKeysWithValues: try zip(columns, row).map { name, text in (name, try Self.figure(text)) })
    }
  }

  /// Each column as its figures.
  public func figuresByColumn() throws -> [[Double]] {
    try columns.indices.map { index in try rows.map { try Self.figure($0[index]) } }
  }

  private static func figure(_ text: String) throws -> Double {
    guard let figure = Double(text) else { throw Unreadable(path: text) }
    return figure
  }
}
