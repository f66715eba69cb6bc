import JSON

extension DefinitionReader {
  /// The items in their order, each with its format and condition resolved.
  func items(_ root: DefinitionObject, formats: Declared<ResponseFormat>) -> Declared<Item> {
    var items = Declared<Item>()
    guard let values = root.required("items")?.array(minimum: 1, limit: DefinitionLimits.items) else {
      items.isComplete = false
      return items
    }
    let byFormat = Dictionary(formats.found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let order = ItemOrder(values)
    let cycles = ConditionGraph(values: values, ids: order.ids).cycles()
    var earlier: [String: Item] = [:]
    for value in values {
      guard let object = value.object(["id", "format", "text", "required", "showIf"]) else {
        items.isComplete = false
        continue
      }
      let id = items.declare(object.required("id"))
      let text = object.required("text").flatMap(texts.read)
      let isRequired = object.optional("required").map { $0.bool() } ?? false
      let format = object.required("format").flatMap { formatReference($0, formats: formats, byID: byFormat) }
      let conditions = ConditionReader(item: id ?? "", order: order, earlier: earlier, cycles: cycles)
      let showIf = object.optional("showIf").map { conditions.read($0) }
      if let id, let format, let text, let isRequired {
        let item = Item(id: id, text: text, format: format, isRequired: isRequired, showIf: showIf ?? nil)
        items.found.append(item)
        earlier[id] = item
      }
    }
    reportUnused(formats, items: values, root: root)
    return items
  }

  private func formatReference(
    _ value: DefinitionValue, formats: Declared<ResponseFormat>, byID: [String: ResponseFormat]
  ) -> ResponseFormat? {
    guard let name = value.string(limit: DefinitionLimits.idLength) else { return nil }
    if !formats.mayMean(name) { value.report(.unknownReference(.responseFormat, id: name, known: formats.ids)) }
    return byID[name]
  }

  private func reportUnused(_ formats: Declared<ResponseFormat>, items: [DefinitionValue], root: DefinitionObject) {
    guard let object = root.optional("responseFormats")?.openObjectSilently() else { return }
    let named = items.map { $0.node.member("format")?.value.string }
    // While it cannot be told which format an item means, it may be any of them.
    guard !named.isEmpty, named.allSatisfy({ $0.map(formats.mayMean) ?? false }) else { return }
    let used = Set(named)
    for id in formats.ids where !used.contains(id) { object.reportName(id, .unusedFormat(id)) }
  }
}
