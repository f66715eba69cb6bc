import Instruments

/// The numbers shown before the options of an item: the option's own value where it has one, its place from 1 where it has a name.
struct EntryNumbering {
  let numbers: [Int]

  init(_ options: [Option]) {
    let values = options.compactMap(\.value.number)
    numbers = values.count == options.count ? values : Array(1...max(1, options.count)).prefix(options.count).map { $0 }
  }

  /// Numbers from 1, for `count` lines.
  init(count: Int) {
    numbers = count == 0 ? [] : Array(1...count)
  }

  /// Whether one digit is enough to name any of them, so that a digit answers at once.
  var areSingleDigits: Bool { numbers.allSatisfy { (0...9).contains($0) } }

  /// The line on which `number` stands.
  func line(of number: Int) -> Int? { numbers.firstIndex(of: number) }

  /// Columns of the widest number.
  var width: Int { numbers.map { String($0).count }.max() ?? 1 }
}
