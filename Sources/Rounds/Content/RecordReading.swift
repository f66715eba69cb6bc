import JSON

/// Takes the JSON of a sealed record apart; what cannot be read was not written by this program.
enum RecordReading {
  /// Far beyond the largest organisation.
  private static let limits = JSONReader.Limits(depth: 8, values: 1_000_000)

  static func object(_ plaintext: [UInt8], _ names: [String]) throws -> StrictJSON.Object {
    let object = try StrictJSON(JSONReader.read(plaintext, limits: limits)).object(names)
    return object
  }

  static func counts(_ json: StrictJSON) throws -> [String: Int] {
    let entries = try json.entries(limit: 100_000)
    return try Dictionary(entries.map { ($0.name, try $0.value.integer(in: 0...1_000_000_000)) }) { first, _ in first }
  }

  static func json(_ counts: [String: Int]) -> CanonicalJSON { .object(counts.map { (name: $0.key, value: .integer($0.value)) }) }
}

/// A sealed record that this program cannot have written.
struct RecordFault: Error {}
