public import Wording

/// A value that an option or an operand takes: its kind, and the word that stands for it in the help.
///
/// ```swift
/// ValueSpecification(.file)                    // FILE, ФАЙЛ
/// ValueSpecification(.choice(["en", "kk"]))    // en|kk
/// ValueSpecification(.text, placeholder: "K")  // K in every language
/// ```
public struct ValueSpecification: Sendable, Hashable {
  public let kind: ValueKind
  public let placeholder: Phrase

  /// - Parameter placeholder: the word for the value in usage lines, capital letters by custom; without one, the kind's own word.
  public init(_ kind: ValueKind, placeholder: Phrase? = nil) {
    self.kind = kind
    self.placeholder = placeholder ?? kind.placeholder
  }

  /// - Parameter placeholder: a word that is the same in every language, such as `IN.csv`.
  public init(_ kind: ValueKind, placeholder: String) {
    self.init(kind, placeholder: Phrase(verbatim: placeholder))
  }
}

extension ValueKind {
  /// The word that stands for a value of this kind when the table names none.
  fileprivate var placeholder: Phrase {
    switch self {
    case .file: Phrase(en: "FILE", kk: "ФАЙЛ", ru: "ФАЙЛ")
    case .directory: Phrase(en: "DIR", kk: "ҚАЛТА", ru: "ПАПКА")
    case .choice(let words): Phrase(verbatim: words.joined(separator: "|"))
    case .wholeNumber: Phrase(en: "N", kk: "САН", ru: "ЧИСЛО")
    case .text: Phrase(en: "TEXT", kk: "МӘТІН", ru: "ТЕКСТ")
    case .dynamic: Phrase(verbatim: "ID")
    }
  }
}

extension Phrase {
  /// What is typed or printed as it is, whatever the language.
  init(verbatim text: String) {
    self.init(en: text, kk: text, ru: text)
  }
}
