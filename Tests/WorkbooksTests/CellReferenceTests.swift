import Testing

@testable import Workbooks

@Suite struct CellReferenceTests {
  @Test func `columns are lettered in order from A to XFD, each once`() {
    let names = (0..<Worksheet.columnLimit).map { CellReference.letters($0) }
    #expect(names.first == "A" && names[25] == "Z" && names[26] == "AA" && names[701] == "ZZ" && names[702] == "AAA" && names.last == "XFD")
    #expect(Set(names).count == names.count)
    for (earlier, later) in zip(names, names.dropFirst()) {
      #expect(earlier.utf8.count < later.utf8.count || (earlier.utf8.count == later.utf8.count && earlier < later))
    }
    #expect(CellReference.text(row: 9, column: 27) == "AB10")
  }
}
