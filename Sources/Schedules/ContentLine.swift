/// One property of a calendar file, escaped and folded as RFC 5545 asks (sections 3.1 and 3.3.11).
struct ContentLine {
  /// Octets that a line may have, without its line break.
  static let limit = 75

  let text: String

  /// - Parameter value: written as it is; for text use `init(_:text:)`.
  init(_ name: String, _ value: String) {
    text = "\(name):\(value)"
  }

  /// A property whose value is text: backslashes, semicolons, commas and line feeds are escaped, other control characters, which have no form, left out.
  init(_ name: String, text: String) {
    var value = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": value += "\\\(scalar)"
      case "\n": value += "\\n"
      case "\t": value.unicodeScalars.append(scalar)
      case "\u{0}"..<" ", "\u{7F}": break
      default: value.unicodeScalars.append(scalar)
      }
    }
    self.init(name, value)
  }

  /// The property in lines of at most 75 octets that each end with CR LF; those after the first begin with a space. No character is torn apart.
  var folded: String {
    var result = ""
    var octets = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > Self.limit {
        result += "\r\n "
        octets = 1
      }
      result.unicodeScalars.append(scalar)
      octets += width
    }
    return result + "\r\n"
  }
}
