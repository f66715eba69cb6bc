public import Wording

/// What is wrong with a command table itself; a mistake of who wrote the table, found by tests and never shown to people.
public enum TableInconsistency: Sendable, Hashable {
  /// The name of a command, an option or an operand is not `[a-z][a-z-]*`.
  case malformedName(String, in: [String])
  /// A short option is not an ASCII letter.
  case malformedShortName(Character, in: [String])
  case duplicateCommand(String, in: [String])
  /// Two options that can be typed in one place share a long name.
  case duplicateOption(String, in: [String])
  case duplicateShortName(Character, in: [String])
  case duplicateOperand(String, in: [String])
  /// The text of a command, an option, an operand or an example is missing in a language.
  case missingText(of: String, language: InterfaceLanguage, in: [String])
  case commandWithoutExample([String])
  /// The example is no command line of this very command, or is wrong; the error says how, where the words could be read at all.
  case wrongExample(String, UsageError?, in: [String])
  /// The example would be broken across lines in the help.
  case wideExample(String, in: [String])
  case requiredOperandAfterOptional(String, in: [String])
  case operandAfterRepeating(String, in: [String])
  case groupWithOperands([String])
  case groupInGroup([String])
  case repeatableFlag(String, in: [String])
  /// A flag that must be given, or an option that every command would need.
  case pointlesslyRequired(String, in: [String])
  /// Choices are none, twice the same, or not plain words that a shell leaves alone.
  case unusableChoices([String], in: [String])
  /// The command that prints a value's candidates is not plain words beginning with the program's name.
  case unusableDynamicCommand(String, in: [String])
  case unknownExclusion(String, in: [String])
}
