public import JSON

/// What can be wrong with a definition; the wording is in `DefinitionFault+Wording.swift`.
public enum DefinitionFault: Sendable, Hashable {
  // The text and its shape
  case syntax(JSONFault.Kind)
  case wrongType(expected: Shape, found: Shape)
  case unknownKey(String, allowed: [String])
  case duplicateKey(String)
  case missingKey(String)
  case notOneOf(found: String, allowed: [String])
  case notWhole(String)
  case outOfRange(found: String, minimum: String, maximum: String)
  case tooMany(limit: Int)
  case tooFew(minimum: Int)

  // Words
  case emptyText
  case tooLong(limit: Int)
  case controlCharacter(UInt32)
  case directionCharacter(UInt32)
  case invalidLanguage(String)
  case missingDefaultLanguage(String)
  case missingTranslation([String])

  // Names and what they refer to
  case unsupportedFormat(String)
  case invalidID(String)
  case invalidVersion(String)
  case invalidPeriod(String)
  case duplicateID(String)
  case unknownReference(Reference, id: String, known: [String])
  case unusedFormat(String)

  // Response formats and conditions
  case mixedOptionValues
  case duplicateOption(String)
  case limitsContradict(lower: Int, upper: Int)
  case conditionLooksAhead(String)
  case conditionCycle([String])
  case conditionShape
  case conditionTooDeep(limit: Int)
  case notComparable(item: String)
  case unknownAnswer(item: String, found: String, allowed: [String])

  // Scales
  case itemNotScorable(String)
  case duplicateScaleItem(String)
  case differingRanges
  case availableNeedsMean
  case minimumAnsweredMisplaced
  case unusualConstant(found: Double, expected: Double)
  case bandsWithoutBasis
  case basisWithoutBands
  case firstBandStart(found: Double, expected: Double)
  case bandsNotAscending(found: Double, previous: Double)
  case bandOutOfRange(found: Double, maximum: Double)
  case bandUnreachable(String)
  case tableScoreOutOfRange(found: Double, minimum: Double, maximum: Double)
  case tableScoresNotAscending(found: Double, previous: Double)
  case percentilesFalling(found: Double, previous: Double)
  case profileWithoutCriteria
  case criterionShape
  case confirmationMisplaced

  /// What a value looks like in JSON.
  public enum Shape: Sendable, Hashable, CaseIterable {
    case object
    case array
    case string
    case number
    case bool
    case null
  }

  /// What an id refers to.
  public enum Reference: Sendable, Hashable, CaseIterable {
    case item
    case responseFormat
    case scale
    case band
    case norm
  }

  public var severity: Finding.Severity {
    switch self {
    case .missingTranslation, .unusedFormat, .unusualConstant: .warning
    default: .fault
    }
  }
}
