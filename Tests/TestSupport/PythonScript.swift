import Foundation

/// A script that another program's libraries answer: what we write is read by somebody who did not write it.
///
/// ```swift
/// try PythonScript("import sys; print(sys.argv[1])").run(["x"])  // Array("x\n".utf8)
/// ```
public struct PythonScript: Sendable {
  public struct Failed: Error, CustomStringConvertible {
    public let status: Int32
    public let message: String
    public var description: String { "The script ended with status \(status): \(message)" }
  }

  public struct Unavailable: Error, CustomStringConvertible {
    let modules: [String]
    public var description: String { "No python3 here can import \(modules.joined(separator: ", "))." }
  }

  private static let interpreters = ["python3", "/usr/bin/python3", "/opt/homebrew/bin/python3"]

  private let source: String
  private let modules: [String]

  /// - Parameter modules: libraries that the script needs beside Python's own.
  public init(_ source: String, modules: [String] = []) {
    self.source = source
    self.modules = modules
  }

  /// Whether some python3 here has these modules, for tests that are skipped, and say so, where there is none.
  public static func canImport(_ modules: String...) -> Bool { interpreter(modules) != nil }

  /// What the script prints.
  public func run(_ arguments: [String] = [], input: [UInt8] = []) throws -> [UInt8] {
    guard let interpreter = Self.interpreter(modules) else { throw Unavailable(modules: modules) }
    let run = try Self.start([interpreter, "-c", source] + arguments, input: input)
    guard run.status == 0 else { throw Failed(status: run.status, message: run.message) }
    return run.output
  }

  private static func interpreter(_ modules: [String]) -> String? {
    let script = modules.isEmpty ? "pass" : "import " + modules.joined(separator: ", ")
    return interpreters.first { (try? start([$0, "-c", script], input: []))?.status == 0 }
  }

  private static func start(_ command: [String], input: [UInt8]) throws -> (status: Int32, output: [UInt8], message: String) {
    let directory = try TemporaryDirectory()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardInput = FileHandle(forReadingAtPath: try directory.write(input, to: "input"))
    // A file, not a pipe, for what goes wrong: nobody reads two pipes at once here.
    let messages = try directory.write([UInt8](), to: "messages")
    process.standardError = FileHandle(forWritingAtPath: messages)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, Array(printed), try String(contentsOfFile: messages, encoding: .utf8))
  }
}
