import JSON
import Releases
import TestSupport
import Testing

/// What no keeper's program can publish, whoever wrote it: the rules that can be seen on a release alone.
@Suite struct ReleaseCheckingTests {
  private let exhaustion = CellPlace(unit: "east-1", scale: "exhaustion")

  private func fault(_ make: () throws -> Release) -> ReleaseFault? {
    do {
      _ = try make()
      return nil
    } catch {
      return error as? ReleaseFault
    }
  }

  /// The sample with the cell at `place` replaced.
  private func fault(at place: CellPlace, _ content: ReleaseCell.Content) -> ReleaseFault? {
    fault {
      try SampleRelease.release(cells: SampleRelease.cells.map { $0.place == place ? ReleaseCell(place: place, content: content) : $0 })
    }
  }

  private func figures(
    n: Int = 12, mean: String = "24.5", sd: String? = "10.5", interval: (String, String)? = ("21", "28"),
    bands: [String: BandShare] = ["low": .word(.some), "moderate": .word(.most), "high": .word(.some)]
  ) -> ReleaseCell.Content {
    .published(
      CellFigures(
        n: n, mean: SampleRelease.decimal(mean), sd: sd.map(SampleRelease.decimal),
        interval: interval.map { SampleRelease.decimal($0.0)...SampleRelease.decimal($0.1) }, bands: bands))
  }

  @Test func `the sample keeps all rules`() { #expect(fault { try SampleRelease.release() } == nil) }

  @Test func `fewer people than the minimum group are never published, and exactly as many are`() {
    for n in 0..<5 { #expect(fault(at: exhaustion, figures(n: n, sd: nil)) == .belowMinimumGroup(exhaustion)) }
    #expect(fault(at: exhaustion, figures(n: 5, sd: nil)) == nil)
    let policy = ReleasePolicy(minimumGroup: 9, scales: SampleRelease.scales, slices: [SampleRelease.slice], card: SampleRelease.digest("card"))
    #expect(fault { try SampleRelease.release(policy: policy) } == nil)
    let stricter = ReleasePolicy(minimumGroup: 10, scales: SampleRelease.scales, slices: [SampleRelease.slice], card: SampleRelease.digest("card"))
    #expect(fault { try SampleRelease.release(policy: stricter) } == .belowMinimumGroup(CellPlace(unit: "east-2", scale: "climate")))
  }

  @Test func `a minimum group below five cannot be`() {
    for group in [Int.min, -5, 0, 1, 4, .max] {
      let policy = ReleasePolicy(minimumGroup: group, scales: SampleRelease.scales, card: SampleRelease.digest("card"))
      #expect(fault { try SampleRelease.release(policy: policy) } == .minimumGroupTooSmall(group))
    }
  }

  @Test func `fewer than ten people have no standard deviation, and nobody one of zero`() {
    for n in 5..<10 { #expect(fault(at: exhaustion, figures(n: n)) == .spreadOfTooFew(exhaustion)) }
    #expect(fault(at: exhaustion, figures(n: 10)) == nil && fault(at: exhaustion, figures(n: 10, sd: nil)) == nil)
    #expect(fault(at: exhaustion, figures(sd: "0")) == .zeroSpread(exhaustion))
    #expect(fault(at: exhaustion, figures(sd: "-1")) == .impossibleFigure(exhaustion))
  }

  @Test func `shares are words below twenty people and whole five per cent from twenty on`() {
    let percents: [String: BandShare] = ["low": .percent(20), "moderate": .percent(45), "high": .percent(35)]
    for n in [12, 19] { #expect(fault(at: exhaustion, figures(n: n, bands: percents)) == .wrongShareForm(exhaustion)) }
    for n in [20, 500] {
      #expect(fault(at: exhaustion, figures(n: n, bands: percents)) == nil)
      #expect(fault(at: exhaustion, figures(n: n)) == .wrongShareForm(exhaustion))
    }
    for percent in -5...105 {
      let bands = percents.merging(["low": .percent(percent)]) { $1 }
      #expect((fault(at: exhaustion, figures(n: 20, bands: bands)) == nil) == ((0...100).contains(percent) && percent % 5 == 0), "\(percent)")
    }
  }

  @Test func `the word of a share never says none or all, and half is still some`() {
    for total in 1...30 {
      for count in 0...total { #expect(ShareWord(count, of: total) == (2 * count > total ? .most : .some)) }
    }
    #expect(ShareWord(0, of: 7) == .some && ShareWord(7, of: 7) == .most && ShareWord(3, of: 6) == .some)
  }

  @Test func `a figure outside the scale is impossible`() {
    for (mean, interval) in [("56", ("50", "54")), ("-2", ("0", "2")), ("24.5", ("-2", "28")), ("24.5", ("21", "56")), ("24.5", ("26", "28"))] {
      #expect(fault(at: exhaustion, figures(mean: mean, interval: interval)) == .impossibleFigure(exhaustion), "\(mean) \(interval)")
    }
    #expect(fault(at: exhaustion, figures(n: 10_000_001, bands: [:])) == .impossibleFigure(exhaustion))
    #expect(fault(at: exhaustion, figures(interval: nil)) == nil)
    // Half a step beyond the end, where the end is no multiple of the step.
    #expect(fault(at: exhaustion, figures(mean: "54.5", interval: ("50", "54"))) == nil)
  }

  @Test func `bands are those of the scale, all and no other`() {
    #expect(fault(at: exhaustion, figures(bands: [:])) == .foreignBands(exhaustion))
    #expect(fault(at: exhaustion, figures(bands: ["low": .word(.some), "moderate": .word(.most)])) == .foreignBands(exhaustion))
    let four: [String: BandShare] = ["low": .word(.some), "moderate": .word(.most), "high": .word(.some), "worst": .word(.some)]
    #expect(fault(at: exhaustion, figures(bands: four)) == .foreignBands(exhaustion))
  }

  @Test func `every cell is there exactly once; one that is left out would be a third state`() {
    for cell in SampleRelease.cells {
      #expect(fault { try SampleRelease.release(cells: SampleRelease.cells.filter { $0.place != cell.place }) } == .missingCell(cell.place))
      #expect(fault { try SampleRelease.release(cells: SampleRelease.cells + [cell]) } == .repeatedCell(cell.place))
    }
    #expect(fault { try SampleRelease.release(cells: SampleRelease.cells.filter { $0.place.slice == nil }) } != nil)
    #expect(fault { try SampleRelease.release(cells: []) } != nil)
  }

  @Test func `cells of what is not declared are refused, also where a name only looks the same`() {
    let places = [
      CellPlace(unit: "south", scale: "climate"), CellPlace(unit: "org", scale: "anxiety"),
      CellPlace(unit: "org", slice: SlicePlace(name: "age", answer: .notStated), scale: "climate"),
      CellPlace(unit: "org", slice: SlicePlace(name: SampleRelease.slice.name, answer: .stated("16+")), scale: "climate"),
      CellPlace(unit: "org", slice: SlicePlace(name: "жұмыс о\u{308}тілі", answer: .notStated), scale: "climate"),
    ]
    for place in places {
      let cells = SampleRelease.cells + [ReleaseCell(place: place, content: .withheld)]
      #expect(fault { try SampleRelease.release(cells: cells) } == .undeclaredCell(place))
    }
  }

  @Test func `slices are there for the levels of the policy, all of them and no other unit, and never for a team`() {
    func release(_ levels: ReleasePolicy.SliceLevels, sliced: Set<String>) throws -> Release {
      let policy = ReleasePolicy(
        minimumGroup: 5, scales: [SampleRelease.scales[1]], slices: [SampleRelease.slice], sliceLevels: levels, card: SampleRelease.digest("card"))
      let answers: [SlicePlace.Answer] = [.stated("0–4"), .stated("5–14"), .stated("15+"), .notStated]
      let places = SampleRelease.units.flatMap { unit -> [CellPlace] in
        let slices = sliced.contains(unit.id) ? answers.map { SlicePlace(name: SampleRelease.slice.name, answer: $0) } : []
        return ([nil] + slices).map { CellPlace(unit: unit.id, slice: $0, scale: "climate") }
      }
      return try SampleRelease.release(policy: policy, cells: places.map { ReleaseCell(place: $0, content: .withheld) })
    }
    let ids = ["org", "east", "west", "east-1", "west-1"]
    for subset in 0..<(1 << ids.count) {
      let sliced = Set(ids.indices.filter { subset >> $0 & 1 == 1 }.map { ids[$0] })
      #expect((fault { try release(.organisation, sliced: sliced) } == nil) == (sliced == ["org"]), "\(sliced)")
      #expect((fault { try release(.departments, sliced: sliced) } == nil) == (sliced == ["org", "east", "west"]), "\(sliced)")
    }
  }

  @Test func `two spellings of one letter are not one name`() {
    let slice = ReleaseSlice(name: "Caf\u{E9}", classes: ["a", "b"])
    let policy = ReleasePolicy(minimumGroup: 5, scales: [SampleRelease.scales[1]], slices: [slice], card: SampleRelease.digest("card"))
    let base = SampleRelease.cells.filter { $0.place.slice == nil && $0.place.scale == "climate" }
    func cells(_ name: String) -> [ReleaseCell] {
      base
        + [SlicePlace.Answer.stated("a"), .stated("b"), .notStated].map {
          ReleaseCell(place: CellPlace(unit: "org", slice: SlicePlace(name: name, answer: $0), scale: "climate"), content: .withheld)
        }
    }
    #expect(fault { try SampleRelease.release(policy: policy, cells: cells("Caf\u{E9}")) } == nil)
    guard case .undeclaredCell = fault({ try SampleRelease.release(policy: policy, cells: cells("Cafe\u{301}")) }) else {
      return #expect(Bool(false))
    }
  }

  private func unitsFault(_ units: [ReleaseUnit]) -> ReleaseFault? {
    fault {
      let policy = ReleasePolicy(minimumGroup: 5, scales: [SampleRelease.scales[1]], card: SampleRelease.digest("card"))
      return try SampleRelease.release(
        policy: policy, units: units,
        cells: Set(units.map(\.id)).map { ReleaseCell(place: CellPlace(unit: $0, scale: "climate"), content: .withheld) })
    }
  }

  @Test func `units are a tree with one root`() {
    func unit(_ id: String, _ parent: String?) -> ReleaseUnit { ReleaseUnit(id: id, parent: parent, name: id) }
    #expect(unitsFault([unit("o", nil), unit("a", "o"), unit("b", "a")]) == nil)
    #expect(unitsFault([]) == .rootCount(0))
    #expect(unitsFault([unit("o", nil), unit("p", nil)]) == .rootCount(2))
    #expect(unitsFault([unit("a", "b"), unit("b", "a")]) == .rootCount(0))
    #expect(unitsFault([unit("o", nil), unit("a", "b"), unit("b", "a")]) == .unitsWithoutRoot("a"))
    #expect(unitsFault([unit("o", nil), unit("a", "a")]) == .unitsWithoutRoot("a"))
    #expect(unitsFault([unit("o", nil), unit("a", "x")]) == .unknownParent(unit: "a", parent: "x"))
    #expect(unitsFault([unit("o", nil), unit("a", "o"), unit("a", "o")]) == .repeatedName(.units, "a"))
    let chain = [unit("u00", nil)] + (1...40).map { unit("u\($0 < 10 ? "0" : "")\($0)", "u\($0 < 11 ? "0" : "")\($0 - 1)") }
    #expect(unitsFault(Array(chain.prefix(ReleaseLimits.unitDepth))) == nil)
    #expect(unitsFault(Array(chain.prefix(ReleaseLimits.unitDepth + 1))) == .unitsWithoutRoot("u32"))
  }

  private func policyFault(_ policy: ReleasePolicy) -> ReleaseFault? { fault { try SampleRelease.release(policy: policy, cells: []) } }

  @Test func `a policy that contradicts itself is refused`() {
    let card = SampleRelease.digest("card")
    func scale(_ bands: [(String, Int)]) -> ReleaseScale {
      ReleaseScale(
        id: "s", range: JSONDecimal(0)...JSONDecimal(10), worse: .higher, bands: bands.map { ReleaseBand(id: $0.0, from: JSONDecimal($0.1)) })
    }
    for bands in [[("a", 1)], [("a", 0), ("b", 0)], [("a", 0), ("b", 5), ("c", 4)], [("a", 0), ("b", 11)]] {
      #expect(policyFault(ReleasePolicy(minimumGroup: 5, scales: [scale(bands)], card: card)) == .bandsOutOfOrder(scale: "s"))
    }
    #expect(policyFault(ReleasePolicy(minimumGroup: 5, scales: [scale([("a", 0), ("a", 5)])], card: card)) == .repeatedName(.bands, "a"))
    #expect(policyFault(ReleasePolicy(minimumGroup: 5, scales: [scale([]), scale([])], card: card)) == .repeatedName(.scales, "s"))
    let slices = ["a", "b", "c"].map { ReleaseSlice(name: $0, classes: ["x", "y"]) }
    #expect(policyFault(ReleasePolicy(minimumGroup: 5, scales: [], slices: slices, card: card)) == .tooMany(.slices, limit: 2))
    for classes in [[], ["x"]] {
      let slice = ReleaseSlice(name: "a", classes: classes)
      #expect(policyFault(ReleasePolicy(minimumGroup: 5, scales: [], slices: [slice], card: card)) == .tooFewClasses(slice: "a"))
    }
    let twice = ReleaseSlice(name: "a", classes: ["x", "x"])
    #expect(policyFault(ReleasePolicy(minimumGroup: 5, scales: [], slices: [twice], card: card)) == .repeatedName(.classes, "x"))
    let foreign = ReleasePolicy(minimumGroup: 5, scales: [], codesIssued: ["south": 3], card: card)
    #expect(policyFault(foreign) == .codesForUnknownUnit("south"))
    for bytes in [[], [UInt8](repeating: 0, count: 31), [UInt8](repeating: 0, count: 33)] {
      guard case .invalidText = policyFault(ReleasePolicy(minimumGroup: 5, scales: [], card: bytes)) else { return #expect(Bool(false)) }
      guard case .invalidText = fault({ try SampleRelease.release(previous: bytes) }) else { return #expect(Bool(false)) }
    }
  }

  @Test func `places are ordered by unit, then everybody before slices, then class and scale, and the order is total`() {
    let slices: [SlicePlace?] = [
      nil, SlicePlace(name: "a", answer: .stated("x")), SlicePlace(name: "a", answer: .stated("y")), SlicePlace(name: "a", answer: .notStated),
      SlicePlace(name: "b", answer: .stated("x")),
    ]
    var places: [CellPlace] = []
    for unit in ["a", "a-1", "b"] {
      for slice in slices { for scale in ["s", "t"] { places.append(CellPlace(unit: unit, slice: slice, scale: scale)) } }
    }
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<20 { #expect(places.shuffled(using: &generator).sorted() == places) }
    for (i, a) in places.enumerated() { for (j, b) in places.enumerated() { #expect((a < b) == (i < j)) } }
  }
}
