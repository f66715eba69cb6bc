import Instruments
import JSON

/// A value's place in a text: the steps that lead to it, and the path under which findings name it.
struct ValuePlace {
  let steps: [Int]
  let path: String

  /// Every value inside `root`, the root left out.
  static func all(in root: JSONNode) -> [ValuePlace] {
    inner(root, steps: [], path: "$")
  }

  private static func inner(_ node: JSONNode, steps: [Int], path: String) -> [ValuePlace] {
    let children: [(JSONNode, String)] =
      node.members?.map { ($0.value, path + ($0.name.contains("-") ? "['\($0.name)']" : ".\($0.name)")) }
      ?? node.elements?.enumerated().map { ($1, "\(path)[\($0)]") } ?? []
    return children.enumerated().flatMap { index, child in
      let place = ValuePlace(steps: steps + [index], path: child.1)
      return [place] + inner(child.0, steps: place.steps, path: place.path)
    }
  }

  static func value(at place: ValuePlace, in root: JSONNode) -> JSONValue {
    plain(place.steps.reduce(root) { node, step in node.members?[step].value ?? node.elements?[step] ?? node })
  }

  /// The text of `root` with one value replaced.
  static func text(of root: JSONNode, replacing place: ValuePlace, with value: JSONValue) -> String {
    plain(root, steps: place.steps[...], change: { _ in value }).text()
  }

  /// The text of `root` with one more member in every object, one text for each.
  static func textsWithMember(_ member: JSONMember, in root: JSONNode) -> [String] {
    all(in: root).compactMap { place in
      var isObject = false
      let value = plain(root, steps: place.steps[...]) { node in
        guard case .object(let members) = plain(node) else { return plain(node) }
        isObject = true
        return .object(members + [member])
      }
      return isObject ? value.text() : nil
    }
  }

  /// The text of `root` with one member or element left out, one text for each.
  static func textsWithoutOne(in root: JSONNode) -> [String] {
    all(in: root).map { place in
      plain(root, steps: place.steps.dropLast()) { parent in
        let last = place.steps[place.steps.count - 1]
        switch plain(parent) {
        case .object(var members):
          members.remove(at: last)
          return .object(members)
        case .array(var elements):
          elements.remove(at: last)
          return .array(elements)
        case let scalar: return scalar
        }
      }.text()
    }
  }

  static func plain(_ node: JSONNode) -> JSONValue {
    switch node.content {
    case .null: .null
    case .bool(let bool): .bool(bool)
    case .number(let number): number.integer.map(JSONValue.integer) ?? .double(number.double)
    case .string(let string): .string(string)
    case .array(let elements): .array(elements.map { plain($0) })
    case .object(let members): .object(members.map { JSONMember($0.name, plain($0.value)) })
    }
  }

  private static func plain(_ node: JSONNode, steps: ArraySlice<Int>, change: (JSONNode) -> JSONValue) -> JSONValue {
    guard let step = steps.first else { return change(node) }
    func child(_ index: Int, _ child: JSONNode) -> JSONValue { index == step ? plain(child, steps: steps.dropFirst(), change: change) : plain(child) }
    if let members = node.members { return .object(members.enumerated().map { JSONMember($1.name, child($0, $1.value)) }) }
    return .array((node.elements ?? []).enumerated().map { child($0, $1) })
  }
}
