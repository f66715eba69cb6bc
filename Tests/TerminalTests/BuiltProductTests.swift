import PseudoTerminals
import Testing

@Suite struct BuiltProductTests {
  @Test func `a product lies beside the test bundle`() {
    let path = builtProduct(named: "tynys")
    #expect(path.hasPrefix("/") && path.hasSuffix("/tynys"))
    #expect(!path.contains(".xctest"))
  }
}
