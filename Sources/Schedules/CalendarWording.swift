import Wording

/// What stands in a calendar, where others may read it: nothing about the instrument or what it asks.
enum CalendarWording {
  static let summary = Phrase(en: "A short pause for yourself", kk: "Өзіңізге арналған қысқа үзіліс", ru: "Короткая пауза для себя")
  static let description = Phrase(
    en: "Take a few quiet minutes. The command “tynys due” shows what you have planned.",
    kk: "Өзіңізге бірнеше минут уақыт бөліңіз. Не жоспарлағаныңызды «tynys due» пәрмені көрсетеді.",
    ru: "Найдите для себя несколько спокойных минут. Что вы запланировали, покажет команда «tynys due».")
}
