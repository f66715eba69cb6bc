import Files
import JSON
import Sealing

/// What a computer remembers of a store outside of it: how often it had been changed when it was last used here.
///
/// An older copy of the whole store agrees with itself, and only something that was not copied with it tells that there was a newer one. The witness is
/// sealed under the store's keys, so that nobody else can write one that locks the keeper out. It proves a rollback and never the contrary: who can put the
/// store back and remove the witness, or moves the store to a computer that has not seen it, is not found out.
struct StoreWitness {
  private static let format = 1
  /// A sealed record of one step.
  private static let limit = 8192

  private let folder: String
  private let keys: KeeperKeys
  private let id: [UInt8]
  let path: String

  /// - Parameter folder: where witnesses lie; created with the first of them.
  init(folder: String, keys: KeeperKeys) {
    self.folder = folder
    self.keys = keys
    id = keys.name("witness", [])
    path = folder + "/" + Hex.encode(Array(id[..<8])) + ".witness"
  }

  /// The number of changes that was noted last; `nil` where there is none, or none that can be read: both are as easily brought about.
  var changes: Int? {
    guard let sealed = try? RegularFile.read(Array(path.utf8), limit: Self.limit), let plaintext = try? keys.open(sealed, id: id),
      let object = try? RecordReading.object(plaintext, ["changes", "format"]), (try? object["format"].decimal().integer) == Self.format
    else { return nil }
    return try? object["changes"].decimal().integer
  }

  /// Remembers a number of changes, unless a greater one is remembered.
  ///
  /// The store does not depend on it: what cannot be written now is written with the next change or the next opening.
  func note(_ changes: Int) {
    if let known = self.changes, known >= changes { return }
    let plaintext = CanonicalJSON.object(["changes": .integer(changes), "format": .integer(Self.format)]).bytes
    guard (try? PrivateFolder.create(folder)) != nil else { return }
    try? AtomicFile.write(keys.seal(plaintext, id: id), to: path)
  }
}
