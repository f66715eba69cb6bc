import Wording

/// The parts that SVG pictures are made of, the same in every report.
public enum Picture {
  /// The whole picture, with a name and a description for those who do not see it.
  ///
  /// - Parameters:
  ///   - id: unique in the page; the ids of title and description begin with it.
  ///   - width: of the view box, in its own units, as all places in pictures are.
  public static func svg(
    id: String, class name: String, width: Double, height: Double, title: String, description: String, _ children: [Markup]
  ) -> Markup {
    .element(
      "svg",
      [
        "class": name, "viewBox": "0 0 \(number(width)) \(number(height))", "preserveAspectRatio": "xMinYMid meet", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
      ],
      children: [
        .element("title", ["id": "\(id)-title"], .text(title)), .element("desc", ["id": "\(id)-desc"], .text(description)),
      ] + children)
  }

  /// A coordinate with one decimal, as SVG writes numbers in every language.
  public static func number(_ value: Double) -> String {
    let text = DecimalFormat.short(value, digits: 1, language: .en)
    return text.hasPrefix("−") ? "-" + text.dropFirst() : text
  }

  public static func rectangle(_ name: String, x: ClosedRange<Double>, y: ClosedRange<Double>, title: String? = nil) -> Markup {
    .element(
      "rect",
      [
        "class": name, "x": number(x.lowerBound), "y": number(y.lowerBound), "width": number(x.upperBound - x.lowerBound),
        "height": number(y.upperBound - y.lowerBound),
      ], children: title.map { [.element("title", .text($0))] } ?? [])
  }

  public static func line(_ name: String, from start: (x: Double, y: Double), to end: (x: Double, y: Double)) -> Markup {
    .element("line", ["class": name, "x1": number(start.x), "x2": number(end.x), "y1": number(start.y), "y2": number(end.y)])
  }

  public enum Anchor: String, Sendable {
    case start
    case middle
    case end
  }

  /// - Parameter y: where the letters stand.
  public static func label(_ text: String, _ name: String, x: Double, y: Double, anchor: Anchor = .start) -> Markup {
    .element("text", ["class": name, "x": number(x), "y": number(y), "text-anchor": anchor.rawValue], .text(text))
  }

  /// Where a figure is missing.
  public static func cross(x: Double, y: Double, arm: Double, title: String) -> Markup {
    let (left, right, top, bottom) = (number(x - arm), number(x + arm), number(y - arm), number(y + arm))
    return .element(
      "path", ["class": "gap", "d": "M\(left) \(top)L\(right) \(bottom)M\(left) \(bottom)L\(right) \(top)"], .element("title", .text(title)))
  }

  /// How a band is coloured: by its place between the welcome and the unwelcome end.
  ///
  /// - Parameter rank: 0 for the most welcome of `count`.
  public static func bandClass(rank: Int, of count: Int) -> String {
    if count < 2 { return "plain" }
    if rank == 0 { return "welcome" }
    return rank == count - 1 ? "unwelcome" : "between"
  }

  /// Moves labels of the given heights apart so that none overlaps, as near to their wished centres as that allows.
  ///
  /// - Parameter labels: from top to bottom.
  /// - Returns: the upper edge of each.
  public static func spread(_ labels: [(center: Double, height: Double)], within limits: ClosedRange<Double>) -> [Double] {
    var edges: [Double] = []
    var free = limits.lowerBound
    for label in labels {
      edges.append(max(free, label.center - label.height / 2))
      free = edges[edges.count - 1] + label.height
    }
    var limit = limits.upperBound
    for index in labels.indices.reversed() {
      edges[index] = min(edges[index], limit - labels[index].height)
      limit = edges[index]
    }
    return edges
  }
}
