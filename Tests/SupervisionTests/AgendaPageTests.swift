import Dates
import Foundation
import Instruments
import ReleaseSamples
import Releases
import Supervision
import TestSupport
import Testing
import Wording

@Suite struct AgendaPageTests {
  static let chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// An agenda in which everything is as much and as long as it can be.
  static func longest() throws -> Agenda {
    let text = String(repeating: "Ширек сайын жүктемені бірге шолып шығамыз ", count: 23)
    var journal = Journal()
    for place in 0..<12 {
      let cycle = try journal.start(
        unit: UnitPath(names: place.isMultiple(of: 2) ? [] : ["East", "Team 1"]), goal: text, on: SampleAgenda.day("2026-01-01"))
      for measure in 0..<place / 2 {
        let end = place < 6 ? SampleAgenda.day("2026-07-05") : nil
        _ = try journal.addMeasure(.own("\(measure) \(text)"), begin: SampleAgenda.day("2026-07-01"), end: end, agreed: text, to: cycle)
      }
    }
    // Of each questionnaire some scales rise, some fall, all end at their unwelcome end.
    let instruments = ["burnout", "worklife", "anxiety-state", "anxiety-trait", "pulse", "service-rating"]
    let rounds = ["2026-06-30", "2026-09-30"].enumerated().flatMap { time, day in
      instruments.map { instrument in
        SampleRound(String("\(instrument)-\(time)-\(String(repeating: "long-", count: 12))".prefix(64)), day, of: instrument) { _, scale in
          scale.utf8.count.isMultiple(of: 2) == (time == 0) ? 0.35 : 0.75
        }
      }
    }
    return try Agenda(
      unit: UnitPath(names: ["East", "Team 1"]), series: ShapedOrganisation.series(rounds), journal: journal, instruments: SampleAgenda.instruments(),
      today: SampleAgenda.day("2026-11-21"))
  }

  @Test(.enabled(if: chromium != nil), arguments: InterfaceLanguage.allCases)
  func `the longest agenda is one page of A4 on paper`(_ language: InterfaceLanguage) throws {
    for (name, agenda) in [("longest", try Self.longest()), ("usual", try SampleAgenda.agenda()), ("empty", try SampleAgenda.empty())] {
      let folder = try TemporaryDirectory()
      let page = try folder.write(AgendaPage(agenda, language: language).html(), to: "agenda.html")
      #expect(try Self.pages(of: page, in: folder.path) == 1, "\(name)")
      if let keep = ProcessInfo.processInfo.environment["KEEP_PAGES"] {
        try FileManager.default.copyItem(atPath: folder.path + "/page.pdf", toPath: "\(keep)/\(name)-\(language.rawValue).pdf")
      }
    }
  }

  private static func pages(of page: String, in folder: String) throws -> Int {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(chromium))
    let paper = folder + "/page.pdf"
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=\(folder)/profile", "--print-to-pdf=\(paper)",
      "file://\(page)",
    ]
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: paper)), as: Unicode.ASCII.self)
    return text.components(separatedBy: "/Type /Page").dropFirst().count { !$0.hasPrefix("s") }
  }
}
