import JSON

extension DefinitionReader {
  /// The items in their order, each with its format and condition resolved.
  func items(_ root: DefinitionObject, formats: Declared<ResponseFormat>) -> Declared<Item> {
    var items = Declared<Item>()
    guard let values = root.required("items")?.array(minimum: 1, limit: DefinitionLimits.items) else { return items }
    let byFormat = Dictionary(formats.found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let order = itemOrder(values)
    let cycles = ConditionGraph(values: values).cycles()
    var usedFormats: Set<String> = []
    var earlier: [String: Item] = [:]
    for value in values {
      guard let object = value.object(["id", "format", "text", "required", "showIf"]) else { continue }
      let id = object.required("id").flatMap { identifier($0, among: &items.ids) }
      let text = object.required("text").flatMap(texts.read)
      let isRequired = object.optional("required").map { $0.bool() } ?? false
      let format = object.required("format").flatMap { formatReference($0, formats: formats, byID: byFormat, used: &usedFormats) }
      let conditions = ConditionReader(item: id ?? "", order: order, earlier: earlier, cycles: cycles)
      let showIf = object.optional("showIf").map { conditions.read($0) }
      if let id, let format, let text, let isRequired {
        let item = Item(id: id, text: text, format: format, isRequired: isRequired, showIf: showIf ?? nil)
        items.found.append(item)
        earlier[id] = item
      }
    }
    reportUnused(formats, used: usedFormats, root: root)
    return items
  }

  /// An id that no sibling has had before.
  func identifier(_ value: DefinitionValue, among ids: inout [String]) -> String? {
    guard let id = value.identifier() else { return nil }
    if ids.contains(id) {
      value.report(.duplicateID(id))
      return nil
    }
    ids.append(id)
    return id
  }

  private func formatReference(
    _ value: DefinitionValue, formats: Declared<ResponseFormat>, byID: [String: ResponseFormat], used: inout Set<String>
  ) -> ResponseFormat? {
    guard let name = value.string(limit: DefinitionLimits.idLength) else { return nil }
    used.insert(name)
    if !formats.ids.contains(name) { value.report(.unknownReference(.responseFormat, id: name, known: formats.ids)) }
    return byID[name]
  }

  private func reportUnused(_ formats: Declared<ResponseFormat>, used: Set<String>, root: DefinitionObject) {
    guard let object = root.optional("responseFormats")?.openObjectSilently() else { return }
    for id in formats.ids where !used.contains(id) { object.reportName(id, .unusedFormat(id)) }
  }

  /// Where each id stands first, whatever else is wrong with its item.
  private func itemOrder(_ values: [DefinitionValue]) -> [String: Int] {
    let ids = values.map { $0.node.member("id")?.value.string }
    return Dictionary(ids.enumerated().compactMap { index, id in id.map { ($0, index) } }, uniquingKeysWith: { first, _ in first })
  }
}
