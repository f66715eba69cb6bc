import Arguments
import Bulk
import CSV
import DisclosureControl
import Instruments

/// What `tynys compare` is asked to compare, as it was typed.
struct ComparisonRequest {
  enum Way {
    case groups(by: String)
    /// Waves told by a column, or by the file of the later one.
    case waves(Waves, pair: String)
    case factors(String, categories: String?)
  }

  enum Waves {
    case column(String, chosen: (earlier: String, later: String)?)
    case file(String)
  }

  private static let mostFactors = 20

  let way: Way
  let minimumGroup: Int
  /// Texts that say nothing in a column of groups, waves or factors.
  let notStated: MissingCodes

  init(_ invocation: Invocation) throws(Failure) {
    minimumGroup = invocation.number(of: "minimum-group") ?? DisclosurePolicy.smallestMinimumGroup
    notStated = MissingCodes(adding: invocation.value(of: "not-stated").map { $0.split(separator: ",").map(String.init) } ?? [])
    way = try Self.way(invocation)
  }

  private static func way(_ invocation: Invocation) throws(Failure) -> Way {
    let pair = invocation.value(of: "pair")
    let waves = invocation.value(of: "waves")
    let categories = invocation.value(of: "categories")
    if categories != nil, invocation.value(of: "factors") == nil { throw Failure(.usage, CompareWording.needs("--categories", "--factors")) }
    if waves != nil, pair == nil || invocation.value(of: "by") == nil { throw Failure(.usage, CompareWording.needs("--waves", "--by, --pair")) }
    if let factors = invocation.value(of: "factors") {
      if pair != nil { throw Failure(.usage, CompareWording.notTogether("--pair", "--factors")) }
      return .factors(factors, categories: categories)
    }
    if let second = invocation.value(of: "with") {
      guard let pair else { throw Failure(.usage, CompareWording.needs("--with", "--pair")) }
      if second == "-", invocation.operand("input") == "-" { throw Failure(.usage, CompareWording.oneInput) }
      return .waves(.file(second), pair: pair)
    }
    guard let column = invocation.value(of: "by") else { throw Failure(.usage, CompareWording.nothingNamed) }
    guard let pair else { return .groups(by: column) }
    return .waves(.column(column, chosen: try waves.map { text throws(Failure) in try Self.chosen(text) }), pair: pair)
  }

  private static func chosen(_ text: String) throws(Failure) -> (earlier: String, later: String) {
    let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard names.count == 2, !names.contains(""), names[0] != names[1] else { throw Failure(.usage, CompareWording.twoWaves(text)) }
    return (names[0], names[1])
  }

  /// The columns that a list names; a name with a comma in it is meant as one where the file has it.
  static func columns(_ list: String, header: CSVHeader) throws(Failure) -> [String] {
    if header.names.contains(list) { return [list] }
    let columns = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if columns.contains("") || columns.count > mostFactors { throw Failure(.usage, CompareWording.factorList(list, most: mostFactors)) }
    return columns
  }
}
