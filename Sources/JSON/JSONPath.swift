/// The place of a value inside a JSON text: `$.cells[3].n`; put into words only when somebody asks.
public indirect enum JSONPath: Sendable, Hashable, CustomStringConvertible {
  case root
  case member(of: JSONPath, String)
  case element(of: JSONPath, Int)

  public var description: String {
    switch self {
    case .root: "$"
    case .member(let parent, let name): "\(parent).\(name)"
    case .element(let parent, let index): "\(parent)[\(index)]"
    }
  }
}
