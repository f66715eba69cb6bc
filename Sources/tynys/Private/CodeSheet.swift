import Contributions
import Wording

/// Single-use codes on a page to print, cut along the lines, fold and draw from a hat.
struct CodeSheet {
  let organisation: String
  let round: String
  let codes: [ContributionCode]
  let language: InterfaceLanguage

  /// One self-contained page; every slip says the same but for its code, and none says whose it is.
  func html() -> String {
    let hint = Self.escaped(KeeperWording.slip(language))
    let head = Self.escaped("\(organisation) · \(round)")
    let slips = codes.map { code in
      "<li><p>\(head)</p><p class=\"code\">\(Self.escaped(code.text))</p><p>\(hint)</p></li>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <title>Tynys</title>
      <style>
      body { font-family: sans-serif; margin: 1cm; }
      ul { display: grid; grid-template-columns: 1fr 1fr; list-style: none; margin: 0; padding: 0; }
      li { border: 1px dashed #777; padding: 0.5cm; break-inside: avoid; text-align: center; font-size: 10pt; }
      p { margin: 0.2cm 0; }
      .code { font-family: monospace; font-size: 15pt; }
      </style>
      </head>
      <body>
      <ul>
      \(slips.joined())</ul>
      </body>
      </html>

      """
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
