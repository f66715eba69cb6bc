/// A language the program itself speaks: Kazakh, Russian or English.
///
/// `InterfaceLanguage(locale: "kk_KZ.UTF-8")` is `.kk`. Instruments may carry further languages; the interface has exactly these three, so
/// that the compiler can check that no sentence is missing in one of them.
public enum InterfaceLanguage: String, CaseIterable, Sendable, Hashable {
  case en
  case kk
  case ru

  /// The language a POSIX locale name or BCP 47 tag begins with, or `nil` for any other language (`C`, `POSIX` and `de_DE` among them).
  public init?(locale: some StringProtocol) {
    let language = locale.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
    self.init(rawValue: language.lowercased())
  }

  /// The language's own name for itself.
  public var endonym: String {
    switch self {
    case .en: "English"
    case .kk: "Қазақша"
    case .ru: "Русский"
    }
  }

  /// The next language in a fixed round, for a key that changes the language.
  public var next: InterfaceLanguage {
    switch self {
    case .en: .kk
    case .kk: .ru
    case .ru: .en
    }
  }
}
