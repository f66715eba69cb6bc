import Contributions
import Foundation
import Releases
import SQLite
import Sealing
import TestSupport
import Testing

@testable import Rounds

/// A byte that flips anywhere ends in a clear error or in the very same release; never in other figures, never in a crash.
@Suite struct DamageTests {
  private let test: TestRound
  private let bytes: [UInt8]
  private let release: [UInt8]

  /// An open round with contributions, one of which was replaced.
  init() throws {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings())
    let codes = try zip(TestRound.teams, [6, 6, 7]).map { try test.store.issueCodes(round: TestRound.round, unit: $0, count: $1) }
    for (place, codes) in codes.enumerated() { try test.contribute(card, codes, seed: UInt64(place)) }
    try test.store.collect(round: TestRound.round, directory: test.inbox, day: closing)
    _ = try test.contribution(card, codes[0][1], scores: [7, 7, 7]).write(to: test.inbox)
    try test.store.collect(round: TestRound.round, directory: test.inbox, day: closing)
    self.test = test
    bytes = try BoundedFileBytes.read(test.storeFile)
    let whole = try test.reopened(test.copy("whole"))
    try whole.close(round: TestRound.round, day: closing)
    release = try whole.publish(round: TestRound.round, day: publication)
  }

  /// What may be said of a damaged file: a damaged wrapped key looks like another passphrase, and a header may say that the file must not be written to.
  private static func isTold(_ error: RoundError) -> Bool {
    switch error {
    case .damaged, .foreignFile, .newerFormat, .wrongPassphrase, .absent, .inputOutput, .notEnoughMemory, .readOnly: true
    default: false
    }
  }

  /// Everything from the file to the release.
  private func outcome(_ bytes: [UInt8]) throws -> Result<[UInt8], RoundError> {
    try test.folder.write(bytes, to: "damaged/keeper.sqlite")
    defer { try? FileManager.default.removeItem(atPath: test.folder.path + "/damaged") }
    do {
      let store = try test.reopened(test.folder.path + "/damaged")
      let report = try store.collect(round: TestRound.round, directory: test.inbox, day: closing)
      // Every file of the folder was taken before.
      #expect((report.accepted, report.replaced, report.duplicates, report.rejections.count) == (0, 0, 20, 0))
      #expect(try store.status(round: TestRound.round).contributions == 19)
      try store.close(round: TestRound.round, day: closing)
      return .success(try store.publish(round: TestRound.round, day: publication))
    } catch let error as RoundError {
      return .failure(error)
    }
  }

  private func check(_ damaged: [UInt8], _ comment: Comment) throws -> Bool {
    switch try outcome(damaged) {
    case .success(let published):
      #expect(published == release, comment)
      return false
    case .failure(let error):
      #expect(Self.isTold(error), "\(error) \(comment)")
      return true
    }
  }

  @Test func `a flipped bit on any page is told or changes nothing`() throws {
    var numbers = SeededGenerator(seed: 11)
    let pages = bytes.count / 4096
    #expect(pages > 40)
    // Every page twice, and the header and the structure of the first page more often.
    var places = (0..<pages * 2).map { $0 / 2 * 4096 + Int.random(in: 0..<($0 % 2 == 0 ? 4096 : 64), using: &numbers) }
    places += Array(0..<112)
    var told = 0
    for place in places {
      var flipped = bytes
      flipped[place] ^= UInt8(1 << Int.random(in: 0..<8, using: &numbers))
      told += try check(flipped, "byte \(place)") ? 1 : 0
    }
    // Free bytes between cells, and fields of the header that nobody reads, are the rest.
    #expect(told > places.count / 2, "\(told) of \(places.count)")
  }

  @Test func `a page of zeros, or one page in the place of another, is told`() throws {
    var numbers = SeededGenerator(seed: 12)
    let pages = bytes.count / 4096
    for page in 0..<pages {
      var damaged = bytes
      let source = Int.random(in: 0..<pages, using: &numbers)
      let other = page % 2 == 0 || source == page ? [UInt8](repeating: 0, count: 4096) : Array(bytes[source * 4096..<(source + 1) * 4096])
      damaged.replaceSubrange(page * 4096..<(page + 1) * 4096, with: other)
      _ = try check(damaged, "page \(page)")
    }
  }

  @Test func `a file cut off anywhere is told`() throws {
    var numbers = SeededGenerator(seed: 13)
    let lengths =
      [0, 1, 99, 100, 4095, 4096, 4097, 8192, KeeperStore.emptySize] + (0..<20).map { _ in Int.random(in: 8192..<bytes.count, using: &numbers) }
    for length in lengths { #expect(try check(Array(bytes[..<length]), "\(length) bytes"), "\(length) bytes") }
  }

  @Test func `a store whose keys or tables are hidden is damaged, and no new one is put over it`() throws {
    let attacks = ["DELETE FROM keys", "PRAGMA writable_schema=ON; DELETE FROM sqlite_master; PRAGMA user_version=0; PRAGMA application_id=0"]
    for attack in attacks {
      let path = test.folder.path + "/hidden/keeper.sqlite"
      try test.folder.write(bytes, to: "hidden/keeper.sqlite")
      do {
        let database = try Database(path: path, access: .readWrite)
        for statement in attack.split(separator: ";") { try database.run(String(statement)) }
      }
      let hidden = try BoundedFileBytes.read(path)
      #expect(roundError { _ = try test.reopened(test.folder.path + "/hidden") } == .damaged(path: path))
      let again = roundError {
        _ = try KeeperStore.create(at: test.folder.path + "/hidden", organisation: "Other", passphrase: passphrase(), cost: .least)
      }
      #expect(again == .damaged(path: path))
      #expect(try BoundedFileBytes.read(path) == hidden)
      try FileManager.default.removeItem(atPath: test.folder.path + "/hidden")
    }
  }

  @Test func `a store whose beginning was cut short is begun anew`() throws {
    // As a kill leaves it: a file without bytes, or with its tables and nothing in them.
    try test.folder.write("", to: "begun/keeper.sqlite")
    try FileManager.default.createDirectory(atPath: test.folder.path + "/tables", withIntermediateDirectories: false)
    try Database(path: test.folder.path + "/tables/keeper.sqlite", access: .createIfMissing).migrate(to: .keeper)
    #expect(try BoundedFileBytes.read(test.folder.path + "/tables/keeper.sqlite").count == KeeperStore.emptySize)
    for name in ["begun", "tables"] {
      let folder = test.folder.path + "/" + name
      #expect(roundError { _ = try test.reopened(folder) } == .absent(path: folder + "/keeper.sqlite"))
      _ = try KeeperStore.create(at: folder, organisation: "Sample care", passphrase: passphrase(), cost: .least)
      #expect(try test.reopened(folder).units().count == 1)
      #expect(try BoundedFileBytes.read(folder + "/keeper.sqlite").count > KeeperStore.emptySize)
    }
  }
}
