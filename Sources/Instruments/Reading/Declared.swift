import JSON

/// What was read of one kind of thing: what is sound, and every id that was seen, so that one fault does not call forth a second at each reference.
struct Declared<Element> {
  var found: [Element] = []
  /// The valid ids in the order of the text.
  private(set) var ids: [String] = []
  /// Whether each of them has an id that could be read; where not, nothing can be called unknown.
  var isComplete = true
  private var names: Set<String> = []

  /// Whether something of that name stands in the file, sound or not, or may stand there.
  func mayMean(_ name: String) -> Bool {
    !isComplete || names.contains(name)
  }

  /// Reads the id of the next thing; one that is invalid or was used before is reported.
  mutating func declare(_ value: DefinitionValue?) -> String? {
    guard let value else {
      isComplete = false
      return nil
    }
    guard let id = value.identifier() else {
      if let name = value.node.string { names.insert(name) } else { isComplete = false }
      return nil
    }
    if declare(id) { return id }
    value.report(.duplicateID(id))
    return nil
  }

  /// Notes a name; `false` when it was noted before.
  @discardableResult
  mutating func declare(_ name: String) -> Bool {
    guard names.insert(name).inserted else { return false }
    if Identifier.isValid(name) { ids.append(name) }
    return true
  }

  func element(_ id: String, by key: KeyPath<Element, String>) -> Element? {
    found.first { $0[keyPath: key] == id }
  }
}
