/// A JSON value that is taken apart by a format without choices: every object has exactly the members the format names.
///
/// ```swift
/// let object = try StrictJSON(node).object(["id", "name"])
/// let id = try object["id"].string()
/// ```
public struct StrictJSON: Sendable {
  private let node: JSONNode
  private let parent: JSONPath
  private let step: Step

  /// From the value above to this one; put together into a path only when somebody asks, since most values are never spoken of.
  private enum Step {
    case none
    case member(String)
    case element(Int)
  }

  public init(_ node: JSONNode) { self.init(node: node, parent: .root, step: .none) }

  private init(node: JSONNode, parent: JSONPath, step: Step) {
    self.node = node
    self.parent = parent
    self.step = step
  }

  public var path: JSONPath {
    switch step {
    case .none: parent
    case .member(let name): .member(of: parent, name)
    case .element(let index): .element(of: parent, index)
    }
  }

  /// An object's members by their names.
  public struct Object: Sendable {
    fileprivate let members: [JSONNode.Member]
    fileprivate let path: JSONPath

    /// The member of that name, which was among those asked for.
    public subscript(name: String) -> StrictJSON {
      guard let member = members.first(where: { $0.name == name }) else { preconditionFailure("\(name) was not asked for") }
      return StrictJSON(node: member.value, parent: path, step: .member(name))
    }
  }

  /// The object with exactly these members.
  public func object(_ names: [String]) throws(ShapeFault) -> Object {
    let path = path
    guard let members = node.members else { throw ShapeFault(.wrongType, at: path) }
    // What a program of ours wrote has the members in the order in which they are asked for.
    if members.count == names.count, zip(members, names).allSatisfy({ $0.name.hasSameBytes(as: $1) }) { return Object(members: members, path: path) }
    // Compared before anything is quoted: a foreign name may hold whatever harms a terminal.
    if members.contains(where: { member in !names.contains { $0.hasSameBytes(as: member.name) } }) { throw ShapeFault(.unknownMember, at: path) }
    if let repeated = node.duplicateNames.first { throw ShapeFault(.repeatedMember, at: .member(of: path, repeated.name)) }
    for name in names where !members.contains(where: { $0.name == name }) { throw ShapeFault(.missingMember, at: .member(of: path, name)) }
    return Object(members: members, path: path)
  }

  /// The members of an object whose names are data, in their order.
  ///
  /// The values' path is that of the object: names that are data are not quoted before they are checked.
  public func entries(limit: Int) throws(ShapeFault) -> [(name: String, value: StrictJSON)] {
    guard let members = node.members else { throw ShapeFault(.wrongType, at: path) }
    if members.count > limit { throw ShapeFault(.tooMany(limit: limit), at: path) }
    if !node.duplicateNames.isEmpty { throw ShapeFault(.repeatedMember, at: path) }
    let path = path
    return members.map { (name: $0.name, value: StrictJSON(node: $0.value, parent: path, step: .none)) }
  }

  public func array(limit: Int) throws(ShapeFault) -> [StrictJSON] {
    guard let elements = node.elements else { throw ShapeFault(.wrongType, at: path) }
    if elements.count > limit { throw ShapeFault(.tooMany(limit: limit), at: path) }
    let path = path
    return elements.enumerated().map { StrictJSON(node: $1, parent: path, step: .element($0)) }
  }

  public func string() throws(ShapeFault) -> String {
    guard let string = node.string else { throw ShapeFault(.wrongType, at: path) }
    return string
  }

  /// A number in its canonical form.
  public func decimal() throws(ShapeFault) -> JSONDecimal {
    guard let number = node.number else { throw ShapeFault(.wrongType, at: path) }
    guard let decimal = JSONDecimal(number.text) else { throw ShapeFault(.invalidNumber, at: path) }
    return decimal
  }

  /// A whole number of `range` in its canonical form.
  public func integer(in range: ClosedRange<Int>) throws(ShapeFault) -> Int {
    guard let integer = try decimal().integer, range.contains(integer) else { throw ShapeFault(.invalidNumber, at: path) }
    return integer
  }

  public var isNull: Bool { node.isNull }
  public var isString: Bool { node.string != nil }

  /// The value unless it is `null`.
  public var unlessNull: StrictJSON? { node.isNull ? nil : self }
}
