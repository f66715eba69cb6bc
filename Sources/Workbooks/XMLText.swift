/// Text as the XML of a workbook may hold it.
enum XMLText {
  /// For the text of a cell: characters that XML forbids are written `_x0007_`, as the format asks (ECMA-376 part 1, 22.9.2.19), and a text that looks like
  /// such a code is kept from being read as one.
  static func cell(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "_" where isCode(scalars[index...]): result += "_x005F_"
      case "\u{0}"..<"\t", "\u{B}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result += "_x\(fourDigits(scalar.value))_"
      default: result += escaped(scalar)
      }
    }
    return result
  }

  /// For an attribute or a name: characters that XML forbids become U+FFFD.
  static func attribute(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result += escaped(scalar)
      }
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: String(scalar)
    }
  }

  /// Whether the text begins like `_x0007_`.
  private static func isCode(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let code = scalars.prefix(7)
    guard code.count == 7, let first = code.first, let last = code.last, first == "_", last == "_" else { return false }
    return code[code.startIndex + 1] == "x" && code[(code.startIndex + 2)..<(code.startIndex + 6)].allSatisfy(\.properties.isASCIIHexDigit)
  }

  private static func fourDigits(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
