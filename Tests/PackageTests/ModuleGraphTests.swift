import Foundation
import TestSupport
import Testing

/// The module graph is the privacy claim: what a target may import is listed here, and `Package.swift` is read against the list.
@Suite struct ModuleGraphTests {
  /// What each target of ours may depend on; nothing beside it.
  private static let allowed: [String: Set<String>] = [
    "Wording": [], "Dates": [], "JSON": [], "Files": [], "Statistics": [], "Psychometrics": ["Statistics"], "CSV": [], "Workbooks": [],
    "Arguments": ["Wording"], "Rendering": ["Wording"], "Terminal": ["Rendering", "Wording"],
    "Instruments": ["Files", "JSON", "Wording"],
    "SQLite": ["CSQLite"], "Sealing": ["CSodium"],
    "Scoring": ["Instruments", "Statistics"],
    "Schedules": ["Dates", "Instruments", "JSON", "Rendering", "Wording"],
    "Administration": ["Instruments", "JSON", "Rendering", "Terminal", "Wording"],
    "PersonalReports": ["Dates", "Instruments", "JSON", "Rendering", "Scoring", "Wording"],
    "Records": ["Dates", "Files", "Instruments", "SQLite", "Scoring", "Sealing", "Wording"],
    "Contributions": ["Dates", "Files", "Instruments", "JSON", "Scoring", "Sealing", "Wording"],
    "DisclosureControl": [], "Releases": ["Dates", "DisclosureControl", "JSON", "Sealing", "Wording"],
    "Rounds": [
      "Bulk", "CSV", "Contributions", "Dates", "DisclosureControl", "Files", "Instruments", "JSON", "Releases", "SQLite", "Sealing", "Wording",
    ],
    "TeamReports": ["CSV", "Dates", "Instruments", "JSON", "Releases", "Rendering", "Statistics", "Wording", "Workbooks"],
    "Supervision": ["Dates", "Files", "Instruments", "JSON", "Releases", "Rendering", "Sealing", "Statistics", "Wording"],
    "Bulk": ["CSV", "DisclosureControl", "Instruments", "Psychometrics", "Scoring", "Statistics", "Wording"],
    "tynys": [
      "Administration", "Arguments", "Bulk", "CSV", "Contributions", "Dates", "DisclosureControl", "Files", "Instruments", "JSON", "PersonalReports",
      "Psychometrics", "Records", "Releases", "Rendering", "Rounds", "Schedules", "Scoring", "Sealing", "Statistics", "Supervision", "TeamReports",
      "Terminal", "Wording", "Workbooks",
    ],
    "hello": [],
    "benchmarks": [
      "Dates", "DisclosureControl", "Instruments", "JSON", "Records", "Releases", "Rounds", "Scoring", "Sealing", "Wording", "hello", "tynys",
    ],
  ]

  private struct Target: Decodable {
    struct Dependency: Decodable {
      let byName: [String?]?
    }
    let name: String
    let type: String
    let dependencies: [Dependency]
  }

  private struct Package: Decodable {
    let dependencies: [[String: [String]]]
    let targets: [Target]
  }

  /// `Package.swift` as the package manager itself understands it.
  private static func package() throws -> Package {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // A scratch path of its own: the build that runs this test holds the lock of the usual one.
    let scratch = NSTemporaryDirectory() + "tynys-graph-\(UUID().uuidString)"
    process.arguments = ["swift", "package", "--package-path", Repository.root, "--scratch-path", scratch, "dump-package"]
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Package.self, from: data)
  }

  @Test func `every target depends on what the graph allows and the package on no other package`() throws {
    let package = try Self.package()
    #expect(package.dependencies.isEmpty)
    for target in package.targets where !["test", "system"].contains(target.type) && !Self.isTestSupport(target.name) {
      let allowed = try #require(Self.allowed[target.name], "\(target.name) is not in the list of allowed edges")
      let depends = Set(target.dependencies.compactMap { $0.byName?.first ?? nil })
      #expect(depends.isSubset(of: allowed), "\(target.name) depends on \(depends.subtracting(allowed).sorted())")
    }
  }

  private static func isTestSupport(_ name: String) -> Bool {
    ["TestSupport", "PseudoTerminals", "Attacks", "ReleaseSamples"].contains(name)
  }

  @Test func `every folder of tests is a target, so that no test lies there without being run`() throws {
    let targets = Set(try Self.package().targets.map(\.name))
    let folders = try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/Tests").filter { !$0.hasPrefix(".") }
    #expect(Set(folders).subtracting(targets) == [])
  }

  @Test func `every edge of the graph is used`() throws {
    for target in try Self.package().targets where !["test", "system", "executable"].contains(target.type) && !Self.isTestSupport(target.name) {
      let folder = "\(Repository.root)/Sources/\(target.name)"
      let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      let lines = try files.filter { $0.hasSuffix(".swift") }.flatMap { file in
        try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      }
      for edge in target.dependencies.compactMap({ $0.byName?.first ?? nil }) {
        #expect(lines.contains("import \(edge)") || lines.contains("public import \(edge)"), "\(target.name) declares \(edge) for nothing")
      }
    }
  }

  @Test func `no source file of ours imports what its target does not declare`() throws {
    let sources = Repository.root + "/Sources"
    let foreign: Set<String> = ["Darwin", "Glibc", "Foundation", "FoundationEssentials"]
    for target in try FileManager.default.contentsOfDirectory(atPath: sources) where !["hello", "CSQLite", "CSodium"].contains(target) {
      let allowed = (Self.allowed[target] ?? []).union(foreign)
      let files = FileManager.default.enumerator(atPath: "\(sources)/\(target)")?.compactMap { $0 as? String } ?? []
      for file in files where file.hasSuffix(".swift") {
        let text = try String(contentsOfFile: "\(sources)/\(target)/\(file)", encoding: .utf8)
        for line in text.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) }) {
          let words = line.split(separator: " ")
          guard let position = words.firstIndex(of: "import"), words[..<position].allSatisfy({ ["public", "internal", "@testable"].contains($0) })
          else { continue }
          #expect(allowed.contains(String(words[position + 1])), "\(target)/\(file): \(line)")
        }
      }
    }
  }

  @Test func `what starts fast imports no Foundation`() throws {
    let sources = Repository.root + "/Sources"
    let files = FileManager.default.enumerator(atPath: sources)?.compactMap { $0 as? String } ?? []
    for file in files where file.hasSuffix(".swift") && !file.hasPrefix("hello/") && !file.hasPrefix("benchmarks/") {
      let text = try String(contentsOfFile: "\(sources)/\(file)", encoding: .utf8)
      #expect(!text.contains("import Foundation"), "\(file)")
    }
  }

  @Test func `the top level holds what the owner named and nothing else beside dotfiles`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root).filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(Set(names) == ["Package.swift", "Sources", "Tests", "questionnaires", "README.md"])
  }
}
