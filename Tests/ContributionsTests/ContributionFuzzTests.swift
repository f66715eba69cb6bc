import Foundation
import JSON
import Sealing
import TestSupport
import Testing
import Wording

@testable import Contributions

/// Boxes and cards that nobody's program made.
@Suite struct ContributionFuzzTests {
  /// Files to read; `TYNYS_FUZZ` multiplies, for longer runs.
  private static let factor = ProcessInfo.processInfo.environment["TYNYS_FUZZ"].flatMap { Int($0) } ?? 1

  @Test(arguments: 1...4) func `what is sealed with changed content is refused, or is taken and means exactly its bytes`(seed: UInt64) throws {
    let opener = try SampleRound.opener()
    let mutator = JSONMutator([Array(try SampleRound.content().utf8), Array(try Self.otherContent().utf8)])
    let size = SealedContribution.size - SealedBox.overhead
    let key = try SampleRound.sealing().publicKey
    var numbers = SeededGenerator(seed: seed)
    var (taken, refused) = (0, 0)
    for _ in 0..<(250 * Self.factor) {
      let content = mutator.mutated(using: &numbers)
      let padded = Padding.padded(content, step: size)
      do {
        let contribution = try opener.open(try SealedBox.seal(padded, to: key))
        taken += 1
        if contribution.plaintext != content { Issue.record("taken for something else: \(String(decoding: content, as: UTF8.self))") }
        if contribution.round != "2026-Q4" || Set(contribution.profile.scales.keys) != ["strain", "climate"] { Issue.record("\(content)") }
      } catch let fault as ContributionFault {
        refused += 1
        // A longer content makes a larger box; such a file is refused by its size.
        if padded.count != size, fault != .oversize(bytes: padded.count + SealedBox.overhead) { Issue.record("\(fault)") }
        if let trouble = Self.trouble(InterfaceLanguage.allCases.map { fault.message($0) }) { Issue.record("\(trouble)") }
      }
    }
    #expect(taken > 0 && refused > 100)
  }

  @Test(arguments: 1...3) func `a file that is no box is refused`(seed: UInt64) throws {
    let opener = try SampleRound.opener()
    let sound = try SealedContribution(sealing: SampleRound.contribution(), for: SampleRound.signed()).bytes
    var numbers = SeededGenerator(seed: seed)
    for _ in 0..<(100 * Self.factor) {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...4, using: &numbers) where !bytes.isEmpty {
        let place = Int.random(in: bytes.indices, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...99, using: &numbers)))
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &numbers), at: place)
        default: bytes.swapAt(place, Int.random(in: bytes.indices, using: &numbers))
        }
      }
      if bytes != sound { #expect(throws: ContributionFault.self) { try opener.open(bytes) } }
    }
  }

  @Test(arguments: 1...4) func `a changed card is refused with words for it; signed anew it is read back as it is`(seed: UInt64) throws {
    let sound = try SampleRound.signed().bytes
    let mutator = JSONMutator([sound, try SampleRound.signed(SampleRound.card(slices: [], units: [SampleRound.units[0]], closes: nil)).bytes])
    let pair = try SampleRound.signing()
    var numbers = SeededGenerator(seed: seed)
    for _ in 0..<(200 * Self.factor) {
      let bytes = mutator.mutated(using: &numbers)
      do {
        if try SignedRoundCard(reading: bytes).bytes != bytes { Issue.record("taken for something else: \(bytes)") }
      } catch {
        if let trouble = Self.trouble(InterfaceLanguage.allCases.map { error.message($0) }) { Issue.record("\(trouble)") }
      }
      guard let node = try? JSONReader.read(bytes), let card = try? CardDecoder.decode(node).card else { continue }
      let signed = SignedRoundCard(signing: card, with: pair)
      if (try? SignedRoundCard(reading: signed.bytes)) != signed { Issue.record("not read back: \(String(decoding: signed.bytes, as: UTF8.self))") }
    }
  }

  /// A second content, so that parts of one come into the other.
  private static func otherContent() throws -> String {
    let parts = try SampleRound.content().split(separator: "\"strain\":14", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.joined(separator: "\"strain\":null")
  }

  private static func trouble(_ messages: [String]) -> String? {
    for message in messages where message.isEmpty || message.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x202E }) {
      return "unsafe words: \(message.debugDescription)"
    }
    return nil
  }
}
