import Files
import Instruments
import JSON
import TestSupport
import Testing
import Wording

@Suite struct DefinitionMergeTests {
  private static func text(_ words: String) -> JSONValue { ["en": .string(words), "kk": .string(words), "ru": .string(words)] }

  /// - Parameter scores: of the table, which has to stay within the scale.
  private static func norm(_ id: String, scores: ClosedRange<Double>) -> JSONValue {
    [
      "id": .string(id), "status": "own", "population": text("Ours"), "n": 120, "mean": 2, "sd": 1,
      "percentiles": [["score": .double(scores.lowerBound), "percentile": 20], ["score": .double(scores.upperBound), "percentile": 80]],
      "source": "Ours",
    ]
  }

  private static let members = [
    JSONMember(
      "bands", [["id": "low", "from": 0, "label": text("Low")], ["id": "high", "from": 1, "label": text("High {\"[\\")]]),
    JSONMember("bandBasis", ["status": "own", "note": text("Thirds."), "source": "Ours"]),
    JSONMember("reliability", ["status": "own", "coefficient": 0.7, "kind": "alpha", "sd": 1, "n": 120, "source": "Ours"]),
  ]

  private static func change(_ scale: String, _ norm: String = "ours", scores: ClosedRange<Double> = 1...2, members: [JSONMember] = members)
    -> DefinitionMerge.ScaleChange
  {
    DefinitionMerge.ScaleChange(id: scale, norm: Self.norm(norm, scores: scores), members: members)
  }

  private static let texts = [
    SampleDefinition.sound, "\u{FEFF}" + SampleDefinition.sound.replacing("\n", with: "\r\n"), SampleDefinition.sound.replacing("\n", with: " "),
  ]

  @Test(arguments: texts) func `what is given replaces what was there or is added, and the rest stays`(_ text: String) throws {
    let before = try #require(DefinitionReader.read(Array(text.utf8)).instrument)
    // One that has everything, and one that has neither bands nor norms.
    let merge = DefinitionMerge(version: "1.1.0", scales: [Self.change("load"), Self.change("balance")])
    let merged = try merge.applied(to: Array(text.utf8))
    #expect(merged.instrument.version == "1.1.0" && DefinitionReader.read(merged.bytes).findings.isEmpty)
    for (scale, norms) in [("load", ["all", "ours"]), ("balance", ["ours"])] {
      let scale = try #require(merged.instrument.scale(scale))
      #expect(scale.norms.map(\.id) == norms && scale.norms.last?.percentiles?.entries.count == 2)
      #expect(scale.bands.map(\.from) == [0, 1] && scale.bands[1].label(.en) == "High {\"[\\" && scale.bandBasis?.status == .own)
      #expect(scale.reliability?.coefficient == 0.7)
    }
    #expect(merged.instrument.scale("average") == before.scale("average"))
    #expect(merged.instrument.items == before.items && merged.instrument.profiles == before.profiles && merged.instrument.advice == before.advice)
    #expect(merged.instrument.scale("load")?.norms[0] == before.scale("load")?.norms[0])
  }

  @Test func `a norm of the same id takes its place, and doing so again changes nothing`() throws {
    let bytes = Array(SampleDefinition.sound.utf8)
    let once = try DefinitionMerge(version: "1.1.0", scales: [Self.change("load", "all"), Self.change("average")]).applied(to: bytes)
    #expect(once.instrument.scale("load")?.norms.map(\.mean) == [2] && once.instrument.scale("average")?.norms.map(\.id) == ["ours"])
    let twice = try DefinitionMerge(version: "1.1.0", scales: [Self.change("load", "all"), Self.change("average")]).applied(to: once.bytes)
    #expect(twice.bytes == once.bytes)
  }

  @Test func `lines that have nothing to do with the change stay byte for byte`() throws {
    for id in Repository.instruments {
      let bytes = try BoundedFile.read("\(Repository.questionnaires)/\(id).json", limit: 1 << 20)
      let instrument = try #require(DefinitionReader.read(bytes).instrument)
      let changes = instrument.scales.map { Self.change($0.id, scores: $0.range, members: []) }
      let merged = try DefinitionMerge(version: "9.9.9", scales: changes).applied(to: bytes)
      let (before, after) = (Self.lines(bytes), Self.lines(merged.bytes))
      let difference = after.difference(from: before)
      let (gone, new) = (difference.removals.map(Self.line), difference.insertions.map(Self.line))
      // The version, and what was last in a scale, which got a comma behind it.
      #expect(gone.count { $0.contains("\"version\"") } == 1 && gone.count <= 1 + instrument.scales.count)
      #expect(gone.allSatisfy { $0.contains("\"version\"") || new.contains($0 + ",") })
      #expect(new.count > instrument.scales.count)
    }
  }

  private static func line(_ change: CollectionDifference<String>.Change) -> String {
    switch change {
    case .insert(_, let line, _), .remove(_, let line, _): line
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `an empty list of norms is filled`() throws {
    let sample = try SampleDefinition([
      (#""missing": {"rule": "available"}, "worse": "lower""#, #""missing": {"rule": "available"}, "norms": [ ], "worse": "lower""#)
    ])
    let merged = try DefinitionMerge(version: "1.1.0", scales: [Self.change("average", members: [])]).applied(to: Array(sample.text.utf8))
    #expect(merged.instrument.scale("average")?.norms.map(\.id) == ["ours"])
  }

  @Test func `what would leave the definition faulty is refused with every fault`() throws {
    let bytes = Array(SampleDefinition.sound.utf8)
    // The profile asks for the band “high”.
    let members = [JSONMember("bands", [["id": "low", "from": 1, "label": Self.text("Low")]])]
    do {
      _ = try DefinitionMerge(version: "1.1", scales: [Self.change("load", members: members)]).applied(to: bytes)
      Issue.record("it was accepted")
    } catch .faulty(let findings) {
      #expect(
        findings.map(\.fault) == [
          .invalidVersion("1.1"), .firstBandStart(found: 1, expected: 0), .unknownReference(.band, id: "high", known: ["low"]),
        ])
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func `a definition that would become too large is refused`() throws {
    let filling = String(repeating: " ", count: DefinitionLimits.bytes - SampleDefinition.sound.utf8.count)
    do {
      _ = try DefinitionMerge(version: "1.1.0", scales: [Self.change("load")]).applied(to: Array((SampleDefinition.sound + filling).utf8))
      Issue.record("it was accepted")
    } catch .tooLarge(let limit) {
      #expect(limit == DefinitionLimits.bytes)
    } catch {
      Issue.record("\(error)")
    }
  }
}
