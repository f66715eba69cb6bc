import Statistics
import TestSupport
import Testing

@testable import Bulk

@Suite struct WaveReaderTests {
  @Test func `two waves of the reference file have the figures that R finds`() throws {
    let results = try ReferenceFigures(of: "waves", in: ComparisonFile.results)
    let comparison = try ComparisonFile.waves(ComparisonFile.text(), ComparisonFile.instrument())
    func check(_ value: Double?, _ name: String) {
      #expect(results.disagreement(value, with: name, within: 1e-10) == nil)
    }
    #expect(comparison.earlier == "2024" && comparison.later == "2025")
    check(Double(comparison.both), "both")
    check(Double(comparison.earlierOnly), "earlier_only")
    check(Double(comparison.laterOnly), "later_only")
    check(Double(comparison.withoutWave), "without_wave")
    check(Double(comparison.withoutID), "without_id")
    let pairs = try comparison.scales[0].pairs.get()
    check(Double(pairs.count), "n")
    #expect(pairs.count + comparison.scales[0].unscored == comparison.both)
    check(pairs.earlier.moments.mean, "mean_earlier")
    check(pairs.later.moments.mean, "mean_later")
    let test = try pairs.test.get()
    check(test.difference, "difference")
    check(test.t, "t")
    check(test.p, "p")
    check(test.interval(level: 0.95).lower, "lower")
    check(test.interval(level: 0.95).upper, "upper")
    check(test.effect, "g")
    check(try pairs.ranks.get().positiveRanks, "v")
    check(try pairs.ranks.get().p, "v_p")
    check(try pairs.correlation.get().r, "r")
    check(try pairs.correlation.get().p, "r_p")
  }

  @Test func `two files give what one file with a column of waves gives`() throws {
    let instrument = try ComparisonFile.instrument()
    let lines = try ComparisonFile.text().split(separator: "\n")
    let expected = try ComparisonFile.waves(ComparisonFile.text(), instrument)
    let reader = WaveReader(instrument)
    for wave in ["2024", "2025"] {
      let rows = lines.dropFirst().filter { $0.hasPrefix(wave + ";") }
      let text = String(lines[0]) + "\n" + rows.joined(separator: "\n")
      let (plan, source) = try ComparisonFile.source(text, instrument, keys: ["code"])
      try reader.read(plan, source, as: "file \(wave)", chunkSize: 200)
    }
    let found = reader.comparison(minimumGroup: 5)
    #expect(found.earlier == "file 2024" && found.both == expected.both && found.earlierOnly == expected.earlierOnly)
    #expect(try found.scales[0].pairs.get().differences == expected.scales[0].pairs.get().differences)
    #expect(found.rows.count == 2 && found.faults.map(\.count).reduce(0, +) == 1)
  }

  @Test func `figures are the same to the last bit for every number of workers and every size of chunks`() throws {
    let (text, instrument) = (try ComparisonFile.text(), try ComparisonFile.instrument())
    let expected = try ComparisonFile.waves(text, instrument)
    for workers in [1, 2, 4] {
      for chunkSize in [64, 999] {
        let found = try ComparisonFile.waves(text, instrument, workers: workers, chunkSize: chunkSize)
        let (ours, theirs) = (try found.scales[0].pairs.get(), try expected.scales[0].pairs.get())
        #expect(ours.differences == theirs.differences && ours.earlier == theirs.earlier && found.faults == expected.faults)
        #expect(try ours.correlation.get() == theirs.correlation.get())
        #expect(found.laterOnly == expected.laterOnly && found.withoutID == expected.withoutID)
      }
    }
  }

  /// Everybody in two waves, the second one or two points higher.
  private func file(_ waves: (String, String), people: Int = 6) -> String {
    "wave,code,x\n" + (0..<people).map { "\(waves.1),p\($0),\($0 + 1 + $0 % 2)\n\(waves.0),p\($0),\($0)\n" }.joined()
  }

  @Test(
    arguments: [
      ("9", "10"), ("-1", "1"), ("2024", "2024,5"), ("2024-09-30", "2024-10-01"), ("wave 2", "wave 10"), ("2024", "later"), ("A", "B"),
    ])
  func `the earlier wave is the first in natural order, however the rows stand`(waves: (String, String)) throws {
    let quoted = ("\"\(waves.0)\"", "\"\(waves.1)\"")
    for text in [file(quoted), "wave,code,x\n" + file(quoted).split(separator: "\n").dropFirst().reversed().joined(separator: "\n")] {
      let comparison = try ComparisonFile.waves(text, ComparisonFile.single())
      #expect(comparison.earlier == waves.0 && comparison.later == waves.1)
      #expect(try comparison.scales[0].pairs.get().test.get().difference == 1.5)
    }
  }

  @Test func `waves that are named are compared in that order, and others are left out`() throws {
    let text = file(("2", "1")) + "3,p1,9\n3,p2,9\n"
    let instrument = try ComparisonFile.single()
    let comparison = try ComparisonFile.waves(text, instrument, chosen: ("2", "1"))
    #expect(comparison.earlier == "2" && comparison.otherWaves == 2)
    #expect(try comparison.scales[0].pairs.get().test.get().difference == 1.5)
    #expect(throws: ComparisonFault.waves(found: ["1", "2", "3"])) { try ComparisonFile.waves(text, instrument) }
    #expect(throws: ComparisonFault.unknownWave("4", known: ["1", "2", "3"])) {
      try ComparisonFile.waves(text, instrument, chosen: ("1", "4"))
    }
    #expect(throws: ComparisonFault.waves(found: ["1"])) { try ComparisonFile.waves("wave,code,x\n1,a,3\n,b,4\n", instrument) }
    // Rows that repeat an id are the smaller fault of a column that holds no waves.
    #expect(throws: ComparisonFault.waves(found: ["1", "2", "3"])) {
      try ComparisonFile.waves("wave,code,x\n1,a,1\n1,a,2\n2,a,3\n3,a,4\n", instrument)
    }
    let many = "wave,code,x\n" + (0..<60).map { "w\($0),p,1\n" }.joined()
    #expect(throws: ComparisonFault.tooManyWaves(limit: 50)) { try ComparisonFile.waves(many, instrument) }
  }

  @Test func `an id twice in a wave names both lines, line breaks in quotes counted, in chunks of any size`() throws {
    let text = "wave,code,note,x\n1,a,,3\n1,b,\"two\nlines\",4\n2,a,,5\n1, \"\"b,,9\n"
    // A quote within a field without quotes is text, so the id of line 6 is another; the next row repeats it in another way.
    let repeated = "wave,code,note,x\n1,a,,3\n1,b,\"two\nlines\",4\n2,a,,5\n1, b ,,9\n"
    let instrument = try ComparisonFile.single()
    for chunkSize in [1, 20, 64, 4_096] {
      #expect(throws: ComparisonFault.personTwice(column: "code", first: 3, second: 6)) {
        try ComparisonFile.waves(repeated, instrument, workers: 2, chunkSize: chunkSize)
      }
    }
    #expect(throws: Never.self) { try ComparisonFile.waves(text, instrument) }
  }

  @Test func `pairs below the minimum are withheld`() throws {
    let instrument = try ComparisonFile.single()
    for people in 3...7 {
      let comparison = try ComparisonFile.waves(file(("1", "2"), people: people), instrument)
      #expect((try? comparison.scales[0].pairs.get())?.count == (people >= 5 ? people : nil))
    }
    let gap = try ComparisonFile.waves(file(("1", "2"), people: 4), instrument).scales[0].pairs
    #expect(throws: ComparisonGap.tooFew(minimum: 5)) { try gap.get() }
  }

  @Test func `differences that are equal but for the last bit tie, and nobody changed is said`() throws {
    // 3 items: 1/3 steps. From 1/3 to 2/3 and from 4/3 to 5/3 it is the same third.
    let instrument = try SheetFile.instrument(
      formats: ["points": "{\"kind\": \"number\", \"minimum\": 0, \"maximum\": 5}"],
      items: [("a", "points", nil), ("b", "points", nil), ("c", "points", nil)],
      scales: [SheetFile.scale("score", keys: ["a", "b", "c"], method: "mean")])
    var text = "wave,code,a,b,c\n"
    for person in 0..<12 { text += "1,p\(person),\(person % 5),1,0\n2,p\(person),\(person % 5),1,\(person < 6 ? 1 : 2)\n" }
    let pairs = try ComparisonFile.waves(text, instrument).scales[0].pairs.get()
    #expect(pairs.differences.entries.map(\.count) == [6, 6])
    let still = text.split(separator: "\n").map { $0.hasPrefix("2") ? $0.dropLast() + "0" : $0 }.joined(separator: "\n")
    let unchanged = try ComparisonFile.waves(still, instrument).scales[0].pairs.get()
    #expect(throws: FigureGap.untestable(.noSpread)) { try unchanged.ranks.get() }
    #expect(throws: FigureGap.untestable(.noSpread)) { try unchanged.test.get() }
  }
}
