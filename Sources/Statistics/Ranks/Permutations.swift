/// All orders of a few values, each once for every way to number them.
///
/// Heap's algorithm: Heap (1963), doi:10.1093/comjnl/6.3.293.
enum Permutations {
  /// Calls `body` with each of the n! orders.
  static func forEach(_ values: inout [Int], _ body: ([Int]) -> Void) {
    var counters = [Int](repeating: 0, count: values.count)
    body(values)
    var index = 1
    while index < values.count {
      if counters[index] < index {
        values.swapAt(index.isMultiple(of: 2) ? 0 : counters[index], index)
        body(values)
        counters[index] += 1
        index = 1
      } else {
        counters[index] = 0
        index += 1
      }
    }
  }
}
