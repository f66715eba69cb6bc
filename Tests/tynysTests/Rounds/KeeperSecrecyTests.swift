import Contributions
import Foundation
import JSON
import PseudoTerminals
import Rounds
import Sealing
import TestSupport
import Testing
import Wording

/// What can be found out with the keeper's store and all files in hand, but without the passphrase: nothing about answers, at any stage.
@Suite struct KeeperSecrecyTests {
  @Test func `a wrong passphrase ends with 77 everywhere, changes no byte and tells nothing`() throws {
    let kept = try KeptRound([6, 6, 7])
    #expect(try kept.run(kept.collecting).status == 0)
    let wrong = try kept.tynys.home.write("another passphrase\n", to: "wrong")
    let before = try kept.bytes()
    let verbs = [
      ["status"], ["log", KeptRound.round], ["unit", "list"], ["unit", "add", "North"], kept.collecting, kept.closing, kept.publishing,
      ["codes", KeptRound.round, "--unit", "East", "--count", "1"],
      ["open", "2027-Q1", "--instrument", "pulse", "--card", kept.home + "/card"],
    ]
    for language in InterfaceLanguage.allCases {
      var said: Set<String> = []
      for verb in verbs {
        let run = try kept.tynys.run(
          arguments: ["keeper"] + verb + ["--store", kept.store, "--passphrase-file", wrong, "--lang", language.rawValue])
        #expect(run.status == 77 && run.output.isEmpty, "\(verb[0]): \(run.status)")
        said.insert(run.errorOutput)
      }
      #expect(said.count == 1, "one sentence for all: \(said)")
      #expect(!said.joined().contains("passphrase\n"))
    }
    #expect(try kept.bytes() == before)
    #expect(try KeptRound.files(kept.releases).isEmpty && !FileManager.default.fileExists(atPath: kept.home + "/card"))
  }

  @Test func `the files of the keeper tell no name, no code, no score, and after closing nothing of a box, not even in free pages`() throws {
    let kept = try KeptRound()
    // Codes are shown by the program, and what is shown is all there is of them.
    let opening = try kept.run("open", KeptRound.round, "--instrument", "pulse", "--card", kept.home + "/card")
    #expect(opening.status == 0)
    let shown = try kept.run("codes", KeptRound.round, "--unit", "East/Team 1", "--count", "9").output.split(separator: "\n").map(String.init)
    let card = try kept.inProcess().card(round: KeptRound.round)
    var numbers = SeededGenerator(seed: 41)
    var boxes: [[UInt8]] = []
    for code in shown { boxes.append(try kept.contribute(card, ContributionCode(code), using: &numbers)) }
    // One of them again: what was replaced must be gone as well.
    boxes.append(try kept.contribute(card, ContributionCode(shown[0]), using: &numbers))
    let names = try FileManager.default.contentsOfDirectory(atPath: kept.inbox)

    var words = ["Sample care", "East", "Team", KeptRound.round, "strain", "pulse", "minimum_group", "sample passphrase", "Ed25519", "contributions"]
    words += shown + shown.map { $0.filter { $0 != "-" } } + shown.map { $0.lowercased() } + names + names.map { String($0.prefix(32)) }
    words += boxes.map { Hex.encode(SealedContribution.digest(of: $0)) }
    var secrets = words.map { Array($0.utf8) } + boxes.map { SealedContribution.digest(of: $0) }
    secrets += try shown.map { Digest.blake2b(Array(try ContributionCode($0).symbols.utf8)) }
    // A page may cut a box, so that its parts are looked for.
    let parts = boxes.flatMap { box in stride(from: 0, to: box.count - 24, by: 256).map { Array(box[$0..<$0 + 24]) } }

    for verb in [kept.collecting, kept.closing, kept.publishing] {
      #expect(try kept.run(verb).status == 0)
      let state = try KeptRound.files(kept.home + "/.local/state/tynys/keepers")
      #expect(try KeptRound.files(kept.store).keys.sorted() == ["keeper.sqlite"] && state.count == 1)
      let bytes = try kept.bytes() + state.values.flatMap { $0 }
      for secret in secrets { #expect(!bytes.holds(secret), "\(verb[0]): \(String(decoding: secret, as: UTF8.self))") }
      if verb == kept.collecting {
        #expect(parts.count { bytes.holds($0) } > parts.count * 8 / 10, "boxes are kept as they came")
      } else {
        #expect(parts.allSatisfy { !bytes.holds($0) }, "\(verb[0])")
      }
    }
  }

  @Test func `a file that is left in the folder can be opened by nobody once the round is closed`() throws {
    let kept = try KeptRound([6, 6, 7])
    for verb in [kept.collecting, kept.closing] { #expect(try kept.run(verb).status == 0) }
    let report = try kept.run(kept.collecting).json()
    #expect(report["accepted"]?.number?.integer == 0 && report["rejected"]?.elements?.count == 19)
    // In a round of the same name that is opened in another store the keys are others.
    let other = try KeptRound()
    _ = try other.opened()
    let elsewhere = try other.run("collect", KeptRound.round, kept.inbox, "--json").json()
    #expect(elsewhere["accepted"]?.number?.integer == 0 && elsewhere["rejected"]?.elements?.count == 19)
  }
}
