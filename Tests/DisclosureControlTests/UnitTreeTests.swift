import DisclosureControl
import Testing

@Suite struct UnitTreeTests {
  private static func tree(_ parents: KeyValuePairs<String, String>) throws(InputFault) -> UnitTree {
    try UnitTree(parents.map { .init(id: $0, parent: $1.isEmpty ? nil : $1) })
  }

  @Test func `units are ordered by id, whatever order they came in`() throws {
    let tree = try Self.tree(["org": "", "b": "org", "a": "b", "c": "org"])
    #expect(tree.units.map(\.id) == ["a", "b", "c", "org"])
    #expect(try Self.tree(["c": "org", "a": "b", "org": "", "b": "org"]) == tree)
  }

  @Test func `parents, children and depths agree with the list`() throws {
    let tree = try Self.tree(["org": "", "b": "org", "a": "b", "c": "org", "alone": ""])
    let place = { (id: String) in try #require(tree.index(of: id)) }
    #expect(tree.parent(of: try place("a")) == tree.index(of: "b"))
    #expect(tree.parent(of: try place("org")) == nil)
    #expect(tree.children(of: try place("org")) == [try place("b"), try place("c")])
    #expect(try ["org", "b", "a", "alone"].map { tree.depth(of: try place($0)) } == [0, 1, 2, 0])
    #expect(tree.index(of: "nowhere") == nil)
  }

  @Test func `a list that is no forest is refused with what is wrong about it`() {
    #expect(throws: InputFault.nothingToTabulate) { try Self.tree([:]) }
    #expect(throws: InputFault.unitTwice("a")) { try Self.tree(["a": "", "b": "", "a": "b"]) }
    #expect(throws: InputFault.unknownParent(unit: "a", parent: "x")) { try Self.tree(["a": "x"]) }
    #expect(throws: InputFault.circle(["a"])) { try Self.tree(["a": "a"]) }
    #expect(throws: InputFault.circle(["b", "d", "c"])) { try Self.tree(["org": "", "a": "b", "b": "d", "c": "b", "d": "c"]) }
  }
}
