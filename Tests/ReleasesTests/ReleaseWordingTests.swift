import JSON
import Releases
import Testing
import Wording

@Suite struct ReleaseWordingTests {
  private static let place = CellPlace(unit: "east-1", slice: SlicePlace(name: "tenure", answer: .notStated), scale: "exhaustion")

  private static let syntaxFault: JSONFault = {
    do throws(JSONFault) {
      _ = try JSONReader.read([])
      preconditionFailure("nothing is no JSON")
    } catch {
      return error
    }
  }()

  private static let faults: [ReleaseFault] =
    [
      .tooLarge(limit: 16 << 20), .syntax(syntaxFault), .shape(ShapeFault(.wrongType, at: .root)), .unsupportedFormat,
      .invalidText(.member(of: .root, "round")), .minimumGroupTooSmall(3), .bandsOutOfOrder(scale: "s"), .tooFewClasses(slice: "t"),
      .unknownParent(unit: "u", parent: "p"), .rootCount(2), .unitsWithoutRoot("u"), .codesForUnknownUnit("u"), .repeatedCell(place),
      .undeclaredCell(place), .missingCell(place), .mixedStatus(.root), .belowMinimumGroup(place), .spreadOfTooFew(place), .zeroSpread(place),
      .impossibleFigure(place), .foreignBands(place), .wrongShareForm(place), .notCanonical(offset: 7), .wrongSignature,
    ] + ReleaseFault.Countable.allCases.flatMap { [.tooMany($0, limit: 9), .repeatedName($0, "x")] }

  private static let findings: [ChainFinding] = [
    .otherOrganisation(round: "r", found: "a", expected: "b"), .twoOfOneRound(round: "r"), .fork(rounds: (0..<12).map { "r\($0)" }),
    .gap(round: "r", missing: [0xAB, 0xCD]), .beginningNotGiven(round: "r"), .publishedBackwards(round: "r", before: "q"),
    .keyChanged(round: "r", before: "q"), .foreignKey(round: "r"), .rolledBack(digest: [0xAB, 0xCD]),
    .minimumGroupLowered(round: "r", from: 8, to: 5),
  ]

  private static let phrases =
    faults.map(\.message) + findings.map(\.message) + [BoxRegister.Fault.tooLong(limit: 1), .notAHash(line: 2), .outOfOrder(line: 3)].map(\.message)

  @Test(arguments: phrases) func `every finding is a whole sentence in three languages`(phrase: Phrase) {
    let texts = InterfaceLanguage.allCases.map { phrase($0) }
    #expect(Set(texts).count == 3)
    for text in texts { #expect(text.hasSuffix(".") && !text.contains("  ") && !text.contains("\n") && text.count > 20, "\(text)") }
    #expect(phrase(.kk).unicodeScalars.contains { "әғқңөұүһі".unicodeScalars.contains($0) }, "\(phrase(.kk))")
    #expect(!phrase(.ru).unicodeScalars.contains { "әғқңөұүһі".unicodeScalars.contains($0) }, "\(phrase(.ru))")
  }

  @Test func `findings name what they are about`() {
    for fault in Self.faults {
      if case .belowMinimumGroup(let place) = fault { #expect(fault.message(.ru).contains(place.description)) }
    }
    #expect(Self.place.description == "east-1 · tenure=? · exhaustion")
    #expect(ChainFinding.fork(rounds: (0..<12).map { "r\($0)" }).message(.en).contains("“r7”, …"))
    #expect(ChainFinding.gap(round: "r", missing: [UInt8](repeating: 0xAB, count: 32)).message(.en).contains("abababababab."))
  }

  @Test func `only a beginning that is not given and a smaller group are no faults`() {
    #expect(Self.findings.filter { $0.severity == .notice } == [.beginningNotGiven(round: "r"), .minimumGroupLowered(round: "r", from: 8, to: 5)])
  }
}
