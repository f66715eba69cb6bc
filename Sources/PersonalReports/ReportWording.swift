import Instruments
import Scoring
import Wording

/// The sentences of a personal result.
enum ReportWording {
  static let advice = Phrase(en: "What may help you", kk: "Сізге не көмектесуі мүмкін", ru: "Что может вам помочь")
  static let organisationAdvice = Phrase(
    en: "What your organisation can do", kk: "Ұйымыңыз не істей алады", ru: "Что может сделать ваша организация")
  static let profile = Phrase(en: "The picture as a whole", kk: "Жалпы көрініс", ru: "Картина в целом")
  static let about = Phrase(en: "About these figures", kk: "Бұл сандар туралы", ru: "Об этих цифрах")
  static let turn = Phrase(en: "Where to turn", kk: "Кімге жүгінуге болады", ru: "К кому обратиться")

  static let notADiagnosis = Phrase(
    en: "This result is not a diagnosis. It shows how your own answers look today; a talk with a specialist says more than any score.",
    kk: "Бұл нәтиже — диагноз емес. Ол жауаптарыңыздың бүгінгі көрінісін ғана береді; маманмен әңгімелесу кез келген балдан көбірек мәлімет береді.",
    ru: "Этот результат — не диагноз. Он показывает, как выглядят ваши ответы сегодня; разговор со специалистом скажет больше любого балла.")

  static let whereToTurn = Phrase(
    en:
      "You need not carry this alone: a colleague you trust, your supervisor or a doctor can help. If things feel unbearable, call a doctor or the emergency number today.",
    kk:
      "Мұны жалғыз көтерудің қажеті жоқ: сенетін әріптесіңіз, супервизорыңыз немесе дәрігер көмектесе алады. Төзу мүмкін болмай бара жатса, бүгін-ақ дәрігерге немесе жедел жәрдемге хабарласыңыз.",
    ru:
      "Не обязательно справляться с этим в одиночку: помочь могут коллега, которому вы доверяете, супервизор или врач. Если становится невыносимо, обратитесь к врачу или в экстренную службу сегодня же."
  )

  static let noTotal = Phrase(
    en: "The components stand side by side and are never added up.", kk: "Құрамдас бөліктер қатар беріледі, олар ешқашан бір-біріне қосылмайды.",
    ru: "Компоненты показаны рядом и никогда не складываются.")

  static let provisional = Phrase(
    en:
      "What is marked “provisional” does not rest on measurements with these questions yet; it stands in until there are some.",
    kk: "«Уақытша» деп белгіленгендер әзірге дәл осы сұрақтармен жүргізілген өлшеуге негізделмеген; өлшеу нәтижелері шыққанша ғана қолданылады.",
    ru: "Всё с пометкой «предварительно» пока не опирается на измерения с этими вопросами и служит лишь до их появления.")

  static func heading(_ title: String) -> Phrase {
    Phrase(en: "\(title): your result", kk: "\(title) — нәтижеңіз", ru: "\(title) — ваш результат")
  }

  static func score(_ score: String, range: String) -> Phrase {
    Phrase(
      en: "Score \(score) (possible: \(range))", kk: "Балл: \(score) (ықтимал аралығы: \(range))", ru: "Балл: \(score) (возможный диапазон: \(range))"
    )
  }

  // Kazakh figures stand without case endings, which would have to follow the last word of each number.
  static func interval(_ low: String, _ high: String, isProvisional: Bool) -> Phrase {
    isProvisional
      ? Phrase(
        en: "Allowing for measurement error: \(low) to \(high) (95 %, provisional)",
        kk: "Өлшеу қатесін ескергенде: \(low) – \(high) аралығы (95 %, уақытша)",
        ru: "С учётом ошибки измерения: от \(low) до \(high) (95 %, предварительно)")
      : Phrase(
        en: "Allowing for measurement error: \(low) to \(high) (95 %)", kk: "Өлшеу қатесін ескергенде: \(low) – \(high) аралығы (95 %)",
        ru: "С учётом ошибки измерения: от \(low) до \(high) (95 %)")
  }

  static func answered(_ answered: Int, of items: Int) -> Phrase {
    Phrase(
      en: "\(answered) of \(items) \(Plural.en(items, one: "question", other: "questions")) answered",
      kk: "Жауап берілген сұрақ: \(answered) / \(items)",
      ru: "Отвечено: \(answered) из \(items)")
  }

  static let prorated = Phrase(
    en: "The answered questions stand for the missing ones.", kk: "Жауап берілген сұрақтар жауапсыз қалғандарының орнын толтырады.",
    ru: "Пропущенные вопросы восполнены средним по остальным ответам.")

  static func norm(_ population: String, percentile: String, t: String, isProvisional: Bool) -> Phrase {
    isProvisional
      ? Phrase(
        en: "\(population): percentile \(percentile), T-score \(t) (provisional)",
        kk: "\(population): перцентиль \(percentile), T-балл \(t) (уақытша)",
        ru: "\(population): перцентиль \(percentile), T-балл \(t) (предварительно)")
      : Phrase(
        en: "\(population): percentile \(percentile), T-score \(t)", kk: "\(population): перцентиль \(percentile), T-балл \(t)",
        ru: "\(population): перцентиль \(percentile), T-балл \(t)")
  }

  static func notScorable(_ reason: NotScorable, answered: Int, items: Int) -> Phrase {
    switch reason {
    case .incomplete(let missing):
      Phrase(
        en: "No score: every question is needed, and \(missing) \(Plural.en(missing, one: "has", other: "have")) no answer.",
        kk: "Балл жоқ: барлық сұраққа жауап керек, ал \(missing) сұрақ жауапсыз қалды.",
        ru: "Балла нет: нужны ответы на все вопросы, без ответа \(Plural.ru(missing, one: "остался", few: "осталось", many: "осталось")) \(missing).")
    case .tooFewAnswered(let needed):
      Phrase(
        en: "No score: \(answered) of \(items) questions answered, at least \(needed) are needed.",
        kk: "Балл жоқ: \(items) сұрақ бар, жауап берілгені — \(answered), кемінде \(needed) жауап керек.",
        ru: "Балла нет: отвечено \(answered) из \(items), нужно не меньше \(needed).")
    case .nothingAnswered:
      Phrase(
        en: "No score: none of the questions is answered.", kk: "Балл жоқ: бірде-бір сұраққа жауап берілмеді.",
        ru: "Балла нет: ни на один вопрос нет ответа.")
    }
  }

  static let noScore = Phrase(en: "no score", kk: "балл жоқ", ru: "нет балла")

  /// The word for a score, as it stands beside the name of its scale.
  static func band(_ label: String, isProvisional: Bool) -> Phrase {
    isProvisional
      ? Phrase(en: "\(label) (provisional)", kk: "\(label) (уақытша)", ru: "\(label) (предварительно)") : Phrase(en: label, kk: label, ru: label)
  }

  static let provisionalProfile = Phrase(
    en: "This picture rests on provisional figures.", kk: "Бұл көрініс уақытша сандарға сүйенеді.",
    ru: "Эта картина опирается на предварительные цифры.")

  static func between(_ labels: [String]) -> Phrase {
    let list = labels.map { "“\($0)”" }.joined(separator: ", ")
    let quoted = labels.map { "«\($0)»" }.joined(separator: ", ")
    return Phrase(
      en: "Your answers lie between these pictures: \(list). The difference is smaller than the error of measurement.",
      kk: "Жауаптарыңыз мына көріністердің арасында: \(quoted). Айырмашылық өлшеу қатесінен аспайды.",
      ru: "Ваши ответы — на границе между этими картинами: \(quoted). Разница меньше ошибки измерения.")
  }

  static let profileNotScorable = Phrase(
    en: "The whole picture cannot be named, because a scale has no score.", kk: "Бір шкаланың балы болмағандықтан, жалпы көріністі атау мүмкін емес.",
    ru: "Картину в целом назвать нельзя: у одной из шкал нет балла.")
  static let noProfile = Phrase(
    en: "The scores fit none of the named pictures.", kk: "Балдар аталған көріністердің ешқайсысына сәйкес келмейді.",
    ru: "Баллы не подходят ни под одну из названных картин.")

  static func thanks(_ answered: Int) -> Phrase {
    Phrase(
      en: "Thank you. This questionnaire is not scored. Questions answered: \(answered).",
      kk: "Рақмет. Бұл сауалнамаға балл қойылмайды. Жауап берілген сұрақ саны: \(answered).",
      ru: "Спасибо. Этот опросник не оценивается в баллах. Отвечено вопросов: \(answered).")
  }

  /// Behind a word or figure that rests on borrowed values.
  static let provisionalWord = Phrase(en: "provisional", kk: "уақытша", ru: "предварительно")

  // The trace

  static let trace = Phrase(en: "How each score came about", kk: "Әр балл қалай шықты", ru: "Как получен каждый балл")
  static let traceColumns = (
    item: Phrase(en: "item", kk: "сұрақ", ru: "вопрос"), answer: Phrase(en: "answer", kk: "жауап", ru: "ответ"),
    turned: Phrase(en: "reversed", kk: "кері", ru: "обратный"), adds: Phrase(en: "adds", kk: "үлесі", ru: "вклад")
  )
}
