import SQLite
import Testing

@Suite struct SQLiteValueTests {
  @Test(arguments: [.integer(4_242), .real(4_242.5), .text("4242"), .blob([42, 42]), .null] as [SQLiteValue])
  func `no way of printing shows the value`(value: SQLiteValue) {
    var text = "\(value) \(String(reflecting: value)) \([value])"
    dump(value, to: &text)
    #expect(!text.contains("42"))
    #expect(text.contains(value.storageClass.rawValue))
  }

  @Test func `literals are values`() {
    #expect([1, "a"] as [SQLiteValue] == [.integer(1), .text("a")])
  }
}
