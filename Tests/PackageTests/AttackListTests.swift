import Foundation
import TestSupport
import Testing

/// The attacks that what is published must survive, each with the tests that make it.
///
/// A test that is renamed or goes away is missed here, so that no attack is forgotten.
@Suite struct AttackListTests {
  private static let attacks: KeyValuePairs<String, [String]> = [
    "growth by one person between two publications": [
      "growth by one person cannot be seen, since a round's outcome is computed once from all its rows",
      "publishing again gives the same bytes, on whatever day and from whichever process",
      "growth by one person between two rounds gives a guess within eight and a half points while nobody else changes",
    ],
    "a department minus its teams": [
      "a department minus its teams shows nobody", "no unit less published units below it leaves fewer than the minimum group",
    ],
    "an organisation minus its departments": ["an organisation minus its departments shows nobody"],
    "the only hidden child": [
      "the only hidden child is not left alone", "without secondary suppression the only hidden team is isolated, and with it nobody is",
    ],
    "two hidden children below k together": ["two hidden children that are few together get company"],
    "a chain of single children": ["a chain of single children shows no link that differs by a few"],
    "slices that differ from a unit by one person": ["a slice that differs from a unit by one person is not published beside it"],
    "slices that cross units": [
      "who must be in a band because the rest of a class cannot be is protected by hiding the class",
      "who would be known to somebody that knows their own band is protected too",
    ],
    "total minus slices": ["the total minus its slices shows nobody"],
    "unanimity in the worst band": [
      "unanimity in the worst band is withheld, and nothing gives it back", "unanimity in the worst band is not published",
      "all but one in a band are withheld below 20, and published from 20 on",
    ],
    "no standard deviation": [
      "a standard deviation of 0 is never seen", "a standard deviation that would read 0 is not published, since of so many people it is not 0",
      "on a scale without bands the same score of everybody, or of all but one, is never seen, and nothing gives it back",
    ],
    "a mean at the end of the scale": [
      "a mean at the end of the scale is never seen", "on a scale without bands a mean at its end is never seen",
      "a mean at the end of the scale confines everybody where bands are not guarded",
    ],
    "integer reconstruction from mean, standard deviation and n": [
      "no search through whole numbers proves a band of a small cell",
      "no search through whole numbers proves a band of five or six people, whatever they answered",
      "no search proves a band of ten to twelve people, whose standard deviation is known as well",
    ],
    "a standard deviation computed from others": ["a standard deviation of a group below ten cannot be computed from others"],
    "shares that reveal n": ["shares do not reveal more than n, which is published, and no word means nobody or everybody"],
    "n of one scale against n of another": [
      "the n of one scale against the n of another isolates no scores", "that somebody left a scale unanswered is known only of groups of k and more",
    ],
    "exactly k, exactly k − 1": [
      "exactly k is published and exactly k − 1 is withheld", "fewer people than the minimum group are never published, and exactly as many are",
      "k − 1 who tell each other their answers learn of the last of k what the rounded mean tells and no more",
    ],
    "an empty unit against a small one": [
      "an empty unit looks like a small one", "a small unit looks the same whether it is empty or just below the minimum group",
      "withheld cells are all alike but for their place",
    ],
    "reordered rows, times, sizes": [
      "the order of rows and of units changes nothing", "every file has one size, one time and one mode, whatever is inside and whoever writes",
      "rows keep what was sent and not in which order",
      "the order in which units and cells are given leaves no trace, and signing twice gives the same file",
    ],
    "a duplicate contribution": [
      "a copy under another name is the same contribution", "collecting twice, in parts, or after an interruption ends in the same state",
    ],
    "a code reused": [
      "the same code again replaces, and the earlier file does not come back",
      "a code belongs to one unit, and a row that is moved to another is seen",
    ],
    "a code guessed or transposed": [
      "every single wrong symbol and every swap of neighbours is found",
      "of two wrong symbols, of swaps at a distance and of mere guesses about 1 in 37 passes", "case, spaces, hyphens and look-alikes do not matter",
    ],
    "a code of another round": [
      "another code, round, unit or key gives another digest", "a box of another round, with an unknown code or of another card is rejected",
    ],
    "a contribution for another version": [
      "a result of another questionnaire, version or text does not cross", "the questionnaire must be the very one, down to its text",
      "a contribution to another round or by another card of this round is told apart",
    ],
    "a replayed box": ["a box sealed to another round's key does not open", "the same code again replaces, and the earlier file does not come back"],
    "invented contributions": ["no more codes are issued than the card declares members"],
    "a forged or edited release": [
      "a figure that was edited is refused by the signature", "every bit flipped, wherever it stands, is refused",
      "another way to write the same is refused as not canonical",
    ],
    "a reordered release": ["reordered cells and units are refused"],
    "a rolled-back release": ["a chain that ends before what was seen last is rolled back"],
    "a re-signed release": [
      "another key in place of the signer's is refused", "a forged, re-linked or re-signed release does not fit into the chain",
    ],
    "a unit renamed to rejoin a suppressed part": [
      "a unit renamed to rejoin a suppressed part is another unit, and the round it was suppressed in stays as it was",
      "a unit that moves keeps its id, one that is renamed starts a new series, and the past is not rewritten",
    ],
    "a keeper who asks for a smaller k after opening": [
      "a keeper who asks for a smaller group after opening is found by everyone who has seen the first card",
      "a round cannot be opened twice, with a smaller group, a broken definition, or units that are not there",
    ],
    "report layout, axes and colours": [
      "organisations that differ only in what is withheld give the same output, byte for byte",
      "their pages are the same, byte for byte: axes, shades, order, legends and sizes", "no digest, card or register of the releases is in any file",
      "decimals that are shown come from published figures alone",
    ],
    "thousands of random organisations": [
      "a dangerous organisation is published without a group below k and without a known band",
      "a random tree of units is published without a group below k and without a known band",
      "with slices nothing is published of a group below k and nobody's band is known",
    ],
  ]

  @Test func `every attack on what is published has its tests by name`() throws {
    let folder = Repository.root + "/Tests"
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }.filter { $0.hasSuffix("Tests.swift") } ?? []
    let texts = try files.map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
    for (attack, tests) in Self.attacks {
      #expect(!tests.isEmpty)
      for test in tests { #expect(texts.contains { $0.contains("func `\(test)`") }, "\(attack): there is no test “\(test)”") }
    }
  }
}
