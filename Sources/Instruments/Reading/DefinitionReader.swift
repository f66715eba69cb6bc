import JSON

/// Reads a definition file's bytes into an instrument, and tells everything that is wrong with it in one pass.
///
/// ```swift
/// let outcome = DefinitionReader.read(bytes)
/// outcome.instrument  // nil when there are faults
/// outcome.findings    // with line, column and JSON path
/// ```
public struct DefinitionReader {
  /// What came of reading: an instrument where there are no faults, and all findings in the order of the text.
  public struct Outcome: Sendable {
    public let instrument: Instrument?
    public let findings: [Finding]
  }

  let collector = FindingCollector()
  let texts: LocalizedTextReader

  /// - Parameter bytes: the file, at most `DefinitionLimits.bytes` long; who reads the file sees to that.
  public static func read(_ bytes: [UInt8]) -> Outcome {
    let node: JSONNode
    do {
      node = try JSONReader.read(bytes)
    } catch {
      let finding = Finding(fault: .syntax(error.kind), path: "$", position: TextPosition(offset: error.offset, in: bytes))
      return Outcome(instrument: nil, findings: [finding])
    }
    let reader = DefinitionReader(root: node)
    let instrument = reader.instrument(DefinitionValue(node: node, path: "$", collector: reader.collector))
    reader.texts.reportMissingTranslations()
    return Outcome(instrument: reader.collector.hasFaults ? nil : instrument, findings: reader.collector.findings(in: bytes))
  }

  private init(root: JSONNode) {
    let declared = root.member("defaultLanguage")?.value.string.flatMap(LanguageTag.init)
    texts = LocalizedTextReader(defaultLanguage: declared)
  }

  private static let keys = [
    "$schema", "format", "id", "version", "defaultLanguage", "title", "about", "instructions", "rights", "sources", "schedule", "responseFormats",
    "items", "scales", "profiles", "advice",
  ]

  private func instrument(_ root: DefinitionValue) -> Instrument? {
    guard let object = root.object(Self.keys) else { return nil }
    _ = object.optional("$schema")?.string(limit: 200)
    readFormatVersion(object)
    let id = object.required("id")?.identifier()
    let version = object.required("version").flatMap(self.version)
    let defaultLanguage = object.required("defaultLanguage").flatMap(language)
    let title = object.required("title").flatMap(texts.read)
    let about = object.optional("about").flatMap(texts.read)
    let instructions = object.optional("instructions").flatMap(texts.read)
    let rights = object.required("rights").flatMap(self.rights)
    let sources = object.optional("sources")?.array(limit: 100)?.compactMap { $0.string(limit: 500) } ?? []
    let schedule = object.optional("schedule").flatMap(period)

    let formats = responseFormats(object)
    let items = self.items(object, formats: formats)
    let scales = self.scales(object, items: items)
    let profiles = self.profiles(object, scales: scales)
    let advice = self.advice(object, scales: scales)

    guard let id, let version, let defaultLanguage, let title, let rights else { return nil }
    return Instrument(
      id: id, version: version, defaultLanguage: defaultLanguage, title: title, about: about, instructions: instructions, rights: rights,
      sources: sources, schedule: schedule, items: items.found, scales: scales.found, profiles: profiles, advice: advice,
      languages: texts.completeLanguages)
  }

  private func readFormatVersion(_ object: DefinitionObject) {
    guard let value = object.required("format") else { return }
    guard let number = value.node.number else {
      value.report(.wrongType(expected: .number, found: value.shape))
      return
    }
    if number.double != 1 { value.report(.unsupportedFormat(String(number.text.prefix(40)))) }
  }

  private func version(_ value: DefinitionValue) -> String? {
    guard let text = value.string(limit: 32) else { return nil }
    if VersionNumber(text) != nil { return text }
    value.report(.invalidVersion(text))
    return nil
  }

  private func language(_ value: DefinitionValue) -> LanguageTag? {
    guard let text = value.string(limit: 35) else { return nil }
    if let tag = LanguageTag(text) { return tag }
    value.report(.invalidLanguage(text))
    return nil
  }

  private func period(_ value: DefinitionValue) -> Period? {
    guard let every = value.object(["every"])?.required("every"), let text = every.string(limit: 32) else { return nil }
    if let period = Period(text) { return period }
    every.report(.invalidPeriod(text))
    return nil
  }

  private enum AdministrationWord: String, CaseIterable {
    case free
    case licensed
  }

  private func rights(_ value: DefinitionValue) -> Rights? {
    guard let object = value.object(["origin", "license", "holder", "administration", "licenceConfirmed"]) else { return nil }
    let origin = object.required("origin")?.oneOf(Rights.Origin.self)
    let license = object.required("license")?.string(limit: 200)
    let holder = object.required("holder")?.string(limit: 200)
    let word = object.required("administration")?.oneOf(AdministrationWord.self)
    let confirmed = object.optional("licenceConfirmed")?.bool()
    if word == .free, confirmed != nil { object.reportName("licenceConfirmed", .confirmationMisplaced) }
    guard let origin, let license, let holder, let word else { return nil }
    return Rights(origin: origin, license: license, holder: holder, administration: word == .free ? .free : .licensed(confirmed: confirmed ?? false))
  }
}
