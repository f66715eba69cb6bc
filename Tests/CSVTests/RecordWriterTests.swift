import TestSupport
import Testing

@testable import CSV

/// What is written reads back as it was, and is no formula where that is asked for.
@Suite struct RecordWriterTests {
  private func text(_ writer: RecordWriter) -> String { String(decoding: writer.bytes, as: UTF8.self) }

  @Test func `fields are quoted only where they must be`() {
    var writer = RecordWriter()
    writer.add(["a", "b,c", "d\"e", "f\ng", " h", ""])
    writer.add([""])
    #expect(text(writer) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\" h\",\n\"\"\n")
  }

  @Test func `a line end, a delimiter and a byte order mark can be chosen`() {
    var writer = RecordWriter(delimiter: .semicolon, lineEnd: .carriageReturnLineFeed, marksByteOrder: true)
    writer.add(["a;b", "c,d"])
    #expect(text(writer) == "\u{FEFF}\"a;b\";c,d\r\n")
  }

  @Test(arguments: ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "\r=x", "\n=x", "  =1", "＝1", "+", "-", "-1-2", "+1,2,3"])
  func `a cell that a spreadsheet could run gets an apostrophe`(_ cell: String) {
    var writer = RecordWriter(neutralisesFormulas: true)
    writer.add([cell, "x"])
    #expect(text(writer).hasPrefix("'") || text(writer).hasPrefix("\"'"))
  }

  @Test(arguments: ["-1", "+7", "-3.5", "+3,5", "12", "a=b", "x@y", "", "Team -1"])
  func `a number and a plain text stay as they are`(_ cell: String) {
    #expect(!RecordWriter.isFormula(cell))
  }

  @Test func `what is written reads back as it was`() throws {
    var numbers = SeededGenerator(seed: 11)
    let letters = Array("a,;\t\"\n\r é=")
    for delimiter in Delimiter.allCases {
      for lineEnd in [RecordWriter.LineEnd.lineFeed, .carriageReturnLineFeed] {
        let records = (0..<300).map { _ in
          (0..<3).map { _ in String((0..<Int.random(in: 0...6, using: &numbers)).map { _ in letters.randomElement(using: &numbers)! }) }
        }
        var writer = RecordWriter(delimiter: delimiter, lineEnd: lineEnd)
        writer.add(["a", "b", "c"])
        for record in records { writer.add(record) }
        let read = try RecordCollector.collect(writer.bytes, delimiter: delimiter, chunkSize: 50).records
        #expect(read.map(\.fields) == records.map { $0.map { Array($0.utf8) } })
        #expect(read.allSatisfy { $0.broken.isEmpty })
      }
    }
  }
}
