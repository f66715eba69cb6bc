import Rendering
import Wording

/// Figures below one another, each with its name before and a remark behind.
///
/// ```
///   Cronbach's alpha      0.830  good; 95 % interval 0.757 … 0.885
///   Standardized alpha    0.830
/// ```
struct FactList {
  struct Fact {
    let name: String
    let value: String
    let remark: String

    init(_ name: String, _ value: String, _ remark: String = "") {
      (self.name, self.value, self.remark) = (name, value, remark)
    }
  }

  private static let margin = 2
  private static let narrowestRemark = 16

  let facts: [Fact]

  /// - Parameter width: columns of a line.
  func lines(width: Int) -> [StyledLine] {
    let names = facts.map(\.name.displayWidth).max() ?? 0
    let values = facts.map(\.value.displayWidth).max() ?? 0
    let room = width - Self.margin - names - 2 - values - 2
    let space = String(repeating: " ", count: Self.margin)
    return facts.flatMap { fact -> [StyledLine] in
      if room < Self.narrowestRemark {
        let text = "\(fact.name): \(fact.value)" + (fact.remark.isEmpty ? "" : " · \(fact.remark)")
        return text.wrapped(to: max(2, width - Self.margin)).map { StyledLine(space + $0) }
      }
      let lead = space + fact.name.padded(to: names) + "  " + fact.value.leftPadded(to: values)
      if fact.remark.isEmpty { return [StyledLine(lead)] }
      let remarks = fact.remark.wrapped(to: room)
      let hang = String(repeating: " ", count: lead.displayWidth + 2)
      return [StyledLine(lead + "  ") + StyledLine(remarks[0], .dim)] + remarks.dropFirst().map { StyledLine(hang) + StyledLine($0, .dim) }
    }
  }
}
