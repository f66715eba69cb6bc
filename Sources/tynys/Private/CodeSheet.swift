import Contributions
import Rendering
import Wording

/// Single-use codes on a page to print, cut along the lines, fold and draw from a hat.
struct CodeSheet {
  let organisation: String
  let round: String
  let codes: [ContributionCode]
  let language: InterfaceLanguage

  /// One self-contained page; every slip says the same but for its code, and none says whose it is.
  func html() -> String {
    let head = Markup.text("\(organisation) · \(round)")
    let hint = Markup.text(KeeperWording.slip(language))
    let slips = codes.map { code in
      Markup.element("li", .element("p", head), .element("p", ["class": "code"], .text(code.text)), .element("p", hint)) + .text("\n")
    }
    let page = Markup.element(
      "html", ["lang": language.rawValue],
      .element("head", .void("meta", ["charset": "utf-8"]), .element("title", .text("Tynys")), .style(Self.styleSheet)),
      .element("body", .element("ul", children: slips)))
    return "<!DOCTYPE html>\n\(page.source)\n"
  }

  private static let styleSheet: StaticString = """
    body { font-family: sans-serif; margin: 1cm; }
    ul { display: grid; grid-template-columns: 1fr 1fr; list-style: none; margin: 0; padding: 0; }
    li { border: 1px dashed #777; padding: 0.5cm; break-inside: avoid; text-align: center; font-size: 10pt; }
    p { margin: 0.2cm 0; }
    .code { font-family: monospace; font-size: 15pt; }
    """
}
