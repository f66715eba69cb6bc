import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing

/// A byte that flips anywhere ends in a clear error or in an unchanged result; never in another number, never in a crash.
@Suite struct DamageTests {
  private static let answers = [[0, 1, 4, 0, 1], [4, 4, 0, 4, 4], [2, 2, 2, 2, 2]]
  private static let positions = 60

  private static func records() throws -> PrivateRecords {
    let records = try PrivateRecords.keyed(answers[0])
    for answers in answers.dropFirst() { try records.keep(answers) }
    #expect(try records.run("check", "pulse", input: "3\n1\n").status == 130)
    return records
  }

  private static func write(_ bytes: [UInt8], _ path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  /// The scores of every result of the pulse that an export or a history shows, by id.
  private static func scores(_ results: [JSONNode]) -> [String: Double] {
    var scores: [String: Double] = [:]
    for result in results {
      let score = result["score"] ?? result["scores"]?.elements?.first?["score"]
      if let id = result["id"]?.string { scores[id] = score?.number?.double ?? -1 }
    }
    return scores
  }

  @Test func `a flipped byte in the database is told or changes nothing`() throws {
    let records = try Self.records()
    let bytes = try #require(try records.files()["records.sqlite"])
    let commands = [["mydata", "export"], ["history", "--json"], ["due", "--json"], ["doctor", "--json"]]
    let whole = try commands.map { try records.run($0).output }
    let known = Self.scores(try records.results())
    var generator = SeededGenerator(seed: 3)
    // The header and the first pages hold the structure, which is small beside the sealed records.
    let places = (0..<Self.positions).map { place in
      let end = place % 3 == 0 ? 100 : place % 3 == 1 ? 3 * 4096 : bytes.count
      return Int.random(in: 0..<end, using: &generator)
    }
    for place in places {
      var flipped = bytes
      flipped[place] ^= UInt8(1 << Int.random(in: 0..<8, using: &generator))
      try Self.write(flipped, records.database)
      var isTold = false
      for (command, expected) in zip(commands, whole) {
        let run = try records.run(command)
        #expect([0, 65, 74].contains(run.status), "byte \(place): \(command) \(run.status) \(run.errorOutput)")
        if run.status == 0 {
          if command[0] != "doctor" { #expect(run.output == expected, "byte \(place): \(command)") }
          continue
        }
        isTold = true
        #expect(command[0] == "doctor" || run.errorOutput.hasPrefix("tynys: "), "byte \(place): \(command)")
        guard !run.output.isEmpty, command[0] != "doctor", command[0] != "due" else { continue }
        let shown = try run.json()
        let results = shown["results"]?.elements ?? shown["instruments"]?.elements?.first?["scales"]?.elements?.first?["results"]?.elements ?? []
        for (id, score) in Self.scores(results) { #expect(known[id] == score, "byte \(place): \(command)") }
      }
      let doctor = try records.run("doctor")
      if isTold { #expect(doctor.status != 0, "byte \(place): doctor is the last to be told") }
      // A new result is kept in damaged records or refused; no old one is lost by it.
      if place % 4 == 0 {
        let run = try records.keep([1, 1, 1, 1, 1])
        #expect([0, 65, 74].contains(run.status), "byte \(place): \(run.status) \(run.errorOutput)")
        if run.status == 0, !isTold { #expect(try records.results().count == known.count + 1) }
      }
      for name in try records.files().keys where name != "key" { try FileManager.default.removeItem(atPath: records.folder + "/" + name) }
    }
  }

  @Test func `a damaged definition takes only its own results out of the history`() throws {
    let records = try PrivateRecords.keyed(Self.answers[0])
    let rating = try records.run(["check", "service-rating", "--answers", "-"], input: "{\"answers\": {}}")
    #expect(rating.status == 0, "\(rating.errorOutput)")
    let bytes = try #require(try records.files()["records.sqlite"])
    var shown: Set<[String]> = []
    for page in stride(from: 4096 * 4, to: bytes.count, by: 4096 * 6) {
      var damaged = bytes
      damaged[page + 2048] ^= 1
      try Self.write(damaged, records.database)
      let run = try records.run("history", "--json")
      guard run.status == 65, !run.output.isEmpty else { continue }
      shown.insert(try run.json()["instruments"]?.elements?.compactMap { ($0["id"] ?? $0["instrument"])?.string } ?? [])
    }
    #expect(shown.isSuperset(of: [["pulse"], ["service-rating"]]), "\(shown)")
  }

  @Test func `a flipped bit anywhere in the key file is told, and nothing is changed`() throws {
    let records = try Self.records()
    let bytes = try #require(try records.files()["key"])
    let database = try records.files()["records.sqlite"]
    for place in bytes.indices {
      var flipped = bytes
      flipped[place] ^= UInt8(1 << (place % 8))
      try Self.write(flipped, records.keyFile)
      let run = try records.run("history")
      #expect(run.status == 65 && run.output.isEmpty && run.errorOutput.contains(records.keyFile), "\(place): \(run.status) \(run.errorOutput)")
    }
    for part in [[], Array(bytes.dropLast()), bytes + [0]] {
      try Self.write(part, records.keyFile)
      #expect(try records.run("history").status == 65)
      #expect(try records.keep([1, 1, 1, 1, 1]).status == 65)
    }
    #expect(try records.files()["records.sqlite"] == database)
    try Self.write(bytes, records.keyFile)
    #expect(try records.results().count == Self.answers.count)
  }

  @Test func `a file cut off anywhere is told`() throws {
    let records = try Self.records()
    let bytes = try #require(try records.files()["records.sqlite"])
    var generator = SeededGenerator(seed: 4)
    let known = Self.scores(try records.results())
    for length in [0, 1, 99, 100, 4095, 4096, 8192] + (0..<12).map({ _ in Int.random(in: 8192..<bytes.count, using: &generator) }) {
      try Self.write(Array(bytes[..<length]), records.database)
      let run = try records.run("mydata", "export")
      #expect([65, 66, 74].contains(run.status), "\(length): \(run.status) \(run.errorOutput)")
      #expect(run.errorOutput.hasPrefix("tynys: "))
      if !run.output.isEmpty {
        for (id, score) in Self.scores(try run.json()["results"]?.elements ?? []) { #expect(known[id] == score) }
      }
      #expect(try records.run("doctor").status != 0, "\(length)")
    }
  }

  @Test func `a backup with a flipped byte is not restored as another one`() throws {
    let records = try Self.records()
    let home = records.tynys.home
    let path = try home.write("көшірме\n", to: "passphrase.txt")
    let backup = home.path + "/my.tynys"
    #expect(try records.run("mydata", "backup", backup, "--backup-passphrase-file", path).status == 0)
    let before = try records.run("mydata", "export").output
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: backup)))
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<6 {
      var flipped = bytes
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      flipped[place] ^= UInt8(1 << Int.random(in: 0..<8, using: &generator))
      try Self.write(flipped, backup)
      let elsewhere = try PrivateRecords()
      let run = try elsewhere.run("mydata", "restore", backup, "--backup-passphrase-file", path, "--no-passphrase")
      #expect([0, 65, 74, 77].contains(run.status), "byte \(place): \(run.status) \(run.errorOutput)")
      if run.status == 0 {
        #expect(try elsewhere.run("mydata", "export").output == before, "byte \(place)")
      } else {
        #expect(try elsewhere.run("doctor").status == 66, "byte \(place): nothing was begun")
      }
    }
  }
}
