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

  private let width: Int

  /// - Parameter width: columns of a line.
  init(_ table: GroupTable, language: InterfaceLanguage, width: Int) {
    self.table = table
    self.language = language
    self.width = width
  }

  var lines: [StyledLine] {
    var lines: [StyledLine] = []
    for (place, scale) in table.instrument.scales.enumerated() {
      let range = "\(number(scale.range.lowerBound))–\(number(scale.range.upperBound))"
      lines += "\(scale.title(language)) (\(range))".wrapped(to: width).map { StyledLine($0, .bold) }
      lines += block(scale, figures: table.groups.map { $0.figures[place] }).lines(width: width)
      lines.append(StyledLine(""))
    }
    return lines + GroupWording.note(table.minimumGroup)(language).wrapped(to: width).map { StyledLine($0, .dim) }
  }

  private func block(_ scale: Scale, figures: [CellFigures?]) -> FigureTable {
    let heads = [GroupWording.number, FigureWording.mean, FigureWording.deviation, FigureWording.interval].map { $0(language) }
    let rows = zip(table.groups, figures).map { group, figures -> FigureTable.Row in
      // Groups within others are indented below them.
      let indent = 2 * group.values.count
      guard let figures else { return .init(name(group), remark: GroupWording.withheld(language), indent: indent) }
      return .init(name(group), cells(figures, scale: scale), indent: indent)
    }
    return FigureTable(heads: heads + scale.bands.map { $0.label(language) }, rows: rows)
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

  private func name(_ group: GroupTable.Group) -> String {
    guard let last = group.values.last else { return GroupWording.all(language) }
    return last.map { TextSafety.visible($0, limit: Self.widestName) } ?? GroupWording.notStated(language)
  }
}
