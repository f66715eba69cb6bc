public import Instruments

/// The measures to choose from: the advice that definitions mark as being for the organisation.
///
/// ```swift
/// let catalogue = MeasureCatalogue([burnout, worklife])
/// catalogue.entry("burnout/k7m2")?.text(.en)
/// ```
///
/// A definition gives its advice no ids. Each entry gets one from its text in the definition's default language, so that it stays the same when
/// entries are added, moved or translated, and is another one as soon as it says something else. Four letters and digits are enough
/// to tell the entries of one definition apart; where they are not, all of that definition get more.
public struct MeasureCatalogue: Sendable {
  /// By instrument, in the order of the definitions.
  public let entries: [CatalogueEntry]

  /// - Parameter instruments: in the order in which their measures are listed.
  public init(_ instruments: [Instrument]) {
    entries = instruments.flatMap(Self.entries)
  }

  public func entry(_ id: String) -> CatalogueEntry? { entries.first { $0.id == id } }

  /// The entries for at least one of the scales; all where none is named.
  public func entries(for scales: [ScaleName]) -> [CatalogueEntry] {
    scales.isEmpty
      ? entries
      : entries.filter { entry in entry.scales.contains { scale in scales.contains { $0.covers(instrument: entry.instrument, scale: scale) } } }
  }

  private static func entries(of instrument: Instrument) -> [CatalogueEntry] {
    let advice = instrument.advice.filter { $0.audience == .organisation }
    let codes = codes(for: advice.map { $0.text(instrument.defaultLanguage) })
    return zip(advice, codes).map { advice, code in
      CatalogueEntry(
        id: "\(instrument.id)/\(code)", instrument: instrument.id, version: instrument.version, when: advice.when, text: advice.text,
        source: advice.source)
    }
  }

  /// A code for each text, all of one length, as short as they can be told apart; the same text twice has a number behind its code.
  static func codes(for texts: [String], shortest: Int = 4) -> [String] {
    let whole = texts.map { code(hash($0)) }
    let length = (shortest..<codeLength).first { length in Set(whole.map { $0.prefix(length) }).count == Set(whole).count } ?? codeLength
    var seen: [String: Int] = [:]
    return whole.map { code in
      let short = String(code.prefix(length))
      seen[short, default: 0] += 1
      let count = seen[short] ?? 1
      return count == 1 ? short : "\(short)-\(count)"
    }
  }

  private static let codeLength = 12
  /// Letters and digits that are not taken for one another.
  private static let alphabet = Array("23456789abcdefghjkmnpqrstuvwxyz")

  private static func code(_ hash: UInt64) -> String {
    var rest = hash
    var code = ""
    for _ in 0..<codeLength {
      code.append(alphabet[Int(rest % UInt64(alphabet.count))])
      rest /= UInt64(alphabet.count)
    }
    return code
  }

  /// FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo): a name for a text, not a protection of it.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
