public import Wording

/// An operand: a word of the command line that is told by its place, not by a name.
///
/// ```swift
/// OperandSpecification("release", ValueSpecification(.file, placeholder: …), .oneOrMore, help: …)
/// ```
public struct OperandSpecification: Sendable, Hashable {
  public enum Occurrence: Sendable, Hashable {
    case required
    case optional
    case oneOrMore
    case zeroOrMore

    var isNeeded: Bool { self == .required || self == .oneOrMore }
    var repeats: Bool { self == .oneOrMore || self == .zeroOrMore }
  }

  /// The name by which the program asks for the operand: `[a-z][a-z-]*`; people see the value's placeholder.
  public let name: String
  public let value: ValueSpecification
  public let occurrence: Occurrence
  public let help: Phrase

  public init(_ name: String, _ value: ValueSpecification, _ occurrence: Occurrence = .required, help: Phrase) {
    self.name = name
    self.value = value
    self.occurrence = occurrence
    self.help = help
  }
}
