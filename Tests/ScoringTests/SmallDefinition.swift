import Instruments

/// Small instruments written as definition text, so that a test shows all that matters to its claim.
///
/// ```swift
/// try SmallDefinition.read(items: ["a", "b"], range: 1...4, scales: [SmallDefinition.scale("s", keys: ["a", "-b"])])
/// ```
enum SmallDefinition {
  /// A definition that a test wrote wrongly; says where.
  struct Faulty: Error {
    let findings: [String]
  }

  /// A definition of whole-number items that also take "does not apply".
  static func read(
    items: [String], range: ClosedRange<Int>, scales: [String], profiles: [String] = [], advice: [String] = []
  ) throws -> Instrument {
    let item = { (id: String) in "{\"id\": \"\(id)\", \"format\": \"f\", \"text\": \(text(id))}" }
    return try read(formats: ["f": number(range)], items: items.map(item), scales: scales, profiles: profiles, advice: advice)
  }

  static func read(
    formats: [String: String], items: [String], scales: [String], profiles: [String] = [], advice: [String] = []
  ) throws -> Instrument {
    let formatList = formats.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
    let definition = """
      {"format": 1, "id": "small", "version": "1.0.0", "defaultLanguage": "en", "title": \(text("Small")),
       "rights": {"origin": "original", "license": "CC0-1.0", "holder": "Tests", "administration": "free"},
       "responseFormats": {\(formatList.joined(separator: ", "))},
       "items": [\(items.joined(separator: ", "))],
       "scales": [\(scales.joined(separator: ", "))],
       "profiles": [\(profiles.joined(separator: ", "))],
       "advice": [\(advice.joined(separator: ", "))]}
      """
    let outcome = DefinitionReader.read(Array(definition.utf8))
    guard let instrument = outcome.instrument else {
      throw Faulty(findings: outcome.findings.prefix(5).map { "\($0.path): \($0.fault)" })
    }
    return instrument
  }

  static func text(_ words: String) -> String { "{\"en\": \"\(words)\", \"kk\": \"\(words)\", \"ru\": \"\(words)\"}" }

  static func number(_ range: ClosedRange<Int>) -> String {
    "{\"kind\": \"number\", \"minimum\": \(range.lowerBound), \"maximum\": \(range.upperBound), \"notApplicable\": true}"
  }

  static func item(_ id: String, format: String, showIf: String? = nil) -> String {
    "{\"id\": \"\(id)\", \"format\": \"\(format)\", \"text\": \(text(id))\(showIf.map { ", \"showIf\": \($0)" } ?? "")}"
  }

  /// A scale; `more` is further members, such as `"bands": […], "bandBasis": {…}`.
  static func scale(
    _ id: String, keys: [String], method: Scale.Method = .sum, constant: Double? = nil, missing: Scale.MissingRule = .complete, more: [String] = []
  ) -> String {
    let keyList = keys.map { "\"\($0)\"" }.joined(separator: ", ")
    let members =
      [
        "\"id\": \"\(id)\"", "\"title\": \(text(id))", "\"keys\": [\(keyList)]", "\"method\": \"\(method.rawValue)\"",
        "\"missing\": \(rule(missing))", "\"worse\": \"higher\"",
      ] + (constant.map { ["\"constant\": \($0)"] } ?? []) + more
    return "{\(members.joined(separator: ", "))}"
  }

  /// Bands named `b0`, `b1` … that begin at `starts`.
  static func bands(_ starts: [Double]) -> String {
    let list = starts.enumerated().map { "{\"id\": \"b\($0)\", \"from\": \($1), \"label\": \(text("Band"))}" }
    return "\"bands\": [\(list.joined(separator: ", "))], \"bandBasis\": {\"status\": \"own\", \"source\": \"Tests\"}"
  }

  static func reliability(_ coefficient: Double, sd: Double) -> String {
    "\"reliability\": {\"status\": \"own\", \"coefficient\": \(coefficient), \"kind\": \"alpha\", \"sd\": \(sd), \"n\": 100, \"source\": \"Tests\"}"
  }

  static func norm(_ id: String, mean: Double, sd: Double) -> String {
    "\"norms\": [{\"id\": \"\(id)\", \"status\": \"own\", \"population\": \(text("All")), \"mean\": \(mean), \"sd\": \(sd), \"source\": \"Tests\"}]"
  }

  static func profile(_ id: String, when: String) -> String { "{\"id\": \"\(id)\", \"label\": \(text(id)), \"when\": {\(when)}}" }

  static func advice(_ words: String, when: String) -> String { "{\"when\": {\(when)}, \"for\": \"worker\", \"text\": \(text(words))}" }

  private static func rule(_ missing: Scale.MissingRule) -> String {
    switch missing {
    case .complete: "{\"rule\": \"complete\"}"
    case .prorate(let share): "{\"rule\": \"prorate\", \"minimumAnswered\": \(share)}"
    case .available: "{\"rule\": \"available\"}"
    }
  }
}
