import Dates
public import JSON

/// The journal as JSON that people can read; the reading is in `JournalDecoder`.
extension Journal {
  /// The number of this format.
  public static let format = 1
  /// What tells a journal from every other JSON file.
  static let kind = "tynys supervision journal"

  /// The whole journal.
  public var json: JSONValue {
    .object([
      JSONMember("kind", .string(Self.kind)), JSONMember("format", .integer(Self.format)), JSONMember("next", .integer(nextNumber)),
      JSONMember("cycles", .array(cycles.map(\.json))),
    ])
  }
}

extension Cycle {
  public var json: JSONValue {
    .object([
      JSONMember("cycle", .integer(number)), JSONMember("unit", .string(unit.text)), JSONMember("organisation", JSONValue(organisation)),
      JSONMember("goal", .string(goal)), JSONMember("scales", .array(scales.map { .string($0.text) })),
      JSONMember("started", .string(started.description)), JSONMember("assessed", .array(assessed.map(\.json))),
      JSONMember("measures", .array(measures.map(\.json))), JSONMember("reviews", .array(reviews.map(\.json))),
      JSONMember("ending", ending?.json ?? .null),
    ])
  }
}

extension Cycle.Ending {
  var json: JSONValue {
    .object([
      JSONMember("kind", .string(kind.rawValue)), JSONMember("day", .string(day.description)), JSONMember("note", JSONValue(note)),
    ])
  }
}

extension RoundReference {
  var json: JSONValue {
    .object([
      JSONMember("round", .string(round)), JSONMember("instrument", .string(instrument)), JSONMember("published", .string(published.description)),
      JSONMember("digest", .string(digest)),
    ])
  }
}

extension Measure {
  var json: JSONValue {
    .object([
      JSONMember("measure", .integer(number)), JSONMember("advice", content.advice?.json ?? .null), JSONMember("text", JSONValue(content.own)),
      JSONMember("begin", .string(begin.description)), JSONMember("end", JSONValue(end?.description)), JSONMember("agreed", JSONValue(agreed)),
      JSONMember("called_off", JSONValue(calledOff?.description)),
    ])
  }
}

extension MeasureContent {
  var advice: AgreedAdvice? { if case .advice(let advice) = self { advice } else { nil } }
  var own: String? { if case .own(let text) = self { text } else { nil } }
}

extension AgreedAdvice {
  var json: JSONValue {
    let texts = texts.sorted { $0.key.precedesInBytes($1.key) }.map { JSONMember($0.key, .string($0.value)) }
    return .object([JSONMember("id", .string(id)), JSONMember("version", .string(version)), JSONMember("texts", .object(texts))])
  }
}

extension Review {
  var json: JSONValue {
    .object([
      JSONMember("day", .string(day.description)), JSONMember("rounds", .array(rounds.map(\.json))),
      JSONMember("comparisons", .array(comparisons.map(\.json))), JSONMember("note", JSONValue(note)),
    ])
  }
}

extension Comparison {
  /// Every comparison has the same members; what it has nothing to say about is `null`, and `status` tells why.
  public var json: JSONValue {
    let difference = outcome.difference
    return .object([
      JSONMember("measure", .integer(measure)), JSONMember("instrument", .string(instrument)), JSONMember("scale", .string(scale)),
      JSONMember("status", .string(outcome.status.rawValue)), JSONMember("before", JSONValue(outcome.before)),
      JSONMember("n_before", JSONValue(difference?.before.n)), JSONMember("mean_before", JSONValue(difference?.before.mean.double)),
      JSONMember("after", JSONValue(outcome.after)), JSONMember("n_after", JSONValue(difference?.after.n)),
      JSONMember("mean_after", JSONValue(difference?.after.mean.double)), JSONMember("difference", JSONValue(difference?.value.double)),
      JSONMember(
        "interval",
        difference?.interval.range.map { .array([.double($0.lowerBound.double), .double($0.upperBound.double)]) } ?? .null),
      JSONMember("interval_status", JSONValue(difference?.interval.status)),
    ])
  }
}

extension Comparison.Outcome {
  /// The cases by their names in JSON.
  enum Status: String, CaseIterable {
    case compared
    case nothingBefore = "nothing_before"
    case nothingAfter = "nothing_after"
    case withheld
    case absent
    case instrumentChanged = "instrument_changed"
    case unitReorganised = "unit_reorganised"
  }

  var status: Status {
    switch self {
    case .compared: .compared
    case .nothingBefore: .nothingBefore
    case .nothingAfter: .nothingAfter
    case .withheld: .withheld
    case .absent: .absent
    case .instrumentChanged: .instrumentChanged
    case .unitReorganised: .unitReorganised
    }
  }

  public var difference: Comparison.Difference? { if case .compared(let difference) = self { difference } else { nil } }

  /// The round before.
  public var before: String? {
    switch self {
    case .compared(let difference): difference.before.round
    case .nothingBefore: nil
    case .nothingAfter(let before), .withheld(let before, _), .absent(let before, _), .instrumentChanged(let before, _),
      .unitReorganised(let before, _):
      before
    }
  }

  /// The round after.
  public var after: String? {
    switch self {
    case .compared(let difference): difference.after.round
    case .nothingBefore, .nothingAfter: nil
    case .withheld(_, let after), .absent(_, let after), .instrumentChanged(_, let after), .unitReorganised(_, let after): after
    }
  }
}

extension Comparison.IntervalOfDifference {
  var status: String {
    switch self {
    case .own: "own"
    case .pooled: "pooled"
    case .unknown: "unknown"
    }
  }
}
