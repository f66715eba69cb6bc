/// What was typed, checked against the table: a command, its options and its operands.
///
/// ```swift
/// let invocation = try table.parse(["check", "burnout", "--json", "--lang", "kk"])
/// invocation.path               // ["check"]
/// invocation.flag("json")       // true
/// invocation.value(of: "lang")  // "kk"
/// invocation.operand("id")      // "burnout"
/// ```
///
/// Asking for a name that the table does not give this command is a mistake of the program and traps; what was simply not typed is `nil` or empty.
public struct Invocation: Sendable, Hashable {
  public enum Intent: Sendable, Hashable {
    case run
    /// Explain the command at this path; the empty path is the program itself.
    case help([String])
    case version
  }

  /// The command's names, a group's first; empty when none was given.
  public let path: [String]
  public let intent: Intent
  /// All operands in their order.
  public let operands: [String]

  private let options: [String: OptionSpecification]
  private let given: [String: [String]]
  private let places: [OperandSpecification]

  /// - Parameters:
  ///   - options: what may be asked for.
  ///   - given: by long name, the values in their order; no value for a flag.
  ///   - places: the command's operands; only the last of them may repeat.
  init(
    path: [String], intent: Intent, options: [OptionSpecification], given: [String: [String]], places: [OperandSpecification], operands: [String]
  ) {
    self.path = path
    self.intent = intent
    self.operands = operands
    self.options = Dictionary(options.map { ($0.name, $0) }) { first, _ in first }
    self.given = given
    self.places = places
  }

  /// Whether the flag was given.
  public func flag(_ name: String) -> Bool {
    precondition(specification(name).value == nil, "--\(name) takes a value; ask for value(of:)")
    return given[name] != nil
  }

  /// The option's value, `nil` when it was not given.
  public func value(of name: String) -> String? {
    precondition(specification(name).occurrence != .repeatable, "--\(name) may be repeated; ask for values(of:)")
    return values(of: name).first
  }

  /// The option's values in the order in which they were given.
  public func values(of name: String) -> [String] {
    precondition(specification(name).value != nil, "--\(name) is a flag; ask for flag(_:)")
    return given[name] ?? []
  }

  /// The value of an option that takes a whole number, already known to be in its range; `nil` when it was not given.
  public func number(of name: String) -> Int? {
    guard case .wholeNumber? = specification(name).value?.kind else { preconditionFailure("--\(name) takes no whole number") }
    return value(of: name).flatMap { Int($0) }
  }

  /// The operand of that name, `nil` when it was not given; a required one is never `nil` in an invocation that is to run.
  public func operand(_ name: String) -> String? {
    operands(named: name).first
  }

  /// The operands of that name, for one that may be repeated.
  public func operands(named name: String) -> [String] {
    guard let place = places.firstIndex(where: { $0.name == name }) else { preconditionFailure("no operand \(name) in the table") }
    guard place < operands.count else { return [] }
    return places[place].occurrence.repeats ? Array(operands[place...]) : [operands[place]]
  }

  private func specification(_ name: String) -> OptionSpecification {
    guard let option = options[name] else { preconditionFailure("no option --\(name) in the table for \(path)") }
    return option
  }
}
