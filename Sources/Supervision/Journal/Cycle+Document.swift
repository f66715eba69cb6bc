public import Dates
public import JSON
public import Wording

/// Cycles as reading commands tell other programs about them: what the journal keeps, and where everything stands today.
extension Cycle {
  public func document(on day: CivilDay, _ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("cycle", .integer(number)), JSONMember("state", .string(state(on: day).rawValue)), JSONMember("unit", .string(unit.text)),
      JSONMember("organisation", JSONValue(organisation)), JSONMember("goal", .string(goal)),
      JSONMember("scales", .array(scales.map { .string($0.text) })), JSONMember("started", .string(started.description)),
      JSONMember("assessed", .array(assessed.map(\.json))),
      JSONMember("measures", .array(measures.map { $0.document(on: day, language) })), JSONMember("reviews", .array(reviews.map(\.json))),
      JSONMember("ending", ending?.json ?? .null),
    ])
  }
}

extension Measure {
  public func document(on day: CivilDay, _ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("measure", .integer(number)), JSONMember("state", .string(state(on: day).rawValue)),
      JSONMember("advice", JSONValue(content.advice?.id)), JSONMember("text", .string(content.text(language))),
      JSONMember("begin", .string(begin.description)), JSONMember("end", JSONValue(end?.description)), JSONMember("agreed", JSONValue(agreed)),
      JSONMember("called_off", JSONValue(calledOff?.description)),
    ])
  }
}

extension Journal {
  /// - Parameter cycles: those to tell about.
  public static func document(_ cycles: [Cycle], on day: CivilDay, _ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("cycles", .array(cycles.map { $0.document(on: day, language) })),
      JSONMember("caution", .string(SupervisionWording.caution(language))),
    ])
  }
}

extension Review {
  /// What a look back found, for other programs.
  public func document(cycle: Cycle, _ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("cycle", .integer(cycle.number)), JSONMember("unit", .string(cycle.unit.text)), JSONMember("day", .string(day.description)),
      JSONMember("rounds", .array(rounds.map(\.json))), JSONMember("comparisons", .array(comparisons.map(\.json))),
      JSONMember("note", JSONValue(note)), JSONMember("caution", .string(SupervisionWording.caution(language))),
    ])
  }
}
