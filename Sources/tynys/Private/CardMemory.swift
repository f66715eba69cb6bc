import Arguments
import Contributions
import Files
import Sealing
import Wording

/// The round cards that were seen on this computer, in `seen-cards.json` of the data folder, for everybody who shares the folder.
///
/// The file says that cards of these rounds were opened here. It has one fixed time and says nothing about who opened them, when, or who contributed: it is
/// written when a card is read, before anything is decided, and by everybody who reads the card alike. Whoever deletes it begins anew.
struct CardMemory {
  private static let fileName = "seen-cards.json"

  /// `nil` where there is no data folder; nothing is remembered there.
  private let path: String?
  private var seen = SeenCards()

  /// - Throws: where the file is there and cannot be read: going on would be blind to the very change it is there to notice.
  init(_ context: Context) throws(Failure) {
    path = context.dataDirectory.map { $0 + "/" + Self.fileName }
    guard let path, Directory.holdsFile(path) else { return }
    do {
      seen = try SeenCards(reading: BoundedFile.read(path, limit: SeenCards.limit))
    } catch let error as FileError {
      throw Failure(error)
    } catch SeenCards.Fault.unsupportedFormat {
      throw Failure(.badConfiguration, ContributionWording.memoryNewer(path.displayedPath))
    } catch {
      throw Failure(.badConfiguration, ContributionWording.memoryDamaged(path.displayedPath))
    }
  }

  /// Whether a card of that organisation, with that key, was seen before.
  func knows(_ card: SignedRoundCard) -> Bool { seen.knows(card) }

  /// - Parameter digits: of the key, as the keeper told them; they must be the card's, and a changed key is accepted then.
  func check(_ card: SignedRoundCard, digits: String?) throws(Failure) {
    if let digits, digits.filter(\.isNumber) != card.keyFingerprint.groups.joined() {
      throw Failure(.refusedAccess, ContributionWording.otherDigits(card.keyFingerprint.description))
    }
    do {
      try seen.check(card, trusting: digits == nil ? nil : card.key)
    } catch .foreignKey(let organisation) {
      let digits = card.keyFingerprint.description
      throw Failure(.refusedAccess, [CardFault.foreignKey(organisation: organisation).message, ContributionWording.keyChanged(digits)])
    } catch {
      throw Failure(.refusedAccess, error.message)
    }
  }

  /// Remembers a card that passed.
  ///
  /// - Returns: why it could not be remembered, which is no reason not to contribute.
  mutating func note(_ card: SignedRoundCard) -> Phrase? {
    guard let path, seen.note(card) else { return nil }
    do throws(FileError) {
      if let slash = path.lastIndex(of: "/") { try Directory.createPrivately(String(path[..<slash])) }
      try AtomicFile.write(seen.bytes, to: path, modified: SealedContribution.modified)
      return nil
    } catch {
      return ContributionWording.notRemembered
    }
  }
}
