import Wording

/// The sentences of `trends`.
enum TrendsWording {
  static let journalWithoutPage = Phrase(
    en: "--journal marks measures on the page that --html writes. Add --html FILE, or leave --journal out.",
    kk: "--journal шараларды --html жазатын бетте белгілейді. --html ФАЙЛ қосыңыз немесе --journal параметрін алып тастаңыз.",
    ru: "--journal отмечает меры на странице, которую пишет --html. Добавьте --html ФАЙЛ или уберите --journal.")

  static func overRelease(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” is the name of a release, which would be lost. Choose another name for the page, such as trends.html.",
      kk: "«\(path)» — жарияланымның атауы, ол жойылып кетер еді. Бетке басқа атау таңдаңыз, мысалы, trends.html.",
      ru: "«\(path)» — имя выпуска, он бы пропал. Выберите для страницы другое имя, например trends.html.")
  }

  static func overJournal(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” is the journal, which would be lost. Choose another name for the page, such as trends.html.",
      kk: "«\(path)» — журналдың өзі, ол жойылып кетер еді. Бетке басқа атау таңдаңыз, мысалы, trends.html.",
      ru: "«\(path)» — сам журнал, он бы пропал. Выберите для страницы другое имя, например trends.html.")
  }
}
