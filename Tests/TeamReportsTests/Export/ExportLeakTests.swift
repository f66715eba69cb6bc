import JSON
import ReleaseSamples
import Releases
import TestSupport
import Testing
import Wording

@testable import TeamReports

/// What is withheld leaves no trace in any file: neither in its figures nor in its layout, order or size.
@Suite struct ExportLeakTests {
  @Test(arguments: InterfaceLanguage.allCases)
  func `organisations that differ only in people of whom nothing is published give the same bytes`(_ language: InterfaceLanguage) throws {
    var other = try ExportSample.organisation()
    other.secret = "quite other answers, and four of them instead of three"
    let (one, two) = try (ExportSample.table(language: language), ExportSample.table(other, language: language))
    // The releases themselves differ, by what they hash.
    #expect(try ExportSample.organisation().files().map(\.digest) != other.files().map(\.digest))
    #expect(try ExportSample.files(one) == ExportSample.files(two))
  }

  @Test func `no digest, card or register of the releases is in any file`() throws {
    let files = try ExportSample.organisation().files()
    let texts = try ExportSample.files(ExportSample.table()).filter { !$0.key.hasPrefix("xlsx") }.mapValues { String(decoding: $0, as: UTF8.self) }
    for release in files {
      for secret in [release.digest, release.signature, release.release.policy.card, release.release.policy.boxes ?? []] {
        let hex = secret.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        #expect(texts.values.allSatisfy { !$0.contains(hex.prefix(16)) })
      }
    }
  }

  @Test func `a withheld row stands where a published one would, and holds one word alone`() throws {
    let table = try ExportSample.table()
    let columns = ExportColumn.ofTable(table)
    let figures = Set(["status", "n", "mean", "sd", "interval_low", "interval_high", "percent_low", "percent_moderate", "percent_high"])
    for scale in table.scales {
      for row in scale.rows where row.cell == .withheld {
        for column in columns where figures.contains(column.name) { #expect(column.value(row, scale) == .word(.withheld), "\(column.name)") }
      }
      // Team “west-2” is withheld in the third round only; its row does not move.
      #expect(scale.rows.filter { $0.unit.id == "west-2" }.map(\.cell.isPublished) == [true, true, false, true, true, true])
    }
  }

  @Test func `no comparison that touches a withheld cell holds a number`() throws {
    for scale in try ExportSample.table().scales {
      for row in scale.rows where row.cell == .withheld {
        for comparison in [row.previous, row.lastYear] {
          if case .difference = comparison.outcome { Issue.record("\(row.unit.id) \(row.round.name)") }
        }
      }
      let after = try #require(scale.rows.first { $0.unit.id == "west-2" && $0.round.index == 3 })
      #expect(after.previous.outcome == .withheld)
    }
  }

  @Test func `decimals that are shown come from published figures alone`() throws {
    let table = try ExportSample.table()
    #expect(table.scales.map(\.decimals) == [1, 2, 1])
    let figures = table.scales[0].rows.compactMap(\.cell.figures?.mean)
    #expect(figures.contains { $0.integer == nil } && table.scales[0].decimals >= 1)
  }
}

extension SeriesCell {
  fileprivate var isPublished: Bool { figures != nil }
}
