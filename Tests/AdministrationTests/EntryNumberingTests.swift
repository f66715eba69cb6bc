import Instruments
import Testing

@testable import Administration

@Suite struct EntryNumberingTests {
  @Test func `options with numbers are numbered by them, options with names from 1`() throws {
    #expect(EntryNumbering(try Examples.format("few").options).numbers == [0, 1, 2, 3, 4, 5, 6])
    #expect(EntryNumbering(try Examples.format("signed").options).numbers == [-2, -1, 0, 1, 2])
    #expect(EntryNumbering(try Examples.format("named").options).numbers == [1, 2, 3])
    #expect(EntryNumbering([]).numbers.isEmpty)
    #expect(EntryNumbering(count: 0).numbers.isEmpty)
    #expect(EntryNumbering(count: 3).numbers == [1, 2, 3])
  }

  @Test func `a digit is enough for 0 to 9 and for nothing else`() throws {
    #expect(EntryNumbering(count: 9).areSingleDigits)
    #expect(!EntryNumbering(count: 10).areSingleDigits)
    #expect(!EntryNumbering(try Examples.format("signed").options).areSingleDigits)
  }

  @Test func `each number leads to its line and no other number to any`() throws {
    let numbering = EntryNumbering(try Examples.format("signed").options)
    #expect((-4...4).map(numbering.line) == [nil, nil, 0, 1, 2, 3, 4, nil, nil])
    #expect(numbering.width == 2)
    #expect(EntryNumbering(count: 12).width == 2)
  }
}
