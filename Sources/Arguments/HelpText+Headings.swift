import Wording

extension HelpText {
  /// What stands over the parts of a help page, and the words of its usage lines.
  enum Heading {
    static let usage = Phrase(en: "Usage:", kk: "Қолданылуы:", ru: "Использование:")
    static let commands = Phrase(en: "Commands:", kk: "Пәрмендер:", ru: "Команды:")
    static let operands = Phrase(en: "Arguments:", kk: "Аргументтер:", ru: "Аргументы:")
    static let options = Phrase(en: "Options:", kk: "Параметрлер:", ru: "Параметры:")
    static let globalOptions = Phrase(en: "Options of every command:", kk: "Барлық пәрменге ортақ параметрлер:", ru: "Параметры всех команд:")
    static let help = Phrase(en: "Help:", kk: "Анықтама:", ru: "Справка:")
    static let examples = Phrase(en: "Examples:", kk: "Мысалдар:", ru: "Примеры:")
    static let statuses = Phrase(en: "Exit status:", kk: "Аяқталу коды:", ru: "Код завершения:")
    static let commandPlaceholder = Phrase(en: "COMMAND", kk: "ПӘРМЕН", ru: "КОМАНДА")
    static let optionsPlaceholder = Phrase(en: "OPTIONS", kk: "ПАРАМЕТРЛЕР", ru: "ПАРАМЕТРЫ")
  }
}
