public import Wording

/// A whole HTML file that needs nothing beside itself: no script, no font, no image, nothing that is loaded from anywhere.
///
/// ```swift
/// HTMLPage(title: "Home care", language: .kk, styles: [.style(HTMLPage.styleSheet)], body: .element("body", …)).html()
/// ```
public struct HTMLPage: Sendable {
  let title: String
  let language: InterfaceLanguage
  let styles: [Markup]
  let body: Markup

  /// - Parameters:
  ///   - styles: made by `Markup.style`; the later ones have the last word.
  ///   - body: the element of that name.
  public init(title: String, language: InterfaceLanguage, styles: [Markup], body: Markup) {
    self.title = title
    self.language = language
    self.styles = styles
    self.body = body
  }

  /// The file.
  public func html() -> String {
    let head = Markup.element(
      "head",
      children: [
        .void("meta", ["charset": "utf-8"]), .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .void("meta", ["name": "color-scheme", "content": "light dark"]), .void("meta", ["name": "generator", "content": "Tynys"]),
        .element("title", .text(title)),
      ] + styles)
    return "<!DOCTYPE html>\n" + Markup.element("html", ["lang": language.rawValue], head, body).source + "\n"
  }
}

extension Markup {
  /// A text in a language of its own, marked with it where it is not the page's.
  ///
  /// - Parameter tag: BCP 47.
  public static func text(_ text: String, in tag: String, on page: InterfaceLanguage) -> Markup {
    tag == page.rawValue ? .text(text) : .element("span", ["lang": tag], .text(text))
  }
}
