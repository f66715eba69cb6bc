extension JSONValue {
  /// The value as JSON text, two spaces of indentation a level; arrays and objects without inner arrays and objects stand on one line.
  ///
  /// Whole numbers are written without a fraction (`27`, not `27.0`), other numbers with the fewest digits that read back as the same number.
  public func text() -> String {
    var writer = JSONTextWriter()
    writer.write(self, depth: 0)
    return writer.result
  }
}

private struct JSONTextWriter {
  var result = ""

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: result += "null"
    case .bool(let bool): result += bool ? "true" : "false"
    case .integer(let integer): result += String(integer)
    case .double(let double): result += Self.number(double)
    case .string(let string): quote(string)
    case .array(let elements):
      writeElements(elements, open: "[", close: "]", depth: depth, isFlat: elements.allSatisfy(\.isScalar)) { writer, element in
        writer.write(element, depth: depth + 1)
      }
    case .object(let members):
      writeElements(members, open: "{", close: "}", depth: depth, isFlat: members.allSatisfy(\.value.isScalar)) { writer, member in
        writer.quote(member.name)
        writer.result += ": "
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func writeElements<Element>(
    _ elements: [Element], open: String, close: String, depth: Int, isFlat: Bool, write: (inout JSONTextWriter, Element) -> Void
  ) {
    let inner = isFlat ? "" : "\n" + String(repeating: "  ", count: depth + 1)
    let separator = isFlat ? ", " : "," + inner
    result += open
    for (index, element) in elements.enumerated() {
      result += index == 0 ? inner : separator
      write(&self, element)
    }
    if !isFlat { result += "\n" + String(repeating: "  ", count: depth) }
    result += close
  }

  private mutating func quote(_ string: String) {
    result += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }

  private static func number(_ double: Double) -> String {
    precondition(double.isFinite, "JSON has no form for a number that is not finite")
    // Adding zero turns the negative zero, which means nothing to a reader, into zero.
    let text = (double + 0).description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension JSONValue {
  fileprivate var isScalar: Bool {
    switch self {
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }
}
