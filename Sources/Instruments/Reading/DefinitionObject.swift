import JSON

/// An object of a definition under reading.
struct DefinitionObject {
  let value: DefinitionValue
  let members: [JSONNode.Member]

  /// The keys in the order of the text, each once.
  var names: [String] {
    var seen: Set<String> = []
    return members.map(\.name).filter { seen.insert($0).inserted }
  }

  func path(of name: String) -> String {
    Identifier.isPlainName(name) ? "\(value.path).\(name)" : "\(value.path)['\(TextSafety.visible(name))']"
  }

  /// The value behind `name`, or `nil` where the key is absent.
  func optional(_ name: String) -> DefinitionValue? {
    members.first { $0.name == name }.map { DefinitionValue(node: $0.value, path: path(of: name), collector: value.collector) }
  }

  /// The value behind `name`; its absence is reported.
  func required(_ name: String) -> DefinitionValue? {
    if let value = optional(name) { return value }
    value.report(.missingKey(name))
    return nil
  }

  /// The offset and path of a key itself, for faults about the name.
  func reportName(_ name: String, _ fault: DefinitionFault) {
    guard let member = members.first(where: { $0.name == name }) else { return }
    value.collector.report(fault, offset: member.nameOffset, path: path(of: name))
  }
}
