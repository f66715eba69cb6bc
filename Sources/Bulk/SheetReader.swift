import CSV
import Instruments
import Scoring

/// Reads the rows of a chunk and scores them; each worker has one of its own.
///
/// ```swift
/// reader.begin(chunk)
/// while true {
///   switch reader.next() {
///   case .scored: … reader.places[scale], reader.rowStart, reader.contentEnd …
///   case .faulty(let fault): …
///   case .blank: …
///   case .end: return reader.consumed
///   }
/// }
/// ```
final class SheetReader {
  enum Row {
    case scored
    case faulty(RowFault)
    /// A line without any character.
    case blank
    /// Nothing whole is left.
    case end
  }

  let plan: SheetPlan
  let tables: [ScoreTable]
  let keyTable = KeyTable()
  /// For each scale the place of the row's result in its table.
  let places: UnsafeMutablePointer<Int>
  /// The number of the row's key, where there are key columns.
  private(set) var key = 0

  private(set) var rowStart = 0
  /// Behind the row's last field.
  private(set) var contentEnd = 0
  /// Behind the row's terminator.
  private(set) var rowEnd = 0
  /// Bytes of whole rows that were read.
  var consumed: Int { rowEnd }

  private var quick: QuickRow?
  private var careful: CarefulRow
  private var chunk: Chunk
  /// A zero byte makes a row faulty wherever it stands, so a chunk with one is read carefully.
  private var isQuick = false
  private let terminator: UInt8
  private var keyBytes: [UInt8] = []

  /// - Parameter tables: those of another reader to share what they hold, where they are prepared.
  init(_ plan: SheetPlan, tables: [ScoreTable]) {
    self.plan = plan
    self.tables = tables.map { ScoreTable(copying: $0) }
    places = .allocate(capacity: tables.count)
    places.initialize(repeating: 0, count: tables.count)
    terminator = plan.header.format.terminator.rawValue
    if let kernel = plan.kernel, tables.allSatisfy(\.isPrepared), let layout = RowLayout(plan, kernel: kernel) {
      quick = QuickRow(layout, format: plan.header.format, blocks: kernel.blocks, keyCount: plan.keyColumns.count)
    }
    chunk = Chunk(bytes: UnsafePointer(places).withMemoryRebound(to: UInt8.self, capacity: 1) { $0 }, count: 0, isLast: true)
    careful = CarefulRow(plan, chunk: chunk)
  }

  deinit {
    places.deallocate()
    quick?.deallocate()
  }

  func begin(_ chunk: Chunk) {
    self.chunk = chunk
    (rowStart, contentEnd, rowEnd) = (0, 0, 0)
    careful = CarefulRow(plan, chunk: chunk)
    isQuick = quick != nil && plan.header.names.count > 1 && !ByteScan.contains(0, from: chunk.bytes, count: chunk.count)
    for table in tables { table.trim() }
  }

  @inline(__always)
  func next() -> Row {
    rowStart = rowEnd
    if isQuick, rowStart < chunk.count {
      let start = chunk.bytes + rowStart
      let limit = chunk.bytes + chunk.count
      if let end = quick!.read(start, limit: limit), end < limit || isWhole(end) {
        rowEnd = min(end + 1, limit) - chunk.bytes
        contentEnd = end - chunk.bytes
        if terminator == Self.lineFeed, end[-1] == Self.carriageReturn { contentEnd -= 1 }
        if plan.keyColumns.isEmpty || takeQuickKey() {
          score(quick!)
          return .scored
        }
      }
    }
    return nextCarefully()
  }

  // MARK: The usual shape

  /// Whether the file's last row, which nothing ends, is of the usual shape; a carriage return at its end would not be one.
  private func isWhole(_ end: UnsafePointer<UInt8>) -> Bool { chunk.isLast && end[-1] != Self.carriageReturn }

  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  private func takeQuickKey() -> Bool {
    let keys = quick!.keys
    if plan.keyColumns.count == 1 {
      guard keys[0].count <= KeyTable.longest, let base = keys[0].baseAddress else { return false }
      key = keyTable.number(base, count: keys[0].count)
      return true
    }
    keyBytes.removeAll(keepingCapacity: true)
    for place in plan.keyColumns.indices {
      if place > 0 { keyBytes.append(0) }
      guard keys[place].count <= KeyTable.longest else { return false }
      keyBytes.append(contentsOf: keys[place])
    }
    key = keyBytes.withUnsafeBufferPointer { number($0) }
    return true
  }

  private func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return withUnsafePointer(to: 0) { keyTable.number($0, count: 0) } }
    return keyTable.number(base, count: bytes.count)
  }

  @inline(__always)
  private func score(_ row: QuickRow) {
    let kernel = plan.kernel!
    let blocks = kernel.blocks
    let answers = UnsafeRawPointer(row.answers)
    let presence = UnsafeRawPointer(row.presence)
    kernel.weights.withUnsafeBufferPointer { weights in
      for scale in tables.indices {
        var sums = ScoringKernel.Lanes.zero
        for block in 0..<blocks {
          sums &+= answers.loadUnaligned(fromByteOffset: 16 * block, as: ScoringKernel.Lanes.self) &* weights[scale * blocks + block]
        }
        var (sum, answered) = (Int(sums.wrappedSum()), kernel.totals[scale].terms)
        if row.hasGap {
          var (offsets, members) = (ScoringKernel.Lanes.zero, ScoringKernel.Lanes.zero)
          for block in 0..<blocks {
            let present = presence.loadUnaligned(fromByteOffset: 16 * block, as: ScoringKernel.Lanes.self)
            offsets &+= present &* kernel.offsets[scale * blocks + block]
            members &+= present &* kernel.members[scale * blocks + block]
          }
          sum += Int(offsets.wrappedSum())
          answered = Int(members.wrappedSum())
        } else {
          sum += kernel.totals[scale].offset
        }
        places[scale] = tables[scale].place(sum: sum, answered: answered)
      }
    }
  }

  // MARK: Every shape

  private func nextCarefully() -> Row {
    switch careful.find(rowStart) {
    case .nothing, .unfinished:
      rowEnd = rowStart
      return .end
    case .blank(let next):
      (contentEnd, rowEnd) = (rowStart, next)
      return .blank
    case .row(let end, let next):
      (contentEnd, rowEnd) = (end, next)
      if let fault = careful.check(start: rowStart, end: end) { return .faulty(fault) }
      if !plan.keyColumns.isEmpty {
        let bytes = Array(careful.keys.joined(separator: [0]))
        key = bytes.withUnsafeBufferPointer { number($0) }
      }
      let sheet = self.sheet(careful.answers)
      for (scale, table) in tables.enumerated() {
        let (sum, answered) = table.plan.sum(sheet)
        places[scale] = table.place(sum: sum, answered: answered)
      }
      return .scored
    }
  }

  /// The answers as `Scoring` takes them, hidden ones left out.
  private func sheet(_ cells: [CellRule.Cell]) -> AnswerSheet {
    let instrument = plan.instrument
    guard plan.hasConditions else {
      var sheet = AnswerSheet(count: instrument.items.count)
      for (item, cell) in cells.enumerated() {
        if case .number(let number) = cell { sheet[plan.map.items[item]] = number }
      }
      return sheet
    }
    var answers: [String: Answer] = [:]
    for (item, cell) in cells.enumerated() {
      let id = instrument.items[plan.map.items[item]].id
      switch cell {
      case .missing: break
      case .number(let number): answers[id] = plan.rules[item].isChoice ? .option(.number(number)) : .number(number)
      case .name(let name): answers[id] = .option(.name(name))
      }
    }
    return AnswerSheet(answers, instrument: instrument)
  }
}
