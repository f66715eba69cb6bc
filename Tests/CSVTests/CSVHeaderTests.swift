import Testing

@testable import CSV

/// What the first record tells of a file.
@Suite struct CSVHeaderTests {
  private func header(_ text: String, delimiter: Delimiter? = nil, limits: CSVLimits = CSVLimits()) throws -> CSVHeader {
    try CSVHeader.read(ByteSource(bytes: Array(text.utf8)), delimiter: delimiter, limits: limits)
  }

  private func fault(_ bytes: [UInt8], limits: CSVLimits = CSVLimits()) -> CSVFault? {
    do {
      _ = try CSVHeader.read(ByteSource(bytes: bytes), limits: limits)
      return nil
    } catch {
      return error as? CSVFault
    }
  }

  @Test(arguments: [("a,b;c,d", Delimiter.comma), ("a;b;c,d", .semicolon), ("a\tb\tc;d", .tab), ("a", .comma), ("\"a,b,c\";d", .semicolon)])
  func `the delimiter is what stands most often outside quotes`(_ text: String, _ expected: Delimiter) throws {
    #expect(try header(text + "\n1\n").format.delimiter == expected)
  }

  @Test func `a given delimiter is believed`() throws {
    let header = try header("a,b;c\n", delimiter: .semicolon)
    #expect(header.names == ["a,b", "c"])
  }

  @Test(arguments: [
    ("a,b\n1,2\n", RecordFormat.Terminator.lineFeed, "\n", 1), ("a,b\r\n1,2\r\n", .lineFeed, "\r\n", 1),
    ("a,b\r1,2\r", .carriageReturn, "\r", 1), ("\"a\nx\",b\n", .lineFeed, "\n", 2), ("a,b", .lineFeed, "", 0),
  ])
  func `the line end is that of the header`(_ text: String, _ terminator: RecordFormat.Terminator, _ ending: String, _ lines: Int) throws {
    let header = try header(text)
    #expect(header.format.terminator == terminator)
    #expect(header.ending == Array(ending.utf8))
    #expect(header.lines == lines)
    #expect(header.names.last == "b")
  }

  @Test func `a byte order mark is no part of the first name, and stays in the content`() throws {
    let header = try header("\u{FEFF}\"id\", e1 \n")
    #expect(header.names == ["id", "e1"])
    #expect(header.content == Array("\u{FEFF}\"id\", e1 ".utf8))
  }

  @Test func `what is no table is told at once`() {
    #expect(fault([])?.kind == .empty)
    #expect(fault([0xEF, 0xBB, 0xBF])?.kind == .empty)
    #expect(fault(Array("\n1,2\n".utf8))?.kind == .empty)
    #expect(fault([0xFF, 0xFE, 0x61, 0x00])?.kind == .utf16)
    #expect(fault([0xFE, 0xFF, 0x00, 0x61])?.kind == .utf16)
    #expect(fault(Array("a,\u{0}b\n".utf8)) == CSVFault(.zeroByte, at: CSVPlace(line: 1, column: nil, offset: 2)))
    #expect(fault(Array("a,\"b\nc\n".utf8)) == CSVFault(.unclosedQuote, at: CSVPlace(line: 1, column: 2, offset: 2)))
    #expect(fault(Array("a,\"b\"x\n".utf8)) == CSVFault(.textAfterQuote, at: CSVPlace(line: 1, column: 2, offset: 2)))
    // A name of two lines stands before the fault.
    #expect(fault(Array("\"a\na\",\"b\"x\n".utf8)) == CSVFault(.textAfterQuote, at: CSVPlace(line: 2, column: 2, offset: 6)))
    #expect(fault(Array("\"a\na\",\"b".utf8)) == CSVFault(.unclosedQuote, at: CSVPlace(line: 2, column: 2, offset: 6)))
    #expect(fault(Array("\"a\n\u{0}\",b\n".utf8)) == CSVFault(.zeroByte, at: CSVPlace(line: 2, column: nil, offset: 3)))
  }

  @Test func `hostile headers are refused without being held`() {
    #expect(fault(Array("a,b,c\n".utf8), limits: CSVLimits(columns: 2))?.kind == .tooManyColumns(limit: 2))
    #expect(fault([UInt8](repeating: 0x61, count: 100_000), limits: CSVLimits(record: 8_192))?.kind == .recordTooLong(limit: 8_192))
  }

  @Test func `bytes that are no UTF-8 become replacement characters in names only`() throws {
    let bytes: [UInt8] = [0xCF, 0xEE, 0xEB, 0x3B, 0x65, 0x31, 0x0A]
    let header = try CSVHeader.read(ByteSource(bytes: bytes))
    #expect(header.names[1] == "e1" && header.names[0].contains("\u{FFFD}"))
    #expect(header.content == Array(bytes.dropLast()))
  }

  @Test func `a long header in a small file is read whole`() throws {
    let names = (1...3_000).map { "column \($0)" }
    #expect(try header(names.joined(separator: "\t") + "\n").names == names)
  }
}
