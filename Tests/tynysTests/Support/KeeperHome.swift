import Foundation
import PseudoTerminals
import Rounds
import Sealing
import TestSupport

/// The program with a keeper's store in a folder of a test's own.
struct KeeperHome {
  static let round = "2026-Q4"
  private static let passphrase = "the keeper's passphrase"

  let tynys: Tynys
  let secret: String

  init() throws {
    tynys = try Tynys()
    secret = try tynys.home.write(Self.passphrase + "\n", to: "keeper-passphrase")
  }

  /// A store with an organisation, two teams, and perhaps an open round; its passphrase costs nothing to try, so that tests of other things are quick.
  static func ready(_ organisation: String = "Home care", opens round: Bool = true) throws -> KeeperHome {
    let keeper = try KeeperHome()
    var bytes = Array(passphrase.utf8)
    let store = try KeeperStore.create(
      at: keeper.path("keeper"), organisation: organisation, passphrase: try Passphrase(wiping: &bytes), cost: .least)
    try store.addUnits(paths: [["East", "Team 1"], ["East", "Team 2"]])
    if round { try keeper.must("open", Self.round, "--instrument", "pulse", "--card", keeper.path("card")) }
    return keeper
  }

  func path(_ name: String) -> String { tynys.home.path + "/" + name }

  var store: [String] { ["--store", path("keeper")] }

  /// A verb with the passphrase from the file.
  func run(_ arguments: String..., input: String? = nil) throws -> ProcessRun { try run(arguments, input: input) }

  func run(_ arguments: [String], input: String? = nil) throws -> ProcessRun {
    try tynys.run(arguments: ["keeper"] + arguments + store + ["--passphrase-file", secret], input: input)
  }

  /// A verb that a test's preparation cannot do without.
  @discardableResult
  func must(_ arguments: String...) throws -> ProcessRun {
    let run = try run(arguments)
    if run.status != 0 { throw Unexpected(run: run) }
    return run
  }

  /// A verb on a terminal; the passphrase is asked for unless the arguments name a file.
  func open(_ arguments: String..., columns: Int = 80, rows: Int = 40) throws -> PseudoTerminal {
    try PseudoTerminal(
      executable: Tynys.binary, arguments: ["keeper"] + arguments + store, environment: tynys.environment(), columns: columns, rows: rows,
      workingDirectory: Repository.root)
  }

  func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }
}
