/// The order in which people write values down: numbers by value, dates by day, `wave 2` before `wave 10`.
///
/// ```swift
/// ["10", "wave 10", "9", "wave 2"].sorted(by: NaturalOrder.precedes)  // ["9", "10", "wave 2", "wave 10"]
/// ```
///
/// Numbers stand before other texts; in a text, runs of digits count by value and all else by its bytes. Dates such as 2025-03-31 so come by day.
enum NaturalOrder {
  static func precedes(_ left: String, _ right: String) -> Bool {
    switch (DecimalNumber.value(left), DecimalNumber.value(right)) {
    case (let left?, let right?) where left != right: return left < right
    case (.some, nil): return true
    case (nil, .some): return false
    default: break
    }
    var (first, second) = (Array(left.utf8)[...], Array(right.utf8)[...])
    while let one = first.first, let other = second.first {
      if isDigit(one), isDigit(other) {
        let (run, rival) = (takeDigits(&first), takeDigits(&second))
        if run.count != rival.count { return run.count < rival.count }
        if run != rival { return run.lexicographicallyPrecedes(rival) }
      } else {
        if one != other { return one < other }
        first = first.dropFirst()
        second = second.dropFirst()
      }
    }
    if first.isEmpty != second.isEmpty { return first.isEmpty }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The digits at the beginning without zeros before them.
  private static func takeDigits(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let run = bytes.prefix(while: isDigit)
    bytes = bytes.dropFirst(run.count)
    return run.drop { $0 == 0x30 }
  }
}
