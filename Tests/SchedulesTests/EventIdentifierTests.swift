import Testing

@testable import Schedules

@Suite struct EventIdentifierTests {
  /// Computed apart from this code, with Python's whole numbers, from the definition of FNV-1a.
  @Test(arguments: [("burnout", "6101f7dd-73e6-80f1-a756-7df3a0d7ae2b"), ("evening", "3c11f8fe-dee6-80f1-8f57-02cc156fd5c0")])
  func `the name is the hash of the id in the form of a UUID of version 8`(id: String, expected: String) {
    #expect(EventIdentifier.text(instrumentID: id) == expected)
  }

  @Test func `thousands of ids have names of one form, no two the same`() {
    let names = (0..<5000).map { EventIdentifier.text(instrumentID: "check-\($0)") }
    #expect(Set(names).count == 5000)
    for name in names {
      let parts = name.split(separator: "-")
      #expect(parts.map(\.count) == [8, 4, 4, 4, 12] && parts[2].first == "8" && "89ab".contains(parts[3].first ?? " "))
    }
  }
}
