public import Wording

/// An option: `--name`, perhaps with a short letter and a value.
///
/// ```swift
/// OptionSpecification("json", help: Phrase(en: "Print JSON.", kk: "JSON шығару.", ru: "Вывести JSON."))
/// OptionSpecification("out", short: "o", value: ValueSpecification(.file), help: …)
/// ```
public struct OptionSpecification: Sendable, Hashable {
  /// How often the option may or must be given.
  public enum Occurrence: Sendable, Hashable {
    case optional
    case required
    /// Any number of times, none included.
    case repeatable
  }

  /// The long name without its hyphens: `[a-z][a-z-]*`.
  public let name: String
  public let short: Character?
  /// `nil` for a flag.
  public let value: ValueSpecification?
  public let occurrence: Occurrence
  public let help: Phrase

  public init(
    _ name: String, short: Character? = nil, value: ValueSpecification? = nil, occurrence: Occurrence = .optional, help: Phrase
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.occurrence = occurrence
    self.help = help
  }

  /// The option as it is typed: `--name`.
  var typed: String { "--" + name }

  /// The option with its value's placeholder: `--out FILE`.
  func synopsis(_ language: InterfaceLanguage) -> String {
    guard let value else { return typed }
    return typed + " " + value.placeholder(language)
  }
}
