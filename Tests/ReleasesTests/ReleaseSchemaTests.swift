import JSON
import Releases
import TestSupport
import Testing

/// The schema, the reader and other people's programs agree about what a release is, as far as a schema can speak.
@Suite struct ReleaseSchemaTests {
  private static let schema = Repository.root + "/Sources/Releases/release.schema.json"

  private struct Sample {
    let name: String
    let text: String
    /// Whether the schema alone must refuse it.
    var isMatterOfShape = true
  }

  private static func edited(_ old: String, _ new: String, isMatterOfShape: Bool = true) throws -> Sample {
    Sample(name: "\(old) → \(new)", text: String(decoding: try SampleRelease.edited(old, new), as: UTF8.self), isMatterOfShape: isMatterOfShape)
  }

  private static func sound() throws -> [String] {
    try [
      SampleRelease.signed(), SampleRelease.smallest(),
      SampleRelease.smallest(round: "күз", minimumGroup: 12, previous: SampleRelease.digest("before")),
    ].map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func `sound releases are accepted by the schema, and Python writes the very same bytes`() throws {
    let texts = try Self.sound()
    #expect(try SchemaChecker.refusals(of: texts, schema: Self.schema) == [nil, nil, nil])
    #expect(try SchemaChecker.canonicalForms(of: texts) == texts)
  }

  private static func broken() throws -> [Sample] {
    var samples: [Sample] = []
    let members = [
      "bands", "interval", "mean", "n", "scale", "sd", "slice", "status", "unit", "cells", "format", "instrument", "digest", "id", "version", "key",
      "organisation", "policy", "boxes", "card", "codes_issued", "slice_levels", "minimum_group", "scales", "maximum", "minimum", "worse", "slices",
      "classes",
      "name",
      "previous", "published", "round", "signature", "units", "parent", "from",
    ]
    for member in members {
      samples.append(try edited("\"\(member)\":", "\"no-\(member)\":"))
      samples.append(try edited("\"\(member)\":", "\"extra\":null,\"\(member)\":"))
      samples.append(try edited("\"\(member)\":", "\"\(member)\":false,\"rest\":"))
    }
    for (old, new) in [
      ("\"minimum_group\":5", "\"minimum_group\":4"), ("\"format\":1", "\"format\":2"), ("\"n\":12", "\"n\":4"), ("\"sd\":10.5", "\"sd\":0"),
      ("\"low\":20", "\"low\":21"), ("\"low\":20", "\"low\":\"some\""), ("\"low\":20", "\"low\":105"), ("\"low\":\"some\"", "\"low\":\"none\""),
      ("\"low\":\"some\"", "\"low\":20"), ("\"status\":\"withheld\"", "\"status\":\"hidden\""), ("\"worse\":\"lower\"", "\"worse\":\"both\""),
      ("\"round\":\"2026-Q4\"", "\"round\":\"\""), ("\"published\":\"2026-12-31\"", "\"published\":\"31.12.2026\""), ("\"east-1\":12", "\"East\":12"),
      ("\"east-1\":12", "\"east-1\":0"), ("\"interval\":[21,28]", "\"interval\":[21]"), ("\"interval\":[21,28]", "\"interval\":[21,24,28]"),
      ("\"previous\":null", "\"previous\":\"0\""), ("{\"жұмыс өтілі\":\"0–4\"}", "{}"),
      ("{\"жұмыс өтілі\":\"0–4\"}", "{\"жұмыс өтілі\":\"0–4\",\"b\":null}"), ("\"n\":null", "\"n\":7"), ("\"mean\":null", "\"mean\":7"),
      ("[\"0–4\",\"5–14\",\"15+\"]", "[\"0–4\"]"), ("[\"0–4\",\"5–14\",\"15+\"]", "[\"0–4\",\"0–4\"]"),
      ("\"maximum\":54", "\"maximum\":10000000000"), ("\"n\":12", "\"n\":12.5"),
    ] { samples.append(try edited(old, new)) }
    for (old, new) in [
      ("\"mean\":24.5", "\"mean\":25"), ("\"mean\":24.5", "\"mean\":55"), ("\"parent\":\"org\"", "\"parent\":null"), ("\"n\":12", "\"n\":9"),
      ("\"interval\":[21,28]", "\"interval\":[28,21]"), ("\"round\":\"2026-Q4\"", "\"round\":\"a/b\""), ("\"format\":1", "\"format\":1.0"),
      ("Восток", "Во\u{202E}сток"),
    ] { samples.append(try edited(old, new, isMatterOfShape: false)) }
    return samples
  }

  @Test func `what the schema refuses the reader refuses, and what is a matter of shape the schema refuses too`() throws {
    let samples = try Self.broken()
    let refusals = try SchemaChecker.refusals(of: samples.map(\.text), schema: Self.schema)
    try #require(refusals.count == samples.count && samples.count > 130)
    for (sample, refusal) in zip(samples, refusals) {
      #expect(throws: ReleaseFault.self, "\(sample.name)") { try SignedRelease(reading: Array(sample.text.utf8)) }
      if sample.isMatterOfShape { #expect(refusal != nil, "only the reader refuses \(sample.name)") }
    }
  }
}
