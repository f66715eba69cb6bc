/// An answer as it was given: in which language the question stood before the person, and how long it took them.
///
/// The time stays with the worker; it serves a gentle note about hasty answering and nothing else.
public struct GivenAnswer: Sendable, Hashable {
  public let answer: Answer
  public let language: LanguageTag
  /// Time on the item, over all visits.
  public let time: Duration

  public init(_ answer: Answer, language: LanguageTag, time: Duration) {
    self.answer = answer
    self.language = language
    self.time = time
  }
}
