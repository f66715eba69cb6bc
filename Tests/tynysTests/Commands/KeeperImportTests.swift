import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing

/// Sheets from paper on their way to a release, with the real binary.
@Suite struct KeeperImportTests {
  private let tynys: Tynys
  private let keeper: [String]
  private static let header = "nr,unit,years," + Pulse.items.joined(separator: ",") + "\n"

  init() throws {
    tynys = try Tynys()
    let secret = try tynys.home.write("the keeper's passphrase\n", to: "keeper-passphrase")
    keeper = ["--store", tynys.home.path + "/keeper", "--passphrase-file", secret]
    for arguments in [
      ["init", "Home care"], ["unit", "add", "East/Team 1"], ["unit", "add", "East/Team 2"],
      ["open", "2026-Q4", "--instrument", "pulse", "--card", tynys.home.path + "/card", "--slice", "tenure=0-4,5+"],
    ] {
      let run = try tynys.run(arguments: ["keeper"] + arguments + keeper)
      #expect(run.status == 0, "\(run.errorOutput)")
    }
  }

  private func keep(_ arguments: String..., input: String? = nil) throws -> ProcessRun {
    try tynys.run(arguments: ["keeper"] + arguments + keeper, input: input)
  }

  private func rows(_ count: Int) -> String {
    (0..<count).map { "\($0),East/Team \($0 % 2 + 1),\($0 % 3 == 0 ? "" : "5+"),\($0 % 5),\($0 / 2 % 5),\($0 / 3 % 5),1,3\n" }.joined()
  }

  private var contributions: Int? {
    get throws { try keep("status", "--json").json()["rounds"]?.elements?.first?["contributions"]?.number?.integer }
  }

  @Test func `sheets are imported once, counted, and published like contributions`() throws {
    let file = try tynys.home.write(Self.header + rows(80), to: "paper.csv")
    let first = try keep("import", "2026-Q4", file, "--unit-column", "unit", "--slice-column", "tenure=years", "--json")
    #expect(first.status == 0, "\(first.errorOutput)")
    #expect(try first.json()["imported"]?.number?.integer == 80)
    #expect(try contributions == 80)

    let again = try keep("import", "2026-Q4", file, "--unit-column", "unit", "--slice-column", "tenure=years")
    #expect(again.status == 1 && again.errorOutput.contains("--add") && again.output.isEmpty)
    #expect(try keep("import", "2026-Q4", file, "--unit-column", "unit", "--slice-column", "tenure=years", "--add").status == 1)
    let more = try keep("import", "2026-Q4", "-", "--unit-column", "unit", "--add", input: Self.header + rows(10))
    #expect(more.status == 0 && more.output.contains("80"), "\(more.errorOutput)")
    #expect(try contributions == 90)

    #expect(try keep("close", "2026-Q4").status == 0)
    try FileManager.default.createDirectory(atPath: tynys.home.path + "/releases", withIntermediateDirectories: true)
    #expect(try keep("publish", "2026-Q4", "--into", tynys.home.path + "/releases").status == 0)
    #expect(try tynys.run("audit", tynys.home.path + "/releases/2026-Q4.release.json").status == 0)
    #expect(try keep("import", "2026-Q4", file, "--unit-column", "unit", "--add").status == 1)
  }

  @Test func `one faulty row keeps all out, is told in every language, and can be left out`() throws {
    let text = Self.header + rows(6) + "x,Team 9,5+,1,1,1,1,1\ny,Team 1,7,1,1,1,1,1\nz,Team 1,5+,,,,,\nw,Team 1,5+,1,1,8,1,1\n"
    let file = try tynys.home.write(text, to: "paper.csv")
    for (language, words) in [("en", "Nothing was imported"), ("kk", "Ештеңе енгізілген жоқ"), ("ru", "Ничего не внесено")] {
      let run = try tynys.run(
        arguments: ["--lang", language, "keeper", "import", "2026-Q4", file, "--unit-column", "unit", "--slice-column", "tenure=years"] + keeper)
      #expect(run.status == 65 && run.output.contains(words))
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 5)
      for (line, place) in zip(lines, ["paper.csv:8: unit:", "paper.csv:9: years:", "paper.csv:10:", "paper.csv:11: tension:"]) {
        #expect(line.contains(place), "\(line)")
      }
    }
    #expect(try contributions == 0)
    let run = try keep("import", "2026-Q4", file, "--unit-column", "unit", "--slice-column", "tenure=years", "--skip-faulty", "--json")
    #expect(run.status == 0)
    #expect(try run.json()["imported"]?.number?.integer == 6 && run.json()["rejected"]?.number?.integer == 4)
    #expect(try run.json()["rejections"]?.elements?.map { $0["line"]?.number?.integer } == [8, 9, 10, 11])
    #expect(try contributions == 6)
  }

  @Test func `what was typed wrongly is told before anything happens`() throws {
    let file = try tynys.home.write(Self.header + rows(6), to: "paper.csv")
    #expect(try keep("import", "2026-Q4", file).status == 64)
    #expect(try keep("import", "2026-Q4", file, "--unit-column", "unit", "--slice-column", "tenure").status == 64)
    #expect(try keep("import", "2026-Q4", file, "--unit-column", "unit", "--slice-column", "age=years").status == 64)
    let column = try keep("import", "2026-Q4", file, "--unit-column", "units")
    #expect(column.status == 65 && column.errorOutput.contains("“unit”"))
    #expect(try keep("import", "2027-Q4", file, "--unit-column", "unit").status == 66)
    #expect(try keep("import", "2026-Q4", file + "x", "--unit-column", "unit").status == 66)
    #expect(try contributions == 0)
  }

  @Test func `a kill anywhere leaves all rows or none`() throws {
    let file = try tynys.home.write(Self.header + rows(60_000), to: "paper.csv")
    var (all, none) = (0, 0)
    for step in 0..<6 where all == 0 {
      let delay = Duration.milliseconds(100 + 150 * step)
      _ = try ProcessRun.run(
        executable: Tynys.binary, arguments: ["keeper", "import", "2026-Q4", file, "--unit-column", "unit"] + keeper,
        environment: tynys.environment(), workingDirectory: Repository.root, killWhen: { $0 > delay })
      switch try contributions {
      case 0: none += 1
      case 60_000: all += 1
      default: Issue.record("a part was imported")
      }
    }
    if all == 0 {
      #expect(try keep("import", "2026-Q4", file, "--unit-column", "unit").status == 0)
      #expect(try contributions == 60_000)
    }
    #expect(none + all > 0)
  }
}
