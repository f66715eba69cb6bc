/// How a stretch of text is drawn: at most one colour, and weight.
///
/// Colour never carries meaning alone; every picture says the same in words or shapes, for `NO_COLOR`, for print and for colour-blind eyes.
public struct Style: Hashable, Sendable {
  public enum Color: Hashable, Sendable {
    case red
    case green
    case yellow
    case blue
    case cyan
  }

  public var color: Color?
  public var isBold: Bool
  public var isDim: Bool
  public var isReversed: Bool

  public init(color: Color? = nil, bold: Bool = false, dim: Bool = false, reversed: Bool = false) {
    self.color = color
    isBold = bold
    isDim = dim
    isReversed = reversed
  }

  public static let plain = Style()
  public static let bold = Style(bold: true)
  public static let dim = Style(dim: true)
  public static let selected = Style(bold: true, reversed: true)

  /// The SGR parameters of ECMA-48, without colours where the reader asked for none; empty for the plain style.
  func sgrParameters(colors: Bool) -> [Int] {
    var parameters: [Int] = []
    if isBold { parameters.append(1) }
    if isDim { parameters.append(2) }
    if isReversed { parameters.append(7) }
    if colors, let color {
      switch color {
      case .red: parameters.append(31)
      case .green: parameters.append(32)
      case .yellow: parameters.append(33)
      case .blue: parameters.append(34)
      case .cyan: parameters.append(36)
      }
    }
    return parameters
  }
}
