/// Where a JSON text is not of the shape that its format demands.
public struct ShapeFault: Error, Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case missingMember
    case unknownMember
    case repeatedMember
    case wrongType
    /// A number that is not whole, out of range, or written otherwise than in the canonical form.
    case invalidNumber
    case tooMany(limit: Int)
  }

  public let kind: Kind
  public let path: JSONPath

  public init(_ kind: Kind, at path: JSONPath) {
    self.kind = kind
    self.path = path
  }
}
