import Bulk
import JSON

/// Members of a JSON object that may be figures or absent; the reasons of those that are absent stand beside them.
///
/// ```swift
/// var members = FigureMembers()
/// members.add("alpha", .failure(.negativeAlpha))
/// members.value.text()  // {"alpha": null, "status": {"alpha": "negative_alpha"}}
/// ```
struct FigureMembers {
  private var members: [JSONMember] = []
  private var reasons: [JSONMember] = []

  mutating func add(_ name: String, _ value: JSONValue) { members.append(JSONMember(name, value)) }

  mutating func add(_ name: String, _ figure: Figure<Double>) { add(name, figure.map { JSONValue.double($0) }) }

  mutating func add(_ name: String, _ figure: Figure<JSONValue>) {
    switch figure {
    case .success(let value): add(name, value)
    case .failure(let gap):
      add(name, .null)
      reasons.append(JSONMember(name, .string(gap.status)))
    }
  }

  /// With `status`, the reasons by name: empty where every figure is there.
  var value: JSONValue { .object(members + [JSONMember("status", .object(reasons))]) }
}
