import Files
import SQLite
public import Sealing

/// Everything that a keeper keeps about the rounds of an organisation: one folder with one file, sealed under a passphrase.
///
/// ```swift
/// let store = try KeeperStore.create(at: folder, organisation: "Almaty home care", passphrase: passphrase)
/// try store.addUnit(path: ["East", "Team 3"])
/// let card = try store.openRound(RoundSettings(name: "2026-Q4", definition: bytes, opens: today))
/// let slips = try store.issueCodes(round: "2026-Q4", unit: ["East", "Team 3"], count: 12)
/// try store.collect(round: "2026-Q4", directory: "/media/shared", day: today)
/// try store.close(round: "2026-Q4", day: today)
/// let release = try store.publish(round: "2026-Q4", day: today)
/// ```
///
/// Every change is one transaction; collecting is a row of them, and can be gone on with. A sealed manifest shows whatever was taken out of the file, put
/// back or exchanged, and a witness elsewhere on the computer an older copy of all of it. Each round has sealing and hashing keys of its own that are
/// destroyed when it is closed: what contributors sent can then be opened by nobody, the files that still lie in a shared folder among it.
public struct KeeperStore {
  static let fileName = "keeper.sqlite"

  let table: KeeperTable
  /// `nil` where nothing is to be remembered outside of the store.
  let witness: StoreWitness?

  /// The folder.
  public let directory: String

  var path: String { table.database.path }

  /// The key that signs cards and releases, the same for all rounds.
  public var signingKey: VerifyingKey { table.keys.signing.publicKey }

  init(directory: String, table: KeeperTable, witness: StoreWitness?) {
    self.directory = directory
    self.table = table
    self.witness = witness
  }

  /// Whether a store was begun in the folder; what a killed creation left is none.
  ///
  /// - Throws: what `open` throws for a file that is none of ours, or damaged.
  public static func exists(at directory: String) throws(RoundError) -> Bool {
    let path = file(in: directory)
    return try keeping(path) { try Directory.holdsFile(path) && existing(path).flatMap { try wrappedKeys($0) } != nil }
  }

  /// The file of the store in a folder.
  public static func file(in directory: String) -> String { directory.hasSuffix("/") ? directory + fileName : directory + "/" + fileName }

  /// One change of the store, told by our errors.
  func changing<Result>(_ body: () throws -> Result) throws(RoundError) -> Result {
    let result = try keeping(path) { try table.changing(body) }
    noteChanges()
    return result
  }

  /// Several readings of one state of the store, told by our errors.
  func reading<Result>(_ body: () throws -> Result) throws(RoundError) -> Result {
    try keeping(path) { try table.viewing(body) }
  }

  /// Has the witness remember how often the store was changed.
  func noteChanges() {
    if let witness, let manifest = try? table.manifest() { witness.note(manifest.changes) }
  }

  /// The round of that name.
  func round(_ name: String) throws -> RoundRecord {
    let rounds = try table.organisation().rounds
    guard let place = rounds.firstIndex(of: name) else { throw RoundError.unknownRound(name, known: rounds) }
    return try table.round(place + 1)
  }
}
