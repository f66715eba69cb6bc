import Instruments
import Releases
public import Wording

/// What a reader should know of the figures shown, beginning with what they are not; only what concerns them.
public struct TrendNotes: Sendable {
  private let report: TrendReport
  private let trends: [ScaleTrend]

  /// - Parameter trends: what is shown.
  public init(report: TrendReport, trends: [ScaleTrend]) {
    self.report = report
    self.trends = trends
  }

  public func sentences(_ language: InterfaceLanguage) -> [String] {
    let changes = trends.flatMap { [$0.sinceLast.value, $0.sinceLastYear.value].compactMap { $0 } }
    let spreads = changes.flatMap { [$0.earlier, $0.later] } + trends.compactMap { $0.besideAbove.value?.whole }
    let shares = trends.compactMap(\.latest.figures).flatMap(\.bands.values)
    var notes = [NoteSentences.groups]
    if trends.contains(where: \.hasWithheld) { notes.append(NoteSentences.withheld) }
    if !changes.isEmpty { notes += [NoteSentences.cause, NoteSentences.chance] }
    if trends.contains(where: \.isPublished) { notes.append(NoteSentences.rounding) }
    if spreads.contains(where: { $0.source == .pooled }) { notes.append(NoteSentences.pooled) }
    if shares.contains(where: { if case .word = $0 { true } else { false } }) { notes.append(NoteSentences.words) }
    if restsOnProvisional { notes.append(NoteSentences.provisional) }
    switch report.definition?.isSame {
    case nil: notes.append(NoteSentences.noDefinition(report.series.instrument))
    case false: notes.append(NoteSentences.otherDefinition(report.series.instrument))
    default: break
    }
    return notes.map { $0(language) } + bandNotes(language)
  }

  private var restsOnProvisional: Bool {
    trends.contains { $0.norms.contains { $0.norm.status == .provisional } }
  }

  /// What the boundaries of bands rest on, each once.
  private func bandNotes(_ language: InterfaceLanguage) -> [String] {
    var notes: [String] = []
    for trend in trends where trend.isPublished {
      guard let note = trend.scale.bandBasis?.note?(language), !notes.contains(note) else { continue }
      notes.append(note)
    }
    return notes
  }
}
