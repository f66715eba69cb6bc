import JSON
import PseudoTerminals

extension ProcessRun {
  /// Standard output as one JSON value; throws where anything else stands in it.
  func json() throws -> JSONNode {
    try JSONReader.read(Array(output.utf8))
  }
}

extension JSONNode {
  /// The value of that name in an object.
  subscript(_ name: String) -> JSONNode? { member(name)?.value }

  /// The names in an object, in their order.
  var names: [String] { members?.map(\.name) ?? [] }

  /// The strings of an array.
  var strings: [String]? { elements?.compactMap(\.string) }

  /// The element of an array whose `id` is `id`.
  func element(_ id: String) -> JSONNode? { elements?.first { $0["id"]?.string == id } }
}
