import Instruments
import Wording

/// An answer in words, as the review shows it.
enum AnswerText {
  static func text(_ answer: Answer, format: ResponseFormat, language: InterfaceLanguage) -> String {
    switch answer {
    case .option(let value): format.options.first { $0.value == value }?.label(language) ?? value.description
    case .chosen(let values, let other):
      (format.options.filter { values.contains($0.value) }.map { $0.label(language) } + [other].compactMap { $0 }).joined(separator: "; ")
    case .number(let number): String(number)
    case .notApplicable: AdministrationWording.notApplicable(language)
    case .text(let text): text
    }
  }
}
