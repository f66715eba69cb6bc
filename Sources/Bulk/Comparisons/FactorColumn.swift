/// The different values of a factor's column.
struct FactorColumn: Sendable {
  let name: String
  /// By the number of the value.
  let texts: [String]
  /// The values as numbers; `nil` where one of them is a text, or where numbers are names.
  let numbers: [Double]?

  init(name: String, values: [String], isCategory: Bool) {
    self.name = name
    texts = values
    let parsed = isCategory ? [] : values.compactMap(DecimalNumber.value)
    numbers = !values.isEmpty && parsed.count == values.count ? parsed : nil
  }

  /// A value that is no number where nearly all are: at most one in ten.
  var stray: String? {
    let strays = texts.filter { DecimalNumber.value($0) == nil }
    return 10 * strays.count <= texts.count ? strays.min(by: NaturalOrder.precedes) : nil
  }
}

/// The rows of a file as one scale sees them.
struct FactorRows {
  let columns: [FactorColumn]
  /// By the number of the score.
  let scores: [Double]
  let count: Int
  /// The number of a row's value of a factor, or `FactorReader.none`.
  let value: (_ row: Int, _ factor: Int) -> Int32
  /// The number of a row's score, or `ScoreNumbers.none`.
  let score: (_ row: Int) -> Int32
}
