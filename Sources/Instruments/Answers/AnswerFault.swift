/// Why an answer does not fit its item; the wording is in `AnswerFault+Wording.swift`.
public enum AnswerFault: Error, Sendable, Hashable {
  case wrongKind(expected: ExpectedAnswer)
  case notAnOption(found: String, allowed: [String])
  case outOfRange(found: String, minimum: Int, maximum: Int)
  case tooMany(chosen: Int, atMost: Int)
  case tooFew(chosen: Int, atLeast: Int)
  case repeated(String)
  case tooLong(limit: Int)
  case empty
  case unsafeCharacter(UInt32)
  case notApplicableNotOffered
  case otherNotOffered

  /// What kind of answer an item takes.
  public enum ExpectedAnswer: Sendable, Hashable {
    case option
    case options
    case wholeNumber
    case text
  }
}
