import Wording

/// The sentences of the history beside those about change.
enum HistoryWording {
  static func title(_ instrument: String) -> Phrase {
    Phrase(en: "\(instrument): history", kk: "\(instrument) — нәтижелер тарихы", ru: "\(instrument) — история результатов")
  }

  static let titleOfAll = Phrase(en: "History of my self-checks", kk: "Өзімді тексеру тарихы", ru: "История моих самопроверок")

  static func version(_ version: String, isCurrent: Bool) -> Phrase {
    isCurrent
      ? Phrase(en: "Version \(version), in use now", kk: "\(version) нұсқасы, қазір қолданыста", ru: "Версия \(version), действующая")
      : Phrase(en: "Version \(version), an earlier one", kk: "\(version) нұсқасы, бұрынғысы", ru: "Версия \(version), прежняя")
  }

  static let notJoined = Phrase(
    en: "Results of different versions of a questionnaire are not joined: their scores may mean different things.",
    kk: "Сауалнаманың әртүрлі нұсқаларының нәтижелері біріктірілмейді: олардың балдары әртүрлі мағына беруі мүмкін.",
    ru: "Результаты разных версий опросника не объединяются: их баллы могут означать разное.")

  static let noResults = Phrase(
    en: "There are no results yet. `tynys list` shows what can be checked.",
    kk: "Әзірге нәтиже жоқ. Нені тексеруге болатынын `tynys list` көрсетеді.",
    ru: "Результатов пока нет. Что можно проверить, показывает `tynys list`.")

  static let noScores = Phrase(
    en: "None of these results has a score.", kk: "Бұл нәтижелердің ешқайсысында балл жоқ.", ru: "Ни у одного из этих результатов нет балла.")

  static func latest(_ day: String, _ value: String) -> Phrase {
    Phrase(en: "Latest result (\(day)): \(value)", kk: "Соңғы нәтиже (\(day)): \(value)", ru: "Последний результат (\(day)): \(value)")
  }

  // What a picture shows

  static let inOrder = Phrase(
    en: "Results stand in order, evenly spaced.", kk: "Нәтижелер рет-ретімен, бірдей аралықпен тұр.",
    ru: "Результаты идут по порядку, на равном расстоянии друг от друга.")

  static func sparkline(_ shown: Int, of count: Int) -> Phrase {
    Phrase(
      en: "The last \(shown) of \(count) results:", kk: "Барлық нәтиже саны — \(count), мұнда соңғылары (\(shown)):",
      ru: "Последние результаты (\(shown) из \(count)):")
  }

  static func several(_ count: Int) -> Phrase {
    Phrase(
      en: "Each column stands for up to \(count) results, from the lowest to the highest; the last one for the latest result alone.",
      kk: "Әр бағанда \(count) нәтижеге дейін бар: ең төменінен ең жоғарысына дейін; соңғы баған — соңғы нәтиженің өзі ғана.",
      ru:
        "Столбец охватывает до \(count) \(Plural.ru(count, one: "результата", few: "результатов", many: "результатов")), от самого низкого до самого высокого; последний столбец — только последний результат."
    )
  }

  static let result = Phrase(en: "result", kk: "нәтиже", ru: "результат")
  static let resultRange = Phrase(en: "lowest to highest", kk: "ең төменінен ең жоғарысына дейін", ru: "от самого низкого до самого высокого")

  static func latestInterval(isProvisional: Bool) -> Phrase {
    isProvisional
      ? Phrase(
        en: "95 % interval of the latest result (provisional)", kk: "соңғы нәтиженің 95 % аралығы (уақытша)",
        ru: "интервал 95 % последнего результата (предварительно)")
      : Phrase(en: "95 % interval of the latest result", kk: "соңғы нәтиженің 95 % аралығы", ru: "интервал 95 % последнего результата")
  }

  // The table

  static let date = Phrase(en: "Date", kk: "Күні", ru: "Дата")
  static let score = Phrase(en: "Score", kk: "Балл", ru: "Балл")
  static let answered = Phrase(en: "Answered", kk: "Жауап саны", ru: "Отвечено")

  static let band = Phrase(en: "Band", kk: "Деңгей", ru: "Уровень")
  static let interval = Phrase(en: "95 % interval", kk: "95 % аралық", ru: "Интервал 95 %")

  static func notListed(_ count: Int) -> Phrase {
    Phrase(
      en: "Earlier results not listed here: \(count).", kk: "Мұнда көрсетілмеген бұрынғы нәтиже саны: \(count).",
      ru: "Более ранние результаты, не показанные здесь: \(count).")
  }

  // The page

  static func written(_ day: String) -> Phrase {
    Phrase(
      en: "Written on \(day) by Tynys. This file is yours: it loads nothing from the network and is sent nowhere.",
      kk: "Tynys \(day) күні жазды. Бұл файл сіздікі: ол желіден ештеңе жүктемейді және ешқайда жіберілмейді.",
      ru: "Составлено \(day) программой Tynys. Этот файл принадлежит вам: он ничего не загружает из сети и никуда не отправляется.")
  }

  /// What a picture shows, for those who do not see it.
  static func picture(count: Int, gaps: Int, from: String, to: String, latest: String) -> Phrase {
    Phrase(
      en: "Results: \(count), from \(from) to \(to); without a score: \(gaps). Latest: \(latest). The table holds the same figures.",
      kk: "Нәтиже саны: \(count) (\(from) – \(to)); балы жоғы: \(gaps). Соңғысы: \(latest). Кестеде дәл осы сандар бар.",
      ru: "Результатов: \(count), с \(from) по \(to); без балла: \(gaps). Последний: \(latest). В таблице те же числа.")
  }

  static let lineLegend = Phrase(
    en: "Points on the line: scores, in proportion to time.", kk: "Сызықтағы нүктелер — балдар, уақытқа сай орналасқан.",
    ru: "Точки на линии — баллы, расставленные соразмерно времени.")

  static func bandLegend(isProvisional: Bool) -> Phrase {
    isProvisional
      ? Phrase(
        en: "Shaded around it: the 95 % interval (provisional).", kk: "Оның айналасындағы жолақ — 95 % аралық (уақытша).",
        ru: "Полоса вокруг неё — интервал 95 % (предварительно).")
      : Phrase(
        en: "Shaded around it: the 95 % interval.", kk: "Оның айналасындағы жолақ — 95 % аралық.", ru: "Полоса вокруг неё — интервал 95 %.")
  }

  static let gapLegend = Phrase(en: "×: no score.", kk: "× — балл жоқ.", ru: "× — нет балла.")

  static func tableCaption(_ scale: String) -> Phrase {
    Phrase(
      en: "\(scale): all results, the latest first", kk: "\(scale): барлық нәтижелер, соңғысынан бастап",
      ru: "\(scale): все результаты, начиная с последнего")
  }

  static func printed(_ count: Int) -> Phrase {
    Phrase(
      en: "Printed: the last results (\(count)). The file itself shows all of them.",
      kk: "Соңғы нәтижелер ғана басылды (\(count)). Файлдың өзінде барлығы бар.",
      ru: "Напечатаны последние результаты (\(count)). В самом файле есть все.")
  }

  // What is said at the end

  static let notADiagnosis = Phrase(
    en:
      "These results are not a diagnosis. They show how your own answers looked on those days; a talk with a specialist says more than any score.",
    kk:
      "Бұл нәтижелер — диагноз емес. Олар жауаптарыңыздың сол күндердегі көрінісін ғана береді; маманмен әңгіме кез келген балдан көбірек айтады.",
    ru:
      "Эти результаты — не диагноз. Они показывают, как выглядели ваши ответы в те дни; разговор со специалистом скажет больше любого балла."
  )

  static let noCause = Phrase(
    en: "A change between two dates does not say what caused it.", kk: "Екі күн арасындағы өзгеріс оның себебін айтпайды.",
    ru: "Изменение между двумя датами ничего не говорит о его причине.")
}
