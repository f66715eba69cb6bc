import Instruments
import JSON
import Wording

/// A questionnaire as JSON in one language, for programs that only read.
struct InstrumentDocument {
  let instrument: Instrument
  let language: InterfaceLanguage

  var json: JSONValue {
    .object([
      JSONMember("id", .string(instrument.id)), JSONMember("version", .string(instrument.version)), JSONMember("title", text(instrument.title)),
      JSONMember("about", text(instrument.about)), JSONMember("instructions", text(instrument.instructions)),
      JSONMember("languages", .array(instrument.languages.map { .string($0.rawValue) })),
      JSONMember("schedule", JSONValue(instrument.schedule?.description)),
      JSONMember(
        "rights",
        .object([
          JSONMember("origin", .string(instrument.rights.origin.rawValue)), JSONMember("license", .string(instrument.rights.license)),
          JSONMember("holder", .string(instrument.rights.holder)), JSONMember("may_be_administered", .bool(instrument.rights.allowsAdministration)),
        ])),
      JSONMember("sources", .array(instrument.sources.map(JSONValue.string))), JSONMember("items", .array(instrument.items.map(item))),
      JSONMember("scales", .array(instrument.scales.map(scale))),
      JSONMember(
        "profiles",
        .array(instrument.profiles.map { .object([JSONMember("id", .string($0.id)), JSONMember("label", text($0.label))]) })),
    ])
  }

  private func text(_ text: LocalizedText?) -> JSONValue {
    JSONValue(text?(language))
  }

  private func item(_ item: Item) -> JSONValue {
    var members = [
      JSONMember("id", .string(item.id)), JSONMember("text", text(item.text)), JSONMember("is_required", .bool(item.isRequired)),
      JSONMember("is_conditional", .bool(item.showIf != nil)),
    ]
    switch item.format.kind {
    case .choice(let options): members += [JSONMember("kind", "choice"), JSONMember("options", self.options(options))]
    case .multiple(let options, let other, let atLeast, let atMost):
      members += [
        JSONMember("kind", "multiple"), JSONMember("options", self.options(options)), JSONMember("other", .bool(other)),
        JSONMember("at_least", .integer(atLeast)), JSONMember("at_most", .integer(atMost)),
      ]
    case .number(let minimum, let maximum, let notApplicable):
      members += [
        JSONMember("kind", "number"), JSONMember("minimum", .integer(minimum)), JSONMember("maximum", .integer(maximum)),
        JSONMember("not_applicable", .bool(notApplicable)),
      ]
    case .text(let maximumLength): members += [JSONMember("kind", "text"), JSONMember("maximum_length", .integer(maximumLength))]
    }
    return .object(members)
  }

  private func options(_ options: [Option]) -> JSONValue {
    .array(
      options.map { option in
        let value = option.value.number.map(JSONValue.integer) ?? .string(option.value.description)
        return .object([JSONMember("value", value), JSONMember("label", text(option.label))])
      })
  }

  private func scale(_ scale: Scale) -> JSONValue {
    .object([
      JSONMember("id", .string(scale.id)), JSONMember("title", text(scale.title)),
      JSONMember("keys", .array(scale.keys.map { .string(($0.isReversed ? "-" : "") + $0.item) })),
      JSONMember("method", .string(scale.method.rawValue)), JSONMember("constant", .double(scale.constant)),
      JSONMember("minimum", .double(scale.range.lowerBound)), JSONMember("maximum", .double(scale.range.upperBound)),
      JSONMember("worse", .string(scale.worse.rawValue)),
      JSONMember(
        "bands",
        .array(
          scale.bands.map {
            .object([JSONMember("id", .string($0.id)), JSONMember("from", .double($0.from)), JSONMember("label", text($0.label))])
          })),
      JSONMember("band_basis", JSONValue(scale.bandBasis?.status.rawValue)),
      JSONMember(
        "reliability",
        scale.reliability.map {
          .object([
            JSONMember("basis", .string($0.status.rawValue)), JSONMember("coefficient", .double($0.coefficient)),
            JSONMember("kind", .string($0.kind.rawValue)), JSONMember("sd", .double($0.sd)), JSONMember("n", JSONValue($0.n)),
          ])
        } ?? .null),
      JSONMember(
        "norms",
        .array(
          scale.norms.map {
            .object([
              JSONMember("id", .string($0.id)), JSONMember("population", text($0.population)), JSONMember("basis", .string($0.status.rawValue)),
              JSONMember("n", JSONValue($0.n)), JSONMember("mean", .double($0.mean)), JSONMember("sd", .double($0.sd)),
              JSONMember("percentiles", percentiles($0.percentiles)),
            ])
          })),
    ])
  }

  private func percentiles(_ table: PercentileTable?) -> JSONValue {
    guard let table else { return .null }
    return .array(
      table.entries.map { .object([JSONMember("score", .double($0.score)), JSONMember("percentile", .double($0.percentile))]) })
  }
}
