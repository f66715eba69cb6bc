import Psychometrics
import Scoring

/// The answers of one scale as they are read: rows with all answers column by column, from the others how each item was answered.
///
/// All of it is plain memory, because arrays and classes would be counted and checked at every row.
struct AnswerBlock {
  /// Where a keyed answer is found, and how it is turned.
  struct Term {
    /// Among the answers of a row of the usual shape.
    let place: Int
    /// Among the items of the instrument.
    let item: Int
    let sign: Int
    let offset: Int
  }

  /// Stands for the sum of a row that lacks an answer.
  static let incomplete = Int32.min
  /// Rows that are multiplied at once.
  private static let rows = 1_024

  let count: Int
  private let terms: UnsafeMutablePointer<Term>
  private let columns: UnsafeMutablePointer<Int16>
  private let tallies: UnsafeMutablePointer<ItemTally>
  /// Whether answers are small enough to be multiplied.
  private let isMultiplied: Bool
  private var filled = 0
  private var products: ItemCrossProducts
  private var gaps = 0

  /// - Parameter places: where the answer to each item of the instrument is found in a row of the usual shape.
  init(_ plan: ScalePlan, ranges: [ClosedRange<Int>], places: [Int: Int]) {
    count = plan.terms.count
    terms = .allocate(capacity: count)
    for (place, term) in plan.terms.enumerated() {
      (terms + place).initialize(to: Term(place: places[term.column] ?? 0, item: term.column, sign: term.sign, offset: term.offset))
    }
    let limit = ItemCrossProducts.largestAnswer
    isMultiplied = ranges.allSatisfy { abs($0.lowerBound) <= limit && abs($0.upperBound) <= limit }
    columns = .allocate(capacity: isMultiplied ? count * Self.rows : 1)
    tallies = .allocate(capacity: count)
    tallies.initialize(repeating: ItemTally(), count: count)
    products = ItemCrossProducts(items: count)
  }

  func deallocate() {
    terms.deallocate()
    columns.deallocate()
    tallies.deallocate()
  }

  /// Takes a row of the usual shape.
  ///
  /// - Returns: the sum of its keyed answers, or `incomplete`.
  @inline(__always)
  mutating func take(_ answers: UnsafeRawPointer, _ presence: UnsafeRawPointer, hasGap: Bool) -> Int32 {
    if hasGap || !isMultiplied { return take { Self.number(presence, $0.place) == 0 ? nil : Self.number(answers, $0.place) } }
    var sum = 0
    for number in 0..<count {
      let term = terms[number]
      let answer = term.offset &+ term.sign &* Self.number(answers, term.place)
      columns[number &* Self.rows &+ filled] = Int16(truncatingIfNeeded: answer)
      sum &+= answer
    }
    close()
    return Int32(truncatingIfNeeded: sum)
  }

  /// The number in a row's memory, whose words are in the order of their bytes.
  @inline(__always)
  private static func number(_ row: UnsafeRawPointer, _ place: Int) -> Int {
    Int(Int16(littleEndian: row.load(fromByteOffset: place &* 2, as: Int16.self)))
  }

  /// Takes a row of any shape.
  mutating func take(_ sheet: AnswerSheet) -> Int32 { take { sheet[$0.item] } }

  @inline(__always)
  private mutating func take(_ answer: (Term) -> Int?) -> Int32 {
    var (sum, answered) = (0, 0)
    for number in 0..<count {
      let term = terms[number]
      guard let answer = answer(term) else { continue }
      sum += term.offset + term.sign * answer
      answered += 1
    }
    let isComplete = answered == count
    for number in 0..<count {
      let term = terms[number]
      guard let answer = answer(term) else { continue }
      let value = term.offset + term.sign * answer
      if isComplete, isMultiplied { columns[number * Self.rows + filled] = Int16(value) } else { tallies[number].add(value) }
    }
    if isComplete, isMultiplied { close() }
    if isComplete { return Int32(sum) }
    gaps += 1
    return Self.incomplete
  }

  @inline(__always)
  private mutating func close() {
    filled += 1
    if filled == Self.rows { multiply() }
  }

  @inline(never)
  private mutating func multiply() {
    products.add(block: columns, rows: filled, stride: Self.rows)
    filled = 0
  }

  /// Forgets all rows.
  mutating func removeAll() {
    (filled, gaps) = (0, 0)
    products = ItemCrossProducts(items: count)
    for number in 0..<count { tallies[number] = ItemTally() }
  }

  /// All rows since the last `removeAll`.
  mutating func result() -> ScaleTally {
    if filled > 0 { multiply() }
    return ScaleTally(products: isMultiplied ? products : nil, items: (0..<count).map { tallies[$0] }, incomplete: gaps)
  }
}
