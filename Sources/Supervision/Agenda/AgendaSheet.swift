public import Wording

/// An agenda in words, section by section: whole for the terminal, shortened for one page of paper.
///
/// Nothing in it is ordered by how bad it is: scales stand in the order of their questionnaire, measures in the order in which they were agreed.
public struct AgendaSheet: Sendable {
  /// A heading with what stands below it.
  public struct Section: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
      case lookBack = "look-back"
      case easier
      case heavier
      case unwelcome
      case protection
      case proposals
    }

    public let kind: Kind
    public let title: String
    public let items: [Item]
    /// What is said where there are no items, or how many more there are; `nil` where nothing needs saying.
    public let remark: String?
  }

  /// One point, with what belongs to it in smaller letters.
  public struct Item: Sendable, Hashable {
    public let text: String
    public let details: [String]

    init(_ text: String, details: [String] = []) {
      self.text = text
      self.details = details
    }
  }

  public let title: String
  public let subtitle: String
  public let greeting: String
  public let sections: [Section]
  /// What is to be agreed, as headings of a table to fill in.
  public let agreement: (title: String, columns: [String])
  /// What a reader must know about the figures.
  public let notes: [String]

  /// How much of an agenda is shown.
  public enum Extent: Sendable {
    /// Everything.
    case whole
    /// What one page of A4 holds, whatever the agenda: at most so many items a section, and so many characters a text.
    case onePage
  }

  /// - Parameter extent: what is left out of a page is counted in it, and stands in the whole.
  public init(_ agenda: Agenda, extent: Extent = .whole, language: InterfaceLanguage) {
    let writer = AgendaWriter(agenda: agenda, limits: AgendaLimits(extent), language: language)
    title = writer.title
    subtitle = writer.subtitle
    greeting = AgendaWording.greeting(language)
    sections = writer.sections
    agreement = (AgendaWording.agreement(language), AgendaWording.agreementColumns.map { $0(language) })
    notes = writer.notes
  }
}

/// How many items, and how many characters, an agenda may have.
struct AgendaLimits {
  let items: Int
  /// Protective factors: as many as `worklife` has.
  let protections: Int
  let details: Int
  /// Characters of what people wrote.
  let text: Int
  /// Characters of a proposal, which is a sentence or two of a definition.
  let proposal: Int
  let detail: Int
  let heading: Int

  init(_ extent: AgendaSheet.Extent) {
    switch extent {
    case .whole: (items, protections, details, text, proposal, detail, heading) = (.max, .max, .max, .max, .max, .max, .max)
    case .onePage: (items, protections, details, text, proposal, detail, heading) = (3, 5, 2, 130, 200, 120, 60)
    }
  }

  /// `text` with at most `limit` columns.
  static func cut(_ text: String, to limit: Int) -> String { limit == .max ? text : text.truncated(to: limit) }
}
