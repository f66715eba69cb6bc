import Arguments
import Testing

@Suite struct InvocationTests {
  private let table = ExampleTable.table

  @Test func `what was not typed is absent, not empty text or zero`() throws {
    let invocation = try table.parse(["tabulate", "burnout"])
    #expect(invocation.value(of: "lang") == nil)
    #expect(invocation.number(of: "minimum-group") == nil)
    #expect(invocation.values(of: "by").isEmpty)
    #expect(!invocation.flag("quiet"))
    #expect(invocation.operand("input") == nil)
    #expect(invocation.operand("id") == "burnout")
  }

  @Test func `operands are found by name, the repeating one with all its words`() throws {
    let invocation = try table.parse(["keeper", "unit", "add", "East", "West"])
    #expect(invocation.operand("action") == "add")
    #expect(invocation.operands(named: "path") == ["East", "West"])
    #expect(invocation.operands == ["add", "East", "West"])
    #expect(try table.parse(["keeper", "unit", "list"]).operands(named: "path").isEmpty)
  }

  @Test func `asking for what is not in the table traps`() async {
    await #expect(processExitsWith: .failure) { _ = try ExampleTable.table.parse(["list"]).flag("plain") }
    await #expect(processExitsWith: .failure) { _ = try ExampleTable.table.parse(["list"]).operand("id") }
    await #expect(processExitsWith: .failure) { _ = ExampleTable.table.scanValue(ofGlobal: "json", in: []) }
  }

  @Test func `asking for an option as what it is not traps`() async {
    await #expect(processExitsWith: .failure) { _ = try ExampleTable.table.parse(["list"]).value(of: "json") }
    await #expect(processExitsWith: .failure) { _ = try ExampleTable.table.parse(["list"]).flag("lang") }
    await #expect(processExitsWith: .failure) { _ = try ExampleTable.table.parse(["list"]).number(of: "lang") }
    await #expect(processExitsWith: .failure) { _ = try ExampleTable.table.parse(["tabulate", "x"]).value(of: "by") }
  }
}
