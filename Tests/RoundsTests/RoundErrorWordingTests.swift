import Contributions
import Dates
import Releases
import Testing
import Wording

@testable import Rounds

@Suite struct RoundErrorWordingTests {
  private static let errors: [RoundError] = [
    .absent(path: "/p"), .exists(path: "/p"), .wrongPassphrase, .notEnoughMemory(bytes: 1 << 28), .busy, .diskFull(path: "/p"), .readOnly(path: "/p"),
    .notPermitted(path: "/p"), .removed(path: "/p"), .inputOutput(path: "/p", code: 5), .inputOutput(path: "/p", code: nil), .damaged(path: "/p"),
    .newerFormat(path: "/p"), .foreignFile(path: "/p"), .invalidName("a/b"), .unitExists(path: ["a", "b"]), .unknownUnit(path: ["a", "b"]),
    .organisationIsFixed, .moveIntoItself(path: ["a"]), .tooDeep(limit: 16), .tooManyUnits(limit: 5), .roundExists("r"),
    .unknownRound("r", known: []),
    .unknownRound("r", known: ["q"]), .unusableDefinition, .card(.nothingCollected), .codeCount(limit: 9),
    .moreCodesThanMembers(path: ["a"], left: 2), .roundClosed("r"), .roundOpen("r"), .folderUnreadable(path: "/p"), .importedBefore,
    .dayTooEarly(opening, earliest: closing), .unusableScales, .release(.wrongSignature), .unitRepeated(path: ["a", "b"]),
    .rolledBack(path: "/p", witness: "/w"), .forkedChain(path: "/p"), .foreignRelease(path: "/p"),
    .roundRestored("r"), .backupExists(path: "/p"), .backupAbsent(path: "/p"), .backupForeign(path: "/p"), .backupDamaged(path: "/p"),
    .wrongBackupPassphrase,
  ]

  private static var messages: [Phrase] {
    let reasons: [RejectionReason] = [
      .damaged, .oversize(bytes: 5), .foreignRound("r"), .otherCard, .newerFormat, .unknownCode, .impossibleContent, .afterClosing, .notAFile,
      .unreadable,
    ]
    let kinds: [ImportReport.Kind] = [
      .unknownUnit(["a"]), .scoreCount(expected: 3, found: 2), .outOfRange(scale: "s"), .nothingScored, .sliceCount(expected: 1, found: 0),
      .unknownClass(slice: "s"),
    ]
    return errors.map(\.message) + reasons.map(\.message) + kinds.map(\.message)
  }

  @Test func `every message is a whole sentence in three languages, each different`() {
    let messages = Self.messages
    for message in messages {
      for language in InterfaceLanguage.allCases { #expect(message(language).hasSuffix(".") && !message(language).contains("\n")) }
      #expect(Set(InterfaceLanguage.allCases.map { message($0) }).count == 3)
    }
    #expect(Set(messages.map(\.en)).count == messages.count)
  }

  @Test func `what came from outside cannot rewrite the line around it`() {
    let hostile = "x\u{1B}[2J\u{202E}y"
    for error in [RoundError.absent(path: hostile), .invalidName(hostile), .unknownUnit(path: [hostile]), .unknownRound(hostile, known: [hostile])] {
      for language in InterfaceLanguage.allCases {
        #expect(!error.message(language).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      }
    }
    #expect(!RejectionReason.foreignRound(hostile).message.en.unicodeScalars.contains("\u{1B}"))
  }
}
