import Arguments
import Files
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
        en: "There is no file “\(path.displayedPath)”. Check the name and the folder.",
        kk: "«\(path.displayedPath)» файлы табылмады. Атауы мен қалтасын тексеріңіз.",
        ru: "Файла «\(path.displayedPath)» нет. Проверьте имя и папку.")
    case .isDirectory(let path):
      Phrase(
        en: "“\(path.displayedPath)” is a folder; a file is needed.", kk: "«\(path.displayedPath)» — қалта; файл керек.",
        ru: "«\(path.displayedPath)» — папка, а нужен файл.")
    case .notPermitted(let path):
      Phrase(
        en: "The file “\(path.displayedPath)” may not be read. Ask its owner for the right to read it.",
        kk: "«\(path.displayedPath)» файлын оқуға рұқсат жоқ. Иесінен оқу құқығын сұраңыз.",
        ru: "Нет права читать файл «\(path.displayedPath)». Попросите это право у его владельца.")
    case .tooLarge(let path, let limit):
      Phrase(
        en: "The file “\(path.displayedPath)” is larger than \(limit / 1024) KiB, which is the limit; it was not read.",
        kk: "«\(path.displayedPath)» файлы рұқсат етілген \(limit / 1024) КиБ шегінен үлкен; ол оқылған жоқ.",
        ru: "Файл «\(path.displayedPath)» больше допустимых \(limit / 1024) КиБ; он не прочитан.")
    case .cannotCreate(let path, let code):
      Phrase(
        en: "“\(path.displayedPath)” cannot be created: \(reason(code)).", kk: "«\(path.displayedPath)» жасалмады: \(reason(code)).",
        ru: "Не удалось создать «\(path.displayedPath)»: \(reason(code)).")
    case .inputOutput(let path, let code):
      Phrase(
        en: "Reading or writing “\(path.displayedPath)” failed: \(reason(code)).",
        kk: "«\(path.displayedPath)» оқу не жазу кезінде ақау шықты: \(reason(code)).",
        ru: "Сбой при чтении или записи «\(path.displayedPath)»: \(reason(code)).")
    case .closedPipe: Phrase(en: "The reader is gone.", kk: "Оқушы бағдарлама жабылды.", ru: "Читающая программа закрылась.")
    }
  }

  /// The system's own words for an error number.
  private func reason(_ code: Int32) -> String {
    String(cString: strerror(code))
  }
}
