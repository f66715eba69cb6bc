import Wording

/// What a reader should know of the figures.
enum NoteSentences {
  static let heading = Phrase(en: "About these figures", kk: "Бұл сандар туралы", ru: "Об этих цифрах")

  static let groups = Phrase(
    en: "These are figures of groups. They diagnose nobody, and they do not rank units.",
    kk: "Бұл — топтардың сандары. Олар ешкімге диагноз қоймайды және бөлімшелерді орын-орынға бөлмейді.",
    ru: "Это цифры групп. Они никому не ставят диагноза и не выстраивают подразделения по местам.")

  static let withheld = Phrase(
    en:
      "Withheld cells protect people: where a group is so small, or so easily computed from others, that figures could be traced to single persons, nothing at all is said.",
    kk:
      "Жасырылған ұяшықтар адамдарды қорғайды: топ тым шағын болса не басқа сандардан есептеп шығаруға болатын болса, сандар жеке адамды көрсетіп қоймас үшін ештеңе айтылмайды.",
    ru:
      "Скрытые ячейки защищают людей: если группа так мала или так легко вычисляется по другим, что цифры могли бы выдать отдельного человека, не говорится ничего."
  )

  static let chance = Phrase(
    en:
      "“More than chance explains” means: adjusted for the number of scales (Holm), pure chance would give so large a difference in fewer than 5 cases of 100. Rounds are compared as if different people had answered, which is cautious.",
    kk:
      "«Кездейсоқтықпен түсіндіруге болатыннан көбірек» дегені: шкала саны ескерілгенде (Холм), мұндай айырманы кездейсоқтықтың өзі 100 жағдайдың бесеуінен азында ғана берер еді. Раундтар әртүрлі адам жауап бергендей салыстырылады, бұл — сақ тәсіл.",
    ru:
      "«Сильнее, чем можно объяснить случайностью» значит: с поправкой на число шкал (Холм) чистая случайность дала бы такую разницу реже чем в 5 случаях из 100. Раунды сравниваются так, будто отвечали разные люди; это осторожный способ."
  )

  static let cause = Phrase(
    en: "A change says nothing about its cause.", kk: "Өзгеріс өзінің себебі туралы ештеңе айтпайды.",
    ru: "Изменение ничего не говорит о своей причине.")

  static let rounding = Phrase(
    en: "Published means are rounded, the more coarsely the fewer people there are; what is computed from them is no finer.",
    kk: "Жарияланған орташа балдар дөңгелектелген: адам неғұрлым аз болса, соғұрлым қатты; олардан есептелгендер де одан дәл емес.",
    ru: "Опубликованные средние округлены: чем меньше людей, тем грубее; и всё вычисленное по ним не точнее.")

  static let pooled = Phrase(
    en: "A group of fewer than 10 has no spread of its own published; the usual spread within the units of its round stands in for it.",
    kk: "10 адамнан аз топтың өз шашырауы жарияланбайды; оның орнына сол раундтағы бөлімшелердің әдеттегі шашырауы алынады.",
    ru: "У группы меньше 10 человек собственный разброс не публикуется; вместо него взят обычный разброс внутри подразделений того же раунда.")

  static let words = Phrase(
    en: "“Some” is at most half and may be nobody; “most” is more than half and may be everybody.",
    kk: "«Біразы» — жартысынан аспайды, мүмкін ешкім де емес; «көбі» — жартысынан көп, мүмкін барлығы.",
    ru: "«Часть» — не больше половины, возможно, никто; «большинство» — больше половины, возможно, все.")

  static let provisional = Phrase(
    en: "What is marked “provisional” does not rest on measurements with these questions yet.",
    kk: "«Уақытша» деп белгіленгендер әзірге дәл осы сұрақтармен жүргізілген өлшеуге негізделмеген.",
    ru: "Всё с пометкой «предварительно» пока не опирается на измерения с этими вопросами.")

  static func noDefinition(_ id: String) -> Phrase {
    Phrase(
      en: "The questionnaire “\(id)” is not on this computer, so scales and bands are called by their ids, and there are no norms.",
      kk: "«\(id)» сауалнамасы бұл компьютерде жоқ, сондықтан шкалалар мен деңгейлер идентификаторымен аталады, нормалар көрсетілмейді.",
      ru: "Опросника «\(id)» на этом компьютере нет, поэтому шкалы и уровни названы идентификаторами, а норм нет.")
  }

  static func otherDefinition(_ id: String) -> Phrase {
    Phrase(
      en: "The questionnaire “\(id)” on this computer is not the version that was answered: names are taken from it, norms are not.",
      kk: "Бұл компьютердегі «\(id)» сауалнамасы — жауап берілген нұсқасы емес: атаулары алынады, нормалары алынбайды.",
      ru: "Опросник «\(id)» на этом компьютере — не та версия, на которую отвечали: названия взяты из него, нормы — нет.")
  }
}
