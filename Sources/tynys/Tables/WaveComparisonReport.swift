import Bulk
import Rendering
import Statistics
import Wording

/// How the same people changed between two waves, to be read: a block for each scale.
struct WaveComparisonReport {
  private let comparison: WaveComparison
  private let text: ComparisonText
  private var language: InterfaceLanguage { text.language }
  private var figure: FigureText { text.figure }

  init(_ comparison: WaveComparison, language: InterfaceLanguage, width: Int) {
    self.comparison = comparison
    text = ComparisonText(language: language, width: width)
  }

  var lines: [StyledLine] {
    let (earlier, later) = (text.name(comparison.earlier), text.name(comparison.later))
    let both = comparison.both < comparison.minimumGroup ? "< \(comparison.minimumGroup)" : String(comparison.both)
    var lines = text.title(CompareWording.wavesTitle(earlier, later)) + text.sentence(CompareWording.direction(earlier, later))
    lines += text.sentence(CompareWording.people(both: both, earlierOnly: comparison.earlierOnly, laterOnly: comparison.laterOnly))
    if comparison.withoutWave + comparison.withoutID + comparison.otherWaves > 0 {
      lines += text.sentence(
        CompareWording.leftOutWaveRows(
          withoutWave: comparison.withoutWave, withoutID: comparison.withoutID, others: comparison.otherWaves))
    }
    return lines + comparison.scales.flatMap(block) + text.notes([CompareWording.noCause], tested: comparison.testedScales)
  }

  private func block(_ scale: ScaleWaves) -> [StyledLine] {
    let lines = text.heading(scale.scale)
    switch scale.pairs {
    case .failure(let gap): return lines + text.sentence(gap.message())
    case .success(let pairs):
      return lines + samples(pairs).lines(width: text.width)
        + (scale.unscored > 0 ? text.sentence(CompareWording.unscoredPairs(scale.unscored)) : []) + [StyledLine("")] + verdict(pairs)
        + FactList(facts: facts(pairs)).lines(width: text.width)
    }
  }

  private func samples(_ pairs: ScaleWaves.Pairs) -> FigureTable {
    let rows = [(text.name(comparison.earlier), pairs.earlier), (text.name(comparison.later), pairs.later)].map { name, scores in
      let moments = scores.moments
      return FigureTable.Row(
        name,
        [
          String(scores.count), figure.fixed(moments.mean, 2), figure.fixed(moments.standardDeviation, 2), figure.fixed(scores.median, 2),
        ])
    }
    return FigureTable(
      heads: [CompareWording.number, FigureWording.mean, FigureWording.deviation, FigureWording.median].map { $0(language) }, rows: rows)
  }

  private func verdict(_ pairs: ScaleWaves.Pairs) -> [StyledLine] {
    guard let test = try? pairs.test.get() else { return text.sentence(CompareWording.untested) }
    if !CompareWording.isFinding(test.p) { return text.sentence(CompareWording.steady) }
    return text.sentence(test.difference > 0 ? CompareWording.rose : CompareWording.fell)
  }

  private func facts(_ pairs: ScaleWaves.Pairs) -> [FactList.Fact] {
    var facts: [FactList.Fact] = []
    func untested(_ name: Phrase, _ gap: FigureGap) { facts.append(.init(name(language), FigureText.none, gap.message()(language))) }
    switch pairs.test {
    case .success(let test):
      let interval = CompareWording.interval(text.interval(test.interval(level: 0.95)))
      facts.append(.init(CompareWording.difference(language), figure.fixed(test.difference, 2), interval(language)))
      let degrees = CompareWording.degrees(figure.fixed(test.degreesOfFreedom, 0), text.p(test.p))
      facts.append(.init(CompareWording.pairedT(language), figure.fixed(test.t, 2), degrees(language)))
      if let effect = test.effect {
        let size = CompareWording.size(EffectSize(difference: effect))(language)
        let interval = CompareWording.interval(text.interval(test.effectInterval(level: 0.95)))(language)
        facts.append(.init(CompareWording.pairedEffect(language), figure.fixed(effect, 2), "\(size); \(interval)"))
      }
    case .failure(let gap): untested(CompareWording.pairedT, gap)
    }
    switch pairs.ranks {
    case .success(let test):
      let biserial = CompareWording.rankBiserial(figure.fixed(test.rankBiserial, 2), text.p(test.p))
      facts.append(.init(CompareWording.wilcoxon(language), figure.short(test.positiveRanks), biserial(language)))
    case .failure(let gap): untested(CompareWording.wilcoxon, gap)
    }
    switch pairs.correlation {
    case .success(let test):
      let interval = CompareWording.interval(text.interval(test.interval(level: 0.95)))
      facts.append(.init(CompareWording.correlation(language), figure.fixed(test.r, 2), "\(text.p(test.p)); \(interval(language))"))
    case .failure(let gap): untested(CompareWording.correlation, gap)
    }
    return facts
  }
}
