import Dates
import JSON
import Releases
import Sealing
import Testing

@Suite struct ReleaseSeriesTests {
  typealias Unit = SampleSeries.Unit
  typealias Round = SampleSeries.Round

  private func series(of release: Release) throws -> ReleaseSeries {
    try ReleaseSeries(ReleaseChain([SignedRelease(signing: release, with: SampleRelease.pair())]))
  }

  @Test func `every cell of a release is found at its place, and no other place has one`() throws {
    for levels in ReleasePolicy.SliceLevels.allCases {
      let release = try sliced(levels)
      let series = try series(of: release)
      for cell in release.cells {
        let found = series.cell(round: 0, unit: cell.place.unit, slice: cell.place.slice, scale: cell.place.scale)
        #expect(found == (cell.figures.map(SeriesCell.published) ?? .withheld), "\(cell.place)")
      }
      let slices = release.policy.slices.flatMap { slice in
        slice.classes.map { SlicePlace(name: slice.name, answer: .stated($0)) } + [SlicePlace(name: slice.name, answer: .notStated)]
      }
      let known = Set(release.cells.map(\.place))
      let strange = SlicePlace(name: "strange", answer: .notStated)
      for unit in release.units.map(\.id) + ["strange"] {
        for slice in [nil, strange] + slices {
          for scale in ["exhaustion", "climate", "strange"] where !known.contains(CellPlace(unit: unit, slice: slice, scale: scale)) {
            #expect(series.cell(round: 0, unit: unit, slice: slice, scale: scale) == .absent)
          }
        }
      }
    }
  }

  /// Two slices, figures that differ from cell to cell, one cell in three withheld.
  private func sliced(_ levels: ReleasePolicy.SliceLevels) throws -> Release {
    let slices = [SampleRelease.slice, ReleaseSlice(name: "age", classes: ["old", "new"])]
    let classes = slices.flatMap { slice in
      slice.classes.map { SlicePlace(name: slice.name, answer: .stated($0)) } + [SlicePlace(name: slice.name, answer: .notStated)]
    }
    let sliced = levels == .organisation ? ["org"] : ["org", "east", "west"]
    var cells: [ReleaseCell] = []
    for unit in SampleRelease.units {
      for slice in [nil] + (sliced.contains(unit.id) ? classes : []) {
        for scale in SampleRelease.scales {
          let content: ReleaseCell.Content =
            cells.count % 3 == 2 ? .withheld : .published(SampleRelease.figures(20 + cells.count, scale))
          cells.append(ReleaseCell(place: CellPlace(unit: unit.id, slice: slice, scale: scale.id), content: content))
        }
      }
    }
    let policy = ReleasePolicy(
      minimumGroup: 5, scales: SampleRelease.scales, slices: slices, sliceLevels: levels, card: SampleRelease.digest("card"))
    return try SampleRelease.release(policy: policy, cells: cells)
  }

  @Test func `a series names the key that signed it as the keeper shows it`() throws {
    let (release, pair) = (try sliced(.organisation), SampleRelease.pair())
    #expect(try series(of: release).signer == Fingerprint(ofKey: pair.publicKey))
  }

  @Test func `units stand behind the unit above them, by name, with numbers by their value, and former units where they stood last`() throws {
    let series = try SampleSeries.series([
      [Unit("o", in: nil), Unit("b", in: "o", name: "Team 10"), Unit("a", in: "o", name: "team 9"), Unit("c", in: "b", name: "C")],
      [Unit("o", in: nil), Unit("b", in: "o", name: "Team 10"), Unit("a", in: "o", name: "team 9"), Unit("d", in: "a", name: "D")],
    ])
    #expect(series.units.map(\.id) == ["o", "a", "d", "b", "c"])
    #expect(series.units.map(\.depth) == [0, 1, 2, 1, 2])
    #expect(series.units.map(\.path) == [[], ["team 9"], ["team 9", "D"], ["Team 10"], ["Team 10", "C"]])
    #expect(series.units.map(\.rounds) == [[0, 1], [0, 1], [1], [0, 1], [0]])
    #expect(series.cell(round: 1, unit: "c", scale: "exhaustion") == .absent)
    #expect(series.units(named: "Team 10/C").map(\.id) == ["c"] && series.units(named: "D").map(\.id) == ["d"])
    #expect(series.units(named: "a").map(\.id) == ["a"] && series.units(named: "nobody").isEmpty)
  }

  @Test func `a unit that gained or lost units from elsewhere, or changed its name, starts a new series`() throws {
    let organisation = Unit("o", in: nil)
    let (a, b) = (Unit("a", in: "o"), Unit("b", in: "o"))
    let series = try SampleSeries.series([
      [organisation, a, b, Unit("t", in: "a"), Unit("s", in: "a")],
      [organisation, a, b, Unit("t", in: "b"), Unit("s", in: "a")],
      [organisation, a, b, Unit("t", in: "b"), Unit("s", in: "a"), Unit("n", in: "a")],
      [organisation, a, Unit("b", in: "o", name: "renamed"), Unit("t", in: "b"), Unit("n", in: "a")],
    ])
    func isWhole(_ unit: String, _ earlier: Int, _ later: Int) -> Bool {
      series.comparability(from: earlier, to: later, unit: unit, scale: "exhaustion") == .comparable
    }
    #expect(!isWhole("a", 0, 1) && !isWhole("b", 0, 1), "a team went from one to the other")
    #expect(isWhole("o", 0, 3) && isWhole("t", 0, 3), "the organisation and the team itself are the same")
    #expect(isWhole("a", 1, 2) && isWhole("a", 2, 3), "a new team and a closed one leave the unit the same")
    #expect(isWhole("b", 1, 2) && !isWhole("b", 2, 3))
    #expect(series.comparability(from: 2, to: 3, unit: "b", scale: "exhaustion") == .broken(.unitReorganised))
    #expect(!isWhole("a", 0, 3), "what was broken stays broken")
  }

  @Test func `another version, range, direction or band of a scale breaks its series and no other`() throws {
    let scale = SampleRelease.scales[0]
    let other = ReleaseScale(id: scale.id, range: scale.range, worse: .lower, bands: scale.bands)
    let version = ReleaseInstrument(id: "burnout", version: "1.0.1", digest: SampleRelease.digest("other"))
    let base = Round(name: "r0", day: SampleSeries.day("2026-01-01"), units: [Unit("o", in: nil)], scales: SampleRelease.scales)
    var rounds = [Round](repeating: base, count: 4)
    for index in rounds.indices { rounds[index].name = "r\(index)" }
    rounds[1].scales = [other, SampleRelease.scales[1]]
    rounds[2].scales = [other, SampleRelease.scales[1]]
    rounds[3].scales = [other]
    rounds[3].instrument = version
    let series = try ReleaseSeries(SampleSeries.chain(rounds))
    func state(_ scale: String, _ earlier: Int, _ later: Int) -> SeriesComparability {
      series.comparability(from: earlier, to: later, unit: "o", scale: scale)
    }
    #expect(state("exhaustion", 0, 1) == .broken(.instrumentChanged) && state("exhaustion", 1, 2) == .comparable)
    #expect(state("climate", 0, 2) == .comparable && state("exhaustion", 2, 3) == .broken(.instrumentChanged))
    #expect(series.scales.map(\.id) == ["exhaustion", "climate"] && series.scales[0].worse == .lower)
    #expect(series.cell(round: 3, unit: "o", scale: "climate") == .absent)
  }

  @Test func `the same period of the year before is found by its name, and by its day only where no name speaks against it`() throws {
    func found(_ names: [(String, String)]) throws -> String? {
      let rounds = names.map { Round(name: $0.0, day: SampleSeries.day($0.1), units: [Unit("o", in: nil)]) }
      let series = try ReleaseSeries(SampleSeries.chain(rounds))
      return series.sameRoundLastYear(of: rounds.count - 1).map { series.rounds[$0].name }
    }
    for label in ["-Q4", "-11", "-H2", "-1", "", "-күз"] {
      #expect(try found([("2025\(label)", "2025-06-01"), ("2025x", "2025-12-01"), ("2026\(label)", "2026-12-01")]) == "2025\(label)")
    }
    #expect(try found([("Q4-2025", "2025-12-01"), ("Q4-2026", "2026-12-01")]) == "Q4-2025")
    #expect(try found([("2025-Q3", "2025-11-20"), ("2026-Q4", "2026-12-10")]) == nil, "another quarter, however near its day")
    #expect(try found([("spring", "2025-04-16"), ("again", "2026-03-02")]) == "spring", "45 days")
    #expect(try found([("spring", "2025-04-17"), ("again", "2026-03-02")]) == nil, "46 days")
    #expect(try found([("a", "2027-02-10"), ("b", "2027-03-05"), ("c", "2028-02-29")]) == "b")
    #expect(try found([("2026-Q4", "2026-12-01")]) == nil)
    #expect(try found([("2025-2026", "2025-12-01"), ("2026-2027", "2026-12-01")]) == "2025-2026", "two years are no label; the day decides")
  }

  @Test func `releases that make no series are refused with their reason`() throws {
    let round = Round(name: "r0", day: SampleSeries.day("2026-01-01"), units: [Unit("o", in: nil)])
    func fault(_ rounds: [Round], instrument: String? = nil) throws -> SeriesFault? {
      let chain = try SampleSeries.chain(rounds)
      do {
        _ = try ReleaseSeries(chain, instrument: instrument)
        return nil
      } catch {
        return error
      }
    }
    func changed(_ name: String, _ change: (inout Round) -> Void) -> Round {
      var copy = round
      copy.name = name
      change(&copy)
      return copy
    }
    let pulse = changed("r1") { $0.instrument = ReleaseInstrument(id: "pulse", version: "1", digest: SampleRelease.digest("p")) }
    #expect(try fault([]) == .noReleases)
    #expect(try fault([round, changed("r1") { $0.organisation = "P" }]) == .severalOrganisations(["O", "P"]))
    #expect(try fault([round, round]) == .unsoundChain([.twoOfOneRound(round: "r0")]))
    #expect(try fault([round, pulse]) == .severalInstruments(["burnout", "pulse"]))
    #expect(try fault([round, pulse], instrument: "x") == .unknownInstrument("x", known: ["burnout", "pulse"]))
    #expect(try fault([round, pulse], instrument: "pulse") == nil)
    #expect(try fault([round]) == nil)
  }

  /// sqrt((11·4² + 19·6²) / 30), computed by hand.
  @Test func `the pooled spread is that of the smallest units that have one`() throws {
    let scale = SampleRelease.scales[0]
    func cell(_ unit: String, _ n: Int, _ sd: String?) -> ReleaseCell {
      let figures = SampleRelease.figures(n, scale)
      return ReleaseCell(
        place: CellPlace(unit: unit, scale: scale.id),
        content: .published(
          CellFigures(n: n, mean: figures.mean, sd: sd.map(SampleRelease.decimal), interval: figures.interval, bands: figures.bands)))
    }
    let policy = ReleasePolicy(minimumGroup: 5, scales: [scale], card: SampleRelease.digest("card"))
    func pooled(_ cells: [ReleaseCell]) throws -> PooledSpread? {
      try series(of: SampleRelease.release(policy: policy, cells: cells)).pooledSpread(round: 0, scale: scale.id)
    }
    let spread = try pooled([
      cell("org", 41, "9"), cell("east", 21, "8"), cell("west", 20, "6"), cell("east-1", 12, "4"), cell("east-2", 9, nil), cell("west-1", 9, nil),
    ])
    #expect(spread?.degreesOfFreedom == 30)
    #expect(abs((spread?.standardDeviation ?? 0) - 5.354126134736338) < 1e-12)
    let small = SampleRelease.units.map { cell($0.id, 9, nil) }
    #expect(try pooled(small) == nil)
  }
}
