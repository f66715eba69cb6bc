import CSV
import Instruments
import Scoring

/// Reads the rows of a chunk and scores them.
///
/// ```swift
/// var reader = self.reader
/// reader.begin(chunk)
/// while true {
///   switch reader.next() {
///   case .scored: … reader.places[scale], reader.rowStart, reader.contentEnd …
///   case .faulty: … reader.fault …
///   case .blank: …
///   case .end: return reader.consumed
///   }
/// }
/// ```
///
/// Each worker has one, and works on a copy of it in a local variable while it reads a chunk: nobody else can touch that, so nothing is checked at every row.
struct SheetReader {
  enum Row {
    case scored
    case faulty
    /// A line without any character.
    case blank
    /// Nothing whole is left.
    case end
  }

  let plan: SheetPlan
  let tables: [ScoreTable]
  /// For each scale the place of the row's result in its table.
  let places: UnsafeMutablePointer<Int>
  /// The number of the row's key, where there are key columns.
  private(set) var key = 0
  private(set) var keyTable = KeyTable()
  /// Keys of committed chunks.
  private var keptKeys = 0
  /// What is wrong with a faulty row.
  private(set) var fault: RowFault?
  /// Whether the row that was scored last is of the usual shape, so that its answers are `quickAnswers`; else they are `sheet`.
  private(set) var isQuickRow = false
  private(set) var sheet = AnswerSheet(count: 0)

  private(set) var rowStart = 0
  /// Behind the row's last field.
  private(set) var contentEnd = 0
  /// Behind the row's terminator.
  private(set) var rowEnd = 0
  /// Bytes of whole rows that were read.
  var consumed: Int { rowEnd }

  private let memory: QuickMemory?
  private var quick: QuickRow?
  private let scorer: QuickScorer?
  private var careful: CarefulRow?
  private var start: UnsafePointer<UInt8>
  private var limit: UnsafePointer<UInt8>
  private var isLast = false
  private var isQuick = false
  private let terminator: UInt8
  private let keyCount: Int
  private var keyWords: KeyWords

  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// - Parameter tables: prepared ones are shared.
  init(_ plan: SheetPlan, tables: [ScoreTable]) {
    self.plan = plan
    self.tables = tables.map { ScoreTable(copying: $0) }
    places = .allocate(capacity: max(1, tables.count))
    places.initialize(repeating: 0, count: max(1, tables.count))
    start = UnsafePointer(UnsafeRawPointer(places).assumingMemoryBound(to: UInt8.self))
    limit = start
    terminator = plan.header.format.terminator.rawValue
    keyCount = plan.keyColumns.count
    keyWords = KeyWords(.allocate(capacity: keyCount * KeyTable.longestWords))
    if let kernel = plan.kernel, tables.allSatisfy(\.isPrepared), let layout = RowLayout(plan, kernel: kernel) {
      let memory = QuickMemory(kernel, layout: layout, tables: tables)
      self.memory = memory
      quick = QuickRow(memory, format: plan.header.format, key: keyWords)
      scorer = QuickScorer(memory, kernel: kernel)
    } else {
      (memory, scorer) = (nil, nil)
    }
  }

  func deallocate() {
    places.deallocate()
    keyWords.words.deallocate()
    keyTable.deallocate()
  }

  /// Forgets the keys of a chunk that was read in vain: begun in the middle of a record, its rows may be none, and which chunks these are depends on who
  /// was first.
  mutating func begin(_ chunk: Chunk) {
    keyTable.removeAll(from: keptKeys)
    (start, limit, isLast) = (chunk.bytes, chunk.bytes + chunk.count, chunk.isLast)
    (rowStart, contentEnd, rowEnd) = (0, 0, 0)
    careful = CarefulRow(plan, chunk: chunk)
    // A zero byte makes a row faulty wherever it stands, so a chunk with one is read carefully.
    isQuick = quick != nil && plan.header.names.count > 1 && !ByteScan.contains(0, from: chunk.bytes, count: chunk.count)
    for table in tables { table.trim() }
  }

  /// Keeps the keys of the chunk that was read last.
  mutating func keepKeys() { keptKeys = keyTable.count }

  @inline(__always)
  mutating func next() -> Row {
    rowStart = rowEnd
    isQuickRow = isQuick && nextQuickly()
    return isQuickRow ? .scored : nextCarefully()
  }

  /// Answers of 16 bits each in the order of the kernel, and 1 for each that is there; `nil` where no row is read quickly.
  var quickAnswers: (answers: UnsafeRawPointer, presence: UnsafeRawPointer)? {
    memory.map { (UnsafeRawPointer($0.answers), UnsafeRawPointer($0.presence)) }
  }

  /// Whether the row of the usual shape that was scored last lacks an answer.
  var hasGap: Bool {
    @inline(__always) get { quick.unsafelyUnwrapped.hasGap }
  }

  // MARK: The usual shape

  @inline(__always)
  private mutating func nextQuickly() -> Bool {
    let row = start + rowStart
    guard row < limit, let end = quick!.read(row, limit: limit), end < limit || isWhole(end) else { return false }
    rowEnd = min(end + 1, limit) - start
    contentEnd = end - start
    if terminator == Self.lineFeed, end[-1] == Self.carriageReturn { contentEnd &-= 1 }
    if keyCount > 0 {
      let words = quick.unsafelyUnwrapped.key
      key = keyTable.number(words.words, count: words.count)
    }
    scorer.unsafelyUnwrapped.score(hasGap: quick.unsafelyUnwrapped.hasGap, into: places)
    return true
  }

  /// Whether the file's last row, which nothing ends, is of the usual shape; a carriage return at its end would not be one.
  private func isWhole(_ end: UnsafePointer<UInt8>) -> Bool { isLast && end[-1] != Self.carriageReturn }

  // MARK: Every shape

  @inline(never)
  private mutating func nextCarefully() -> Row {
    guard var careful else { return .end }
    self.careful = nil
    defer { self.careful = careful }
    switch careful.find(rowStart) {
    case .nothing, .unfinished:
      rowEnd = rowStart
      return .end
    case .blank(let next):
      (contentEnd, rowEnd) = (rowStart, next)
      return .blank
    case .row(let end, let next):
      (contentEnd, rowEnd) = (end, next)
      fault = careful.check(start: rowStart, end: end)
      if fault != nil { return .faulty }
      if keyCount > 0 { takeKey(careful.keys) }
      sheet = answerSheet(careful.answers)
      for (scale, table) in tables.enumerated() {
        let (sum, answered) = table.plan.sum(sheet)
        places[scale] = table.place(sum: sum, answered: answered)
      }
      return .scored
    }
  }

  private mutating func takeKey(_ fields: [[UInt8]]) {
    keyWords.removeAll()
    for field in fields where !field.withUnsafeBufferPointer({ keyWords.add($0) }) { preconditionFailure("the row's check has measured its keys") }
    key = keyTable.number(keyWords.words, count: keyWords.count)
  }

  /// The answers as `Scoring` takes them, hidden ones left out.
  private func answerSheet(_ cells: [CellRule.Cell]) -> AnswerSheet {
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
