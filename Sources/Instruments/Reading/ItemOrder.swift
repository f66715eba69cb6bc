import JSON

/// Where each item's id stands first, whatever else is wrong with the item.
struct ItemOrder {
  /// The valid ids in the order of the text, each once.
  let ids: [String]
  /// Whether every item has an id that could be read; where not, no reference can be called unknown.
  let isComplete: Bool
  private let places: [String: Int]

  init(_ values: [DefinitionValue]) {
    let names = values.map { $0.node.member("id")?.value.string }
    var places: [String: Int] = [:]
    var ids: [String] = []
    for (place, name) in names.enumerated() {
      guard let name, places[name] == nil else { continue }
      places[name] = place
      if Identifier.isValid(name) { ids.append(name) }
    }
    self.ids = ids
    self.places = places
    isComplete = names.allSatisfy { $0 != nil }
  }

  /// The place of the first item with that id, valid or not.
  func place(_ id: String) -> Int? {
    places[id]
  }
}
