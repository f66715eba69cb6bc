public import Dates
public import Wording

extension CivilDay {
  /// The day as a reader of `language` writes it: `2026-11-21`, in Kazakh and Russian `21.11.2026`.
  public func shown(_ language: InterfaceLanguage) -> String {
    switch language {
    case .en: description
    case .kk, .ru: description.split(separator: "-").reversed().joined(separator: ".")
    }
  }

  /// The day that a person typed, as `2026-11-21` or `21.11.2026`; `nil` for any other text.
  public init?(typed text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      self.init(text)
      return
    }
    func padded(_ part: Substring) -> String { part.utf8.count == 1 ? "0\(part)" : String(part) }
    self.init("\(parts[2])-\(padded(parts[1]))-\(padded(parts[0]))")
  }
}
