import Testing
import Wording

@Suite struct NearestWordTests {
  static let commands = ["take", "list", "show", "round", "records", "export", "validate"]

  static let slips: [(String, String?)] = [
    ("lst", "list"), ("tkae", "take"), ("SHOW", "show"), ("rounds", "round"), ("record", "records"), ("vlaidate", "validate"),
    ("validaet", "validate"),
    ("export", "export"), ("banana", nil), ("", nil), ("x", nil), ("lisssst", nil), ("validate!!!!", nil),
  ]

  @Test(arguments: slips) func `a word near enough is found, no other`(word: String, match: String?) {
    #expect(NearestWord.match(for: word, among: Self.commands) == match)
  }

  @Test func `each single edit of a word of six letters or more leads back to it`() {
    let alphabet = "aeқз"
    for word in ["records", "export", "validate", "сұрақтар"] {
      let letters = Array(word)
      for index in letters.indices {
        var edited = letters
        edited.remove(at: index)
        #expect(NearestWord.match(for: String(edited), among: [word]) == word)
        for letter in alphabet {
          edited = letters
          edited[index] = letter
          #expect(NearestWord.match(for: String(edited), among: [word]) == word)
          edited = letters
          edited.insert(letter, at: index)
          #expect(NearestWord.match(for: String(edited), among: [word]) == word)
        }
        guard index > 0 else { continue }
        edited = letters
        edited.swapAt(index, index - 1)
        #expect(NearestWord.match(for: String(edited), among: [word]) == word)
      }
    }
  }

  @Test func `an exchange of neighbours is one edit, so that it wins over two`() {
    #expect(NearestWord.match(for: "form", among: ["farms", "from"]) == "from")
  }

  @Test func `of two equally near words the first is named, and of none nothing`() {
    #expect(NearestWord.match(for: "bat", among: ["cat", "rat"]) == "cat")
    #expect(NearestWord.match(for: "bat", among: []) == nil)
  }

  @Test func `a word of three letters forgives one edit, one of nine or more three`() {
    #expect(NearestWord.match(for: "cut", among: ["cat"]) == "cat")
    #expect(NearestWord.match(for: "cup", among: ["cat"]) == nil)
    #expect(NearestWord.match(for: "qqqstionnaire", among: ["questionnaire"]) == "questionnaire")
    #expect(NearestWord.match(for: "qqqqtionnaire", among: ["questionnaire"]) == "questionnaire")
    #expect(NearestWord.match(for: "qqqqqionnaire", among: ["questionnaire"]) == nil)
  }

  @Test func `a text of any length is compared without delay`() {
    #expect(NearestWord.match(for: String(repeating: "x", count: 1_000_000), among: Self.commands) == nil)
  }
}
