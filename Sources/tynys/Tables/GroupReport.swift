import Bulk
import DisclosureControl
import Instruments
import Rendering
import Wording

/// A table by groups, to be read: a block for each scale, a line for each group.
struct GroupReport {
  private let table: GroupTable
  private let language: InterfaceLanguage
  /// Columns of a group's name; longer ones are cut.
  private static let widestName = 40
  private static let powers: [Double] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

  init(_ table: GroupTable, language: InterfaceLanguage) {
    self.table = table
    self.language = language
  }

  var lines: [StyledLine] {
    let names = table.groups.map(name)
    var lines: [StyledLine] = []
    for (place, scale) in table.instrument.scales.enumerated() {
      let range = "\(number(scale.range.lowerBound))–\(number(scale.range.upperBound))"
      lines.append(StyledLine("\(scale.title(language)) (\(range))", .bold))
      lines += block(names, figures: table.groups.map { $0.figures[place] }, scale: scale)
      lines.append(StyledLine(""))
    }
    return lines + [StyledLine(GroupWording.note(table.minimumGroup)(language), .dim)]
  }

  private func block(_ names: [String], figures: [CellFigures?], scale: Scale) -> [StyledLine] {
    let heads =
      ([GroupWording.number, GroupWording.mean, GroupWording.deviation, GroupWording.interval].map { $0(language) })
      + scale.bands.map { $0.label(language) }
    let rows = figures.map { figures in figures.map { cells($0, scale: scale) } }
    let widths = heads.indices.map { column in
      max(heads[column].displayWidth, rows.compactMap { $0?[column].displayWidth }.max() ?? 0)
    }
    let nameWidth = min(Self.widestName, names.map(\.displayWidth).max() ?? 0)
    func line(_ name: String, _ cells: [String]) -> String {
      "  " + name.truncated(to: nameWidth).padded(to: nameWidth) + zip(cells, widths).map { "  " + $0.leftPadded(to: $1) }.joined()
    }
    let head = StyledLine(line("", heads), .dim)
    return [head]
      + zip(names, rows).map { name, cells in
        guard let cells else {
          return StyledLine("  " + name.truncated(to: nameWidth).padded(to: nameWidth) + "  ") + StyledLine(GroupWording.withheld(language), .dim)
        }
        return StyledLine(line(name, cells))
      }
  }

  private func cells(_ figures: CellFigures, scale: Scale) -> [String] {
    // As many decimals as the step of the figures has: more would look like more than is known.
    let digits = (0...6).first { (figures.step * Self.powers[$0]).rounded() == figures.step * Self.powers[$0] } ?? 6
    func rounded(_ value: Double) -> String { DecimalFormat.fixed(value, digits: digits, language: language) }
    let interval = figures.interval.map { "\(rounded($0.lowerBound))–\(rounded($0.upperBound))" } ?? "—"
    return [String(figures.n), rounded(figures.mean), figures.sd.map(rounded) ?? "—", interval]
      + zip(scale.bands, figures.bands).map { _, share in
        switch share {
        case .percent(let percent): "\(percent) %"
        case .some: GroupWording.some(language)
        case .most: GroupWording.most(language)
        }
      }
  }

  private func number(_ value: Double) -> String { DecimalFormat.short(value, digits: 2, language: language) }

  /// Groups within others are indented below them.
  private func name(_ group: GroupTable.Group) -> String {
    guard let last = group.values.last else { return GroupWording.all(language) }
    let indent = String(repeating: "  ", count: group.values.count)
    return indent + (last.map { TextSafety.visible($0, limit: Self.widestName) } ?? GroupWording.notStated(language))
  }
}
