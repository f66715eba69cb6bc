import CSV
import Contributions
import JSON
import Rendering
import Wording

/// Single-use codes of one unit, in the forms in which a keeper takes them away.
struct CodeSheet {
  let organisation: String
  let round: String
  /// As it is typed; the organisation itself by its name.
  let unit: String
  let codes: [ContributionCode]
  let language: InterfaceLanguage

  /// One code a line.
  var text: String { codes.map { $0.text + "\n" }.joined() }

  /// One code a row, with its unit and round.
  var csv: String { RecordWriter.spreadsheet([["code", "unit", "round"]] + codes.map { [$0.text, unit, round] }) }

  var json: JSONValue {
    .object([
      JSONMember("round", .string(round)), JSONMember("unit", .string(unit)), JSONMember("codes", .array(codes.map { .string($0.text) })),
    ])
  }

  /// One self-contained page to print, cut along the lines, fold and draw from a hat.
  ///
  /// The unit stands at the head of the page for the keeper; every slip says the same but for its code, and none says whose it is.
  var html: String {
    let head = Markup.text("\(organisation) · \(round)")
    let hint = Markup.text(KeeperWording.slip(language))
    let title = Markup.text(KeeperWording.sheetTitle(unit, round: round, count: codes.count)(language))
    let slips = codes.map { code in
      Markup.element("li", .element("p", head), .element("p", ["class": "code"], .text(code.text)), .element("p", hint)) + .text("\n")
    }
    let page = Markup.element(
      "html", ["lang": language.rawValue],
      .element("head", .void("meta", ["charset": "utf-8"]), .element("title", title), .style(Self.styleSheet)),
      .element("body", .element("h1", title), .element("ul", children: slips)))
    return "<!DOCTYPE html>\n\(page.source)\n"
  }

  private static let styleSheet: StaticString = """
    body { font-family: sans-serif; margin: 1cm; }
    h1 { font-size: 11pt; }
    ul { display: grid; grid-template-columns: 1fr 1fr; list-style: none; margin: 0; padding: 0; }
    li { border: 1px dashed #777; padding: 0.5cm; break-inside: avoid; text-align: center; font-size: 10pt; }
    p { margin: 0.2cm 0; }
    .code { font-family: monospace; font-size: 15pt; }
    """
}
