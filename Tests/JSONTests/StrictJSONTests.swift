import JSON
import Testing

@Suite struct StrictJSONTests {
  private func json(_ text: String) throws -> StrictJSON { StrictJSON(try JSONReader.read(Array(text.utf8))) }

  @Test func `an object has exactly the members asked for`() throws {
    let object = try json(#"{"b": 2, "a": "x"}"#).object(["a", "b"])
    #expect(try object["a"].string() == "x" && object["b"].integer(in: 0...5) == 2)
    #expect(object["b"].path.description == "$.b")
  }

  @Test(arguments: [
    (#"{"a": 1}"#, ShapeFault.Kind.missingMember, "$.b"), (#"{"a": 1, "b": 2, "c": 3}"#, .unknownMember, "$"),
    (#"{"a": 1, "b": 2, "a": 1}"#, .repeatedMember, "$.a"), ("[]", .wrongType, "$"), ("null", .wrongType, "$"),
  ]) func `an object with other members is refused`(text: String, kind: ShapeFault.Kind, path: String) throws {
    let fault = #expect(throws: ShapeFault.self) { try json(text).object(["a", "b"]) }
    #expect(fault?.kind == kind && fault?.path.description == path)
  }

  @Test func `values of another type, size or writing are refused where they stand`() throws {
    let elements = try json(#"["x", 1, 1.0, null, [1, 2], {"k": 1, "k": 2}, 7]"#).array(limit: 7)
    #expect(throws: ShapeFault(.wrongType, at: .element(of: .root, 0))) { try elements[0].decimal() }
    #expect(throws: ShapeFault(.wrongType, at: .element(of: .root, 1))) { try elements[1].string() }
    #expect(throws: ShapeFault(.invalidNumber, at: .element(of: .root, 2))) { try elements[2].decimal() }
    #expect(throws: ShapeFault(.wrongType, at: .element(of: .root, 3))) { try elements[3].array(limit: 1) }
    #expect(throws: ShapeFault(.tooMany(limit: 1), at: .element(of: .root, 4))) { try elements[4].array(limit: 1) }
    #expect(throws: ShapeFault(.repeatedMember, at: .element(of: .root, 5))) { try elements[5].entries(limit: 9) }
    #expect(throws: ShapeFault(.tooMany(limit: 1), at: .element(of: .root, 5))) { try elements[5].entries(limit: 1) }
    #expect(throws: ShapeFault(.invalidNumber, at: .element(of: .root, 6))) { try elements[6].integer(in: 0...6) }
    #expect(elements[3].isNull && elements[3].unlessNull == nil && elements[1].unlessNull != nil && elements[0].isString)
  }
}
