import Contributions
import Dates
import JSON
import Sealing
import TestSupport
import Testing

@Suite struct RoundCardTests {
  private func fault(_ make: () throws -> RoundCard) -> CardFault? {
    do {
      _ = try make()
      return nil
    } catch {
      return error as? CardFault
    }
  }

  @Test func `units are ordered, so that their order tells nothing`() throws {
    let card = try SampleRound.card()
    #expect(card.units.map(\.id) == ["east-1", "east-2", "west"])
    #expect(try SampleRound.card(units: SampleRound.units.reversed()) == card)
  }

  @Test func `a minimum group below five cannot be promised`() {
    for group in [Int.min, -1, 0, 4, .max] { #expect(fault { try SampleRound.card(minimumGroup: group) } == .minimumGroupTooSmall(group)) }
    for group in [5, 6, 1_000] { #expect(fault { try SampleRound.card(minimumGroup: group) } == nil) }
  }

  @Test func `a round collects something from somebody, and closes after it opens`() {
    #expect(fault { try SampleRound.card(scales: []) } == .nothingCollected)
    #expect(fault { try SampleRound.card(units: []) } == .noUnits)
    let (opens, closes) = (SampleRound.day(5), SampleRound.day(4))
    #expect(fault { try SampleRound.card(opens: opens, closes: closes) } == .closesBeforeOpening(opens: opens, closes: closes))
    #expect(fault { try SampleRound.card(opens: opens, closes: opens) } == nil && fault { try SampleRound.card(closes: nil) } == nil)
  }

  @Test func `names occur once and are few enough`() {
    #expect(fault { try SampleRound.card(scales: ["strain", "strain"]) } == .repeatedName(.scales, "strain"))
    let unit = CardUnit(id: "west", path: "Other", codes: nil)
    #expect(fault { try SampleRound.card(units: SampleRound.units + [unit]) } == .repeatedName(.units, "west"))
    let path = CardUnit(id: "other", path: "West", codes: nil)
    #expect(fault { try SampleRound.card(units: SampleRound.units + [path]) } == .repeatedName(.units, "West"))
    #expect(fault { try SampleRound.card(slices: [SampleRound.slice, SampleRound.slice]) } == .repeatedName(.slices, SampleRound.slice.name))
    #expect(fault { try SampleRound.card(slices: [CardSlice(name: "s", classes: ["x", "x"])]) } == .repeatedName(.classes, "x"))
    let slices = ["a", "b", "c"].map { CardSlice(name: $0, classes: ["x", "y"]) }
    #expect(fault { try SampleRound.card(slices: slices) } == .tooMany(.slices, limit: 2))
    #expect(fault { try SampleRound.card(slices: Array(slices.prefix(2))) } == nil)
    #expect(fault { try SampleRound.card(slices: [CardSlice(name: "s", classes: ["x"])]) } == .tooFewClasses(slice: "s"))
    let classes = (0...CardLimits.classes).map { "c\($0)" }
    #expect(fault { try SampleRound.card(slices: [CardSlice(name: "s", classes: classes)]) } == .tooMany(.classes, limit: CardLimits.classes))
  }

  @Test(arguments: ["", " ", "a\u{1B}[2J", "a\u{202E}b", "a\nb", String(repeating: "x", count: 601)]) func `names that cannot be shown are refused`(
    name: String
  ) {
    func isRefused(_ fault: CardFault?) -> Bool {
      if case .invalidText = fault { true } else { false }
    }
    #expect(isRefused(fault { try SampleRound.card(organisation: name) }))
    #expect(isRefused(fault { try SampleRound.card(round: name) }))
    #expect(isRefused(fault { try SampleRound.card(scales: [name]) }))
    #expect(isRefused(fault { try SampleRound.card(slices: [CardSlice(name: name, classes: ["x", "y"])]) }))
    #expect(isRefused(fault { try SampleRound.card(slices: [CardSlice(name: "s", classes: [name, "y"])]) }))
    #expect(isRefused(fault { try SampleRound.card(units: [CardUnit(id: "u", path: name, codes: nil)]) }))
    #expect(isRefused(fault { try SampleRound.card(units: [CardUnit(id: name, path: "U", codes: nil)]) }))
  }

  @Test func `a card whose contributions could outgrow their one size is refused when it is made, not when somebody contributes`() throws {
    let scales = (0..<200).map { "s\($0)" }
    #expect(fault { try SampleRound.card(scales: scales) } == .contributionsTooLong)
    let fitting = try #require((1...200).last { count in fault { try SampleRound.card(scales: Array(scales.prefix(count))) } == nil })
    #expect(fitting > 100)
  }

  @Test func `contributions are taken from the first day to the last`() throws {
    let card = try SampleRound.card(opens: SampleRound.day(3), closes: SampleRound.day(5))
    for number in 0..<10 {
      let standing = card.standing(on: SampleRound.day(number))
      switch number {
      case ..<3: #expect(standing == .notYetOpen(SampleRound.day(3)))
      case 3...5: #expect(standing == .open)
      default: #expect(standing == .closed(SampleRound.day(5)))
      }
    }
    #expect(try SampleRound.card(closes: nil).standing(on: SampleRound.day(100_000)) == .open)
  }
}
