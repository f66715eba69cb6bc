import CSV
import Instruments
import Scoring

@testable import Bulk

/// What scoring a file gives: the bytes written, and how many rows there are of each kind.
struct ScoredFile: Equatable {
  var output: [UInt8] = []
  var rows = 0
  var faulty = 0
  /// By scale.
  var scored: [Int] = []
  var notScorable: [Int] = []
  /// Whether the reading ended at something that nothing behind can be trusted after.
  var isCutShort = false
}

/// Scores a file record by record as the help describes it, by `Scoring` itself, without tables, lanes or chunks.
struct ReferenceScorer {
  let instrument: Instrument
  let missing: Set<String>

  init(_ instrument: Instrument, missing: [String] = []) {
    self.instrument = instrument
    self.missing = Set(missing + ["NA", ""])
  }

  /// - Parameter header: of `text`; its columns have the items' ids for names.
  func score(_ text: [UInt8], header: CSVHeader) -> ScoredFile {
    let delimiter = header.format.delimiter.rawValue
    let added = instrument.scales.flatMap { [$0.id, $0.id + "_answered", $0.id + "_band"] }
    var file = ScoredFile(output: header.content + added.flatMap { [delimiter] + Array($0.utf8) } + header.ending)
    file.scored = instrument.scales.map { _ in 0 }
    file.notScorable = file.scored
    let plan = ScoringPlan(instrument)
    let records = ReferenceRecords(text, from: header.size, format: header.format)
    for record in records.records {
      file.output += record.content
      defer { file.output += record.ending }
      if record.isBlank, header.names.count > 1 { continue }
      file.rows += 1
      guard let answers = answers(record, names: header.names) else {
        file.faulty += 1
        file.output += [UInt8](repeating: delimiter, count: added.count)
        continue
      }
      for (place, scale) in plan.result(AnswerSheet(answers, instrument: instrument)).scales.enumerated() {
        let score = scale.measurement?.score
        let shown = score.map { $0 == $0.rounded() ? String(Int($0)) : "\($0)" }
        let cells = [shown ?? "", String(scale.answered), scale.measurement?.band?.id ?? ""]
        file.output += cells.flatMap { [delimiter] + Array($0.utf8) }
        if score == nil { file.notScorable[place] += 1 } else { file.scored[place] += 1 }
      }
    }
    file.isCutShort = records.endsWithinQuotes
    return file
  }

  /// - Returns: `nil` for a faulty row.
  private func answers(_ record: ReferenceRecords.Record, names: [String]) -> [String: Answer]? {
    if record.isBroken || record.content.contains(0) || record.fields.count != names.count { return nil }
    let used = usedItems
    var answers: [String: Answer] = [:]
    for item in instrument.items where used.contains(item.id) {
      guard let column = names.firstIndex(of: item.id) else { return nil }
      let cell = record.fields[column].drop { Self.isSpace($0) }.reversed().drop { Self.isSpace($0) }.reversed()
      if missing.contains(where: { $0.utf8.elementsEqual(cell) }) { continue }
      guard let answer = Self.answer(Array(cell), item.format) else { return nil }
      answers[item.id] = answer
    }
    return answers
  }

  /// Items that count in a scale, and those whose answers decide whether such an item is asked; a text decides nothing.
  private var usedItems: Set<String> {
    var used = Set(instrument.scales.flatMap { $0.keys.map(\.item) })
    while true {
      let more = instrument.items.filter { used.contains($0.id) }.flatMap { $0.showIf?.items ?? [] }
      if used.isSuperset(of: more) { break }
      used.formUnion(more)
    }
    return used.filter { id in
      if case .text? = instrument.item(id)?.format.kind { false } else { true }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// A word of the options, or a whole number in digits, behind which a fraction of zeros may stand.
  private static func answer(_ cell: [UInt8], _ format: ResponseFormat) -> Answer? {
    for option in format.options {
      if case .name(let name) = option.value, name.utf8.elementsEqual(cell) { return .option(option.value) }
    }
    let isNegative = cell.first == UInt8(ascii: "-")
    let parts = cell.dropFirst(isNegative ? 1 : 0).split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    let isDecimal = parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { "0123456789".utf8.contains($0) } }
    let hasFraction = parts.count == 2 && parts[1].contains { $0 != UInt8(ascii: "0") }
    guard isDecimal, !hasFraction, parts[0].count <= 9, let magnitude = Int(String(decoding: parts[0], as: UTF8.self)) else { return nil }
    let number = isNegative ? -magnitude : magnitude
    let answer: Answer = format.options.isEmpty ? .number(number) : .option(.number(number))
    return format.fault(in: answer) == nil ? answer : nil
  }
}
