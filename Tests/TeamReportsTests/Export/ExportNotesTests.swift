import JSON
import Releases
import Testing
import Wording

@testable import TeamReports

@Suite struct ExportNotesTests {
  @Test(arguments: InterfaceLanguage.allCases)
  func `the notes tell what the figures are not, the signer's key, provisional bands, licence and sources`(_ language: InterfaceLanguage) throws {
    let table = try ExportSample.table(language: language)
    let notes = ExportNotes(table: table).sentences
    #expect(notes.first == ExportWording.groups(language) && notes.contains { $0.contains(table.keyFingerprint) })
    #expect(notes.filter { $0.contains("Maslach Burnout Inventory Manual") }.count == 4)
    #expect(notes.contains { $0.contains("CC-BY-4.0") } && notes.contains { $0.contains("doi:10.1002/job.4030020205") })
    #expect(!notes.contains(ExportWording.otherDefinition("burnout")(language)))
  }

  @Test func `of a questionnaire of another version only names are taken, and without one the ids stand`() throws {
    let other = ExportNotes(table: try ExportSample.table(isSame: false)).sentences
    #expect(other.contains(ExportWording.otherDefinition("burnout")(.en)) && !other.contains { $0.contains("provisional") })
    let table = try ExportSample.table(pulse: true)
    #expect(ExportNotes(table: table).sentences.contains(ExportWording.noDefinition("pulse")(.en)))
    #expect(table.labels.map(\.title.text) == ["Burnout self-check", "pulse"])
    #expect(table.labels[1].title(ofScale: "strain").text == "strain")
  }
}
