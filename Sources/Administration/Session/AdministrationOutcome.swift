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
}
