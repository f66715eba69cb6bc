import Instruments
import JSON
import Testing

/// The sample with one thing broken: the only finding must be this one, of this path, at the marker.
struct BrokenDefinition: Sendable, CustomTestStringConvertible {
  let fault: DefinitionFault
  let path: String
  let edits: [(String, String)]

  var testDescription: String { "\(fault) at \(path)" }

  init(_ fault: DefinitionFault, _ path: String, _ edits: (String, String)...) {
    self.fault = fault
    self.path = path
    self.edits = edits
  }

  /// At least one for every case of `DefinitionFault`.
  static let all = shapes + texts + names + formats + conditions + scales + tables + patterns

  private static let shapes: [BrokenDefinition] = [
    BrokenDefinition(.syntax(.invalidNumber("01")), "$", (#""format": 1"#, #""format": ▸01"#)),
    BrokenDefinition(.syntax(.unexpected(found: "]", expected: .value)), "$", (#"["A book"]"#, #"["A book", ▸]"#)),
    BrokenDefinition(.syntax(.controlCharacterInString(10)), "$", (#""kk": "Үлгі""#, "\"kk\": \"Үл▸\nгі\"")),
    BrokenDefinition(.wrongType(expected: .object, found: .string), "$.schedule", (#"{"every": "P1M"}"#, #"▸"P1M""#)),
    BrokenDefinition(
      .wrongType(expected: .number, found: .string), "$.items[2].showIf.equals", (#""ask", "equals": "yes""#, #""calm", "equals": ▸"1""#)),
    BrokenDefinition(
      .unknownKey("colour", allowed: ["every"]), "$.schedule.colour", (#"{"every": "P1M"}"#, #"{"every": "P1M", ▸"colour": "blue"}"#)),
    BrokenDefinition(
      .unknownKey("equal", allowed: ["item", "equals", "anyOf", "atLeast", "all", "any", "not"]), "$.items[2].showIf.equal",
      (#""item": "ask", "equals""#, #""item": "ask", ▸"equal""#)),
    BrokenDefinition(
      .unknownKey("zAbove", allowed: ["norm", "zAtLeast", "zBelow"]), "$.profiles[1].when.load.zAbove", (#""zAtLeast": 0.5"#, #"▸"zAbove": 0.5"#)),
    BrokenDefinition(.duplicateKey("format"), "$.format", (#""format": 1"#, #""format": 1, ▸"format": 2"#)),
    BrokenDefinition(.duplicateKey("en"), "$.title.en", (#"{"en": "Sample""#, #"{"en": "Sample", ▸"en": """#)),
    BrokenDefinition(.missingKey("version"), "$", ("{\n  \"$schema\"", "▸{\n  \"$schema\""), (#""version": "1.0.0","#, "")),
    BrokenDefinition(
      .missingKey("sd"), "$.scales[0].norms[0]", (#"[{"id": "all""#, #"[▸{"id": "all""#), (#""mean": 2.5, "sd": 0.8"#, #""mean": 2.5"#)),
    BrokenDefinition(
      .missingKey("label"), "$.scales[0].bands[1]",
      (#"{"id": "high", "from": 2, "label": {"en": "High", "kk": "Жоғары", "ru": "Высокая"}}"#, #"▸{"id": "high", "from": 2}"#)),
    BrokenDefinition(.missingKey("id"), "$.items[1]", (#"{"id": "calm", "#, "▸{")),
    BrokenDefinition(
      .notOneOf(found: "total", allowed: ["sum", "mean", "difference"]), "$.scales[0].method", (#""method": "sum""#, #""method": ▸"total""#)),
    BrokenDefinition(
      .notOneOf(found: "slider", allowed: ["choice", "multiple", "number", "text"]), "$.responseFormats.often.kind",
      (#""often": {"kind": "choice""#, #""often": {"kind": ▸"slider""#)),
    BrokenDefinition(.notWhole("0.5"), "$.responseFormats.rating.minimum", (#""minimum": 0"#, #""minimum": ▸0.5"#)),
    BrokenDefinition(
      .outOfRange(found: "1.2", minimum: "0", maximum: "1"), "$.scales[0].reliability.coefficient", (#""coefficient": 0.9"#, #""coefficient": ▸1.2"#)),
    BrokenDefinition(
      .outOfRange(found: "1e300", minimum: "-1000000", maximum: "1000000"), "$.responseFormats.rating.maximum",
      (#""maximum": 10"#, #""maximum": ▸1e300"#)),
    BrokenDefinition(
      .tooMany(limit: 100), "$.sources", (#"["A book"]"#, "▸[" + Array(repeating: "\"s\"", count: 101).joined(separator: ", ") + "]")),
    BrokenDefinition(.tooFew(minimum: 1), "$.scales[1].keys", (#"["calm", "tired"]"#, "▸[]")),
    BrokenDefinition(
      .tooFew(minimum: 2), "$.responseFormats.consent.options",
      (#""consent": {"kind": "choice", "options": ["#, #""consent": {"kind": "choice", "options": ▸["#),
      (#",\#n      {"value": "no", "label": {"en": "No", "kk": "Жоқ", "ru": "Нет"}}"#, "")),
  ]

  private static let texts: [BrokenDefinition] = [
    BrokenDefinition(.emptyText, "$.title.ru", (#""ru": "Образец""#, #""ru": ▸"""#)),
    BrokenDefinition(.emptyText, "$.title.ru", (#""ru": "Образец""#, #""ru": ▸" \n \u00A0""#)),
    BrokenDefinition(.tooLong(limit: 4_000), "$.title.kk", (#""Үлгі""#, "▸\"" + String(repeating: "ү", count: 4_001) + "\"")),
    BrokenDefinition(.tooLong(limit: 200), "$.rights.holder", (#""The authors""#, "▸\"" + String(repeating: "y", count: 201) + "\"")),
    BrokenDefinition(.controlCharacter(0x1B), "$.title.en", (#""Sample""#, #"▸"Sam\u001b[2Jple""#)),
    BrokenDefinition(.controlCharacter(9), "$.sources[0]", (#""A book""#, #"▸"A\tbook""#)),
    BrokenDefinition(.directionCharacter(0x202E), "$.title.en", (#""Sample""#, #"▸"Sam\u202eple""#)),
    BrokenDefinition(.invalidLanguage("e_n"), "$.title['e_n']", (#""ru": "Образец""#, #""ru": "Образец", ▸"e_n": "x""#)),
    BrokenDefinition(.invalidLanguage("english!"), "$.defaultLanguage", (#""defaultLanguage": "en""#, #""defaultLanguage": ▸"english!""#)),
    BrokenDefinition(.missingDefaultLanguage("en"), "$.title", (#"{"en": "Sample", "#, "▸{")),
    BrokenDefinition(
      .missingTranslation(["ru"]), "$.title", (#"{"en": "Sample", "kk": "Үлгі", "ru": "Образец"}"#, #"▸{"en": "Sample", "kk": "Үлгі"}"#)),
    BrokenDefinition(
      .missingTranslation(["kk", "ru"]), "$.title", (#"{"en": "Sample", "kk": "Үлгі", "ru": "Образец"}"#, #"▸{"en": "Sample"}"#)),
  ]

  private static let names: [BrokenDefinition] = [
    BrokenDefinition(.unsupportedFormat("2"), "$.format", (#""format": 1"#, #""format": ▸2"#)),
    BrokenDefinition(.invalidID("Sample 1"), "$.id", (#""id": "sample""#, #""id": ▸"Sample 1""#)),
    BrokenDefinition(
      .invalidID("Often"), "$.responseFormats.Often", (#""often": {"#, #"▸"Often": {"#),
      (#"{"id": "calm", "format": "often""#, #"{"id": "calm", "format": "Often""#),
      (#"{"id": "tired", "format": "often""#, #"{"id": "tired", "format": "Often""#)),
    BrokenDefinition(
      .invalidID("Tired"), "$.items[2].id", (#"{"id": "tired""#, #"{"id": ▸"Tired""#), (#"{"item": "tired""#, #"{"item": "Tired""#),
      (#"["-calm", "tired"]"#, #"["-calm", "Tired"]"#), (#"["calm", "tired"]"#, #"["calm", "Tired"]"#),
      (#"["tired", "-calm"]"#, #"["Tired", "-calm"]"#)),
    BrokenDefinition(.invalidID("High"), "$.scales[0].bands[1].id", (#""id": "high""#, #""id": ▸"High""#), (#"["high"]"#, #"["High"]"#)),
    BrokenDefinition(.invalidVersion("1.0"), "$.version", (#""1.0.0""#, #"▸"1.0""#)),
    BrokenDefinition(.invalidPeriod("monthly"), "$.schedule.every", (#""P1M""#, #"▸"monthly""#)),
    BrokenDefinition(.duplicateID("mark"), "$.items[5].id", (#""id": "words""#, #""id": ▸"mark""#)),
    BrokenDefinition(.duplicateID("low"), "$.scales[0].bands[1].id", (#""id": "high""#, #""id": ▸"low""#)),
    BrokenDefinition(.duplicateID("load"), "$.scales[1].id", (#""id": "average""#, #""id": ▸"load""#)),
    BrokenDefinition(.duplicateID("heavy"), "$.profiles[1].id", (#""id": "above""#, #""id": ▸"heavy""#)),
    BrokenDefinition(
      .unknownReference(.item, id: "tird", known: ["ask", "calm", "tired", "why", "mark", "words"]), "$.scales[1].keys[1]",
      (#"["calm", "tired"]"#, #"["calm", ▸"tird"]"#)),
    BrokenDefinition(
      .unknownReference(.item, id: "asked", known: ["ask", "calm", "tired", "why", "mark", "words"]), "$.items[2].showIf.item",
      (#""item": "ask""#, #""item": ▸"asked""#)),
    BrokenDefinition(
      .unknownReference(.responseFormat, id: "rare", known: ["often", "consent", "reasons", "rating", "open"]), "$.items[1].format",
      (#"{"id": "calm", "format": "often""#, #"{"id": "calm", "format": ▸"rare""#)),
    BrokenDefinition(
      .unknownReference(.scale, id: "lead", known: ["load", "average", "balance"]), "$.profiles[0].when.lead",
      (#"{"load": ["high"]}"#, #"{▸"lead": ["high"]}"#)),
    BrokenDefinition(.unknownReference(.band, id: "hi", known: ["low", "high"]), "$.profiles[0].when.load[0]", (#"["high"]"#, #"[▸"hi"]"#)),
    BrokenDefinition(
      .unknownReference(.band, id: "high", known: []), "$.profiles[0].when.average[0]", (#"{"load": ["high"]}"#, #"{"average": [▸"high"]}"#)),
    BrokenDefinition(
      .unknownReference(.norm, id: "none", known: ["all"]), "$.profiles[1].when.load.norm",
      (#""norm": "all", "zAtLeast""#, #""norm": ▸"none", "zAtLeast""#)),
    BrokenDefinition(
      .unusedFormat("open"), "$.responseFormats.open", (#""open": {"kind""#, #"▸"open": {"kind""#), (#""format": "open""#, #""format": "rating""#)),
  ]

  private static let formats: [BrokenDefinition] = [
    BrokenDefinition(
      .mixedOptionValues, "$.responseFormats.consent.options",
      (#""consent": {"kind": "choice", "options": ["#, #""consent": {"kind": "choice", "options": ▸["#),
      (#""value": "no""#, #""value": 1"#)),
    BrokenDefinition(.duplicateOption("yes"), "$.responseFormats.consent.options[1].value", (#""value": "no""#, #""value": ▸"yes""#)),
    BrokenDefinition(.duplicateOption("1"), "$.responseFormats.often.options[2].value", (#""value": 2"#, #""value": ▸1"#)),
    BrokenDefinition(
      .wrongType(expected: .string, found: .number), "$.responseFormats.reasons.options[1].value", (#""value": "haste""#, #""value": ▸3"#)),
    BrokenDefinition(.limitsContradict(lower: 10, upper: 10), "$.responseFormats.rating.minimum", (#""minimum": 0"#, #"▸"minimum": 10"#)),
    BrokenDefinition(
      .limitsContradict(lower: 3, upper: 2), "$.responseFormats.reasons.atLeast", (#""atLeast": 1, "atMost""#, #"▸"atLeast": 3, "atMost""#)),
    BrokenDefinition(.outOfRange(found: "4", minimum: "1", maximum: "3"), "$.responseFormats.reasons.atMost", (#""atMost": 2"#, #""atMost": ▸4"#)),
    BrokenDefinition(
      .tooFew(minimum: 1), "$.responseFormats.reasons.options",
      (
        #"""
        "reasons": {"kind": "multiple", "options": [
              {"value": "noise", "label": {"en": "Noise", "kk": "Шу", "ru": "Шум"}},
              {"value": "haste", "label": {"en": "Haste", "kk": "Асығыстық", "ru": "Спешка"}}], "other": true
        """#, #""reasons": {"kind": "multiple", "options": ▸[], "other": false"#
      )),
    BrokenDefinition(
      .outOfRange(found: "10001", minimum: "1", maximum: "10000"), "$.responseFormats.open.maximumLength",
      (#""maximumLength": 200"#, #""maximumLength": ▸10001"#)),
  ]

  private static let conditions: [BrokenDefinition] = [
    BrokenDefinition(
      .conditionLooksAhead("mark"), "$.items[2].showIf.item", (#"{"item": "ask", "equals": "yes"}"#, #"{"item": ▸"mark", "atLeast": 3}"#)),
    BrokenDefinition(
      .conditionCycle(["tired", "tired"]), "$.items[2].showIf.item", (#"{"item": "ask", "equals": "yes"}"#, #"{"item": ▸"tired", "atLeast": 1}"#)),
    BrokenDefinition(.conditionShape, "$.items[2].showIf", (#"{"item": "ask", "equals": "yes"}"#, #"▸{"item": "ask"}"#)),
    BrokenDefinition(.conditionShape, "$.items[2].showIf", (#"{"item": "ask", "equals": "yes"}"#, "▸{}")),
    BrokenDefinition(
      .conditionShape, "$.items[2].showIf", (#"{"item": "ask", "equals": "yes"}"#, #"▸{"item": "ask", "equals": "yes", "atLeast": 1}"#)),
    BrokenDefinition(.conditionShape, "$.items[2].showIf", (#"{"item": "ask", "equals": "yes"}"#, #"▸{"all": [], "any": []}"#)),
    BrokenDefinition(.tooFew(minimum: 1), "$.items[2].showIf.all", (#"{"item": "ask", "equals": "yes"}"#, #"{"all": ▸[]}"#)),
    BrokenDefinition(
      .conditionTooDeep(limit: 8), "$.items[2].showIf" + String(repeating: ".not", count: 8),
      (
        #"{"item": "ask", "equals": "yes"}"#,
        String(repeating: #"{"not": "#, count: 8) + #"▸{"item": "ask", "equals": "yes"}"# + String(repeating: "}", count: 8)
      )),
    BrokenDefinition(
      .notComparable(item: "ask"), "$.items[2].showIf.atLeast", (#"{"item": "ask", "equals": "yes"}"#, #"{"item": "ask", "atLeast": ▸1}"#)),
    BrokenDefinition(
      .notComparable(item: "mark"), "$.items[5].showIf.equals",
      (#""rating": {"kind": "number", "minimum": 0, "maximum": 10, "notApplicable": true}"#, #""rating": {"kind": "text", "maximumLength": 9}"#),
      (#""ru": "Своими словами?"}"#, #""ru": "Своими словами?"}, "showIf": {"item": "mark", "equals": ▸"x"}"#)),
    BrokenDefinition(
      .unknownAnswer(item: "ask", found: "maybe", allowed: ["yes", "no"]), "$.items[2].showIf.equals", (#""equals": "yes""#, #""equals": ▸"maybe""#)),
    BrokenDefinition(
      .unknownAnswer(item: "calm", found: "1.5", allowed: ["0", "1", "2"]), "$.items[3].showIf.any[1].not.anyOf[1]",
      (#""anyOf": [1, 2]"#, #""anyOf": [1, ▸1.5]"#)),
    BrokenDefinition(
      .outOfRange(found: "3", minimum: "0", maximum: "2"), "$.items[3].showIf.any[0].all[0].atLeast",
      (#""item": "tired", "atLeast": 1"#, #""item": "tired", "atLeast": ▸3"#)),
  ]

  private static let scales: [BrokenDefinition] = [
    BrokenDefinition(.itemNotScorable("words"), "$.scales[1].keys[1]", (#"["calm", "tired"]"#, #"["calm", ▸"words"]"#)),
    BrokenDefinition(.itemNotScorable("ask"), "$.scales[0].keys[0]", (#"["-calm", "tired"]"#, #"[▸"-ask", "tired"]"#)),
    BrokenDefinition(.duplicateScaleItem("calm"), "$.scales[1].keys[1]", (#"["calm", "tired"]"#, #"["calm", ▸"-calm"]"#)),
    BrokenDefinition(.differingRanges, "$.scales[1].keys", (#""keys": ["calm", "tired"]"#, #"▸"keys": ["calm", "mark"]"#)),
    BrokenDefinition(
      .availableNeedsMean, "$.scales[1].missing.rule", (#""method": "mean""#, #""method": "sum""#),
      (#""rule": "available""#, #""rule": ▸"available""#)),
    BrokenDefinition(
      .minimumAnsweredMisplaced, "$.scales[0].missing.minimumAnswered", (#"{"rule": "complete"}"#, #"{"rule": "complete", ▸"minimumAnswered": 0.5}"#)),
    BrokenDefinition(.unusualConstant(found: 3.5, expected: 2), "$.scales[2].constant", (#""constant": 2"#, #"▸"constant": 3.5"#)),
    BrokenDefinition(
      .unusualConstant(found: 0, expected: 2), "$.scales[2].method", (#""method": "difference", "constant": 2"#, #"▸"method": "difference""#)),
    BrokenDefinition(
      .bandsWithoutBasis, "$.scales[0].bands", (#""bands": ["#, #""bands": ▸["#),
      (#""bandBasis": {"status": "own", "note": {"en": "Ours.", "kk": "Біздікі.", "ru": "Наше."}, "source": "A study"},"#, "")),
    BrokenDefinition(
      .basisWithoutBands, "$.scales[1].bandBasis", (#""worse": "lower""#, #""worse": "lower", ▸"bandBasis": {"status": "own", "source": "A study"}"#)),
    BrokenDefinition(.firstBandStart(found: 1, expected: 0), "$.scales[0].bands[0].from", (#""from": 0"#, #""from": ▸1"#)),
    BrokenDefinition(.firstBandStart(found: -0.5, expected: 0), "$.scales[0].bands[0].from", (#""from": 0"#, #""from": ▸-0.5"#)),
    BrokenDefinition(.bandsNotAscending(found: 0, previous: 0), "$.scales[0].bands[1].from", (#""from": 2"#, #""from": ▸0"#)),
    BrokenDefinition(.bandOutOfRange(found: 4.5, maximum: 4), "$.scales[0].bands[1].from", (#""from": 2"#, #""from": ▸4.5"#)),
    BrokenDefinition(
      .bandUnreachable("middle"), "$.scales[0].bands[1].from",
      (#"{"id": "high""#, #"{"id": "middle", "from": ▸1.2, "label": {"en": "Middle", "kk": "Орта", "ru": "Средняя"}}, {"id": "high""#)),
    BrokenDefinition(
      .tooFew(minimum: 1), "$.scales[1].bands",
      (#""worse": "lower""#, #""worse": "lower", "bands": ▸[], "bandBasis": {"status": "own", "source": "A study"}"#)),
  ]

  private static let tables: [BrokenDefinition] = [
    BrokenDefinition(
      .tableScoreOutOfRange(found: 4.5, minimum: 0, maximum: 4), "$.scales[0].norms[0].percentiles[2].score",
      (#"{"score": 4, "percentile": 95}"#, #"{"score": ▸4.5, "percentile": 95}"#)),
    BrokenDefinition(
      .tableScoresNotAscending(found: 1, previous: 1), "$.scales[0].norms[0].percentiles[1].score",
      (#"{"score": 2, "percentile": 40}"#, #"{"score": ▸1, "percentile": 40}"#)),
    BrokenDefinition(
      .percentilesFalling(found: 10, previous: 12.5), "$.scales[0].norms[0].percentiles[1].percentile",
      (#"{"score": 2, "percentile": 40}"#, #"{"score": 2, "percentile": ▸10}"#)),
    BrokenDefinition(
      .outOfRange(found: "100.5", minimum: "0", maximum: "100"), "$.scales[0].norms[0].percentiles[2].percentile",
      (#""percentile": 95"#, #""percentile": ▸100.5"#)),
    BrokenDefinition(
      .unknownKey("rank", allowed: ["score", "percentile"]), "$.scales[0].norms[0].percentiles[0].rank",
      (#""percentile": 12.5"#, #""percentile": 12.5, ▸"rank": 1"#)),
    BrokenDefinition(
      .tooFew(minimum: 2), "$.scales[0].norms[0].percentiles",
      (
        #"[{"score": 1, "percentile": 12.5}, {"score": 2, "percentile": 40}, {"score": 4, "percentile": 95}]"#,
        #"▸[{"score": 1, "percentile": 12.5}]"#
      )),
    BrokenDefinition(
      .tooMany(limit: 500), "$.scales[0].norms[0].percentiles",
      (
        #"[{"score": 1, "percentile": 12.5}, {"score": 2, "percentile": 40}, {"score": 4, "percentile": 95}]"#,
        "▸[" + (0...500).map { "{\"score\": \(Double($0) / 200), \"percentile\": 50}" }.joined(separator: ", ") + "]"
      )),
  ]

  private static let patterns: [BrokenDefinition] = [
    BrokenDefinition(.profileWithoutCriteria, "$.profiles[0].when", (#""when": {"load": ["high"]}"#, #"▸"when": {}"#)),
    BrokenDefinition(.criterionShape, "$.profiles[0].when.load", (#"["high"]"#, #"▸"high""#)),
    BrokenDefinition(
      .criterionShape, "$.profiles[1].when.load", (#"{"norm": "all", "zAtLeast": 0.5}"#, #"▸{"norm": "all", "zAtLeast": 0.5, "zBelow": 1}"#)),
    BrokenDefinition(.criterionShape, "$.profiles[1].when.load", (#"{"norm": "all", "zAtLeast": 0.5}"#, #"▸{"norm": "all"}"#)),
    BrokenDefinition(.tooFew(minimum: 1), "$.profiles[0].when.load", (#"["high"]"#, "▸[]")),
    BrokenDefinition(.missingKey("norm"), "$.advice[1].when.load", (#"{"norm": "all", "zBelow": -1}"#, #"▸{"zBelow": -1}"#)),
    BrokenDefinition(
      .outOfRange(found: "11", minimum: "-10", maximum: "10"), "$.profiles[1].when.load.zAtLeast", (#""zAtLeast": 0.5"#, #""zAtLeast": ▸11"#)),
    BrokenDefinition(.notOneOf(found: "boss", allowed: ["worker", "organisation"]), "$.advice[0].for", (#""for": "worker""#, #""for": ▸"boss""#)),
    BrokenDefinition(
      .confirmationMisplaced, "$.rights.licenceConfirmed", (#""administration": "free""#, #""administration": "free", ▸"licenceConfirmed": true"#)),
  ]
}
