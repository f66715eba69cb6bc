import JSON
import Releases
import Rendering
import Wording

/// One unit on one scale on the page: words, two pictures with their tables, and the figures of change.
struct ScaleArticle {
  let unit: UnitTrend
  let trend: ScaleTrend
  let setting: PageSetting
  let markers: [PageSetting.NumberedMarker]
  /// Unique in the page; ids within begin with it.
  let id: String

  private var language: InterfaceLanguage { setting.language }

  func markup() -> Markup {
    var parts = [Markup.element("h3", ["id": id], setting.title(trend.scale)), latest]
    if trend.isPublished {
      let tables = TrendTables(trend: trend, setting: setting)
      let pairs = [pair(course, tables.rounds(id: "\(id)-rounds"))] + (hasBands ? [pair(shares, tables.shares(id: "\(id)-shares"))] : [])
      parts += words + [.element("div", ["class": "pictures"], children: pairs)]
      if let note = shortened { parts.append(note) }
      parts.append(tables.changes(id: "\(id)-changes"))
    } else if trend.points.count > 1 {
      parts.append(setting.paragraph(TrendWording.nothing(language)))
    }
    return .element("section", ["aria-labelledby": id], children: parts)
  }

  private var latest: Markup {
    let round = setting.report.newest.name
    switch trend.latest {
    case .absent: return setting.paragraph(TrendWording.notIn(round)(language))
    case .withheld: return setting.paragraph(TrendWording.withheldIn(round)(language))
    case .published(let figures):
      return setting.paragraph(LatestSentence(figures, scale: trend.scale, round: round, language: language).text)
    }
  }

  private var words: [Markup] {
    let statements = TrendStatements(trend, in: setting.report, figures: false, language: language).all
    return [.element("dl", children: statements.flatMap { [Markup.element("dt", .text($0.label)), .element("dd", .text($0.words))] })]
  }

  private var hasBands: Bool { !trend.scale.declared.bands.isEmpty }

  private func pair(_ picture: Markup, _ table: Markup) -> Markup {
    .element("div", ["class": "pair"], picture, .element("div", table))
  }

  private var course: Markup {
    let picture = CoursePicture(unit: unit, trend: trend, setting: setting, markers: markers, id: "\(id)-course")
    return figure(picture.markup(), picture.legend)
  }

  private var shares: Markup {
    let picture = SharePicture(unit: unit, trend: trend, setting: setting, id: "\(id)-bands")
    return figure(picture.markup(), picture.legend)
  }

  private func figure(_ picture: Markup, _ legend: [Phrase]) -> Markup {
    let text = legend.map { $0(language) }.joined(separator: " ")
    return .element("figure", picture, .element("figcaption", ["class": "quiet"], .text(text)))
  }

  /// That older rounds are not shown, or not printed.
  private var shortened: Markup? {
    let count = trend.points.count
    var notes: [Markup] = []
    if count > PageSetting.longest { notes.append(setting.quiet(TrendWording.lastRounds(PageSetting.longest, of: count)(language))) }
    if count > PageSetting.printed {
      notes.append(.element("p", ["class": "quiet print"], .text(PageWording.printed(PageSetting.printed)(language))))
    }
    return notes.isEmpty ? nil : notes.reduce(.empty, +)
  }
}
