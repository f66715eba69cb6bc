public import Rendering
public import Wording

/// What is said after a questionnaire that has no scales.
public struct ThanksReport {
  let answered: Int
  let language: InterfaceLanguage

  /// - Parameter answered: how many questions have an answer.
  public init(answered: Int, language: InterfaceLanguage) {
    self.answered = answered
    self.language = language
  }

  public func lines() -> [StyledLine] {
    [StyledLine(ReportWording.thanks(answered)(language))]
  }
}
