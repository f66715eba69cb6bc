import JSON

extension DefinitionReader {
  private enum KindWord: String, CaseIterable {
    case choice
    case multiple
    case number
    case text
  }

  /// The response formats by their ids.
  func responseFormats(_ root: DefinitionObject) -> Declared<ResponseFormat> {
    var formats = Declared<ResponseFormat>()
    guard let map = root.required("responseFormats"), let object = map.openObject() else {
      formats.isComplete = false
      return formats
    }
    if object.names.count > DefinitionLimits.responseFormats {
      map.report(.tooMany(limit: DefinitionLimits.responseFormats))
      formats.isComplete = false
      return formats
    }
    for name in object.names {
      guard let value = object.optional(name) else { continue }
      formats.declare(name)
      guard Identifier.isValid(name) else {
        object.reportName(name, .invalidID(TextSafety.visible(name)))
        continue
      }
      if let kind = formatKind(value) { formats.found.append(ResponseFormat(id: name, kind: kind)) }
    }
    return formats
  }

  private func formatKind(_ value: DefinitionValue) -> ResponseFormat.Kind? {
    guard let peek = value.openObjectSilently() else {
      value.report(.wrongType(expected: .object, found: value.shape))
      return nil
    }
    guard let word = peek.required("kind")?.oneOf(KindWord.self) else { return nil }
    switch word {
    case .choice:
      guard let object = value.object(["kind", "options"]), let options = options(object, minimum: 2, value: choiceValue) else { return nil }
      return .choice(options)
    case .multiple: return multiple(value)
    case .number: return number(value)
    case .text:
      let limits = 1...DefinitionLimits.answerLength
      guard let maximum = value.object(["kind", "maximumLength"])?.required("maximumLength")?.whole(limits) else { return nil }
      return .text(maximumLength: maximum)
    }
  }

  private func multiple(_ value: DefinitionValue) -> ResponseFormat.Kind? {
    guard let object = value.object(["kind", "options", "other", "atLeast", "atMost"]) else { return nil }
    let options = self.options(object, minimum: 1) { $0.identifier().map(OptionValue.name) }
    let other = object.optional("other")?.bool() ?? false
    let possible = (options?.count ?? DefinitionLimits.options) + (other ? 1 : 0)
    let atLeast = object.optional("atLeast").map { $0.whole(0...possible) } ?? 0
    let atMost = object.optional("atMost").map { $0.whole(1...possible) } ?? possible
    guard let options, let atLeast, let atMost else { return nil }
    guard atLeast <= atMost else {
      object.reportName("atLeast", .limitsContradict(lower: atLeast, upper: atMost))
      return nil
    }
    return .multiple(options, other: other, atLeast: atLeast, atMost: atMost)
  }

  private func number(_ value: DefinitionValue) -> ResponseFormat.Kind? {
    guard let object = value.object(["kind", "minimum", "maximum", "notApplicable"]) else { return nil }
    let limits = -DefinitionLimits.value...DefinitionLimits.value
    let minimum = object.required("minimum")?.whole(limits)
    let maximum = object.required("maximum")?.whole(limits)
    let notApplicable = object.optional("notApplicable")?.bool() ?? false
    guard let minimum, let maximum else { return nil }
    guard minimum < maximum else {
      object.reportName("minimum", .limitsContradict(lower: minimum, upper: maximum))
      return nil
    }
    return .number(minimum: minimum, maximum: maximum, notApplicable: notApplicable)
  }

  /// The options, each with a value that `value` reads; `nil` when one of them is faulty.
  private func options(_ object: DefinitionObject, minimum: Int, value: (DefinitionValue) -> OptionValue?) -> [Option]? {
    guard let list = object.required("options"), let values = list.array(minimum: minimum, limit: DefinitionLimits.options) else { return nil }
    var options: [Option] = []
    var seen: Set<OptionValue> = []
    for element in values {
      guard let entry = element.object(["value", "label"]) else { continue }
      let label = entry.required("label").flatMap(texts.read)
      guard let valueEntry = entry.required("value"), let optionValue = value(valueEntry) else { continue }
      if !seen.insert(optionValue).inserted { valueEntry.report(.duplicateOption(optionValue.description)) }
      if let label { options.append(Option(value: optionValue, label: label)) }
    }
    if Set(seen.map { $0.number == nil }).count > 1 {
      list.report(.mixedOptionValues)
      return nil
    }
    return options.count == values.count && seen.count == values.count && values.count >= minimum ? options : nil
  }

  /// A choice may stand for numbers, which can be scored, or for names.
  private func choiceValue(_ value: DefinitionValue) -> OptionValue? {
    if value.node.number != nil {
      return value.whole(-DefinitionLimits.value...DefinitionLimits.value).map(OptionValue.number)
    }
    return value.identifier().map(OptionValue.name)
  }
}
