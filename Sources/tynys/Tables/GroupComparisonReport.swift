import Bulk
import Rendering
import Statistics
import Wording

/// Groups and how they differ, to be read: a block for each scale.
struct GroupComparisonReport {
  /// Pairs that are shown; the others are told of.
  private static let mostPairs = 15

  private let comparison: GroupComparison
  private let text: ComparisonText
  private var language: InterfaceLanguage { text.language }
  private var figure: FigureText { text.figure }

  init(_ comparison: GroupComparison, language: InterfaceLanguage, width: Int) {
    self.comparison = comparison
    text = ComparisonText(language: language, width: width)
  }

  var lines: [StyledLine] {
    text.title(CompareWording.groupsTitle(text.name(comparison.column))) + comparison.scales.flatMap(block)
      + text.notes(tested: comparison.testedScales)
  }

  private func block(_ scale: ScaleGroups) -> [StyledLine] {
    var lines = text.heading(scale.scale)
    if !scale.groups.isEmpty { lines += samples(scale).lines(width: text.width) }
    if !scale.tooFew.isEmpty {
      let names = scale.tooFew.map { text.name(comparison.names[$0]) }.joined(separator: ", ")
      lines += text.sentence(CompareWording.tooFewGroups(names, comparison.minimumGroup))
    }
    if scale.notStated + scale.notScorable > 0 {
      lines += text.sentence(CompareWording.leftOutRows(notStated: scale.notStated, notScorable: scale.notScorable))
    }
    guard scale.isCompared else { return lines + text.sentence(CompareWording.oneGroup) }
    return lines + [StyledLine("")] + verdict(scale) + tests(scale) + pairs(scale)
  }

  private func samples(_ scale: ScaleGroups) -> FigureTable {
    FigureTable(
      heads: [CompareWording.number, FigureWording.mean, FigureWording.deviation, FigureWording.median].map { $0(language) },
      rows: scale.groups.map { group in
        FigureTable.Row(
          text.name(comparison.names[group.place]),
          [
            String(group.scores.count), figure.fixed(group.moments.mean, 2), figure.fixed(group.moments.standardDeviation, 2),
            figure.fixed(group.scores.median, 2),
          ])
      })
  }

  private func verdict(_ scale: ScaleGroups) -> [StyledLine] {
    guard let p = scale.p else {
      guard case .failure(let gap) = scale.analysis else { return text.sentence(CompareWording.groupsUntested) }
      let reason = gap.message()
      return text.sentence(CompareWording.groupsUntested) + text.sentence(reason, .dim)
    }
    return text.sentence(CompareWording.isFinding(p) ? CompareWording.groupsDiffer : CompareWording.groupsAlike)
  }

  private func tests(_ scale: ScaleGroups) -> [StyledLine] {
    var facts: [FactList.Fact] = []
    func untested(_ name: Phrase, _ gap: FigureGap) { facts.append(.init(name(language), FigureText.none, gap.message()(language))) }
    switch scale.welch {
    case .success(let test):
      let degrees = CompareWording.degrees(
        String(test.numeratorDegreesOfFreedom), figure.fixed(test.denominatorDegreesOfFreedom, 1), text.p(test.p))
      facts.append(.init(CompareWording.welch(language), figure.fixed(test.f, 2), degrees(language)))
    case .failure(let gap): untested(CompareWording.welch, gap)
    }
    switch scale.ranks {
    case .success(let test):
      let degrees = CompareWording.degrees(String(test.degreesOfFreedom), text.p(test.p))(language)
      facts.append(.init(CompareWording.kruskal(language), figure.fixed(test.h, 2), degrees + "; ε² \(figure.fixed(test.epsilonSquared))"))
    case .failure(let gap): untested(CompareWording.kruskal, gap)
    }
    guard let analysis = try? scale.analysis.get() else { return FactList(facts: facts).lines(width: text.width) }
    let interval = CompareWording.interval(text.interval(analysis.interval(level: 0.9), 3), percent: 90)
    facts.append(.init(CompareWording.eta(language), figure.fixed(analysis.etaSquared), interval(language)))
    let size = CompareWording.size(EffectSize(share: analysis.omegaSquared))
    facts.append(.init(CompareWording.omega(language), figure.fixed(analysis.omegaSquared), size(language)))
    return FactList(facts: facts).lines(width: text.width) + text.caption(CompareWording.analysis)
      + table(analysis).lines(width: text.width)
  }

  private func table(_ analysis: OneWayANOVA) -> FigureTable {
    func cells(_ squares: MeanSquare, _ rest: [String]) -> [String] {
      [figure.fixed(squares.sumOfSquares), String(squares.degreesOfFreedom), figure.fixed(squares.meanSquare)] + rest
    }
    let total = MeanSquare(
      sumOfSquares: analysis.between.sumOfSquares + analysis.within.sumOfSquares,
      degreesOfFreedom: analysis.between.degreesOfFreedom + analysis.within.degreesOfFreedom)
    return FigureTable(
      heads: [FigureWording.sumOfSquares, FigureWording.degreesOfFreedom, FigureWording.meanSquare].map { $0(language) } + ["F", "p"],
      rows: [
        .init(CompareWording.between(language), cells(analysis.between, [figure.fixed(analysis.f, 2), figure.probability(analysis.p)])),
        .init(CompareWording.within(language), cells(analysis.within, ["", ""])),
        .init(FigureWording.total(language), [figure.fixed(total.sumOfSquares), String(total.degreesOfFreedom), "", "", ""]),
      ])
  }

  private func pairs(_ scale: ScaleGroups) -> [StyledLine] {
    // Those that differ come first, and of them those that differ most clearly.
    let order = scale.pairs.indices.sorted {
      (scale.pairs[$0].adjustedP ?? 2, scale.pairs[$0].test?.p ?? 2, $0) < (scale.pairs[$1].adjustedP ?? 2, scale.pairs[$1].test?.p ?? 2, $1)
    }
    func name(_ place: Int) -> String { text.name(comparison.names[scale.groups[place].place]) }
    let rows = order.prefix(Self.mostPairs).map { place in
      let pair = scale.pairs[place]
      return FigureTable.Row(
        "\(name(pair.second)) − \(name(pair.first))",
        [
          figure.fixed(pair.test?.difference, 2), text.interval(pair.test?.interval(level: 0.95)),
          pair.adjustedP.map(figure.probability) ?? FigureText.none, figure.fixed(pair.effect?.value, 2),
          text.interval(pair.effect?.interval(level: 0.95)),
        ])
    }
    let heads = [
      CompareWording.difference, FigureWording.interval, CompareWording.holm, CompareWording.hedges, FigureWording.interval,
    ].map { $0(language) }
    var lines = text.caption(CompareWording.pairs) + FigureTable(heads: heads, rows: rows).lines(width: text.width)
    let hidden = order.dropFirst(Self.mostPairs)
    if !hidden.isEmpty {
      let differing = hidden.count { CompareWording.isFinding(scale.pairs[$0].adjustedP) }
      lines += text.sentence(CompareWording.morePairs(hidden.count, differing: differing))
    }
    return lines + text.sentence(CompareWording.pairDetails, .dim)
  }
}
