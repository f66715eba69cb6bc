/// Something in a text that looks as if it were about particular people, and the words that look so.
public struct PersonalDataSign: Sendable, Hashable {
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// `a.serik@example.kz`
    case emailAddress
    /// Ten digits or more: a telephone number, or an individual identification number (IIN) of twelve.
    case longNumber
    /// `Иванова А. Б.`
    case initials
    /// `Айгүл Серікқызы`, `Анна Петровна Ким`
    case fullName
    /// `Aigul, Dana and Marat`
    case listOfNames
  }

  public let kind: Kind
  /// As it stands in the text.
  public let excerpt: String

  public init(kind: Kind, excerpt: String) {
    self.kind = kind
    self.excerpt = excerpt
  }
}
