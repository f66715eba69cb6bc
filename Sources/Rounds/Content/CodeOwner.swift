import Contributions
import SQLite

/// The unit that a code was issued for, with the hash that ties the two together.
struct CodeOwner: Hashable {
  let unit: String
  let binding: [UInt8]

  init(unit: String, binding: [UInt8]) {
    self.unit = unit
    self.binding = binding
  }

  init(plaintext: [UInt8]) throws {
    guard plaintext.count > CodeDigest.size else { throw RecordFault() }
    binding = Array(plaintext[..<CodeDigest.size])
    unit = String(decoding: plaintext[CodeDigest.size...], as: UTF8.self)
  }

  var plaintext: [UInt8] { binding + Array(unit.utf8) }
}

extension KeeperTable {
  /// The unit of a code; `nil` for a code that was not issued for the round.
  ///
  /// - Throws: `RoundError.damaged` where the row was moved to another unit or code.
  func unit(of code: ContributionCode, digester: CodeDigester, round: Int) throws -> String? {
    let digest = digester.digest(of: code).bytes
    let sealed = try database.first("SELECT sealed FROM codes WHERE digest = ? AND round = ?", [.blob(digest), .integer(Int64(round))]) { row in
      try row.blob(0)
    }
    guard let sealed else { return nil }
    let owner = try CodeOwner(plaintext: keys.openCode(sealed, digest: digest))
    if owner.binding != digester.binding(of: code, unit: owner.unit).bytes { throw RoundError.damaged(path: database.path) }
    return owner.unit
  }
}
