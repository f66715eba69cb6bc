/// Every text of a workbook once, numbered in the order in which they first occur.
struct SharedStrings {
  /// By their bytes: two spellings of one letter are two texts.
  private var numbers: [[UInt8]: Int] = [:]
  private var texts: [[UInt8]] = []
  private var uses = 0

  mutating func number(of text: String) -> Int {
    let bytes = Array(text.utf8)
    uses += 1
    if let number = numbers[bytes] { return number }
    numbers[bytes] = texts.count
    texts.append(bytes)
    return texts.count - 1
  }

  var xml: String {
    let items = texts.map { "<si><t xml:space=\"preserve\">\(XMLText.cell(String(decoding: $0, as: UTF8.self)))</t></si>" }
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="\(uses)" uniqueCount="\(texts.count)">\(items.joined())</sst>
      """
  }
}
