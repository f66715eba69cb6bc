import Foundation
import TestSupport
import Testing

@testable import Files

/// A file that is written piece by piece is whole or not there.
@Suite struct AtomicOutputTests {
  private func write(_ text: String, to output: AtomicOutput) throws {
    try Array(text.utf8).withUnsafeBytes { try output.write($0) }
  }

  @Test func `nothing has the name before the end, and everything after it`() throws {
    let folder = try TemporaryDirectory()
    let path = try folder.write("before", to: "table.csv")
    let output = try AtomicOutput(path)
    try write("one ", to: output)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "before")
    try write("two", to: output)
    try output.finish()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "one two")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["table.csv"])
  }

  @Test func `what is not finished leaves nothing behind`() throws {
    let folder = try TemporaryDirectory()
    do {
      let output = try AtomicOutput(folder.path + "/table.csv")
      try write("half", to: output)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `a folder, and a place that is none, are refused at once`() throws {
    let folder = try TemporaryDirectory()
    #expect(throws: FileError.isDirectory(path: folder.path)) { try AtomicOutput(folder.path) }
    #expect(throws: FileError.cannotCreate(path: folder.path + "/none/x", code: ENOENT)) { try AtomicOutput(folder.path + "/none/x") }
  }
}
