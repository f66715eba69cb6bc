import JSON
import Releases
import Testing
import Wording

@testable import TeamReports

@Suite struct ExportWordTests {
  @Test(arguments: InterfaceLanguage.allCases)
  func `no two words are alike in any language, and none could be taken for a number or for nothing`(_ language: InterfaceLanguage) {
    let words = ExportWord.allCases.map { $0.phrase(language) }
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { !$0.isEmpty && $0.allSatisfy { !$0.isNumber } && $0 != "—" })
    if language != .en { #expect(words.allSatisfy { $0.unicodeScalars.allSatisfy { !("a"..."z").contains($0) } }) }
  }

  @Test func `stable names are of lower-case letters with underscores`() {
    #expect(ExportWord.allCases.allSatisfy { $0.rawValue.allSatisfy { $0 == "_" || ("a"..."z").contains($0) } })
  }
}
