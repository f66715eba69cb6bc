import Bulk
import Instruments
import JSON
import Wording

/// The norms of all scales of a questionnaire in the words and the shape of a definition.
///
/// ```json
/// {"format": 1, "instrument": "burnout", "version": "1.0.0",
///  "scales": [{"id": "exhaustion", "norms": [{…}], "reliability": {…}, "bands": [{…}], "bandBasis": {…}}]}
/// ```
///
/// Each member of a scale is a member of the scale of that id in the definition.
struct NormFragment {
  /// What becomes of a scale.
  struct Part {
    let scale: Scale
    /// Rows with all answers, and rows that lack some.
    let counts: (complete: Int, incomplete: Int)
    let norms: Result<ScaleNorms, NormGap>
    /// The local bands, or why the questionnaire's own stay.
    let bands: Result<[LocalBands.Band], LocalBands.Kept>
  }

  let parts: [Part]
  private let instrument: Instrument
  private let request: NormRequest

  init(_ table: AnswerTable, _ request: NormRequest) {
    instrument = table.instrument
    self.request = request
    let local = LocalBands(instrument: table.instrument, isAsked: request.bands == .terciles)
    parts = table.scales.map { answers in
      let norms = Result { () throws(NormGap) in try ScaleNorms(answers) }
      return Part(
        scale: answers.scale, counts: (answers.complete, answers.incomplete), norms: norms,
        bands: norms.mapError(LocalBands.Kept.gap).flatMap { local.bands($0) })
    }
  }

  var isEmpty: Bool { changes.isEmpty }

  /// What a merge does to the definition.
  var changes: [DefinitionMerge.ScaleChange] {
    parts.compactMap { part in
      guard case .success(let norms) = part.norms else { return nil }
      return DefinitionMerge.ScaleChange(id: part.scale.id, norm: norm(norms), members: others(part, norms))
    }
  }

  var json: JSONValue {
    .object([
      JSONMember("format", 1), JSONMember("instrument", .string(instrument.id)), JSONMember("version", .string(instrument.version)),
      JSONMember(
        "scales",
        .array(
          changes.map { change in
            .object([JSONMember("id", .string(change.id)), JSONMember("norms", .array([change.norm]))] + change.members)
          })),
    ])
  }

  private func norm(_ norms: ScaleNorms) -> JSONValue {
    var members = [
      JSONMember("id", .string(request.id)), JSONMember("status", .string(BasisStatus.own.rawValue)),
      JSONMember("population", text { _ in request.population }), JSONMember("n", .integer(norms.count)), JSONMember("mean", .double(norms.mean)),
      JSONMember("sd", .double(norms.standardDeviation)),
    ]
    if case .success(let steps) = norms.percentiles {
      let entries = steps.map { JSONValue.object([JSONMember("score", .double($0.score)), JSONMember("percentile", .double($0.percentile))]) }
      members.append(JSONMember("percentiles", .array(entries)))
    }
    return .object(members + [JSONMember("source", .string(source(norms)))])
  }

  private func others(_ part: Part, _ norms: ScaleNorms) -> [JSONMember] {
    var members: [JSONMember] = []
    if case .success(let bands) = part.bands {
      let list = bands.map { band in
        JSONValue.object([
          JSONMember("id", .string(band.id)), JSONMember("from", .double(band.from)), JSONMember("label", label(band.label)),
        ])
      }
      members.append(JSONMember("bands", .array(list)))
      members.append(
        JSONMember(
          "bandBasis",
          .object([
            JSONMember("status", .string(BasisStatus.own.rawValue)), JSONMember("note", text { NormsWording.note(request.population)($0) }),
            JSONMember("source", .string("Thirds of the norm group, as in the manuals of the Maslach Burnout Inventory. " + source(norms))),
          ])))
    }
    if case .success(let alpha) = norms.alpha {
      members.append(
        JSONMember(
          "reliability",
          .object([
            JSONMember("status", .string(BasisStatus.own.rawValue)), JSONMember("coefficient", .double(alpha)),
            JSONMember("kind", .string(Instruments.Reliability.Kind.alpha.rawValue)), JSONMember("sd", .double(norms.standardDeviation)),
            JSONMember("n", .integer(norms.count)), JSONMember("source", .string(source(norms))),
          ])))
    }
    return members
  }

  /// Sources are written in one language, as all others in definitions.
  private func source(_ norms: ScaleNorms) -> String {
    "Local norms of “\(request.population)”: \(norms.count) sheets with all answers, \(instrument.id) \(instrument.version), \(request.day)"
  }

  private func label(_ label: LocalBands.Label) -> JSONValue {
    switch label {
    case .kept(let text): .object(text.languages.map { JSONMember($0.rawValue, .string(text($0))) })
    case .made(let phrase): text { phrase($0) }
    }
  }

  /// A text in the languages that the instrument speaks; those that this program does not know read English.
  private func text(_ words: (InterfaceLanguage) -> String) -> JSONValue {
    .object(
      instrument.title.languages.map { tag in
        JSONMember(tag.rawValue, .string(words(InterfaceLanguage(rawValue: tag.rawValue) ?? .en)))
      })
  }
}
