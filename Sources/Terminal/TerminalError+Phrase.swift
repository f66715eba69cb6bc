public import Wording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension TerminalError {
  /// What happened and what to do next.
  public var phrase: Phrase {
    switch self {
    case .notATerminal:
      Phrase(
        en: "The screen needs a terminal at both ends. Use --plain to answer line by line.",
        kk: "Экран режимі үшін енгізу де, шығару да терминалға қосылуы керек. Жолма-жол жауап беру үшін --plain параметрін қосыңыз.",
        ru: "Для экранного режима и ввод, и вывод должны быть подключены к терминалу. Чтобы отвечать построчно, добавьте --plain.")
    case .alreadyOpen:
      Phrase(
        en: "The screen is already in use. This is a fault of the program; please report it.",
        kk: "Экран қазірдің өзінде ашық. Бұл — бағдарламаның қатесі, бізге хабарлаңыз.",
        ru: "Экран уже открыт. Это ошибка программы, сообщите о ней, пожалуйста.")
    case .terminalGone:
      Phrase(
        en: "The terminal was closed.",
        kk: "Терминал жабылды.",
        ru: "Терминал закрылся.")
    case .systemCallFailed(let call, let code):
      Phrase(
        en: "The terminal cannot be used (\(call): \(Self.reason(code))). Use --plain to answer line by line.",
        kk: "Терминалды пайдалану мүмкін емес (\(call): \(Self.reason(code))). Жолма-жол жауап беру үшін --plain параметрін қосыңыз.",
        ru: "Терминал использовать нельзя (\(call): \(Self.reason(code))). Чтобы отвечать построчно, добавьте --plain.")
    }
  }

  private static func reason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "errno \(code)"
  }
}
