import Testing
import Wording

@testable import tynys

@Suite struct MessageLayoutTests {
  private static let digits = "04417 29043 81178 55720 00931 66284"

  @Test func `nothing is broken where no terminal shows it`() {
    let long = String(repeating: "word ", count: 60) + "“/a path/with spaces”."
    #expect(MessageLayout(width: nil).lines(long, lead: "tynys: ") == ["tynys: " + long])
    #expect(MessageLayout(width: nil).text("a\u{A0}b") == "a b\n")
  }

  /// Every width, so that no way of falling together of words and margins is missed.
  @Test(arguments: InterfaceLanguage.allCases)
  func `at every width lines hold whole words, in their order, and none is wider than the line unless it is one piece`(_ language: InterfaceLanguage)
  {
    let sentences = [
      PrivateWording.noDataFolder, ContributionWording.ownerWarning, ContributionWording.keyDigits(Self.digits), KeeperWording.codesOnce,
      RecordWording.written("/media/my stick/2026-Q4.card".unbroken),
    ].map { $0(language) }
    for sentence in sentences {
      let words = sentence.replacing("\u{A0}", with: " ").split(separator: " ")
      for width in 19...120 {
        for lead in ["", "tynys: ", "  "] {
          let lines = MessageLayout(width: width).lines(sentence, lead: lead)
          #expect(lines.joined(separator: " ").split(separator: " ") == (lead + sentence).replacing("\u{A0}", with: " ").split(separator: " "))
          for line in lines where line.displayWidth > width {
            let text = line.drop { $0 == " " }
            #expect(!text.contains(" ") || text.hasPrefix("/media") || text.hasPrefix(Self.digits.prefix(11)), "\(width): \(line)")
          }
          for (place, line) in lines.enumerated().dropFirst() {
            #expect(line.hasPrefix("  ") && !line.hasPrefix("   ") && !line.hasSuffix(" "), "\(place): \(line)")
          }
        }
      }
      #expect(words.count > 1)
    }
  }

  @Test func `a fingerprint, a path with spaces and a short quotation are never broken apart`() {
    for width in 19...60 {
      let layout = MessageLayout(width: width)
      #expect(layout.lines("Compare these digits: \(Self.digits). Then go on.").contains { $0.contains(Self.digits + ".") })
      #expect(
        layout.lines("There is no file “/media/my stick/a card of mine”. Check it.").contains { $0.contains("“/media/my stick/a card of mine”.") })
      #expect(layout.lines("Нет файла «/mnt/моя флешка/карточка раунда». Проверьте.").contains { $0.contains("«/mnt/моя флешка/карточка раунда».") })
      #expect(layout.lines("See what it says: \("a b c d e f".unbroken)").contains { $0.contains("a b c d e f") })
    }
    #expect(MessageLayout(width: 30).lines("Round “first of the year” is open.") == ["Round “first of the year” is", "  open."])
  }

  @Test func `a quotation that is no path and wider than the line is broken like any text`() {
    let lines = MessageLayout(width: 19).lines("He said “one two three four five six seven” twice.")
    #expect(lines.allSatisfy { $0.displayWidth <= 19 })
    // A quotation that is never closed holds nothing together.
    #expect(MessageLayout(width: 19).lines("open “one two three four / five six").allSatisfy { $0.displayWidth <= 19 })
  }

  @Test func `digits of another number of places are ordinary words`() {
    #expect(MessageLayout(width: 19).lines("1234 5678 9012 3456 7890", hanging: 0) == ["1234 5678 9012 3456", "7890"])
    #expect(MessageLayout(width: 19).lines("a 12345 67890 12345 b", hanging: 0) == ["a 12345 67890 12345", "b"])
  }

  @Test func `what does not fit behind the lead stands below it`() {
    #expect(MessageLayout(width: 20).lines("/a/rather/long/path/to/a/file", lead: "tynys: ") == ["tynys:", "  /a/rather/long/path/to/a/file"])
    #expect(MessageLayout(width: 20).lines("", lead: "tynys: ") == ["tynys:"])
  }
}
