import JSON
public import Wording

extension JournalError {
  /// Why the journal cannot be used as it is, and what to do; `nil` for a file error, whose sentence the program has.
  public var message: Phrase? {
    switch self {
    case .foreignFile(let path):
      Phrase(
        en: "“\(path)” is no supervision journal; nothing in it was changed. Name another file with --journal FILE.",
        kk: "«\(path)» — супервизия журналы емес; ондағы ештеңе өзгертілген жоқ. Басқа файлды --journal ФАЙЛ арқылы көрсетіңіз.",
        ru: "«\(path)» — не журнал супервизии; в нём ничего не изменено. Укажите другой файл: --journal ФАЙЛ.")
    case .newerFormat(let path):
      Phrase(
        en: "“\(path)” was written by a newer version of Tynys; nothing in it was changed. Install that version to go on.",
        kk: "«\(path)» файлын Tynys бағдарламасының жаңарақ нұсқасы жазған; ондағы ештеңе өзгертілген жоқ. Жалғастыру үшін сол нұсқаны орнатыңыз.",
        ru: "«\(path)» записан более новой версией Tynys; в нём ничего не изменено. Чтобы продолжить, установите её.")
    case .damaged(let path, let line, let column):
      Phrase(
        en: "“\(path)” cannot be read from line \(line), column \(column) on; nothing in it was changed. Mend that place or bring back a copy.",
        kk:
          "«\(path)» файлы \(line)-жол, \(column)-бағаннан бастап оқылмайды; ондағы ештеңе өзгертілген жоқ. Сол жерін түзетіңіз не көшірмесін қайтарыңыз.",
        ru: "«\(path)» не читается, начиная со строки \(line), столбца \(column); в нём ничего не изменено. Исправьте это место или верните копию.")
    case .misshapen(let path, let place):
      Phrase(
        en: "“\(path)” holds something at \(place) that no journal has; nothing in it was changed. Mend that place or bring back a copy.",
        kk:
          "«\(path)» файлының \(place) орнында журналға сай келмейтін нәрсе тұр; ештеңе өзгертілген жоқ. Сол жерін түзетіңіз не көшірмесін қайтарыңыз.",
        ru: "В «\(path)» на месте \(place) стоит то, чего в журнале не бывает; в нём ничего не изменено. Исправьте это место или верните копию.")
    case .tooLarge(let path, let limit):
      Phrase(
        en: "“\(path)” is larger than a journal may be (\(limit >> 20) MiB); nothing in it was changed. Begin another one with --journal FILE.",
        kk: "«\(path)» журнал шегінен үлкен (\(limit >> 20) МиБ); ондағы ештеңе өзгертілген жоқ. Басқасын --journal ФАЙЛ арқылы бастаңыз.",
        ru: "«\(path)» больше, чем может быть журнал (\(limit >> 20) МиБ); в нём ничего не изменено. Начните другой: --journal ФАЙЛ.")
    case .busy(let path):
      Phrase(
        en: "Another process is writing into “\(path)”. Nothing was changed; please try again.",
        kk: "«\(path)» файлына басқа процесс жазып жатыр. Ештеңе өзгерген жоқ; қайталап көріңіз.",
        ru: "В «\(path)» сейчас пишет другой процесс. Ничего не изменено; повторите ещё раз.")
    case .file: nil
    }
  }
}
