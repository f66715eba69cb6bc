import Bulk
import Rendering
import Statistics
import Wording

/// Which factors go with a scale, to be read: a block for each scale.
struct FactorComparisonReport {
  private let comparison: FactorComparison
  private let text: ComparisonText
  private var language: InterfaceLanguage { text.language }
  private var figure: FigureText { text.figure }

  init(_ comparison: FactorComparison, language: InterfaceLanguage, width: Int) {
    self.comparison = comparison
    text = ComparisonText(language: language, width: width)
  }

  var lines: [StyledLine] {
    let factors = FigureTable(
      nameHead: CompareWording.factor(language),
      heads: [CompareWording.kind, CompareWording.stated, CompareWording.notStated].map { $0(language) },
      rows: comparison.factors.map { factor in
        let kind = factor.isNumeric ? CompareWording.numeric : CompareWording.groups
        return .init(text.name(factor.name), [kind(language), String(factor.stated), String(factor.notStated)])
      })
    let remarks = [CompareWording.onlyAssociation, CompareWording.factorLegend]
    return text.title(CompareWording.factorsTitle) + factors.lines(width: text.width) + comparison.scales.flatMap(block)
      + text.notes(remarks, tested: comparison.testedScales)
  }

  private func name(_ factor: Int) -> String { text.name(comparison.factors[factor].name) }

  private func block(_ scale: ScaleFactors) -> [StyledLine] {
    text.heading(scale.scale) + verdict(scale) + links(scale) + text.caption(CompareWording.together) + model(scale.model)
  }

  private func verdict(_ scale: ScaleFactors) -> [StyledLine] {
    let tested = scale.links.indices.filter { scale.links[$0].p != nil }
    if tested.isEmpty { return [] }
    let found = tested.filter { CompareWording.isFinding(scale.links[$0].p) }
    if found.isEmpty { return text.sentence(CompareWording.notLinked) }
    return text.sentence(CompareWording.linked(found.map(name).joined(separator: ", ")))
  }

  // MARK: Each alone

  private func links(_ scale: ScaleFactors) -> [StyledLine] {
    var (rows, remarks): ([FigureTable.Row], [StyledLine]) = ([], [])
    for (factor, link) in scale.links.enumerated() {
      switch link.finding {
      case .failure(let gap):
        let reason = gap.message()
        let name = name(factor)
        remarks += text.sentence(Phrase(en: "\(name): \(reason.en)", kk: "\(name): \(reason.kk)", ru: "\(name): \(reason.ru)"))
      case .success(let finding):
        rows.append(.init(name(factor), [link.count.map(String.init) ?? FigureText.none] + cells(finding)))
        if link.leftOut > 0 { remarks += text.sentence(CompareWording.pooledLeftOut(name(factor), link.leftOut)) }
      }
    }
    if rows.isEmpty { return remarks }
    let heads =
      [CompareWording.number, CompareWording.link].map { $0(language) } + ["p"]
      + [CompareWording.rank, CompareWording.rankP, CompareWording.size].map { $0(language) }
    return text.caption(CompareWording.alone) + FigureTable(heads: heads, rows: rows).lines(width: text.width) + remarks
  }

  private func cells(_ finding: FactorLink.Finding) -> [String] {
    switch finding {
    case .correlation(let pearson, let spearman):
      [
        figure.fixed(pearson.r), figure.probability(pearson.p), figure.fixed(spearman.rho), figure.probability(spearman.p),
        CompareWording.size(EffectSize(correlation: pearson.r))(language),
      ]
    case .groups(_, let analysis):
      [
        figure.fixed(analysis.etaSquared.squareRoot()), figure.probability(analysis.p), "", "",
        CompareWording.size(EffectSize(share: analysis.omegaSquared))(language),
      ]
    }
  }

  // MARK: All together

  private func model(_ model: FactorModel) -> [StyledLine] {
    var remarks: [StyledLine] = []
    if !model.omitted.isEmpty, model.count != nil {
      remarks += text.sentence(CompareWording.omitted(model.omitted.map(name).joined(separator: ", ")))
    }
    if model.leftOut > 0, model.count != nil { remarks += text.sentence(CompareWording.rareRows(model.leftOut)) }
    switch model.fit {
    case .failure(let gap):
      return text.sentence(CompareWording.noModel(gap.message(model.terms.map(termName)))) + remarks
    case .success(let fit):
      let explained = CompareWording.explained(figure.fixed(fit.rSquared), adjusted: figure.fixed(fit.adjustedRSquared), fit.count)
      let references = model.references.enumerated().compactMap { factor, level in level.map { "\(name(factor)) — \(levelName($0))" } }
      let compared = references.isEmpty ? [] : text.sentence(CompareWording.compared(references.joined(separator: ", ")))
      return table(model, fit).lines(width: text.width) + compared + text.sentence(explained) + remarks
    }
  }

  private func termName(_ term: FactorModel.Term) -> String {
    guard let level = term.level else { return name(term.factor) }
    return "\(name(term.factor)): \(levelName(level))"
  }

  private func levelName(_ level: FactorLevel) -> String { level.name.map(text.name) ?? CompareWording.pooled(language) }

  private func table(_ model: FactorModel, _ fit: LinearRegression) -> FigureTable {
    func cells(_ coefficient: LinearRegression.Coefficient, _ standardized: Double?) -> [String] {
      let digits = ComparisonText.digits(forError: coefficient.standardError)
      return [
        figure.fixed(coefficient.estimate, digits), figure.fixed(coefficient.standardError, digits), figure.fixed(coefficient.t, 2),
        figure.probability(coefficient.p), text.interval(coefficient.interval(level: 0.95), digits), standardized.map { figure.fixed($0, 2) } ?? "",
      ]
    }
    var rows = [FigureTable.Row(CompareWording.intercept(language), cells(fit.coefficients[0], nil))]
    for (place, term) in model.terms.enumerated() {
      rows.append(.init(termName(term), cells(fit.coefficients[place + 1], model.standardized[place])))
    }
    let heads =
      [CompareWording.coefficient, CompareWording.robustError].map { $0(language) } + ["t", "p"]
      + [FigureWording.interval, CompareWording.standardized].map { $0(language) }
    return FigureTable(heads: heads, rows: rows)
  }
}
