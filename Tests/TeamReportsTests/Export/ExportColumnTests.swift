import JSON
import Releases
import Testing
import Wording

@testable import TeamReports

@Suite struct ExportColumnTests {
  @Test(arguments: InterfaceLanguage.allCases)
  func `names are unique and stable, heads are unique, and a sheet has no column that the table has not`(_ language: InterfaceLanguage) throws {
    let table = try ExportSample.table(language: language, pulse: true)
    let columns = ExportColumn.ofTable(table)
    #expect(Set(columns.map(\.name)).count == columns.count && Set(columns.map(\.heading)).count == columns.count)
    #expect(columns.map(\.name) == ExportColumn.ofTable(try ExportSample.table(pulse: true)).map(\.name))
    for scale in table.scales { #expect(Set(ExportColumn.ofSheet(scale, table).map(\.name)).isSubset(of: columns.map(\.name))) }
  }

  @Test func `a scale without bands has no columns of shares on its sheet, and in the one table a word in their place`() throws {
    let table = try ExportSample.table(pulse: true)
    let pulse = table.scales[3]
    #expect(!ExportColumn.ofSheet(pulse, table).contains { $0.name.hasPrefix("percent_") })
    let share = try #require(ExportColumn.ofTable(table).first { $0.name == "percent_low" })
    #expect(share.value(pulse.rows[0], pulse) == .word(.absent))
  }
}
