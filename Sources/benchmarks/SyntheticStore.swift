import Dates
import Foundation
import Instruments
import Rounds
import Sealing

/// A keeper's store with a unit for each team of `SyntheticSheets` and an open round, R.
struct SyntheticStore {
  let folder: String

  /// What the keeper's verbs need to open it.
  var options: [String] { ["--store", folder + "/keeper", "--passphrase-file", folder + "/passphrase"] }

  /// Its passphrase costs next to nothing, so that deriving the key is no part of what is measured.
  init(in folder: String) throws {
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var secret = Array("a passphrase of the benchmark".utf8)
    try Data(secret).write(to: URL(fileURLWithPath: folder + "/passphrase"))
    let store = try KeeperStore.create(
      at: folder + "/keeper", organisation: "Benchmark", passphrase: try Passphrase(wiping: &secret), cost: .least)
    for team in 0..<SyntheticSheets.teams { try store.addUnit(path: SyntheticSheets.path(ofTeam: team).split(separator: "/").map(String.init)) }
    let definition = try InstrumentLibrary(directories: ["questionnaires"]).definition("burnout")
    _ = try store.openRound(RoundSettings(name: "R", definition: definition.bytes, opens: Timestamp.now.localDay))
  }

  func arguments(importing file: String) -> [String] { ["keeper", "import", "R", file, "--unit-column", "team"] + options }
  var closing: [String] { ["keeper", "close", "R"] + options }
  var publishing: [String] { ["keeper", "publish", "R", "--into", folder] + options }
}

/// A folder of its own for what a benchmark writes, gone afterwards.
enum TemporaryFolder {
  static func use<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tynys-benchmark-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }
}
