import Foundation
import PseudoTerminals
import TestSupport
import Testing

/// The invented organisation, run by the real binary from its first key to its workbook.
@Suite struct DemoCommandTests {
  private static func run(_ tynys: Tynys, _ folder: String, _ options: String...) throws -> String {
    let run = try tynys.run(arguments: ["demo", "--into", tynys.home.path + "/" + folder] + options)
    #expect(run.status == 0 && run.errorOutput.isEmpty, "\(run.errorOutput)")
    return run.output
  }

  /// The rows of the table for HR without the units' ids, which are new every time, and so is their order.
  private static func figures(_ tynys: Tynys, _ folder: String) throws -> [String] {
    let run = try tynys.run(arguments: ["export", "\(tynys.home.path)/\(folder)/releases", "--format", "csv"])
    #expect(run.status == 0, "\(run.errorOutput)")
    let rows = run.output.split(whereSeparator: \.isNewline).map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let id = try #require(rows.first?.firstIndex(of: "unit_id"))
    return rows.map { row in (row[..<id] + row[(id + 1)...]).joined(separator: ",") }.sorted()
  }

  @Test func `the demonstration leaves eight sound releases, a team that is never published, and the files that it names`() throws {
    let tynys = try Tynys()
    let output = try Self.run(tynys, "one")
    let folder = tynys.home.path + "/one"
    let releases = try FileManager.default.contentsOfDirectory(atPath: folder + "/releases").filter { $0.hasSuffix(".release.json") }
    #expect(releases.count == 8)
    #expect(try tynys.run(arguments: ["audit", folder + "/releases"]).status == 0)
    for name in ["report.html", "agenda.html", "figures.xlsx"] { #expect(FileManager.default.fileExists(atPath: folder + "/" + name), "\(name)") }
    let rows = try Self.figures(tynys, "one").filter { $0.contains("Legal aid") }
    #expect(rows.count == 24 && rows.allSatisfy { $0.contains("withheld") })
    for command in ["keeper init", "keeper open", "contribute", "keeper publish", "supervision measure", "audit", "export", "trends"] {
      #expect(output.contains("$ tynys \(command)"), "\(command)")
    }
    // Nothing of it goes to the person's own folders.
    #expect(try FileManager.default.subpathsOfDirectory(atPath: tynys.home.path).allSatisfy { $0 == "one" || $0.hasPrefix("one/") })
  }

  @Test func `the same seed gives the same figures, another one others, and nothing that is there is touched`() throws {
    let tynys = try Tynys()
    _ = try Self.run(tynys, "one", "--seed", "5")
    _ = try Self.run(tynys, "two", "--seed", "5", "--lang", "en")
    _ = try Self.run(tynys, "three", "--seed", "6")
    let (one, two, three) = (try Self.figures(tynys, "one"), try Self.figures(tynys, "two"), try Self.figures(tynys, "three"))
    #expect(one == two && one != three)
    let again = try tynys.run(arguments: ["demo", "--into", tynys.home.path + "/one"])
    #expect(again.status == 73 && again.output.isEmpty && again.errorOutput.contains("--into"))
    #expect(try Self.figures(tynys, "one") == one)
  }
}
