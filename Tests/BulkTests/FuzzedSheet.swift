import CSV
import DisclosureControl
import Instruments
import TestSupport

@testable import Bulk

/// Files of answers that are nearly right, and what must hold of every file whatever it is.
struct FuzzedSheet {
  let instrument: Instrument
  private let delimiter: String
  private let lineEnd: String

  /// Instruments of every way in which rows are read: side by side in lanes, one by one, with tables prepared and as they come.
  static func instruments() throws -> [Instrument] {
    let formats = [
      "often": #"{"kind": "number", "minimum": 0, "maximum": 4, "notApplicable": true}"#, "days": #"{"kind": "number", "minimum": 1, "maximum": 31}"#,
      "wide": #"{"kind": "number", "minimum": -1000000, "maximum": 1000000}"#,
      "consent": #"{"kind": "choice", "options": [{"value": "yes", "label": {"en": "Y"}}, {"value": "no", "label": {"en": "N"}}]}"#,
    ]
    let bands = #"[{"id": "low", "from": 0, "label": {"en": "L"}}, {"id": "high", "from": 2.5, "label": {"en": "H"}}]"#
    let half = #"{"rule": "prorate", "minimumAnswered": 0.5}"#
    let available = #"{"rule": "available"}"#
    let conditional = try SheetFile.instrument(
      formats: formats,
      items: [
        ("ask", "consent", nil), ("a", "often", nil), ("b", "often", #"{"item": "ask", "equals": "yes"}"#),
        ("c", "days", #"{"any": [{"item": "b", "atLeast": 2}, {"not": {"item": "a", "anyOf": [0, 4]}}]}"#), ("w", "wide", nil),
      ],
      scales: [
        SheetFile.scale("s", keys: ["a", "-b"], rule: half, more: #", "bands": \#(bands), "bandBasis": {"status": "own", "source": "T"}"#),
        SheetFile.scale("m", keys: ["a", "-b"], method: "mean", rule: available),
        SheetFile.scale("d", keys: ["c", "-a"], method: "difference"), SheetFile.scale("wide", keys: ["-w"]),
      ])
    let digits = try SheetFile.instrument(
      formats: ["often": formats["often"]!, "days": formats["days"]!],
      items: (1...11).map { ("i\($0)", $0 < 7 ? "often" : "days", nil) },
      scales: [
        SheetFile.scale("o", keys: ["i1", "-i2", "i3", "i4", "-i5", "i6"], method: "difference", rule: half),
        SheetFile.scale("n", keys: ["i7", "-i8", "i9"], method: "mean", rule: available), SheetFile.scale("p", keys: ["i10", "-i11", "i1"]),
      ])
    return try [SheetFile.shipped("pulse"), SheetFile.shipped("service-rating"), SheetFile.shipped("burnout"), conditional, digits]
  }

  init(_ instrument: Instrument, using numbers: inout SeededGenerator) {
    self.instrument = instrument
    delimiter = [",", ",", ";", "\t"].randomElement(using: &numbers)!
    lineEnd = ["\n", "\n", "\r\n", "\r"].randomElement(using: &numbers)!
  }

  /// A header and rows, the rows with some bytes changed.
  func text(using numbers: inout SeededGenerator) -> [UInt8] {
    var names = instrument.items.map { Bool.random(using: &numbers) ? $0.id : "\"\($0.id)\"" }
    for note in ["note", "\"a \"\"note\"\"\""].prefix(Int.random(in: 0...2, using: &numbers)) {
      names.insert(note, at: Int.random(in: 0...names.count, using: &numbers))
    }
    let mark = Int.random(in: 0..<8, using: &numbers) == 0 ? "\u{FEFF}" : ""
    let rows = (0..<Int.random(in: 0...8, using: &numbers)).map { _ in
      names.map { _ in cell(using: &numbers) }.joined(separator: delimiter) + lineEnd
    }
    return Array((mark + names.joined(separator: delimiter) + lineEnd).utf8) + mutated(Array(rows.joined().utf8), using: &numbers)
  }

  private func cell(using numbers: inout SeededGenerator) -> String {
    let digit = String(Int.random(in: 0...6, using: &numbers))
    if Int.random(in: 0..<4, using: &numbers) > 0 { return digit }
    return [
      "\"\(digit)\"", "", "NA", "10", "31", "0\(digit)", " \(digit)", "\(digit).0", "\(digit),00", "-1", "-1000000", "999999", "\"yes\"", "no",
      "\"\"",
      "\"a\(lineEnd)b\"", "\"x\(delimiter) y\"", "\"\"\"\"", "1234567890", "3.5", "=1+1",
    ].randomElement(using: &numbers)!
  }

  private static let bytes = Array("0123456,,,;\n\r\"\"NA .-\u{0}x\té".utf8)

  private func mutated(_ text: [UInt8], using numbers: inout SeededGenerator) -> [UInt8] {
    var text = text
    for _ in 0..<Int.random(in: 0...4, using: &numbers) {
      let place = Int.random(in: 0...text.count, using: &numbers)
      switch Int.random(in: 0..<5, using: &numbers) {
      case 0: text.insert(Self.bytes.randomElement(using: &numbers)!, at: place)
      case 1 where place < text.count: text.remove(at: place)
      case 2 where place < text.count: text[place] = Self.bytes.randomElement(using: &numbers)!
      case 3: text.removeSubrange(place..<min(text.count, place + Int.random(in: 0...40, using: &numbers)))
      default:
        let end = min(text.count, place + Int.random(in: 0...12, using: &numbers))
        text.insert(contentsOf: text[place..<end], at: Int.random(in: 0...text.count, using: &numbers))
      }
    }
    return text
  }

  // MARK: What must hold

  /// How the scorer's bytes and counts differ from the slow scorer's; `nil` where they do not.
  static func disagreement(_ text: [UInt8], _ instrument: Instrument, missing: [String], workers: Int, chunkSize: Int) -> String? {
    let source = ByteSource(bytes: text)
    // A header without the items' columns, or none, has nothing to score.
    guard let header = try? CSVHeader.read(source),
      let plan = try? SheetPlan(instrument, header: header, missing: MissingCodes(adding: missing)), let scorer = try? SheetScorer(plan)
    else { return nil }
    var found = ScoredFile()
    var output: [UInt8] = []
    do {
      let report = try scorer.run(source, workers: workers, chunkSize: chunkSize) { bytes, _ in output += bytes }
      found.rows = report.rows
      found.faulty = report.faults.count
      found.scored = report.scales.map(\.scored)
      found.notScorable = report.scales.map(\.notScorable)
      if report.faults.first.contains(where: { !isWithin($0.place, text, header.format) }) {
        return "a place beyond the text: \(report.faults.first)"
      }
    } catch {
      found.isCutShort = true
      if let fault = error as? CSVFault, !isWithin(fault.place, text, header.format) { return "a place beyond the text: \(fault)" }
    }
    found.output = output
    var expected = ReferenceScorer(instrument, missing: missing).score(text, header: header)
    if expected.isCutShort { expected = ScoredFile(output: expected.output, isCutShort: true) }
    if found == expected { return nil }
    return """
      \(instrument.id) \(String(decoding: text, as: UTF8.self).debugDescription) with \(missing) by \(workers) in chunks of \(chunkSize)
      found \(shown(found)) expected \(shown(expected))
      """
  }

  private static func isWithin(_ place: CSVPlace, _ text: [UInt8], _ format: RecordFormat) -> Bool {
    guard (0..<text.count).contains(place.offset) else { return false }
    return place.line == 1 + text[..<place.offset].count { $0 == format.terminator.rawValue }
  }

  private static func shown(_ file: ScoredFile) -> String {
    "\(file.rows) rows, \(file.faulty) faulty, \(file.scored) scored, \(file.notScorable) not, \(file.isCutShort ? "cut short" : "whole"):"
      + String(decoding: file.output, as: UTF8.self).debugDescription
  }

  /// What is counted by groups, as text; faults too.
  static func groups(_ text: [UInt8], _ instrument: Instrument, columns: [String], missing: MissingCodes, workers: Int, chunkSize: Int) -> String {
    do {
      let source = ByteSource(bytes: text)
      let plan = try SheetPlan(instrument, header: CSVHeader.read(source), missing: missing, keyColumns: columns)
      let table = try Tabulator(plan).run(source, workers: workers, chunkSize: chunkSize)
      let groups = table.groups.map { group in
        let figures = group.figures.map { figures in figures.map { "\($0.n) \($0.mean) \(String(describing: $0.sd)) \($0.bands)" } ?? "withheld" }
        return "\(group.values) \(figures)"
      }
      return "\(table.rows) rows, \(table.faults.count) faulty \(table.faults.first), \(groups)"
    } catch {
      return "\(error)"
    }
  }
}
