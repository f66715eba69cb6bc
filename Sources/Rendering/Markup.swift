/// A piece of HTML or SVG in which every text is escaped, because there is no other way to make one.
///
/// ```swift
/// Markup.element("td", ["class": "score"], .text("< 5"))  // <td class="score">&lt; 5</td>
/// ```
///
/// Elements are closed as XML wants it, so that the same pieces serve both.
public struct Markup: Sendable {
  public private(set) var source: String

  public static let empty = Markup(source: "")

  public static func text(_ text: String) -> Markup { Markup(source: escaped(text)) }

  // Names of elements and attributes are written in the program itself and need no escaping; what they hold does.

  public static func element(_ name: StaticString, _ children: Markup...) -> Markup {
    element(name, [:], children: children)
  }

  public static func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, _ children: Markup...) -> Markup {
    element(name, attributes, children: children)
  }

  public static func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], children: [Markup]) -> Markup {
    var source = opening(name, attributes) + ">"
    for child in children { source += child.source }
    return Markup(source: source + "</\(name)>")
  }

  /// An element that has no content in HTML, such as `meta`.
  public static func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) -> Markup {
    Markup(source: opening(name, attributes) + "/>")
  }

  /// A style sheet of the program's own.
  public static func style(_ sheet: StaticString) -> Markup {
    Markup(source: "<style>\(sheet)</style>")
  }

  public static func + (left: Markup, right: Markup) -> Markup {
    Markup(source: left.source + right.source)
  }

  private static func opening(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) -> String {
    var source = "<\(name)"
    for (attribute, value) in attributes { source += " \(attribute)=\"\(escaped(value))\"" }
    return source
  }

  /// Characters that neither HTML nor XML allows become U+FFFD.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
