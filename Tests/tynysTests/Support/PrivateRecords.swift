import Foundation
import JSON
import PseudoTerminals
import TestSupport

/// The program with private records in a data directory of a test's own, looked at from outside as their owner could.
struct PrivateRecords {
  let tynys: Tynys
  let profile: String?

  init(profile: String? = nil) throws {
    tynys = try Tynys()
    self.profile = profile
  }

  /// Records under a key file, so that no passphrase is derived in a test about something else; they hold one result.
  static func keyed(_ answers: [Int] = [0, 1, 4, 0, 1]) throws -> PrivateRecords {
    let records = try PrivateRecords()
    try records.begin("--no-passphrase", answers: answers)
    return records
  }

  /// Records under `passphrase`, which hold one result; the passphrase is in the file `passphrase.txt` of the home.
  static func sealed(_ passphrase: String = "жеті қазына") throws -> (records: PrivateRecords, passphraseFile: String) {
    let records = try PrivateRecords()
    let path = try records.tynys.home.write(passphrase + "\n", to: "passphrase.txt")
    try records.begin("--passphrase-file", path)
    return (records, path)
  }

  private func begin(_ options: String..., answers: [Int] = [0, 1, 4, 0, 1]) throws {
    let run = try run(["check", "pulse", "--answers", "-"] + options, input: Pulse.sheet(answers))
    guard run.status == 0 else { throw Unexpected(run: run) }
  }

  // The places

  var data: String { tynys.home.path + "/data" }
  var folder: String { data + "/profiles/" + (profile ?? "default") }
  var database: String { folder + "/records.sqlite" }
  var keyFile: String { folder + "/key" }

  /// The bytes of every file of the profile, by name.
  func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      files[name] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
    }
    return files
  }

  /// The names of all that lies in the data directory.
  func names() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: data).sorted() }

  /// Who may do what with a file or folder, as `chmod` takes it.
  static func mode(_ path: String) throws -> Int? {
    try (FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
  }

  // Running

  var environment: [String: String?] { ["TYNYS_DATA": data] }

  func run(_ arguments: [String], input: String? = nil, killWhen: ((Duration) -> Bool)? = nil) throws -> ProcessRun {
    try ProcessRun.run(
      executable: Tynys.binary, arguments: arguments + (profile.map { ["--profile", $0] } ?? []), environment: tynys.environment(environment),
      input: input.map { Array($0.utf8) }, workingDirectory: Repository.root, killWhen: killWhen)
  }

  func run(_ arguments: String..., input: String? = nil) throws -> ProcessRun { try run(arguments, input: input) }

  func script(_ script: String, input: String? = nil) throws -> ProcessRun {
    try tynys.script(script, input: input, environment: environment)
  }

  func open(_ arguments: String..., columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    try PseudoTerminal(
      executable: Tynys.binary, arguments: arguments + (profile.map { ["--profile", $0] } ?? []), environment: tynys.environment(environment),
      columns: columns, rows: rows, workingDirectory: Repository.root)
  }

  // What they say

  /// Everything that is kept, as `mydata export` tells it.
  func export(_ options: String...) throws -> JSONNode {
    let run = try run(["mydata", "export"] + options)
    guard run.status == 0 else { throw Unexpected(run: run) }
    return try run.json()
  }

  /// The results in the order of their dates.
  func results(_ options: String...) throws -> [JSONNode] {
    let run = try run(["mydata", "export"] + options)
    guard run.status == 0 else { throw Unexpected(run: run) }
    return try run.json()["results"]?.elements ?? []
  }

  func sessions() throws -> [JSONNode] { try export()["unfinished"]?.elements ?? [] }

  /// Whether `doctor` finds nothing to complain of.
  func areSound(_ options: String...) throws -> Bool {
    let run = try run(["doctor", "--json"] + options)
    return try run.status == 0 && run.json()["sound"]?.bool == true
  }

  /// Keeps a sheet of the pulse and gives what the program answered.
  @discardableResult
  func keep(_ answers: [Int], _ options: String...) throws -> ProcessRun {
    try run(["check", "pulse", "--answers", "-", "--json"] + options, input: Pulse.sheet(answers))
  }
}

/// A run that a test's preparation cannot do without went wrong.
struct Unexpected: Error, CustomStringConvertible {
  let run: ProcessRun

  var description: String { "status \(run.status): \(run.errorOutput)" }
}
