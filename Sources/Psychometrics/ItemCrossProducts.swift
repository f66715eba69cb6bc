/// All that the reliability of a scale asks of its answers: how many, the sums of the items and of their products, in whole numbers.
///
/// ```swift
/// var products = ItemCrossProducts(items: 3)
/// products.add([4, 5, 3])
/// products.add([2, 2, 1])
/// products.mean(of: 0)  // 3.0
/// ```
/// Whole numbers add up without rounding, so that chunks merged in any order and number give the same figures to the last bit, and one pass over
/// millions of rows is enough. An accumulator of 22 items takes two kilobytes.
public struct ItemCrossProducts: Hashable, Sendable {
  /// How many items, at least 1.
  public let items: Int
  /// How many people answered all of them.
  public private(set) var count = 0
  /// Σ xᵢ.
  private(set) var sums: [Int]
  /// Σ xᵢ xⱼ, row by row for j ≥ i.
  private var products: [Int]

  /// Answers lie from minus this to this, after reversal.
  public static let largestAnswer = 1_000

  /// No answers yet.
  ///
  /// - Parameter items: at least 1.
  public init(items: Int) {
    precondition(items >= 1, "a scale has items")
    self.items = items
    sums = Array(repeating: 0, count: items)
    products = Array(repeating: 0, count: items * (items + 1) / 2)
  }

  /// Takes in the answers of one person to all items, in the order of the items and already reversed where the key says so.
  ///
  /// - Parameter answers: one an item, from −1,000 to 1,000. Who left one out is left out by the caller.
  public mutating func add(_ answers: [Int]) {
    precondition(answers.count == items && answers.allSatisfy { abs($0) <= Self.largestAnswer }, "an answer to each item, within the limit")
    count += 1
    var place = 0
    for i in answers.indices {
      sums[i] += answers[i]
      for j in i..<items {
        products[place] += answers[i] * answers[j]
        place += 1
      }
    }
  }

  /// Takes in a block of answers column by column: the fast path, where two columns are multiplied eight or sixteen rows at a time.
  ///
  /// - Parameters:
  ///   - block: the answer of row r to item i at `i * stride + r`, from −1,000 to 1,000, already reversed; complete rows only.
  ///   - rows: how many rows, at most `stride`.
  ///   - stride: the distance between two columns.
  public mutating func add(block: UnsafePointer<Int16>, rows: Int, stride: Int) {
    precondition(rows <= stride || items == 1, "columns do not overlap")
    count += rows
    var start = 0
    while start < rows {
      let length = min(Self.slice, rows - start)
      for i in 0..<items { sums[i] += Self.sum(block + i * stride + start, length) }
      products.withUnsafeMutableBufferPointer { products in
        var place = 0
        for i in 0..<items {
          for j in i..<items {
            products[place] += Self.product(block + i * stride + start, block + j * stride + start, length)
            place += 1
          }
        }
      }
      start += length
    }
  }

  /// Takes in all answers of another chunk, of as many items.
  public mutating func merge(_ other: ItemCrossProducts) {
    precondition(other.items == items, "the same items")
    count += other.count
    for i in sums.indices { sums[i] += other.sums[i] }
    for place in products.indices { products[place] += other.products[place] }
  }

  /// Σ xᵢ xⱼ.
  func product(_ i: Int, _ j: Int) -> Int {
    let (low, high) = (min(i, j), max(i, j))
    return products[low * items - low * (low - 1) / 2 + high - low]
  }

  /// As many products of two largest answers as a 32-bit sum holds.
  private static let slice = 2_048

  private static func sum(_ column: UnsafePointer<Int16>, _ length: Int) -> Int {
    var sum: Int32 = 0
    var (lowest, highest) = (Int16.max, Int16.min)
    for row in 0..<length {
      sum &+= Int32(column[row])
      lowest = min(lowest, column[row])
      highest = max(highest, column[row])
    }
    precondition(lowest >= -largestAnswer && highest <= largestAnswer, "answers within the limit")
    return Int(sum)
  }

  private static func product(_ a: UnsafePointer<Int16>, _ b: UnsafePointer<Int16>, _ length: Int) -> Int {
    var sum: Int32 = 0
    for row in 0..<length { sum &+= Int32(a[row]) &* Int32(b[row]) }
    return Int(sum)
  }
}
