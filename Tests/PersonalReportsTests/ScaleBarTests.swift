import Instruments
import Rendering
import Scoring
import TestSupport
import Testing
import Wording

@testable import PersonalReports

@Suite struct ScaleBarTests {
  private static func bar(_ score: ScaleScore, width: Int, language: InterfaceLanguage = .en, shapes: Shapes = .unicode) throws -> ScaleBar {
    ScaleBar(scale: score.scale, measurement: try #require(score.measurement), language: language, shapes: shapes, width: width)
  }

  @Test func `the smallest score stands in the first column and the largest in the last`() throws {
    for width in 10...64 {
      #expect(try Self.bar(Results.exhaustion(0), width: width).lines()[0].text.first == "●")
      #expect(try Self.bar(Results.exhaustion(54), width: width).lines()[0].text.last == "●")
    }
  }

  @Test func `the marker moves right with the score, never off the track, and is one`() throws {
    for width in [10, 27, 55, 64] {
      var columns: [Int] = []
      for score in 0...54 {
        let track = Array(try Self.bar(Results.exhaustion(score), width: width).lines()[0].text)
        #expect(track.count == width && track.count { $0 == "●" } == 1)
        columns.append(track.firstIndex(of: "●") ?? -1)
      }
      #expect(columns == columns.sorted())
      if width == 55 { #expect(columns == Array(0...54)) }
    }
  }

  @Test func `the filled stretch is the interval around the score`() throws {
    for score in 0...54 {
      let result = try Results.exhaustion(score)
      let track = Array(try Self.bar(result, width: 55).lines()[0].text)
      let interval = try #require(result.measurement?.interval)
      for column in 0..<55 where column != score {
        let isInside = (Int(interval.lowerBound.rounded())...Int(interval.upperBound.rounded())).contains(column)
        #expect(track[column] == (isInside ? "█" : "░"), "\(score) \(column)")
      }
    }
  }

  @Test(arguments: Results.scored, InterfaceLanguage.allCases)
  func `labels never overlap and never pass the end, at any width`(id: String, language: InterfaceLanguage) throws {
    let instrument = try Results.instrument(id)
    let result = ScoringPlan(instrument).result(Results.extreme(instrument, worst: false))
    for width in [10, 13, 18, 24, 31, 38, 50, 64] {
      for score in result.scales {
        let lines = try Self.bar(score, width: width, language: language).lines()
        #expect(lines.allSatisfy { $0.width <= width })
        let below = lines.dropFirst().map(\.text).joined(separator: "\n")
        for band in score.scale.bands {
          let from = DecimalFormat.short(band.from, digits: 2, language: language)
          let label = "\(from) \(band.label(language))".truncated(to: width)
          #expect(below.contains(label), "\(label) at \(width): \(below)")
          // A label has a space or an edge on either side, so that two are never read as one.
          let rows = lines.dropFirst().map { " " + $0.text + " " }
          #expect(rows.contains { $0.contains(" \(label) ") })
        }
        #expect(below.contains(DecimalFormat.short(score.scale.range.upperBound, digits: 2, language: language)))
      }
    }
  }

  @Test func `each band's name begins under the place where the band begins`() throws {
    // At 55 columns one point is one column; where a name is in the way, the next goes below.
    let rows = try Self.bar(Results.exhaustion(20), width: 55).lines().dropFirst().map { Array($0.text) }
    #expect(rows.count == 2)
    for (row, column, label) in [(0, 0, "0 Low"), (0, 17, "17 Moderate"), (1, 27, "27 High"), (0, 53, "54")] {
      #expect(String(rows[row][column...]).hasPrefix(label))
    }
  }

  @Test func `the welcome end is green and the other red, whichever end that is`() throws {
    let burnout = try Self.bar(Results.exhaustion(30), width: 55).lines()[0]
    #expect(burnout.spans.first?.style.color == .green && burnout.spans.last?.style.color == .red)
    let rating = try Results.instrument("service-rating")
    let score = ScoringPlan(rating).result(Results.extreme(rating, worst: true)).scales[0]
    #expect(score.scale.worse == .lower)
    let track = try Self.bar(score, width: 55).lines()[0]
    #expect(track.spans.first?.style.color == .red && track.spans.last?.style.color == .green)
  }

  @Test func `the marker has the colour of its score's own band on both sides of every boundary`() throws {
    let colors: [String: Style.Color] = ["low": .green, "moderate": .yellow, "high": .red]
    for width in [10, 20, 64] {
      for score in [0, 16, 17, 18, 26, 27, 28, 54] {
        let result = try Results.exhaustion(score)
        let marker = try Self.bar(result, width: width).lines()[0].spans.first { $0.text.contains("●") }
        #expect(marker?.style.color == colors[try #require(result.measurement?.band?.id)], "\(score) in \(width)")
      }
    }
  }

  @Test func `the band of the score stands out from the others`() throws {
    let labels = try Self.bar(Results.exhaustion(20), width: 55).lines()[1]
    #expect(labels.spans.filter { $0.style == .bold }.map(\.text) == ["17 Moderate"])
  }

  @Test func `a scale without bands shows its ends and no colour`() throws {
    let json = """
      {"format": 1, "id": "bare", "version": "1.0.0", "defaultLanguage": "en", "title": {"en": "T"},
       "rights": {"origin": "original", "license": "CC0-1.0", "holder": "N", "administration": "free"},
       "responseFormats": {"f": {"kind": "number", "minimum": -5, "maximum": 5}}, "items": [{"id": "a", "format": "f", "text": {"en": "A"}}],
       "scales": [{"id": "s", "title": {"en": "S"}, "keys": ["a"], "method": "sum", "missing": {"rule": "complete"}, "worse": "higher"}]}
      """
    let outcome = DefinitionReader.read(Array(json.utf8))
    let instrument = try #require(outcome.instrument, "\(outcome.findings)")
    for (answer, column) in [(-5, 0), (0, 10), (5, 20)] {
      var sheet = AnswerSheet(count: 1)
      sheet[0] = answer
      let lines = try Self.bar(ScoringPlan(instrument).result(sheet).scales[0], width: 21, shapes: .ascii).lines()
      #expect(Array(lines[0].text).firstIndex(of: "o") == column)
      #expect(lines[0].spans.allSatisfy { $0.style.color == nil })
      #expect(lines[1].text.hasPrefix("−5") && lines[1].text.hasSuffix(" 5"))
    }
  }
}
