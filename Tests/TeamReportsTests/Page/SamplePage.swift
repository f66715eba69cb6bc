import Dates
import TestSupport
import Testing
import Wording

@testable import TeamReports

/// Pages of trends read back by an XML parser.
struct SamplePage {
  let source: String
  let root: ParsedElement

  init(
    _ sample: SampleTrends, definition: TrendDefinition? = SampleTrends.known, scale: String? = nil, units: Set<String>? = nil,
    markers: [TrendMarker] = [], _ language: InterfaceLanguage = .en
  ) throws {
    let report = try sample.report(definition: definition, units: units)
    source = TrendPage(report: report, scale: scale, markers: markers, language: language).html()
    root = try #require(ParsedElement.parse(source), "the page is not well-formed")
  }

  /// Large and small units; one is withheld in two rounds, one always.
  static let usual = SampleTrends { round, unit, _ in
    switch unit {
    case "o": .of(120, 20 + Double(round) * 0.7)
    case "e": .of(44, 22 + Double(round))
    case "e1": round == 3 || round == 6 ? .withheld : .of(15, 21 + Double(round) * 0.5)
    case "e2": .withheld
    default: .of(8, 19)
    }
  }

  /// Whatever can be missing: rounds, cells, intervals, scales, comparability, figures at all.
  static var shapes: [SampleTrends] {
    var long = usual
    long.rounds = (0..<60).map { "round-\($0)" }
    long.cell = { usual.cell($0 % 8, $1, $2) }
    return [
      usual, long, SampleTrends(rounds: ["2026-Q4"]) { _, _, _ in .of(30, 20) }, SampleTrends { _, _, _ in .withheld },
      // Without bands, and unknown to the questionnaire.
      SampleTrends(scaleIDs: ["strain"]) { round, _, _ in .of(30, 20 + Double(round)) },
      SampleTrends(
        digest: { [UInt8](repeating: UInt8($0 / 3), count: 32) },
        cell: { round, _, scale in
          round == 7 && scale == "exhaustion" ? .absent : .figures(.init(n: 7, mean: 12 + Double(round), sd: nil, hasInterval: round % 2 == 0))
        }),
    ]
  }

  static func marker(_ begin: Int, _ end: Int?, unit: [String] = [], _ text: String = "A quiet hour") -> TrendMarker {
    TrendMarker(unit: unit, begin: CivilDay(daysSinceEpoch: 20_178 + begin), end: end.map { CivilDay(daysSinceEpoch: 20_178 + $0) }, text: text)
  }

  /// The sections of scales, in the order of the page.
  var scales: [ParsedElement] { root.all("article").flatMap { $0.all("section") } }

  func element(_ id: String) -> ParsedElement? { root.everything().first { $0.attributes["id"] == id } }
}

extension ParsedElement {
  func all(_ name: String, class wanted: String) -> [ParsedElement] {
    all(name).filter { $0.attributes["class"]?.split(separator: " ").contains(Substring(wanted)) ?? false }
  }

  /// The rows of a table's body, each as the texts of its cells.
  var bodyRows: [[String]] { all("tbody").flatMap { $0.all("tr") }.map { $0.children.map(\.text) } }
}
