import Foundation
import Instruments
import JSON
import ReleaseSamples
import Releases
import Sealing
import TestSupport
import Wording

@testable import TeamReports

/// The invented organisation's table, and all files that can be made of it.
enum ExportSample {
  static let burnout = Repository.questionnaires + "/burnout.json"

  /// The shipped questionnaire as the one that was answered, or as another version of it.
  static func definition(isSame: Bool = true) throws -> ExportDefinition {
    let file = try DefinitionFile.load(burnout)
    guard let instrument = file.outcome.instrument else { throw CocoaError(.fileReadCorruptFile) }
    return ExportDefinition(instrument: instrument, digest: isSame ? Digest.blake2b(file.bytes) : Digest.blake2b([]))
  }

  /// The organisation, whose rounds were answered with the shipped questionnaire.
  static func organisation() throws -> SampleOrganisation {
    var organisation = SampleOrganisation()
    organisation.digest = try definition().digest
    return organisation
  }

  static func table(
    _ organisation: SampleOrganisation? = nil, language: InterfaceLanguage = .en, instrument: String? = nil, isSame: Bool = true, pulse: Bool = false
  ) throws -> ExportTable {
    let chain = ReleaseChain(try (organisation ?? Self.organisation()).files(pulse: pulse))
    return try ExportTable(chain, instrument: instrument, definitions: [definition(isSame: isSame)], language: language)
  }

  /// Every file that the table gives, by its name.
  static func files(_ table: ExportTable) throws -> [String: [UInt8]] {
    [
      "csv": ExportSpreadsheet(table).bytes(), "csv, words": ExportSpreadsheet(table, headers: .localised).bytes(marksByteOrder: true),
      "json": Array(ExportDocument(table).json().text().utf8), "html": Array(ExportPage(table).html().utf8),
      "xlsx": try ExportWorkbook(table).bytes(), "xlsx, names": try ExportWorkbook(table, headers: .machine).bytes(),
    ]
  }
}
