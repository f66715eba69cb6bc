import Foundation

/// Runs a script in a shell of this machine.
enum ShellProcess {
  struct Output {
    let status: Int32
    let lines: [String]
    let errors: String
  }

  /// Where the shell is, by `PATH`.
  private static func path(_ shell: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(shell)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static func exists(_ shell: String) -> Bool { path(shell) != nil }

  /// - Parameter onlyChecking: read the script for its syntax, and run nothing.
  static func run(_ shell: String, _ script: String, onlyChecking: Bool = false) throws -> Output {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("script")
    try Data(script.utf8).write(to: file)

    let process = Process()
    process.executableURL = URL(fileURLWithPath: path(shell) ?? shell)
    let withoutSettings = ["bash": ["--norc"], "zsh": ["-f"], "fish": ["--no-config"]][shell] ?? []
    process.arguments = withoutSettings + (onlyChecking ? ["-n"] : []) + [file.path]
    let errorFile = folder.appendingPathComponent("errors")
    try Data().write(to: errorFile)
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Output(
      status: process.terminationStatus,
      lines: String(decoding: printed, as: UTF8.self).split(separator: "\n").map(String.init),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
  }
}
