import JSON

/// An object of a definition under reading.
struct DefinitionObject {
  let value: DefinitionValue
  /// The keys in the order of the text, each once.
  let names: [String]
  private let members: [String: JSONNode.Member]

  init(value: DefinitionValue, members: [JSONNode.Member]) {
    self.value = value
    self.members = Dictionary(members.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    names = members.map(\.name).filter { seen.insert($0).inserted }
  }

  func path(of name: String) -> String {
    if Identifier.isPlainName(name) { return "\(value.path).\(name)" }
    let quoted = TextSafety.visible(name).map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return "\(value.path)['\(quoted)']"
  }

  /// The value behind `name`, or `nil` where the key is absent.
  func optional(_ name: String) -> DefinitionValue? {
    members[name].map { DefinitionValue(node: $0.value, path: path(of: name), collector: value.collector) }
  }

  /// The value behind `name`; its absence is reported.
  func required(_ name: String) -> DefinitionValue? {
    if let value = optional(name) { return value }
    value.report(.missingKey(name))
    return nil
  }

  /// Reports a fault of the key itself; nothing where there is no such key.
  func reportName(_ name: String, _ fault: DefinitionFault) {
    guard let member = members[name] else { return }
    value.collector.report(fault, offset: member.nameOffset, path: path(of: name))
  }
}
