public import Wording

/// How the program ended, for scripts: the numbers of BSD's `sysexits.h`, with 1 for a refusal and 130 for a suspension.
///
/// ```swift
/// exit(ExitStatus.badData.rawValue)  // 65
/// ```
///
/// The help prints this very enum, so that no status can be in use and undocumented.
public enum ExitStatus: Int32, CaseIterable, Sendable, Hashable {
  case done = 0
  /// The request was understood and well formed, but granting it would break a rule.
  case refused = 1
  case usage = 64
  case badData = 65
  case notFound = 66
  case internalFault = 70
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case refusedAccess = 77
  case badConfiguration = 78
  case suspended = 130

  /// What the status says, in lower case and without a full stop, as it stands in a list.
  public var meaning: Phrase {
    switch self {
    case .done: Phrase(en: "done", kk: "орындалды", ru: "выполнено")
    case .refused:
      Phrase(
        en: "understood, but refused (nothing may be released, or an audit failed)",
        kk: "сұраныс түсінікті, бірақ орындалмады (жариялауға болмайды немесе тексеру сәтсіз аяқталды)",
        ru: "запрос понятен, но отклонён (публиковать нельзя или проверка не пройдена)")
    case .usage: Phrase(en: "the command line is wrong", kk: "пәрмен жолы қате жазылған", ru: "ошибка в командной строке")
    case .badData:
      Phrase(
        en: "the data or a questionnaire is wrong", kk: "деректерде немесе сауалнама файлында қате бар",
        ru: "ошибка в данных или в файле опросника")
    case .notFound: Phrase(en: "the input was not found", kk: "кіріс деректері табылмады", ru: "входные данные не найдены")
    case .internalFault: Phrase(en: "a fault of the program itself", kk: "бағдарламаның өз қатесі", ru: "ошибка самой программы")
    case .cannotCreate:
      Phrase(en: "the output cannot be created", kk: "нәтижені жазатын файл жасалмады", ru: "не удалось создать файл для результата")
    case .inputOutput: Phrase(en: "reading or writing failed", kk: "оқу немесе жазу кезінде ақау шықты", ru: "сбой при чтении или записи")
    case .busy:
      Phrase(
        en: "busy with another process, try again", kk: "деректермен басқа процесс жұмыс істеп тұр, кейінірек қайталаңыз",
        ru: "данные заняты другим процессом, повторите позже")
    case .refusedAccess:
      Phrase(en: "a wrong passphrase or signature", kk: "құпиясөз тіркесі немесе қолтаңба дұрыс емес", ru: "неверная парольная фраза или подпись")
    case .badConfiguration: Phrase(en: "the configuration is wrong", kk: "баптауларда қате бар", ru: "ошибка в настройках")
    case .suspended: Phrase(en: "suspended by the person", kk: "пайдаланушы уақытша тоқтатты", ru: "приостановлено пользователем")
    }
  }
}
