import JSON

/// Takes the JSON of one comparison apart.
enum ComparisonDecoder {
  private static let people = 1...10_000_000

  static func decode(_ json: StrictJSON) throws -> Comparison {
    let object = try json.object([
      "measure", "instrument", "scale", "status", "before", "n_before", "mean_before", "after", "n_after", "mean_after", "difference", "interval",
      "interval_status",
    ])
    guard let status = Comparison.Outcome.Status(rawValue: try object["status"].string()) else { throw misshapen(object["status"]) }
    let figures = ["n_before", "mean_before", "n_after", "mean_after", "difference", "interval_status"]
    for name in figures where object[name].isNull != (status != .compared) { throw misshapen(object[name]) }
    if status != .compared, !object["interval"].isNull { throw misshapen(object["interval"]) }
    return Comparison(
      measure: try object["measure"].integer(in: 1...1_000_000), instrument: try JournalDecoder.identifier(object["instrument"]),
      scale: try JournalDecoder.identifier(object["scale"]), outcome: try outcome(status, object))
  }

  private static func outcome(_ status: Comparison.Outcome.Status, _ object: StrictJSON.Object) throws -> Comparison.Outcome {
    switch status {
    case .compared: .compared(try difference(object))
    case .nothingBefore: .nothingBefore
    case .nothingAfter: .nothingAfter(before: try before(object))
    case .withheld: .withheld(before: try before(object), after: try after(object))
    case .absent: .absent(before: try before(object), after: try after(object))
    case .instrumentChanged: .instrumentChanged(before: try before(object), after: try after(object))
    case .unitReorganised: .unitReorganised(before: try before(object), after: try after(object))
    }
  }

  private static func before(_ object: StrictJSON.Object) throws -> String { try JournalDecoder.name(object["before"]) }
  private static func after(_ object: StrictJSON.Object) throws -> String { try JournalDecoder.name(object["after"]) }

  private static func difference(_ object: StrictJSON.Object) throws -> Comparison.Difference {
    Comparison.Difference(
      before: Comparison.Figure(
        round: try before(object), n: try object["n_before"].integer(in: people), mean: try object["mean_before"].decimal()),
      after: Comparison.Figure(round: try after(object), n: try object["n_after"].integer(in: people), mean: try object["mean_after"].decimal()),
      value: try object["difference"].decimal(), interval: try interval(object))
  }

  private static func interval(_ object: StrictJSON.Object) throws -> Comparison.IntervalOfDifference {
    let range = try object["interval"].unlessNull.map { json in
      let ends = try json.array(limit: 2).map { try $0.decimal() }
      guard ends.count == 2, ends[0] <= ends[1] else { throw misshapen(json) }
      return ends[0]...ends[1]
    }
    switch (try object["interval_status"].string(), range) {
    case ("own", let range?): return .own(range)
    case ("pooled", let range?): return .pooled(range)
    case ("unknown", nil): return .unknown
    default: throw misshapen(object["interval_status"])
    }
  }

  private static func misshapen(_ json: StrictJSON) -> JournalDecoder.Refusal { .misshapen(json.path) }
}
