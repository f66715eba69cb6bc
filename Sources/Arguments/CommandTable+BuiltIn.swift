import Wording

/// What every table has without listing it.
extension CommandTable {
  static let helpOption = OptionSpecification(
    "help", short: "h", help: Phrase(en: "Show help.", kk: "Анықтаманы көрсету.", ru: "Показать справку."))

  static let versionOption = OptionSpecification(
    "version", help: Phrase(en: "Show the version.", kk: "Нұсқасын көрсету.", ru: "Показать версию."))

  static let helpCommand = "help"

  static let helpCommandSummary = Phrase(en: "Explain a command.", kk: "Пәрменді түсіндіру.", ru: "Объяснить команду.")

  /// The options that are allowed everywhere, the built-in ones last.
  var optionsOfEveryCommand: [OptionSpecification] {
    globalOptions + [Self.helpOption, Self.versionOption]
  }
}
