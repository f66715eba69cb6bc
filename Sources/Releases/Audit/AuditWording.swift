import Wording

/// The sentences of an audit.
enum AuditWording {
  static let contradictory = Phrase(
    en: "The release contradicts itself: its units, scales or policy cannot be so.",
    kk: "Жарияланым өзіне-өзі қайшы: бөлімшелері, шкалалары немесе ережелері бұлай болуы мүмкін емес.",
    ru: "Выпуск противоречит сам себе: таких подразделений, шкал или правил быть не может.")

  static func group(_ count: Int) -> Phrase {
    Phrase(
      en: "Combined, these cells concern \(count) \(Plural.en(count, one: "person", other: "people")): fewer than the minimum group.",
      kk: "Бұл ұяшықтарды біріктіргенде \(count) адам ғана қалады: ең кіші топтан аз.",
      ru: "Вместе эти ячейки касаются \(count) \(Plural.ru(count, one: "человека", few: "человек", many: "человек")): меньше минимальной группы.")
  }

  static let allInBand = Phrase(
    en: "What is published proves that the people concerned are all in one band.",
    kk: "Жарияланған мәліметтен осы адамдардың бәрі бір деңгейде екені шығады.",
    ru: "Из опубликованного следует, что все эти люди находятся на одном уровне.")
  static let allAlike = Phrase(
    en: "What is published proves that the people concerned all have nearly the same score.",
    kk: "Жарияланғаннан қатысты адамдардың бәрінің балы бірдей дерлік екені анықталады.",
    ru: "Из опубликованного следует, что у всех этих людей почти один и тот же балл.")
  static let noneInBestBand = Phrase(
    en: "What is published proves that nobody concerned is in the best band.",
    kk: "Жарияланған мәліметтен ешкім ең жақсы деңгейде емес екені шығады.",
    ru: "Из опубликованного следует, что на лучшем уровне нет никого.")
  static let notSearched = Phrase(
    en: "There are too many small groups to try every combination; something may be derivable.",
    kk: "Шағын топтар тым көп болғандықтан, барлық үйлесімді тексеру мүмкін болмады; бірдеңе есептеліп шығуы мүмкін.",
    ru: "Малых групп слишком много, чтобы перебрать все сочетания; что-то может быть выводимо.")
  static let tooFine = Phrase(
    en: "The figures of this cell are finer than the rules allow for so few people.",
    kk: "Бұл ұяшықтың сандары мұндай шағын топ үшін рұқсат етілгеннен дәлірек.",
    ru: "Числа этой ячейки точнее, чем правила разрешают для такой группы.")
  static let notOfTheRound = Phrase(
    en: "Such a cell is never published in this round.", kk: "Мұндай ұяшық бұл раундта жарияланбайды.",
    ru: "Такая ячейка в этом раунде не публикуется.")
  static let impossible = Phrase(
    en: "The numbers of people contradict one another.", kk: "Адам саны көрсетілген жерлер бір-біріне қайшы.",
    ru: "Числа людей противоречат друг другу.")
}
