import Dates
import Releases
import Rendering
import Wording

/// Where rounds stand in a picture, in units of its view box: at equal distances, because rounds are counted and not measured.
///
/// Letters are laid out for phones, where they are larger in proportion, so that nothing overlaps there.
struct RoundFrame {
  static let width = 480.0
  static let left = 48.0
  static let right = 372.0
  /// A line of letters.
  static let lineHeight = 15.0
  /// One of them; wide letters are wider, which the ends of lines bear.
  static let letterWidth = 7.8
  /// Columns for the names of bands on the right.
  static let nameColumns = 12

  let rounds: ArraySlice<SeriesRound>
  let top: Double
  let bottom: Double

  var height: Double { bottom + 24 }
  /// From one round to the next.
  var step: Double { (Self.right - Self.left) / Double(max(1, rounds.count)) }

  /// - Parameter round: the index of one of the rounds.
  func x(_ round: Int) -> Double { Self.left + (Double(round - rounds.startIndex) + 0.5) * step }

  /// The place of a day between the rounds published before and after it; outside of them, half a step beyond.
  func x(_ day: CivilDay) -> Double {
    let next = rounds.firstIndex { $0.published > day }
    guard let next else { return Self.right }
    guard next > rounds.startIndex else { return Self.left }
    let (before, after) = (rounds[next - 1].published.daysSinceEpoch, rounds[next].published.daysSinceEpoch)
    return x(next - 1) + step * Double(day.daysSinceEpoch - before) / Double(after - before)
  }

  /// The rounds' names under their places: the newest, the oldest, and between them as many as fit.
  func names() -> [Markup] {
    var taken: [ClosedRange<Double>] = []
    let order = [rounds.endIndex - 1, rounds.startIndex] + rounds.indices.dropFirst().dropLast().reversed()
    var parts: [Markup] = []
    for round in order {
      let name = rounds[round].name.truncated(to: 14)
      let reach = Double(name.displayWidth) * Self.letterWidth / 2
      let middle = min(max(x(round), reach), Self.width - reach)
      let place = middle - reach - 4...middle + reach + 4
      if taken.contains(where: { $0.overlaps(place) }) { continue }
      taken.append(place)
      parts += [
        Picture.line("grid", from: (x(round), bottom), to: (x(round), bottom + 4)),
        Picture.label(name, "tick", x: middle, y: bottom + 18, anchor: .middle),
      ]
    }
    return parts
  }

  /// The crosses of withheld rounds; a round that does not have the unit has no mark.
  func crosses(_ points: some Sequence<TrendPoint>, _ language: InterfaceLanguage) -> [Markup] {
    points.filter { $0.cell == .withheld }.map { point in
      Picture.cross(
        x: x(point.round), y: bottom - 7, arm: min(4, step / 3),
        title: "\(rounds[point.round].name): \(TrendWording.withheld(language))")
    }
  }

  /// Names to the right of the picture, each as near to its height as its neighbours allow.
  ///
  /// - Parameters:
  ///   - names: from top to bottom, with the heights of their middles.
  ///   - swatches: the classes of the squares before them; empty for none.
  func sideLabels(_ names: [(text: String, center: Double)], swatches: [String] = []) -> [Markup] {
    let beside = swatches.isEmpty ? 6.0 : 20.0
    let lines = names.map { $0.text.wrapped(to: Self.nameColumns - (swatches.isEmpty ? 0 : 2)) }
    let edges = Picture.spread(zip(names, lines).map { (center: $0.center, height: Double($1.count) * Self.lineHeight) }, within: 0...height)
    return lines.indices.flatMap { index -> [Markup] in
      let letters = lines[index].enumerated().map { row, text in
        Picture.label(text, "name", x: Self.right + beside, y: edges[index] + Double(row) * Self.lineHeight + 11)
      }
      if swatches.isEmpty { return letters }
      return [Picture.rectangle(swatches[index], x: Self.right + 6...Self.right + 16, y: edges[index] + 2...edges[index] + 12)] + letters
    }
  }
}
