import CSV
import Instruments
public import Wording

extension RowFault.Kind {
  /// What is wrong with the row, and what is allowed.
  public var message: Phrase {
    switch self {
    case .record(let kind): kind.message
    case .cell(let fault): fault.message
    case .keyTooLong:
      Phrase(
        en: "The cell is too long for the name of a group (\(KeyTable.longest) bytes at most).",
        kk: "Ұяшықтағы мәтін топ атауы үшін тым ұзын (ең көбі \(KeyTable.longest) байт).",
        ru: "Текст ячейки слишком длинный для имени группы (не больше \(KeyTable.longest) байт).")
    }
  }
}

extension CellFault {
  /// What is wrong with the cell, and what is allowed.
  public var message: Phrase {
    let found = TextSafety.visible(self.found, limit: Self.shownBytes)
    let allowed = self.allowed.text
    switch reason {
    case .notANumber:
      return Phrase(
        en: "“\(found)” is no number. Allowed: \(allowed).", kk: "«\(found)» — сан емес. Рұқсат етілгені: \(allowed).",
        ru: "«\(found)» — не число. Допустимо: \(allowed).")
    case .notWhole:
      return Phrase(
        en: "“\(found)” is no whole number that an answer can be. Allowed: \(allowed).",
        kk: "«\(found)» — жауап бола алатын бүтін сан емес. Рұқсат етілгені: \(allowed).",
        ru: "«\(found)» — не целое число, каким может быть ответ. Допустимо: \(allowed).")
    case .notAllowed:
      return Phrase(
        en: "“\(found)” is no answer to this item. Allowed: \(allowed).", kk: "«\(found)» — бұл сұрақтың жауабы емес. Рұқсат етілгені: \(allowed).",
        ru: "«\(found)» — не ответ на этот вопрос. Допустимо: \(allowed).")
    }
  }
}

extension CellFault.Allowed {
  /// As it stands in a message: `0 … 6`, or the options.
  fileprivate var text: String {
    switch self {
    case .range(let range): "\(range.lowerBound) … \(range.upperBound)"
    case .list(let options): options.prefix(20).map { TextSafety.visible($0, limit: 30) }.joined(separator: ", ")
    }
  }
}
