import Testing

@testable import Workbooks

@Suite struct XMLTextTests {
  @Test func `what XML forbids is written as a code, and a text that looks like a code stays a text`() {
    #expect(XMLText.cell("a<b>&\"c\"") == "a&lt;b&gt;&amp;&quot;c&quot;")
    #expect(XMLText.cell("\u{0}\u{7}\u{1F}\r") == "_x0000__x0007__x001F__x000D_")
    #expect(XMLText.cell("tab\tand\nline") == "tab\tand\nline")
    #expect(XMLText.cell("_x0041_ _x41_ _x00g1_ __x0041_") == "_x005F_x0041_ _x41_ _x00g1_ __x005F_x0041_")
    #expect(XMLText.cell("\u{FFFF}ә") == "_xFFFF_ә")
  }

  @Test func `no character below the space reaches the XML of a cell but tab and line feed, nor of an attribute at all`() {
    for value in UInt32(0)..<0x20 {
      let text = Unicode.Scalar(value).map { String(Character($0)) } ?? ""
      let cell = XMLText.cell("x\(text)y")
      #expect(cell.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\t" || $0 == "\n" })
      #expect(XMLText.attribute("x\(text)y") == "x\u{FFFD}y")
    }
  }
}
