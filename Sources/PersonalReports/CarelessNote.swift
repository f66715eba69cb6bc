public import Scoring
public import Wording

/// A gentle note about answers that came very quickly or are very much alike; only the worker sees it.
///
/// It blames nobody, leaves room for the answers being just right, and says that it changes nothing.
public struct CarelessNote {
  private let phrase: Phrase

  /// The note, or `nil` when there is no sign to speak of.
  public init?(_ signs: CarelessSigns) {
    let isFast = signs.signs.contains { if case .tooFast = $0 { true } else { false } }
    let isAlike = signs.signs.contains { if case .tooFast = $0 { false } else { true } }
    switch (isFast, isAlike) {
    case (true, true): phrase = Self.both
    case (true, false): phrase = Self.fast
    case (false, true): phrase = Self.alike
    case (false, false): return nil
    }
  }

  /// The note in `language`, one paragraph.
  public func text(_ language: InterfaceLanguage) -> String {
    phrase(language)
  }

  private static let fast = Phrase(
    en:
      "Some answers came very quickly. That may be just right; if you were tired, you may want to answer again when you are rested. This note is only for you and changes no score.",
    kk:
      "Кейбір жауаптар өте тез берілді. Мұның сөкеттігі жоқ; егер шаршап отырсаңыз, тынығып алып, қайта жауап беруге болады. Бұл ескертпе тек сізге арналған, ол балдарды өзгертпейді.",
    ru:
      "Некоторые ответы даны очень быстро. Возможно, всё верно; а если вы устали, можно ответить ещё раз, когда отдохнёте. Эта заметка только для вас и на баллы не влияет."
  )

  private static let alike = Phrase(
    en:
      "Many answers are alike. That may be just right; if you were tired, you may want to answer again when you are rested. This note is only for you and changes no score.",
    kk:
      "Көп жауап бірдей болып шықты. Мұның сөкеттігі жоқ; егер шаршап отырсаңыз, тынығып алып, қайта жауап беруге болады. Бұл ескертпе тек сізге арналған, ол балдарды өзгертпейді.",
    ru:
      "Многие ответы одинаковы. Возможно, всё верно; а если вы устали, можно ответить ещё раз, когда отдохнёте. Эта заметка только для вас и на баллы не влияет."
  )

  private static let both = Phrase(
    en:
      "Some answers came very quickly, and many are alike. That may be just right; if you were tired, you may want to answer again when you are rested. This note is only for you and changes no score.",
    kk:
      "Кейбір жауаптар өте тез берілді, әрі көбі бірдей. Мұның сөкеттігі жоқ; егер шаршап отырсаңыз, тынығып алып, қайта жауап беруге болады. Бұл ескертпе тек сізге арналған, ол балдарды өзгертпейді.",
    ru:
      "Некоторые ответы даны очень быстро, и многие из них одинаковы. Возможно, всё верно; а если вы устали, можно ответить ещё раз, когда отдохнёте. Эта заметка только для вас и на баллы не влияет."
  )
}
