import Wording

/// What a person is expected to read, in each language; written down here once more, so that a changed sentence is noticed.
enum ExpectedWords {
  static let begin = Phrase(en: "Press Enter to begin.", kk: "Бастау үшін Enter басыңыз.", ru: "Нажмите Enter, чтобы начать.")
  static let review = Phrase(en: "Your answers", kk: "Жауаптарыңыз", ru: "Ваши ответы")
  static let left = Phrase(
    en: "The check was left. Nothing was kept.", kk: "Тексеру тоқтатылды. Ештеңе сақталған жоқ.", ru: "Проверка прервана. Ничего не сохранено.")
  static let notADiagnosis = Phrase(
    en: "This result is not a diagnosis.", kk: "Бұл нәтиже — диагноз емес.", ru: "Этот результат — не диагноз.")
  static let burnoutResult = Phrase(
    en: "Burnout self-check: your result", kk: "Кәсіби күйіп кету: өзін-өзі тексеру — нәтижеңіз",
    ru: "Профессиональное выгорание: самопроверка — ваш результат")
  static let pulseResult = Phrase(
    en: "Pulse of the week: your result", kk: "Апта тынысы — нәтижеңіз", ru: "Пульс недели — ваш результат")
  static let pulseTitle = Phrase(en: "Pulse of the week", kk: "Апта тынысы", ru: "Пульс недели")
  static let finish = Phrase(en: "finish", kk: "аяқтау", ru: "завершить")
}
