public import Wording

/// What was wrong with a command line. Its wording is in `UsageError+Wording.swift`.
///
/// Each case ends with the path of the command it is about, empty for the program itself.
public enum UsageError: Error, Sendable, Hashable {
  /// What a value was given for, as people see it.
  public enum Subject: Sendable, Hashable {
    /// An option as it is typed: `--lang`.
    case option(String)
    /// An operand by its placeholder: `ID`.
    case operand(Phrase)
  }

  case unknownCommand(typed: String, allowed: [String], nearest: String?, in: [String])
  /// A group such as `keeper` was named, and none of its commands.
  case missingSubcommand(allowed: [String], in: [String])
  /// `elsewhere` holds the commands that do have an option of exactly this name.
  case unknownOption(typed: String, allowed: [String], nearest: String?, elsewhere: [[String]], in: [String])
  /// The option of a command stands before the command's name.
  case optionBeforeCommand(option: String, commands: [[String]])
  /// An option begins with a dash of typography, as messengers and word processors write for two hyphens.
  case typographicDash(typed: String, meant: String, in: [String])
  case missingOption(option: String, value: ValueSpecification?, in: [String])
  case missingValue(option: String, value: ValueSpecification, in: [String])
  case valueLooksLikeOption(option: String, typed: String, in: [String])
  case unexpectedValue(option: String, typed: String, in: [String])
  case repeatedOption(option: String, in: [String])
  case exclusiveOptions(first: String, second: String, in: [String])
  case missingOperand(ValueSpecification, in: [String])
  case unexpectedOperand(typed: String, in: [String])
  case emptyValue(Subject, in: [String])
  case invalidChoice(Subject, typed: String, allowed: [String], nearest: String?, in: [String])
  case notWholeNumber(Subject, typed: String, allowed: ClosedRange<Int>, in: [String])
  case outOfRange(Subject, typed: String, allowed: ClosedRange<Int>, in: [String])

  /// The command that the error is about, empty for the program itself.
  public var path: [String] {
    switch self {
    case .unknownCommand(_, _, _, let path), .missingSubcommand(_, let path), .unknownOption(_, _, _, _, let path),
      .typographicDash(_, _, let path), .missingOption(_, _, let path), .missingValue(_, _, let path), .valueLooksLikeOption(_, _, let path),
      .unexpectedValue(_, _, let path), .repeatedOption(_, let path), .exclusiveOptions(_, _, let path), .missingOperand(_, let path),
      .unexpectedOperand(_, let path), .emptyValue(_, let path), .invalidChoice(_, _, _, _, let path), .notWholeNumber(_, _, _, let path),
      .outOfRange(_, _, _, let path):
      path
    case .optionBeforeCommand: []
    }
  }
}
