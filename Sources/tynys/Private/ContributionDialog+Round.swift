import Arguments
import Contributions
import Dates
import Files
import Instruments
import Wording

/// The card of the round, found, named or asked for, and the questionnaire that it names.
extension ContributionDialog {
  func round(_ memory: inout CardMemory) throws(Failure) -> Round {
    if let path = given.card { return try open(path, &memory) }
    let found = CardSearch(context).cards(on: context.today)
    if found.isEmpty {
      dialog.tell(ContributionWording.noCardsFound)
    } else {
      dialog.tell(ContributionWording.foundCards)
      dialog.tell(
        found.enumerated().map { place, found in
          "  \(place + 1)  " + ContributionWording.foundCard(found.card.card, path: found.path.displayedPath.unbroken)(context.language)
        })
    }
    while true {
      let prompt = found.isEmpty ? ContributionWording.cardPath : ContributionWording.chooseCard
      let typed = try required(prompt)
      do throws(Failure) {
        guard let number = Int(typed) else { return try open(TypedPath.path(typed, home: context.homeDirectory), &memory) }
        if found.indices.contains(number - 1) { return try open(found[number - 1].path, &memory) }
        dialog.tell(found.isEmpty ? ContributionWording.noCardsFound : ContributionWording.noSuchCard(found.count))
      } catch {
        for sentence in error.sentences { dialog.tell(sentence) }
      }
    }
  }

  /// The questionnaire must be in the very version that the card names.
  private func open(_ path: String, _ memory: inout CardMemory) throws(Failure) -> Round {
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.read(path, limit: CardLimits.bytes)
    } catch {
      throw Failure(error)
    }
    let card: SignedRoundCard
    do {
      card = try SignedRoundCard(reading: bytes)
    } catch {
      throw Failure(Self.status(error), error.message)
    }
    // Before its days are looked at: a second card is told even where it has other days.
    try memory.check(card, digits: given.keyDigits)
    do {
      try card.check(on: context.today)
    } catch {
      throw Failure(Self.status(error), error.message)
    }
    let definition: Definition
    do {
      definition = try context.library.definition(card.card.instrument.id)
    } catch {
      throw Failure(error)
    }
    do {
      let identity = RoundInstrument(id: definition.instrument.id, version: definition.instrument.version, definition: definition.bytes)
      try card.check(definition.instrument, identity: identity)
    } catch {
      throw Failure(.badData, error.message)
    }
    let isKnown = memory.knows(card)
    if let notRemembered = memory.note(card) { context.say(notRemembered) }
    return Round(card: card, definition: definition, isOfKnownKey: isKnown)
  }

  private static func status(_ fault: CardFault) -> ExitStatus {
    switch fault {
    case .wrongSignature, .foreignKey, .secondCard: .refusedAccess
    case .notYetOpen, .closed: .refused
    default: .badData
    }
  }
}
