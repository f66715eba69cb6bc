import JSON
import ReleaseSamples
import Releases
import TestSupport
import Testing
import Wording

@testable import TeamReports

@Suite(.enabled(if: PythonScript.canImport("jsonschema"), "no python3 here can import jsonschema"))
struct ExportDocumentTests {
  private static let schema = Repository.root + "/Sources/TeamReports/Export/export.schema.json"

  private static func text(_ table: ExportTable) -> String { ExportDocument(table).json().text() }

  @Test func `the schema accepts every document, in every language and with every questionnaire`() throws {
    let texts =
      try InterfaceLanguage.allCases.map { Self.text(try ExportSample.table(language: $0)) } + [
        Self.text(ExportSample.table(pulse: true)), Self.text(ExportSample.table(isSame: false)),
      ]
    #expect(try SchemaChecker.refusals(of: texts, schema: Self.schema).allSatisfy { $0 == nil })
  }

  @Test func `the schema refuses a document with a member more or less, or with a figure in a withheld row`() throws {
    let text = Self.text(try ExportSample.table(instrument: "pulse", pulse: true))
    let withheld = Self.text(try ExportSample.table())
    var samples: [(String, String)] = []
    for member in [
      "format", "organisation", "language", "key", "notes", "rounds", "scales", "rows", "round", "published", "instrument", "version",
      "minimum_group",
      "scale", "title", "minimum", "maximum", "worse", "bands", "band_basis", "unit_id", "unit_path", "unit_level", "people", "slice", "slice_class",
      "status", "n", "mean", "sd", "interval", "previous", "last_year", "difference",
    ] {
      #expect(text.contains("\"\(member)\":"), "\(member)")
      samples.append((member, text.replacing("\"\(member)\":", with: "\"no-\(member)\":", maxReplacements: 1)))
    }
    let row = "\"status\": \"withheld\",\n      \"n\": null"
    #expect(withheld.contains(row))
    samples.append(("n of a withheld row", withheld.replacing(row, with: "\"status\": \"withheld\",\n      \"n\": 4", maxReplacements: 1)))
    samples.append(("n below five", text.replacing("\"n\": 96", with: "\"n\": 4", maxReplacements: 1)))
    samples.append(("a fine share", withheld.replacing("\"low\": 20", with: "\"low\": 21", maxReplacements: 1)))
    let refusals = try SchemaChecker.refusals(of: samples.map(\.1), schema: Self.schema)
    for (sample, refusal) in zip(samples, refusals) { #expect(refusal != nil, "\(sample.0)") }
  }

  @Test func `figures and words stand in their places`() throws {
    let document = try JSONReader.read(Array(Self.text(ExportSample.table(language: .ru)).utf8))
    let rows = try #require(document["rows"]?.elements)
    #expect(rows.count == 288 && document["scales"]?.elements?.first?["band_basis"]?.string == "provisional")
    let withheld = try #require(rows.first { $0["unit_id"]?.string == "west-1" })
    #expect(withheld["status"]?.string == "withheld" && withheld["n"]?.isNull == true && withheld["bands"]?.isNull == true)
    let last = try #require(rows.first { $0["unit_id"]?.string == "night" && $0["round"]?.string == "2026-Q4" })
    #expect(last["unit_path"]?.string == SampleOrganisation.formula && last["previous"]?["status"]?.string == "compared")
    #expect(last["last_year"]?["round"]?.string == "2025-Q4" && last["people"]?.string == "everybody")
    #expect(["some", "most"].contains(last["bands"]?["low"]?.string))
  }
}

extension JSONNode {
  fileprivate subscript(name: String) -> JSONNode? { members?.first { $0.name == name }?.value }
}
