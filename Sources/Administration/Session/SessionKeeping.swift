public import Wording

/// What becomes of a check while it is taken: kept answer by answer, or not at all.
public struct SessionKeeping {
  /// What the person is told about it before the first question.
  let notice: Phrase
  /// Saves the check after each answer; gives what to tell the person when that was not possible.
  let save: (AdministrationSession, InterfaceLanguage) -> Phrase?

  /// - Parameter save: called after each answer and each skipped item, in the order in which they were given.
  public init(notice: Phrase, save: @escaping (AdministrationSession, InterfaceLanguage) -> Phrase?) {
    self.notice = notice
    self.save = save
  }

  /// Nothing is kept.
  public static var none: SessionKeeping { SessionKeeping(notice: AdministrationWording.keptNowhere) { _, _ in nil } }
}
