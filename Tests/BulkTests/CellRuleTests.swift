import Instruments
import Testing

@testable import Bulk

/// What a cell may say.
@Suite struct CellRuleTests {
  private func cell(_ text: String, _ rule: CellRule) -> Result<CellRule.Cell, CellFault> {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in Result { () throws(CellFault) in try rule.cell(bytes) } }
  }

  private func rule(_ minimum: Int, _ maximum: Int, missing: MissingCodes = .standard) throws -> CellRule {
    let instrument = try SheetFile.instrument(
      formats: ["n": "{\"kind\": \"number\", \"minimum\": \(minimum), \"maximum\": \(maximum)}"], items: [("a", "n", nil)],
      scales: [SheetFile.scale("s", keys: ["a"])])
    return try #require(CellRule(instrument.items[0].format, missing: missing))
  }

  @Test(arguments: [
    ("3", 3), (" 3\t", 3), ("03", 3), ("3.0", 3), ("3,00", 3), ("-2", -2), ("-2.0", -2), ("0", 0), ("-0", 0), ("10", 10), ("000000007", 7),
  ])
  func `a whole number is read however it is written`(_ text: String, _ expected: Int) throws {
    #expect(cell(text, try rule(-2, 10)) == .success(.number(expected)))
  }

  @Test(arguments: ["", " ", "NA", " NA "]) func `nothing and NA are missing`(_ text: String) throws {
    #expect(cell(text, try rule(0, 6)) == .success(.missing))
  }

  @Test(arguments: [
    ("x", CellFault.Reason.notANumber), ("na", .notANumber), ("+3", .notANumber), ("3.", .notANumber), (".5", .notANumber), ("3.5.0", .notANumber),
    ("3 4", .notANumber), ("1e1", .notANumber), ("0x3", .notANumber), ("--3", .notANumber), ("-", .notANumber), ("3.5", .notWhole),
    ("2,25", .notWhole),
    ("1234567890", .notWhole), ("7", .notAllowed), ("-1", .notAllowed), ("٣", .notANumber),
  ])
  func `everything else is a fault`(_ text: String, _ reason: CellFault.Reason) throws {
    guard case .failure(let fault) = cell(text, try rule(0, 6)) else { return #expect(Bool(false), "\(text)") }
    #expect(fault == CellFault(reason: reason, found: text, allowed: .range(0...6)))
  }

  @Test func `what is shown of a cell is short`() throws {
    guard case .failure(let fault) = cell(String(repeating: "x", count: 5_000), try rule(0, 6)) else { return #expect(Bool(false)) }
    #expect(fault.found.count == CellFault.shownBytes)
  }

  @Test func `a code wins over an answer, and is compared as it is`() throws {
    let rule = try rule(0, 99, missing: MissingCodes(adding: ["9", "-9"]))
    #expect(cell("9", rule) == .success(.missing) && cell("-9", rule) == .success(.missing))
    #expect(cell("9.0", rule) == .success(.number(9)))
  }
}
