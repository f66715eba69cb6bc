import Wording

/// The words of tables by groups.
enum GroupWording {
  static let all = Phrase(en: "all rows", kk: "барлық жол", ru: "все строки")
  static let notStated = Phrase(en: "not stated", kk: "көрсетілмеген", ru: "не указано")
  static let withheld = Phrase(en: "withheld", kk: "жасырылған", ru: "скрыто")
  static let number = Phrase(en: "people", kk: "адам", ru: "людей")
  static let some = Phrase(en: "some", kk: "біразы", ru: "часть")
  static let most = Phrase(en: "most", kk: "көбі", ru: "большинство")

  static func note(_ minimum: Int) -> Phrase {
    Phrase(
      en: "Withheld: a group below \(minimum), or one from which such a group could be computed. “Some”: at most half, perhaps nobody.",
      kk: "Жасырылған: \(minimum) адамнан кіші топ немесе сондай топты есептеп шығаруға болатын топ. «Біразы» — жартысынан көп емес, мүмкін, ешкім.",
      ru: "Скрыто: группа меньше \(minimum) или та, из которой её можно вычислить. «Часть» — не больше половины, возможно, никто.")
  }

  static func columns(_ text: String, most: Int) -> Phrase {
    Phrase(
      en: "“\(text)”: name one column to group by, or up to \(most) with commas between.",
      kk: "«\(text)»: топтайтын бір бағанды немесе үтірмен бөліп \(most) бағанға дейін көрсетіңіз.",
      ru: "«\(text)»: укажите один столбец с группами или несколько через запятую, не больше \(most).")
  }

  static func tooManyGroups(_ limit: Int) -> Phrase {
    Phrase(
      en: "There are more than \(limit) groups; perhaps the column names persons. Choose a coarser one with --by.",
      kk: "Топ саны \(limit) шегінен асады; бәлкім, бағанда адамдар көрсетілген. --by арқылы жалпылама бағанды таңдаңыз.",
      ru: "Групп больше \(limit); возможно, в столбце указаны люди. Выберите через --by более общий столбец.")
  }

  static func notUTF8(_ column: String) -> Phrase {
    Phrase(
      en: "The column “\(column)” is not written in UTF-8, so its groups cannot be named. Save the file as “CSV UTF-8”.",
      kk: "«\(column)» бағаны UTF-8 кодтауында емес, сондықтан топ атауларын көрсету мүмкін емес. Файлды «CSV UTF-8» түрінде сақтаңыз.",
      ru: "Столбец «\(column)» не в кодировке UTF-8, поэтому его группы нельзя назвать. Сохраните файл как «CSV UTF-8».")
  }

  static let unusableScales = Phrase(
    en: "A scale of the questionnaire has limits or bands that no table can be made of. Check the file: tynys validate.",
    kk: "Сауалнаманың бір шкаласының шегі не деңгейлері кесте жасауға келмейді. Файлды тексеріңіз: tynys validate.",
    ru: "У одной из шкал опросника такие пределы или уровни, что таблицу по ней не построить. Проверьте файл: tynys validate.")
}
