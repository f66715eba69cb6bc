import Bulk
import Instruments
import Psychometrics
import Rendering
import Statistics
import Wording

/// How well the scales of a file measure, to be read: a block for each scale, then how they go together.
struct ReliabilityReport {
  private let table: AnswerTable
  private let scales: [ScaleReliability]
  private let language: InterfaceLanguage
  private let width: Int
  private let figures: FigureText

  /// - Parameter width: columns of a line.
  init(_ table: AnswerTable, _ scales: [ScaleReliability], language: InterfaceLanguage, width: Int) {
    self.table = table
    self.scales = scales
    self.language = language
    self.width = width
    figures = FigureText(language: language)
  }

  var lines: [StyledLine] {
    var lines: [StyledLine] = []
    for scale in scales { lines += block(scale) + [StyledLine("")] }
    let isReversed = scales.contains { $0.answers.scale.keys.contains(where: \.isReversed) }
    if isReversed { lines += text(ReliabilityWording.reversedNote) + [StyledLine("")] }
    if scales.count > 1 { lines += correlations + [StyledLine("")] }
    return lines + text(ReliabilityWording.convention)
  }

  private func text(_ sentence: Phrase, margin: Int = 0) -> [StyledLine] {
    sentence(language).wrapped(to: width - margin).map { StyledLine(String(repeating: " ", count: margin) + $0, .dim) }
  }

  // MARK: A scale

  private func block(_ reliability: ScaleReliability) -> [StyledLine] {
    let answers = reliability.answers
    let counts = ReliabilityWording.counts(items: answers.scale.keys.count, complete: answers.complete, rows: table.rows)
    var lines = "\(answers.scale.title(language)) (\(answers.scale.id))".wrapped(to: width).map { StyledLine($0, .bold) }
    lines += "\(counts(language))".wrapped(to: width - 2).map { StyledLine("  " + $0) }
    if answers.complete < FigureGap.leastRows { return lines + text(ReliabilityWording.tooFew(FigureGap.leastRows), margin: 2) }
    lines += [StyledLine("")] + FactList(facts: facts(reliability)).lines(width: width)
    lines += [StyledLine("")] + items(reliability).lines(width: width)
    if case .success(let analysis) = reliability.analysis {
      lines += [StyledLine(""), StyledLine("  " + ReliabilityWording.analysis(language))] + self.analysis(analysis).lines(width: width)
      lines.append(StyledLine("  " + ReliabilityWording.grandMean(figures.fixed(analysis.grandMean))(language)))
    }
    return lines
  }

  private func facts(_ reliability: ScaleReliability) -> [FactList.Fact] {
    let range = reliability.answers.scale.range
    let points = ReliabilityWording.points(from: figures.short(range.lowerBound), to: figures.short(range.upperBound))
    return [
      fact(ReliabilityWording.mean, reliability.mean, digits: 2) { _ in points },
      fact(ReliabilityWording.deviation, reliability.standardDeviation, digits: 2),
      fact(FigureWording.median, reliability.median, digits: 2),
      fact(ReliabilityWording.skewness, reliability.skewness) { _ in ReliabilityWording.normalIsZero },
      fact(ReliabilityWording.kurtosis, reliability.kurtosis) { _ in ReliabilityWording.normalIsZero },
      fact(ReliabilityWording.normality, reliability.normality, \.w) { test in
        let p = "p \(figures.compared(test.p))"
        return test.p < 0.05 ? ReliabilityWording.notNormal(p: p) : ReliabilityWording.normal(p: p)
      },
      fact(ReliabilityWording.alpha, reliability.alpha, \.alpha) { alpha in
        let interval = alpha.alphaInterval()
        return ReliabilityWording.alphaRemark(ReliabilityVerdict(alpha.alpha), interval: figures.interval(interval.lower, interval.upper))
      }, fact(ReliabilityWording.standardizedAlpha, reliability.standardizedAlpha, names: names(reliability)),
      fact(ReliabilityWording.omega, reliability.omega, names: names(reliability), \.omegaTotal) {
        ReliabilityWording.omegaRemark(ReliabilityVerdict($0.omegaTotal))
      },
      fact(ReliabilityWording.splitHalf, reliability.splitHalf) {
        ReliabilityWording.splitHalfRemark(ReliabilityVerdict($0), guttman: figures.fixed(reliability.halves) { $0.guttman })
      }, fact(ReliabilityWording.standardError, reliability.standardError, digits: 2) { _ in ReliabilityWording.pointsOnly },
    ]
  }

  private func names(_ reliability: ScaleReliability) -> [String] { reliability.answers.scale.keys.map(\.item) }

  private func fact(_ name: Phrase, _ figure: Figure<Double>, digits: Int = 3, names: [String] = [], _ remark: ((Double) -> Phrase)? = nil)
    -> FactList.Fact
  {
    fact(name, figure, digits: digits, names: names, \.self) { remark?($0) }
  }

  private func fact<Value>(
    _ name: Phrase, _ figure: Figure<Value>, digits: Int = 3, names: [String] = [], _ value: KeyPath<Value, Double>, _ remark: (Value) -> Phrase?
  ) -> FactList.Fact {
    switch figure {
    case .success(let found): FactList.Fact(name(language), figures.fixed(found[keyPath: value], digits), remark(found)?(language) ?? "")
    case .failure(let gap): FactList.Fact(name(language), FigureText.none, gap.message(names)(language))
    }
  }

  // MARK: Tables

  private func items(_ reliability: ScaleReliability) -> FigureTable {
    let rows = reliability.answers.scale.keys.enumerated().map { place, key in
      let tally = reliability.answers.items[place]
      return FigureTable.Row(
        (key.isReversed ? "−" : "") + key.item,
        [
          String(tally.count), figures.fixed(tally.meanFigure, 2) { $0 }, figures.fixed(tally.deviationFigure, 2) { $0 },
          figures.fixed(reliability.itemTotal(place)) { $0 }, figures.fixed(reliability.alphaIfDropped(place)) { $0 },
        ])
    }
    return FigureTable(
      nameHead: ReliabilityWording.item(language),
      heads: [
        "n", FigureWording.mean(language), FigureWording.deviation(language), ReliabilityWording.itemTotal(language),
        ReliabilityWording.alphaIfDropped(language),
      ], rows: rows)
  }

  /// In the order and with the indents of SPSS.
  private func analysis(_ analysis: HoytAnalysis) -> FigureTable {
    func row(_ name: Phrase, _ source: HoytAnalysis.Source, indent: Int = 0, _ more: [String] = ["", ""]) -> FigureTable.Row {
      let square = analysis[source]
      return FigureTable.Row(
        name(language),
        [figures.fixed(square.sumOfSquares), String(square.degreesOfFreedom), figures.fixed(square.meanSquare)] + more, indent: indent)
    }
    return FigureTable(
      heads: [
        FigureWording.sumOfSquares(language), FigureWording.degreesOfFreedom(language), FigureWording.meanSquare(language), "F", "p",
      ],
      rows: [
        row(ReliabilityWording.betweenPeople, .betweenPeople),
        FigureTable.Row(ReliabilityWording.withinPeople(language), ["", "", "", "", ""]),
        row(ReliabilityWording.betweenItems, .betweenItems, indent: 2, [figures.fixed(analysis.f), figures.probability(analysis.p)]),
        row(ReliabilityWording.residual, .residual, indent: 2), row(FigureWording.total, .withinPeople, indent: 2),
        row(FigureWording.total, .total),
      ])
  }

  private var correlations: [StyledLine] {
    let places = scales.indices
    let rows = places.flatMap { first in
      places.filter { $0 > first }.map { second -> FigureTable.Row in
        let correlation = ScaleCorrelation(table, first, second)
        let names = [first, second].map { scales[$0].answers.scale.title(language) }
        return FigureTable.Row(
          names.joined(separator: " — "),
          [
            figures.fixed(correlation.pearson) { $0.r }, figures.probability((try? correlation.pearson.get())?.p),
            figures.fixed(correlation.spearman) { $0.rho }, figures.probability((try? correlation.spearman.get())?.p), String(correlation.count),
          ])
      }
    }
    let pairs = FigureTable(
      heads: [ReliabilityWording.pearson(language), "p", ReliabilityWording.spearman(language), "p", ReliabilityWording.rows(language)], rows: rows)
    return [StyledLine(ReliabilityWording.correlations(language), .bold)] + pairs.lines(width: width)
  }
}
