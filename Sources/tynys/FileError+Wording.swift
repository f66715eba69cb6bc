import Arguments
import Files
import Instruments
import Wording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FileError {
  /// A reader who closed the pipe has seen enough: that is no failure.
  var status: ExitStatus {
    switch self {
    case .notFound: .notFound
    case .isDirectory, .tooLarge: .badData
    case .notPermitted, .inputOutput: .inputOutput
    case .cannotCreate: .cannotCreate
    case .closedPipe: .done
    }
  }

  var message: Phrase {
    switch self {
    case .notFound(let path):
      Phrase(
        en: "There is no file “\(shown(path))”. Check the name and the folder.",
        kk: "«\(shown(path))» файлы табылмады. Атауы мен қалтасын тексеріңіз.",
        ru: "Файла «\(shown(path))» нет. Проверьте имя и папку.")
    case .isDirectory(let path):
      Phrase(
        en: "“\(shown(path))” is a folder; a file is needed.", kk: "«\(shown(path))» — қалта; файл керек.",
        ru: "«\(shown(path))» — папка, а нужен файл.")
    case .notPermitted(let path):
      Phrase(
        en: "The file “\(shown(path))” may not be read. Ask its owner for the right to read it.",
        kk: "«\(shown(path))» файлын оқуға рұқсат жоқ. Иесінен оқу құқығын сұраңыз.",
        ru: "Нет права читать файл «\(shown(path))». Попросите это право у его владельца.")
    case .tooLarge(let path, let limit):
      Phrase(
        en: "The file “\(shown(path))” is larger than \(limit / 1024) KiB, which is the limit; it was not read.",
        kk: "«\(shown(path))» файлы рұқсат етілген \(limit / 1024) КиБ шегінен үлкен; ол оқылған жоқ.",
        ru: "Файл «\(shown(path))» больше допустимых \(limit / 1024) КиБ; он не прочитан.")
    case .cannotCreate(let path, let code):
      Phrase(
        en: "“\(shown(path))” cannot be created: \(reason(code)).", kk: "«\(shown(path))» жасалмады: \(reason(code)).",
        ru: "Не удалось создать «\(shown(path))»: \(reason(code)).")
    case .inputOutput(let path, let code):
      Phrase(
        en: "Reading or writing “\(shown(path))” failed: \(reason(code)).", kk: "«\(shown(path))» оқу не жазу кезінде ақау шықты: \(reason(code)).",
        ru: "Сбой при чтении или записи «\(shown(path))»: \(reason(code)).")
    case .closedPipe: Phrase(en: "The reader is gone.", kk: "Оқушы бағдарлама жабылды.", ru: "Читающая программа закрылась.")
    }
  }

  private func shown(_ path: String) -> String {
    TextSafety.visible(path, limit: 200)
  }

  /// The system's own words for an error number.
  private func reason(_ code: Int32) -> String {
    String(cString: strerror(code))
  }
}
