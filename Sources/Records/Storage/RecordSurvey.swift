import SQLite
import Sealing

/// Everything that one pass over the rows finds, with what is damaged or gone.
struct RecordSurvey {
  private(set) var sessions: [StoredSession] = []
  private(set) var results: [StoredResult] = []
  private(set) var definitions: Set<RecordID> = []
  /// Rows that cannot be opened or decoded.
  private(set) var damaged: [RecordID] = []
  /// Rows of which not even the id can be read.
  private var nameless = 0
  private var seen: Set<RecordID> = []
  private var inventory: Inventory?
  private let keys: RecordKeys

  /// - Throws: `RecordFault.newerFormat`, and what SQLite says where the file's structure is damaged.
  init(_ table: RecordTable) throws {
    keys = table.keys
    try table.database.forEach("SELECT id, sealed FROM records") { row in
      guard let bytes = try? row.blob(0), let id = RecordID(bytes: bytes) else {
        nameless += 1
        return
      }
      // A damaged tree can show a row twice.
      if seen.insert(id).inserted { try take(row, id) }
    }
    results.sort { ($0.taken, $0.id) < ($1.taken, $1.id) }
    sessions.sort { ($0.started, $0.id) < ($1.started, $1.id) }
    damaged.sort()
  }

  private mutating func take(_ row: borrowing Row, _ id: RecordID) throws {
    guard let sealed = try? row.blob(1), let plaintext = try? keys.open(sealed, id: id) else {
      damaged.append(id)
      return
    }
    do throws(RecordFault) {
      if try !take(plaintext, id) { damaged.append(id) }
    } catch {
      if case .newerFormat = error { throw error }
      damaged.append(id)
    }
  }

  /// - Returns: whether the record is what its id says it is.
  private mutating func take(_ plaintext: [UInt8], _ id: RecordID) throws(RecordFault) -> Bool {
    if let result = try StoredResult(id: id, plaintext: plaintext) {
      results.append(result)
    } else if let session = try StoredSession(id: id, plaintext: plaintext) {
      sessions.append(session)
    } else if let definition = try StoredDefinition(id: id, plaintext: plaintext) {
      if keys.definitionID(InstrumentIdentity.digest(of: definition.bytes)) != id { return false }
      definitions.insert(id)
    } else if let inventory = try Inventory(id: id, plaintext: plaintext) {
      if keys.inventoryID != id { return false }
      self.inventory = inventory
    } else if try RecordSettings(id: id, plaintext: plaintext) != nil {
      return keys.settingsID == id
    }
    return true
  }

  /// The rows that can be opened, without the list of what should be there.
  var readable: Set<RecordID> { seen.subtracting(damaged).subtracting([keys.inventoryID]) }

  /// Whether the list of what should be there can be read and fits the rows, damaged ones included.
  var isComplete: Bool { inventory.map { $0 == Inventory(seen.subtracting([keys.inventoryID])) } ?? false }

  /// Records that should be there and are not.
  var missing: Int {
    let rows = seen.subtracting([keys.inventoryID]).count + nameless
    return inventory.map { max(0, $0.count - rows) } ?? 0
  }

  /// The ids of the definitions that results and sessions need.
  var neededDefinitions: Set<RecordID> {
    Set((results.map(\.instrument.digest) + sessions.map(\.instrument.digest)).map { keys.definitionID($0) })
  }

  /// How many sessions or results may be lost: what is known to be something else is left out.
  var lost: Int {
    if damaged.isEmpty, nameless == 0, missing == 0, isComplete { return 0 }
    let other = neededDefinitions.union([keys.settingsID, keys.inventoryID])
    let lost = damaged.count { !other.contains($0) } + nameless + missing
    return isComplete ? lost : max(1, lost)
  }

  var isWhole: Bool { damaged.isEmpty && nameless == 0 && missing == 0 && isComplete }
}
