import Arguments
import Testing
import Wording

@Suite struct ExitStatusTests {
  @Test func `the statuses are those of the command contract`() {
    #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 70, 73, 74, 75, 77, 78, 130])
  }

  @Test(arguments: InterfaceLanguage.allCases) func `every status has a meaning of its own`(language: InterfaceLanguage) {
    let meanings = ExitStatus.allCases.map { $0.meaning(language) }
    #expect(Set(meanings).count == meanings.count)
    #expect(meanings.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
  }
}
