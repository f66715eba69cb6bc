public import Dates
public import Instruments

/// What a supervisor and a team can talk about at their next meeting, drawn from the newest releases and the journal, and from nothing else.
///
/// ```swift
/// let agenda = try Agenda(unit: path, series: series, journal: journal, instruments: [burnout, worklife], today: today)
/// AgendaPage(agenda, language: .kk).html()
/// ```
///
/// It is about one unit. It sets no unit beside another and puts none in an order, since supervision is timely, kind help and no contest. What stands in it
/// begins with what became easier.
public struct Agenda: Sendable {
  /// Where the figures come from: the newest round of one questionnaire.
  public struct Source: Sendable, Hashable {
    public let instrument: String
    public let title: LocalizedText?
    public let round: String
    public let published: CivilDay
    /// Whether the unit is in that round.
    public let hasUnit: Bool
  }

  /// A scale whose mean moved by more than chance explains since the round before, by Holm's method over the unit's scales.
  public struct Change: Sendable, Hashable {
    public let scale: AgendaScale
    public let difference: Comparison.Difference
  }

  /// A scale whose mean lies in a band worth talking about.
  public struct Level: Sendable, Hashable {
    public let scale: AgendaScale
    public let figure: Comparison.Figure
    public let band: String
  }

  /// A measure that is agreed and not over.
  public struct OpenMeasure: Sendable, Hashable {
    public let cycle: Int
    /// The unit it was agreed for: this one or one above it.
    public let unit: UnitPath
    public let measure: Measure
    public let state: Measure.State
  }

  /// A cycle whose measures are over and were not looked back at, with the figures that releases give for it.
  public struct LookBack: Sendable, Hashable {
    public let cycle: Cycle
    public let comparisons: [Comparison]
  }

  public let organisation: String
  public let unit: UnitPath
  public let written: CivilDay
  public let sources: [Source]
  /// Whether any scale could be compared with an earlier round; otherwise nothing can be said of changes.
  public let hasComparableRounds: Bool
  public let easier: [Change]
  public let heavier: [Change]
  /// Scales at their unwelcome end, the protective factors aside.
  public let unwelcome: [Level]
  /// Protective factors of the working life that are not at their welcome end.
  public let weakProtection: [Level]
  /// Scales whose figures are withheld in the newest round.
  public let withheld: [AgendaScale]
  /// Measures that the definitions propose at these levels, and that are not agreed already.
  public let proposals: [CatalogueEntry]
  public let openMeasures: [OpenMeasure]
  public let lookBacks: [LookBack]
  /// Goals without a measure.
  public let goalsWithoutMeasure: [Cycle]
  /// The titles of all scales the agenda speaks of.
  public let scales: [AgendaScale]

  /// The instrument whose scales with a welcome upper end are protective factors.
  static let worklife = "worklife"
}
