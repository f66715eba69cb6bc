/// A JSON value that has exactly one text, for what is signed, hashed or sealed.
///
/// ```swift
/// let value: CanonicalJSON = .object(["n": .integer(12), "mean": .null])
/// String(decoding: value.bytes, as: UTF8.self)  // {"mean":null,"n":12} and a line feed
/// ```
///
/// The canonical form: UTF-8 without a byte order mark; no white space but one line feed at the very end; the members of an object in the order of
/// their names' bytes, each name once; numbers as `JSONDecimal` writes them; in strings only `"` and `\` are escaped, as `\"` and `\\`, since control
/// characters are refused before. There are no truth values. For the numbers we write, Python gives the same bytes with
/// `json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n"`, so that anyone can check a signature without this program.
public indirect enum CanonicalJSON: Sendable {
  case null
  case decimal(JSONDecimal)
  case string(String)
  case array([CanonicalJSON])
  /// Members in any order; they are written in the order of their names.
  case object([(name: String, value: CanonicalJSON)])

  public static func integer(_ integer: Int) -> CanonicalJSON { .decimal(JSONDecimal(integer)) }

  public static func object(_ members: KeyValuePairs<String, CanonicalJSON>) -> CanonicalJSON {
    .object(members.map { (name: $0.key, value: $0.value) })
  }

  public init(_ string: String?) { self = string.map(CanonicalJSON.string) ?? .null }

  public init(_ decimal: JSONDecimal?) { self = decimal.map(CanonicalJSON.decimal) ?? .null }

  public init(_ integer: Int?) { self = integer.map(CanonicalJSON.integer) ?? .null }

  /// The value's one text and a line feed.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .decimal(let decimal): decimal.write(to: &bytes)
    case .string(let string): Self.quote(string, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      // Whoever writes many objects gives their members in order.
      let isSorted = members.indices.dropFirst().allSatisfy { members[$0 - 1].name.precedesInBytes(members[$0].name) }
      let sorted = isSorted ? members : members.sorted { $0.name.precedesInBytes($1.name) }
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in sorted.enumerated() {
        precondition(isSorted || index == 0 || sorted[index - 1].name.precedesInBytes(member.name), "a name occurs twice in an object")
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.quote(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func quote(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      precondition(byte >= 0x20, "a control character has no canonical form")
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension String {
  /// Whether the text comes before `other` in the order of their UTF-8 bytes, which is the order of their code points and that of every language.
  public func precedesInBytes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }

  /// Whether both are the same bytes; `==` also equates different spellings of one accented letter.
  public func hasSameBytes(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
