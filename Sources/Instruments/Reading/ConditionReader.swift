import JSON

/// Reads `showIf`: what it names must be asked earlier and be able to take the answer it is compared with.
struct ConditionReader {
  let item: String
  let order: ItemOrder
  let earlier: [String: Item]
  let cycles: [String: [String]]

  func read(_ value: DefinitionValue) -> Condition? {
    read(value, depth: 1)
  }

  private static let keys = ["item", "equals", "anyOf", "atLeast", "all", "any", "not"]

  private func read(_ value: DefinitionValue, depth: Int) -> Condition? {
    if depth > DefinitionLimits.conditionDepth {
      value.report(.conditionTooDeep(limit: DefinitionLimits.conditionDepth))
      return nil
    }
    guard let object = value.object(Self.keys) else { return nil }
    switch object.names.sorted() {
    case ["all"]: return group(object, "all", depth: depth).map(Condition.all)
    case ["any"]: return group(object, "any", depth: depth).map(Condition.any)
    case ["not"]: return object.optional("not").flatMap { read($0, depth: depth + 1) }.map(Condition.not)
    case ["equals", "item"], ["anyOf", "item"], ["atLeast", "item"]: return comparison(object)
    default:
      // A key that is not known was reported already.
      if object.names.allSatisfy(Self.keys.contains) { value.report(.conditionShape) }
      return nil
    }
  }

  private func group(_ object: DefinitionObject, _ name: String, depth: Int) -> [Condition]? {
    guard let values = object.optional(name)?.array(minimum: 1, limit: DefinitionLimits.options) else { return nil }
    let conditions = values.compactMap { read($0, depth: depth + 1) }
    return conditions.count == values.count ? conditions : nil
  }

  private func comparison(_ object: DefinitionObject) -> Condition? {
    guard let reference = object.optional("item") else { return nil }
    // An id that is no id was reported where the item declares it.
    if let name = reference.node.string, order.place(name) != nil, !Identifier.isValid(name) { return nil }
    guard let id = reference.identifier() else { return nil }
    guard let other = order.place(id) else {
      if order.isComplete { reference.report(.unknownReference(.item, id: id, known: order.ids)) }
      return nil
    }
    if let cycle = cycles[item], cycle.dropFirst().first == id || id == item {
      reference.report(.conditionCycle(cycle))
      return nil
    }
    if let own = order.place(item), other >= own {
      reference.report(.conditionLooksAhead(id))
      return nil
    }
    guard let asked = earlier[id] else { return nil }
    if let value = object.optional("equals") { return answer(value, of: asked).map { .equals(item: id, $0) } }
    if let value = object.optional("atLeast") { return atLeast(value, of: asked).map { .atLeast(item: id, $0) } }
    guard let values = object.optional("anyOf")?.array(minimum: 1, limit: DefinitionLimits.options) else { return nil }
    let answers = values.compactMap { answer($0, of: asked) }
    return answers.count == values.count ? .anyOf(item: id, answers) : nil
  }

  private func atLeast(_ value: DefinitionValue, of item: Item) -> Int? {
    guard let range = item.format.range else {
      value.report(.notComparable(item: item.id))
      return nil
    }
    return value.whole(range)
  }

  private func answer(_ value: DefinitionValue, of item: Item) -> OptionValue? {
    switch item.format.kind {
    case .text:
      value.report(.notComparable(item: item.id))
      return nil
    case .number(let minimum, let maximum, _): return value.whole(minimum...maximum).map(OptionValue.number)
    case .choice(let options), .multiple(let options, _, _, _):
      let expected: DefinitionFault.Shape = item.format.range == nil ? .string : .number
      guard value.shape == expected else {
        value.report(.wrongType(expected: expected, found: value.shape))
        return nil
      }
      let found: OptionValue? = value.node.number?.integer.map(OptionValue.number) ?? value.node.string.map(OptionValue.name)
      if let found, options.contains(where: { $0.value == found }) { return found }
      let shown = value.node.number?.text ?? value.node.string ?? ""
      value.report(.unknownAnswer(item: item.id, found: TextSafety.visible(shown, limit: 40), allowed: options.map(\.value.description)))
      return nil
    }
  }
}
