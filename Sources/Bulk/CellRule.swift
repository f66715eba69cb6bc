import CSV
import Instruments

/// What the cells of one item's column may hold.
struct CellRule: Sendable {
  enum Cell: Sendable, Hashable {
    case missing
    case number(Int)
    /// An option that is named by a word.
    case name(String)
  }

  private enum Allowed: Sendable {
    case range(ClosedRange<Int>)
    case options([OptionValue])
  }

  private let allowed: Allowed
  private let missing: MissingCodes
  /// Whether the answers are options; else they are plain numbers.
  let isChoice: Bool

  /// - Returns: `nil` for a format whose answers do not fit one cell.
  init?(_ format: ResponseFormat, missing: MissingCodes) {
    self.missing = missing
    switch format.kind {
    case .choice(let options):
      allowed = .options(options.map(\.value))
      isChoice = true
    case .number(let minimum, let maximum, _):
      allowed = .range(minimum...maximum)
      isChoice = false
    case .multiple, .text: return nil
    }
  }

  /// The answers where they are all the numbers of a range.
  var range: ClosedRange<Int>? {
    switch allowed {
    case .range(let range): return range
    case .options(let options):
      let numbers = options.compactMap(\.number)
      guard numbers.count == options.count, let low = numbers.min(), let high = numbers.max(), high - low == numbers.count - 1 else { return nil }
      return low...high
    }
  }

  /// What the cell says. Nothing is guessed: a whole number may be written `3`, `03`, `3.0` or `3,0`, with spaces around it, and in no other way.
  ///
  /// - Parameter bytes: the content, without quotes around it.
  func cell(_ bytes: UnsafeBufferPointer<UInt8>) throws(CellFault) -> Cell {
    let text = FieldContent.trimmed(bytes)
    if missing.contains(text) { return .missing }
    if case .options(let options) = allowed, let name = Self.name(text, options) { return .name(name) }
    guard let number = WholeNumber(text) else { throw fault(.notANumber, text) }
    guard let value = number.value else { throw fault(.notWhole, text) }
    switch allowed {
    case .range(let range): if !range.contains(value) { throw fault(.notAllowed, text) }
    case .options(let options): if !options.contains(.number(value)) { throw fault(.notAllowed, text) }
    }
    return .number(value)
  }

  private static func name(_ text: UnsafeBufferPointer<UInt8>, _ options: [OptionValue]) -> String? {
    for case .name(let name) in options where name.utf8.elementsEqual(text) { return name }
    return nil
  }

  private func fault(_ reason: CellFault.Reason, _ text: UnsafeBufferPointer<UInt8>) -> CellFault {
    let options: CellFault.Allowed =
      switch allowed {
      case .range(let range): .range(range)
      case .options(let options): range.map { .range($0) } ?? .list(options.map(\.description))
      }
    return CellFault(reason: reason, found: String(decoding: text.prefix(CellFault.shownBytes), as: UTF8.self), allowed: options)
  }
}
