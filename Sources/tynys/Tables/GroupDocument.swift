import Bulk
import DisclosureControl
import Instruments
import JSON
import Wording

/// A table by groups, for other programs.
enum GroupDocument {
  static func json(_ table: GroupTable, _ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("instrument", .string(table.instrument.id)), JSONMember("version", .string(table.instrument.version)),
      JSONMember("by", .array(table.columns.map(JSONValue.string))), JSONMember("minimum_group", .integer(table.minimumGroup)),
      JSONMember("groups", .array(table.groups.map { group($0, table) })), JSONMember("rows", .integer(table.rows)),
      JSONMember("faulty", .integer(table.faults.count)), JSONMember("faults", ScoreDocument.faults(table.faults, language)),
    ])
  }

  /// `group` holds the value of each column that the group is told by; `null` is a value that is not stated.
  private static func group(_ group: GroupTable.Group, _ table: GroupTable) -> JSONValue {
    .object([
      JSONMember("group", .object(zip(table.columns, group.values).map { JSONMember($0, JSONValue($1)) })),
      JSONMember("scales", .array(zip(table.instrument.scales, group.figures).map { cell($0, $1) })),
    ])
  }

  private static func cell(_ scale: Scale, _ figures: CellFigures?) -> JSONValue {
    let interval = figures?.interval.map { JSONValue.array([.double($0.lowerBound), .double($0.upperBound)]) }
    let bands = figures.map { figures in
      JSONValue.object(
        zip(scale.bands, figures.bands).map { band, share in
          switch share {
          case .percent(let percent): JSONMember(band.id, .integer(percent))
          case .some: JSONMember(band.id, "some")
          case .most: JSONMember(band.id, "most")
          }
        })
    }
    return .object([
      JSONMember("scale", .string(scale.id)), JSONMember("status", figures == nil ? "withheld" : "published"), JSONMember("n", JSONValue(figures?.n)),
      JSONMember("mean", JSONValue(figures?.mean)), JSONMember("sd", JSONValue(figures?.sd ?? nil)), JSONMember("interval", interval ?? .null),
      JSONMember("bands", bands ?? .null),
    ])
  }
}
