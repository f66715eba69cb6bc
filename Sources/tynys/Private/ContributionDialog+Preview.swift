import Arguments
import Contributions
import Files
import Rendering
import Sealing
import Wording

/// Everything that leaves, shown value by value, and the consent.
extension ContributionDialog {
  func show(_ contribution: Contribution, _ round: Round) throws(Failure) {
    let card = round.card
    let preview = ContributionPreview(contribution, card: card, instrument: round.definition.instrument)
    let layout = StandardStream.standardOutput.layout
    let bullet = context.appearance.shapes.bullet + " "
    func heading(_ phrase: Phrase) -> [StyledLine] { layout.lines(phrase(context.language), hanging: 0).map { StyledLine($0, .bold) } }
    func bullets(_ phrases: [Phrase]) -> [StyledLine] {
      phrases.flatMap { layout.lines($0(context.language), lead: bullet) }.map { StyledLine($0) }
    }
    let digits = card.keyFingerprint.description
    let key = round.isOfKnownKey ? ContributionWording.sameKey(digits) : ContributionWording.keyDigits(digits)
    var lines = heading(ContributionWording.round(card.card.organisation, card.card.round))
    lines += layout.lines(key(context.language), hanging: 0).map { StyledLine($0, .dim) }
    lines += [""] + heading(ContributionWording.leaving) + bullets(preview.leaving)
    lines += [""] + heading(ContributionWording.staying) + bullets(preview.staying) + [""]
    try context.print(lines)
  }

  func confirm() throws(Failure) {
    if given.isConfirmed { return }
    guard PassphraseDialog.canAsk else { throw Failure(.refused, ContributionWording.needsConfirmation) }
    guard try dialog.askConsent(ContributionWording.question) == true else { throw Self.left }
  }
}
