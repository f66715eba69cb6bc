import Dates
import Instruments
import JSON
import Wording

/// Takes a journal's JSON apart; every member must be there, and no other.
enum JournalDecoder {
  /// What a file can be that is no journal of this format.
  enum Refusal: Error {
    case foreign
    case newer
    case misshapen(JSONPath)
  }

  static func decode(_ node: JSONNode) throws(Refusal) -> Journal {
    guard node.member("kind")?.value.string == Journal.kind else { throw .foreign }
    guard let format = node.member("format")?.value.number?.integer, format > 0 else { throw .misshapen(.member(of: .root, "format")) }
    if format > Journal.format { throw .newer }
    do {
      let root = try StrictJSON(node).object(["kind", "format", "next", "cycles"])
      let cycles = try root["cycles"].array(limit: JournalLimits.cycles).map(cycle)
      guard let journal = Journal(cycles: cycles, nextNumber: try root["next"].integer(in: 1...numberLimit)) else {
        throw Refusal.misshapen(root["cycles"].path)
      }
      return journal
    } catch let fault as ShapeFault {
      throw .misshapen(fault.path)
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      preconditionFailure("decoding throws nothing else")
    }
  }

  private static let numberLimit = 1_000_000

  private static func cycle(_ json: StrictJSON) throws -> Cycle {
    let object = try json.object([
      "cycle", "unit", "organisation", "goal", "scales", "started", "assessed", "measures", "reviews", "ending",
    ])
    guard let unit = UnitPath(try object["unit"].string()) else { throw Refusal.misshapen(object["unit"].path) }
    return Cycle(
      number: try object["cycle"].integer(in: 1...numberLimit), unit: unit, organisation: try object["organisation"].unlessNull.map(name),
      goal: try text(object["goal"]), scales: try object["scales"].array(limit: JournalLimits.scales).map(scale), started: try day(object["started"]),
      assessed: try object["assessed"].array(limit: JournalLimits.rounds).map(round),
      measures: try object["measures"].array(limit: JournalLimits.entries).map(measure),
      reviews: try object["reviews"].array(limit: JournalLimits.entries).map(review), ending: try object["ending"].unlessNull.map(ending))
  }

  private static func ending(_ json: StrictJSON) throws -> Cycle.Ending {
    let object = try json.object(["kind", "day", "note"])
    guard let kind = Cycle.Ending.Kind(rawValue: try object["kind"].string()) else { throw Refusal.misshapen(object["kind"].path) }
    return Cycle.Ending(kind: kind, day: try day(object["day"]), note: try object["note"].unlessNull.map(text))
  }

  private static func scale(_ json: StrictJSON) throws -> ScaleName {
    guard let scale = ScaleName(try json.string()) else { throw Refusal.misshapen(json.path) }
    return scale
  }

  private static func round(_ json: StrictJSON) throws -> RoundReference {
    let object = try json.object(["round", "instrument", "published", "digest"])
    return RoundReference(
      round: try name(object["round"]), instrument: try identifier(object["instrument"]), published: try day(object["published"]),
      digest: try digest(object["digest"]))
  }

  private static func measure(_ json: StrictJSON) throws -> Measure {
    let object = try json.object(["measure", "advice", "text", "begin", "end", "agreed", "called_off"])
    let content: MeasureContent
    switch (object["advice"].unlessNull, object["text"].unlessNull) {
    case (let advice?, nil): content = .advice(try self.advice(advice))
    case (nil, let own?): content = .own(try text(own))
    default: throw Refusal.misshapen(json.path)
    }
    let measure = Measure(
      number: try object["measure"].integer(in: 1...numberLimit), content: content, begin: try day(object["begin"]),
      end: try object["end"].unlessNull.map(day), agreed: try object["agreed"].unlessNull.map(text),
      calledOff: try object["called_off"].unlessNull.map(day))
    if let end = measure.end, end < measure.begin { throw Refusal.misshapen(object["end"].path) }
    return measure
  }

  private static func advice(_ json: StrictJSON) throws -> AgreedAdvice {
    let object = try json.object(["id", "version", "texts"])
    let texts = try object["texts"].entries(limit: DefinitionLimit.languages)
    if texts.isEmpty { throw Refusal.misshapen(object["texts"].path) }
    for entry in texts where LanguageTag(entry.name) == nil { throw Refusal.misshapen(object["texts"].path) }
    return AgreedAdvice(
      id: try name(object["id"]), version: try name(object["version"]),
      texts: Dictionary(try texts.map { ($0.name, try text($0.value, limit: DefinitionLimit.text)) }) { first, _ in first })
  }

  /// What a definition allows an advice's text to be.
  private enum DefinitionLimit {
    static let languages = 50
    static let text = 4_000
  }

  private static func review(_ json: StrictJSON) throws -> Review {
    let object = try json.object(["day", "rounds", "comparisons", "note"])
    return Review(
      day: try day(object["day"]), rounds: try object["rounds"].array(limit: JournalLimits.rounds).map(round),
      comparisons: try object["comparisons"].array(limit: JournalLimits.comparisons).map(ComparisonDecoder.decode),
      note: try object["note"].unlessNull.map(text))
  }

  // MARK: Words and dates

  private static func day(_ json: StrictJSON) throws -> CivilDay {
    guard let day = CivilDay(try json.string()), JournalLimits.years.contains(day.year) else { throw Refusal.misshapen(json.path) }
    return day
  }

  private static func text(_ json: StrictJSON) throws -> String { try text(json, limit: JournalLimits.textLength) }

  private static func text(_ json: StrictJSON, limit: Int) throws -> String {
    let text = try json.string()
    guard (1...limit).contains(text.unicodeScalars.count), text.unicodeScalars.allSatisfy(TextSafety.isSafe) else {
      throw Refusal.misshapen(json.path)
    }
    return text
  }

  static func name(_ json: StrictJSON) throws -> String {
    let text = try json.string()
    guard PlainName.isLine(text, limit: JournalLimits.nameLength) else { throw Refusal.misshapen(json.path) }
    return text
  }

  static func identifier(_ json: StrictJSON) throws -> String {
    let text = try json.string()
    guard Identifier.isValid(text) else { throw Refusal.misshapen(json.path) }
    return text
  }

  private static func digest(_ json: StrictJSON) throws -> String {
    let text = try json.string()
    guard text.utf8.count == 64, text.allSatisfy({ $0.isHexDigit && !$0.isUppercase && $0.isASCII }) else { throw Refusal.misshapen(json.path) }
    return text
  }
}
