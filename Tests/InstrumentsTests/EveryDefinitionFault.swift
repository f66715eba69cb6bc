import Instruments
import JSON

extension DefinitionFault {
  /// One value of every case, and of every case of what it carries where that changes the sentence.
  static let every: [DefinitionFault] =
    syntaxKinds.map(DefinitionFault.syntax)
    + Shape.allCases.map { .wrongType(expected: $0, found: $0 == .null ? .bool : .null) }
    + Reference.allCases.flatMap { [.unknownReference($0, id: "lod", known: ["load", "mood"]), .unknownReference($0, id: "x", known: [])] }
    + [
      .unknownKey("colour", allowed: ["color", "size"]), .duplicateKey("id"), .missingKey("id"), .notOneOf(found: "summ", allowed: ["sum", "mean"]),
      .notWhole("1.5"), .outOfRange(found: "9", minimum: "0", maximum: "5"), .tooMany(limit: 100), .tooFew(minimum: 1), .tooFew(minimum: 2),
      .emptyText, .tooLong(limit: 4_000), .controlCharacter(0x1B), .directionCharacter(0x202E), .invalidLanguage("e_n"),
      .missingDefaultLanguage("en"),
      .missingTranslation(["kk", "ru"]), .unsupportedFormat("2"), .invalidID("A b"), .invalidVersion("1"), .invalidPeriod("P"), .duplicateID("a"),
      .unusedFormat("often"), .mixedOptionValues, .duplicateOption("1"), .limitsContradict(lower: 2, upper: 1), .conditionLooksAhead("b"),
      .conditionCycle(["a", "b", "a"]), .conditionShape, .conditionTooDeep(limit: 8), .notComparable(item: "a"),
      .unknownAnswer(item: "a", found: "yess", allowed: ["yes", "no"]), .itemNotScorable("a"), .duplicateScaleItem("a"), .differingRanges,
      .availableNeedsMean, .minimumAnsweredMisplaced, .unusualConstant(found: 3.5, expected: 2), .bandsWithoutBasis, .basisWithoutBands,
      .firstBandStart(found: 1, expected: 0), .bandsNotAscending(found: 1, previous: 2), .bandOutOfRange(found: 9, maximum: 4.5),
      .bandUnreachable("low"), .tableScoreOutOfRange(found: 9, minimum: 0, maximum: 4.5), .tableScoresNotAscending(found: 1, previous: 2),
      .percentilesFalling(found: 1, previous: 2.5), .profileWithoutCriteria, .criterionShape, .confirmationMisplaced,
    ]

  static let syntaxKinds: [JSONFault.Kind] =
    [.value, .memberNameOrEnd, .memberName, .colon, .commaOrEndOfObject, .commaOrEndOfArray].map { .unexpected(found: "!", expected: $0) }
    + [
      .empty, .invalidUTF8, .unexpectedEnd, .controlCharacterInString(9), .invalidEscape("\\x"), .loneSurrogate, .invalidNumber("01"),
      .numberOutOfRange("1e999"), .tooDeep(limit: 32), .tooManyValues(limit: 9), .textAfterEnd,
    ]

  /// The name of the case, whatever it carries.
  var caseName: String {
    String(String(describing: self).prefix { $0 != "(" })
  }

  /// Whether a JSON Schema can see this fault: it knows shapes, words and limits, but neither references nor how numbers relate to one another.
  var isExpressibleInSchema: Bool {
    switch self {
    case .wrongType, .unknownKey, .missingKey, .notOneOf, .notWhole, .tooMany, .tooFew, .emptyText, .tooLong, .controlCharacter,
      .directionCharacter, .invalidLanguage, .unsupportedFormat, .invalidID, .invalidVersion, .invalidPeriod, .mixedOptionValues, .conditionShape,
      .availableNeedsMean, .minimumAnsweredMisplaced, .bandsWithoutBasis, .basisWithoutBands, .profileWithoutCriteria, .criterionShape,
      .confirmationMisplaced:
      true
    case .syntax, .outOfRange, .duplicateKey, .missingDefaultLanguage, .missingTranslation, .duplicateID, .unknownReference, .unusedFormat,
      .duplicateOption, .limitsContradict, .conditionLooksAhead, .conditionCycle, .conditionTooDeep, .notComparable, .unknownAnswer,
      .itemNotScorable, .duplicateScaleItem, .differingRanges, .unusualConstant, .firstBandStart, .bandsNotAscending, .bandOutOfRange,
      .bandUnreachable, .tableScoreOutOfRange, .tableScoresNotAscending, .percentilesFalling:
      false
    }
  }
}
