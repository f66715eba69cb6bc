import Instruments
public import Rendering
public import Scoring
public import Wording

/// A personal result as lines for a terminal: words before numbers, a picture of each scale, advice, what the result is not, where to turn.
///
/// ```swift
/// ResultReport(result: result, contacts: [], language: .kk, appearance: appearance, columns: 80).lines()
/// ```
///
/// The components of an instrument stand side by side; no line adds them up.
public struct ResultReport {
  let result: ScoringResult
  let earlier: [String: HistoryPoint]
  let contacts: [Contact]
  let language: InterfaceLanguage
  let shapes: Shapes
  let width: Int

  /// - Parameters:
  ///   - earlier: by the id of a scale, the last earlier result on it, of the same version of the instrument.
  ///   - contacts: whom the organisation names, beside those that every result names.
  ///   - columns: of the terminal; text takes at most 92 of them.
  public init(
    result: ScoringResult, earlier: [String: HistoryPoint] = [:], contacts: [Contact], language: InterfaceLanguage, appearance: Appearance,
    columns: Int
  ) {
    self.result = result
    self.earlier = earlier
    self.contacts = contacts
    self.language = language
    shapes = appearance.shapes
    width = max(20, min(columns - 2, 92))
  }

  /// The whole report, without line feeds.
  public func lines() -> [StyledLine] {
    var lines = heading
    if showsTurnFirst { lines += turn }
    for score in result.scales { lines += section(score) }
    lines += profile
    lines += advice(for: .worker, title: ReportWording.advice)
    lines += advice(for: .organisation, title: ReportWording.organisationAdvice)
    lines += about
    if !showsTurnFirst { lines += turn }
    return lines.map { $0.text.isEmpty ? $0 : " " + $0 }
  }

  /// Whether a scale lies in its most unwelcome band: then the people who can help come before the figures.
  private var showsTurnFirst: Bool {
    result.scales.contains { score in
      guard score.scale.bands.count > 1, let band = score.measurement?.band else { return false }
      return band.id == (score.scale.worse == .higher ? score.scale.bands.last?.id : score.scale.bands.first?.id)
    }
  }

  private var heading: [StyledLine] {
    var lines: [StyledLine] = [""]
    lines += text(ReportWording.heading(result.instrument.title(language))(language), .bold)
    lines.append("")
    guard !result.scales.isEmpty else { return lines }
    let labelWidth = min(width / 2, result.scales.map { $0.scale.title(language).displayWidth }.max() ?? 0)
    for score in result.scales {
      let title = score.scale.title(language).wrapped(to: labelWidth)
      let word = word(score).wrapped(to: width - labelWidth - 2)
      // The word begins beside the last line of the name.
      for index in 0..<title.count + word.count - 1 {
        let name = index < title.count ? title[index] : ""
        let part = index >= title.count - 1 ? word[index - title.count + 1] : ""
        lines.append(part.isEmpty ? StyledLine(name) : StyledLine(name.padded(to: labelWidth) + "  ") + StyledLine(part, .bold))
      }
    }
    return lines + [""]
  }

  /// What is said of a scale in one word, or in the score itself where the scale has no bands.
  private func word(_ score: ScaleScore) -> String {
    guard let measurement = score.measurement else { return ReportWording.noScore(language) }
    return measurement.band.map { band($0, of: score.scale) } ?? number(measurement.score)
  }

  private func band(_ band: Band, of scale: Scale) -> String {
    ReportWording.band(band.label(language), isProvisional: scale.bandBasis?.status == .provisional)(language)
  }

  private func section(_ score: ScaleScore) -> [StyledLine] {
    let title = score.scale.title(language)
    var lines = text(score.measurement?.band.map { "\(title): \(band($0, of: score.scale))" } ?? title, .bold)
    if let about = score.scale.about { lines += text(about(language), .dim) }
    switch score.outcome {
    case .notScorable(let reason):
      lines += text(ReportWording.notScorable(reason, answered: score.answered, items: score.items)(language), Style(color: .yellow))
    case .scored(let measurement):
      lines += ScaleBar(scale: score.scale, measurement: measurement, language: language, shapes: shapes, width: min(width, 64)).lines()
      lines += figures(score, measurement).flatMap { text($0, .dim) }
      if let change = change(score) {
        lines += text(ChangeStatement(change: change, reference: .earlier, language: language).words)
      }
    }
    return lines + [""]
  }

  private func change(_ score: ScaleScore) -> ScaleChange? {
    guard let point = earlier[score.scale.id], let now = score.measurement?.score else { return nil }
    return ScaleChange(from: point, to: now, scale: score.scale)
  }

  private func figures(_ score: ScaleScore, _ measurement: Measurement) -> [String] {
    let scale = score.scale
    let range = "\(number(scale.range.lowerBound))–\(number(scale.range.upperBound))"
    var lines = [ReportWording.score(number(measurement.score), range: range)(language)]
    if let interval = measurement.interval {
      let isProvisional = scale.reliability?.status == .provisional
      // Finer digits would claim more than an interval knows.
      let digits = scale.range.upperBound - scale.range.lowerBound >= 20 ? 0 : 1
      let bounds = (
        low: DecimalFormat.short(interval.lowerBound, digits: digits, language: language),
        high: DecimalFormat.short(interval.upperBound, digits: digits, language: language)
      )
      lines.append(ReportWording.interval(bounds.low, bounds.high, isProvisional: isProvisional)(language))
    }
    for position in measurement.norms {
      lines.append(
        ReportWording.norm(
          position.norm.population(language), percentile: DecimalFormat.short(position.percentile, digits: 0, language: language),
          t: DecimalFormat.short(position.t, digits: 0, language: language), isProvisional: position.norm.status == .provisional)(language))
    }
    lines.append(ReportWording.answered(score.answered, of: score.items)(language))
    if measurement.isProrated { lines.append(ReportWording.prorated(language)) }
    return lines
  }

  private var profile: [StyledLine] {
    var lines: [StyledLine] = []
    switch result.profile {
    case .none: return []
    case .clear(let profile):
      lines += text(profile.label(language), .bold)
      if let about = profile.about { lines += text(about(language)) }
    case .between(let profiles): lines += text(ReportWording.between(profiles.map { $0.label(language) })(language))
    case .noMatch: lines += text(ReportWording.noProfile(language))
    case .notScorable: lines += text(ReportWording.profileNotScorable(language))
    }
    if result.profileBasis == .provisional { lines += text(ReportWording.provisionalProfile(language), .dim) }
    return section(ReportWording.profile, lines)
  }

  private func advice(for audience: Advice.Audience, title: Phrase) -> [StyledLine] {
    let entries = result.advice.filter { $0.audience == audience }
    if entries.isEmpty { return [] }
    return section(title, entries.flatMap { bullet($0.text(language)) })
  }

  private var about: [StyledLine] {
    var lines = text(ReportWording.notADiagnosis(language))
    if result.scales.count > 1 { lines += text(ReportWording.noTotal(language)) }
    var notes: [String] = []
    for note in result.scales.compactMap({ $0.scale.bandBasis?.note?(language) }) where !notes.contains(note) { notes.append(note) }
    for note in notes { lines += text(note, .dim) }
    if result.restsOnProvisionalFigures { lines += text(ReportWording.provisional(language), .dim) }
    if result.scales.contains(where: { change($0)?.reliable != nil }) { lines += text(ChangeWording.index(language), .dim) }
    return section(ReportWording.about, lines)
  }

  private var turn: [StyledLine] {
    section(ReportWording.turn, text(ReportWording.whereToTurn(language)) + contacts.flatMap { bullet($0.text(language)) })
  }

  private func section(_ title: Phrase, _ lines: [StyledLine]) -> [StyledLine] {
    text(title(language), Style(color: .cyan, bold: true)) + lines + [""]
  }

  private func bullet(_ text: String) -> [StyledLine] {
    text.wrapped(to: width - 2).enumerated().map { StyledLine(($0 == 0 ? shapes.bullet : " ") + " " + $1) }
  }

  private func text(_ text: String, _ style: Style = .plain) -> [StyledLine] {
    text.wrapped(to: width).map { StyledLine($0, style) }
  }

  private func number(_ value: Double) -> String {
    DecimalFormat.short(value, digits: 2, language: language)
  }
}

extension ScoringResult {
  /// Whether a figure or a band behind what is shown is borrowed.
  var restsOnProvisionalFigures: Bool {
    scales.contains { score in
      guard score.measurement != nil else { return false }
      return [score.scale.bandBasis?.status, score.scale.reliability?.status].contains(.provisional)
        || score.scale.norms.contains { $0.status == .provisional }
    }
  }

  /// What the profile that is shown rests on; `nil` where none is.
  var profileBasis: BasisStatus? {
    switch profile {
    case .none, .noMatch, .notScorable: return nil
    case .clear, .between: break
    }
    let bases = instrument.profiles.flatMap(\.when).compactMap { criterion -> BasisStatus? in
      guard let scale = instrument.scale(criterion.scale) else { return nil }
      switch criterion.test {
      case .bands: return scale.bandBasis?.status
      case .zAtLeast(let norm, _), .zBelow(let norm, _): return scale.norms.first { $0.id == norm }?.status
      }
    }
    return bases.contains(.provisional) ? .provisional : bases.isEmpty ? nil : .own
  }
}
