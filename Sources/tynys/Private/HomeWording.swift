import Wording

/// The sentences of the home menu.
enum HomeWording {
  static let title = Phrase(en: "Tynys: a breathing space", kk: "Тыныс: бір сәт тынығу", ru: "Тыныс: передышка")
  static let nothingDue = Phrase(en: "No check is waiting today.", kk: "Бүгін кезекте тұрған тексеру жоқ.", ru: "Сегодня ни одна проверка не ждёт.")
  static let history = Phrase(en: "My history", kk: "Менің нәтижелерім", ru: "Мои результаты")
  static let whatIsDue = Phrase(en: "What is due", kk: "Мерзімі жеткен тексерулер", ru: "Чему пришёл срок")
  static let contribute = Phrase(
    en: "Contribute to my team's round", kk: "Ұжым раундына үлес қосу", ru: "Внести вклад в раунд коллектива")
  static let enterGoesBack = Phrase(
    en: "Press Enter to go back to the menu.", kk: "Мәзірге оралу үшін Enter басыңыз.", ru: "Чтобы вернуться в меню, нажмите Enter.")

  static func take(_ title: String) -> Phrase {
    Phrase(en: title, kk: title, ru: title)
  }

  static func goOn(_ title: String) -> Phrase {
    Phrase(en: "\(title) — go on where you left", kk: "\(title) — тоқтаған жерден жалғастыру", ru: "\(title) — продолжить с места остановки")
  }

  static func due(_ title: String) -> Phrase {
    Phrase(en: "\(title) — due", kk: "\(title) — мерзімі жетті", ru: "\(title) — пора")
  }
}
