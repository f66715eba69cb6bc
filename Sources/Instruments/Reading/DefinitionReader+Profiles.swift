import JSON

extension DefinitionReader {
  /// The profiles in their order; the first that fits a result names it.
  func profiles(_ root: DefinitionObject, scales: Declared<Scale>) -> [Profile] {
    var profiles = Declared<Profile>()
    for value in root.optional("profiles")?.array(limit: DefinitionLimits.profiles) ?? [] {
      guard let object = value.object(["id", "label", "about", "when"]) else { continue }
      let id = profiles.declare(object.required("id"))
      let label = object.required("label").flatMap(texts.read)
      let about = object.optional("about").flatMap(texts.read)
      let when = object.required("when").flatMap { criteria($0, scales: scales) }
      if let when, when.isEmpty { object.reportName("when", .profileWithoutCriteria) }
      if let id, let label, let when { profiles.found.append(Profile(id: id, label: label, about: about, when: when)) }
    }
    return profiles.found
  }

  func advice(_ root: DefinitionObject, scales: Declared<Scale>) -> [Advice] {
    var advice: [Advice] = []
    for value in root.optional("advice")?.array(limit: DefinitionLimits.advice) ?? [] {
      guard let object = value.object(["when", "for", "text", "source"]) else { continue }
      let when = object.required("when").flatMap { criteria($0, scales: scales) }
      let audience = object.required("for")?.oneOf(Advice.Audience.self)
      let text = object.required("text").flatMap(texts.read)
      let source = object.optional("source")?.string(limit: 500)
      if let when, let audience, let text { advice.append(Advice(when: when, audience: audience, text: text, source: source)) }
    }
    return advice
  }

  private func criteria(_ value: DefinitionValue, scales: Declared<Scale>) -> [Criterion]? {
    guard let object = value.openObject() else { return nil }
    var criteria: [Criterion] = []
    for name in object.names {
      guard let entry = object.optional(name) else { continue }
      guard scales.mayMean(name) else {
        object.reportName(name, .unknownReference(.scale, id: TextSafety.visible(name), known: scales.ids))
        continue
      }
      if let test = test(entry, scale: scales.element(name, by: \.id)) { criteria.append(Criterion(scale: name, test: test)) }
    }
    return criteria.count == object.names.count ? criteria : nil
  }

  private static let normKeys = ["norm", "zAtLeast", "zBelow"]

  /// What the scale must show; of a scale that is itself faulty, bands and norms cannot be told to be unknown.
  private func test(_ value: DefinitionValue, scale: Scale?) -> Criterion.Test? {
    if value.node.elements != nil {
      guard let values = value.array(minimum: 1, limit: DefinitionLimits.options) else { return nil }
      let known = scale?.bands.map(\.id)
      let bands = values.compactMap { reference($0, .band, known: known) }
      return bands.count == values.count ? .bands(bands) : nil
    }
    guard value.node.members != nil else {
      value.report(.criterionShape)
      return nil
    }
    guard let object = value.object(Self.normKeys) else { return nil }
    let norm = object.required("norm").flatMap { reference($0, .norm, known: scale?.norms.map(\.id)) }
    switch (object.optional("zAtLeast"), object.optional("zBelow")) {
    case (let limit?, nil):
      guard let z = limit.number(-10...10), let norm else { return nil }
      return .zAtLeast(norm: norm, z)
    case (nil, let limit?):
      guard let z = limit.number(-10...10), let norm else { return nil }
      return .zBelow(norm: norm, z)
    default:
      // A key that is not known was reported already.
      if object.names.allSatisfy(Self.normKeys.contains) { value.report(.criterionShape) }
      return nil
    }
  }

  private func reference(_ value: DefinitionValue, _ kind: DefinitionFault.Reference, known: [String]?) -> String? {
    guard let id = value.string(limit: DefinitionLimits.idLength) else { return nil }
    guard let known, !known.contains(id) else { return id }
    value.report(.unknownReference(kind, id: id, known: known))
    return nil
  }
}
