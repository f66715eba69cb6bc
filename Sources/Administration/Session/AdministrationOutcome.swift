public import Wording

/// How a check ended, and in which language the person was reading at that moment.
public struct AdministrationOutcome: Sendable {
  public enum End: Sendable, Hashable {
    case finished
    /// The person left; the end of input and a closed terminal are leaving as well.
    case suspended
  }

  public let session: AdministrationSession
  public let end: End
  public let language: InterfaceLanguage

  public init(session: AdministrationSession, end: End, language: InterfaceLanguage) {
    self.session = session
    self.end = end
    self.language = language
  }
}
