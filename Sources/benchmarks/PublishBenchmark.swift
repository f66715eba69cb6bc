import Dates
import DisclosureControl
import Foundation
import Releases
import Rounds
import Sealing

/// What publishing a round costs: a whole one through the keeper's store, and the protection of its tables by the number of units and by what slices there are.
///
/// The goals: 50,000 rows of 500 teams in single seconds, and on a tree about the same cost per unit whatever the number of units.
enum PublishBenchmark {
  private static let teams = 500
  private static let rows = 50_000
  private static let runs = 3

  static func run() throws {
    try wholeRound()
    protection()
  }

  // MARK: A whole round

  private static func wholeRound() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tynys-benchmark-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var secret = Array("a passphrase of the benchmark".utf8)
    let store = try KeeperStore.create(at: folder, organisation: "Benchmark", passphrase: try Passphrase(wiping: &secret))
    let shape = Shape(teams: teams)
    for path in shape.paths where path.count == 2 { try store.addUnit(path: path) }
    let definition = Array(try Data(contentsOf: URL(fileURLWithPath: "questionnaires/burnout.json")))
    let day = CivilDay(daysSinceEpoch: 20_818)
    _ = try store.openRound(RoundSettings(name: "benchmark", definition: definition, opens: day))
    var numbers = Numbers()
    let people = shape.people(rows, using: &numbers)
    let imported = people.map { ImportedRow(unit: shape.paths[$0.unit], scores: $0.scores) }
    let importing = try time { _ = try store.importRows(round: "benchmark", imported) }
    let closing = try time { try store.close(round: "benchmark", day: day) }
    // The release of a round is made once; the day is the same, so that only the making is measured.
    var bytes: [UInt8] = []
    let publishing = try time { bytes = try store.publish(round: "benchmark", day: day) }
    var findings = 0
    let auditing = try time { findings = ReleaseAuditor(try SignedRelease(reading: bytes).release).findings.count }
    let plain = median((0..<runs).map { _ in Self.plain(people, shape) })
    print(
      "publishing \(rows) rows of \(teams) teams in \(shape.departments) departments, as a ratio to counting and adding up the rows (\(rounded(plain)) ms)"
    )
    print("  publish             \(rounded(publishing / plain, digits: 0)) × (\(rounded(publishing)) ms)")
    print("  audit by anybody    \(rounded(auditing / plain, digits: 0)) × (\(rounded(auditing)) ms, \(findings) findings)")
    print("  import              \(rounded(importing / plain, digits: 0)) × (\(rounded(importing)) ms)")
    print("  close               \(rounded(closing / plain, digits: 0)) × (\(rounded(closing)) ms)")
  }

  /// Milliseconds of counting and adding up each scale for every unit, which no publication can do without.
  private static func plain(_ people: [Person], _ shape: Shape) -> Double {
    var check = 0.0
    let taken = time {
      var counts = [Int](repeating: 0, count: shape.paths.count * 3)
      var sums = [Double](repeating: 0, count: shape.paths.count * 3)
      for person in people {
        var unit: Int? = person.unit
        while let current = unit {
          for (scale, score) in person.scores.enumerated() {
            guard let score else { continue }
            counts[current * 3 + scale] += 1
            sums[current * 3 + scale] += score
          }
          unit = shape.parents[current]
        }
      }
      check = sums.reduce(0, +) / Double(counts.reduce(1, +))
    }
    return check > 0 ? taken : taken + 1
  }

  // MARK: Protection by size

  private static func protection() {
    let sizes = [62, 125, 250, 500, 1_000, 2_000]
    let designs: [(name: String, slices: [Int], levels: DisclosurePolicy.SliceLevels)] = [
      ("no slices", [], .organisation), ("1 slice, organisation", [4], .organisation), ("2 slices, organisation", [4, 4], .organisation),
      ("1 slice, departments", [4], .departments),
    ]
    var base: Double?
    print("protecting a round of 25 people a team, tabulation and audit included: cost per team as a ratio to \(sizes[0]) teams without slices")
    print(
      "  " + "teams".padding(toLength: 24, withPad: " ", startingAt: 0)
        + sizes.map { "\($0)".padding(toLength: 9, withPad: " ", startingAt: 0) }.joined())
    for design in designs {
      let costs = sizes.map { size -> Double in
        let cost = milliseconds(teams: size, design.slices, design.levels) / Double(size)
        if base == nil { base = cost }
        return cost / (base ?? cost)
      }
      print(
        "  " + design.name.padding(toLength: 24, withPad: " ", startingAt: 0)
          + costs.map { rounded($0).padding(toLength: 9, withPad: " ", startingAt: 0) }.joined())
    }
    print("  1.0 is \(rounded(base ?? 0)) ms a team")
  }

  private static func milliseconds(teams: Int, _ slices: [Int], _ levels: DisclosurePolicy.SliceLevels) -> Double {
    let shape = Shape(teams: teams)
    var numbers = Numbers()
    do {
      let tree = try UnitTree(shape.paths.indices.map { UnitTree.Unit(id: shape.id($0), parent: shape.parents[$0].map(shape.id)) })
      let scale = try ScaleFacts(minimum: 0, maximum: 54, bandEdges: [0, 17, 27], worse: .higher)
      let design = try RoundDesign(tree: tree, slices: slices, scales: [scale])
      let policy = try DisclosurePolicy(sliceLevels: levels)
      var rows = RoundRows(design)
      for person in shape.people(25 * teams, using: &numbers) {
        guard let unit = tree.index(of: shape.id(person.unit)) else { continue }
        try rows.append(unit: unit, classes: slices.map { numbers.below($0) }, scores: [person.scores[0]])
      }
      var cells = 0
      let taken = median((0..<runs).map { _ in time { cells += ProtectedRound(rows, policy: policy).cells.count } })
      return cells > 0 ? taken : 0
    } catch { preconditionFailure("the benchmark's own design is lawful: \(error)") }
  }

  private static func time(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try work()
    return start.duration(to: clock.now).milliseconds
  }
}

extension PublishBenchmark {
  private struct Person {
    let unit: Int
    let scores: [Double?]
  }

  /// An organisation of departments of a dozen teams each; sizes of teams differ, and some are below the minimum group.
  private struct Shape {
    let departments: Int
    /// By unit: empty for the organisation, then the departments, then the teams.
    let paths: [[String]]
    let parents: [Int?]

    init(teams: Int) {
      departments = max(1, teams * 2 / 25)
      let count = departments
      paths = [[]] + (0..<count).map { ["Department \($0)"] } + (0..<teams).map { ["Department \($0 % count)", "Team \($0)"] }
      parents = [nil] + (0..<count).map { _ in 0 } + (0..<teams).map { 1 + $0 % count }
    }

    func id(_ unit: Int) -> String { "u\(unit)" }

    /// Teams are drawn with weights from 1 to 40, so that one in a dozen or so is tiny.
    func people(_ count: Int, using numbers: inout Numbers) -> [Person] {
      let first = departments + 1
      let weighted = (first..<paths.count).flatMap { team in [Int](repeating: team, count: 1 + numbers.below(40)) }
      return (0..<count).map { _ in
        Person(
          unit: weighted[numbers.below(weighted.count)],
          scores: [54, 30, 48].map { range in numbers.below(50) == 0 ? nil : Double(numbers.below(range + 1)) })
      }
    }
  }

  /// Numbers that are the same in every run.
  private struct Numbers {
    private var state: UInt64 = 1

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }
}
