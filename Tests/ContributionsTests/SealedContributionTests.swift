import Contributions
import Files
import Foundation
import JSON
import Sealing
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct SealedContributionTests {
  /// As different as contributions can be.
  private func all() throws -> [Contribution] {
    let answers: [[Int?]] = [[0, 0, 0, 0], [6, 6, 6, 6], [6, 5, nil, nil], [nil, nil, nil, 1], [1, nil, 2, 3]]
    let slices: [[String: SliceAnswer]] = [[:], [SampleRound.slice.name: .notStated], [SampleRound.slice.name: .stated("15+")]]
    var seed: UInt64 = 0
    return try answers.flatMap { answers in
      try slices.map { slices in
        seed += 1
        return try SampleRound.contribution(answers, slices: slices, code: SampleRound.code(seed))
      }
    }
  }

  @Test func `what was sealed opens as it was, and only with the keeper's key`() throws {
    let (card, opener) = (try SampleRound.signed(), try SampleRound.opener())
    for contribution in try all() {
      let sealed = try SealedContribution(sealing: contribution, for: card)
      #expect(try opener.open(sealed.bytes) == contribution)
      #expect(throws: SealingError.damaged) { try SealedBox.open(sealed.bytes, with: try SampleRound.sealing(8)) }
    }
  }

  @Test func `every file has one size, one time and one mode, whatever is inside and whoever writes`() throws {
    let directory = try TemporaryDirectory()
    let card = try SampleRound.signed()
    for contribution in try all() { _ = try SealedContribution(sealing: contribution, for: card).write(to: directory.path) }
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
    #expect(names.count == 15)
    for name in names {
      var status = stat()
      #expect(stat("\(directory.path)/\(name)", &status) == 0 && status.st_size == 4096 && status.st_mode & 0o7777 == 0o644)
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(directory.path)/\(name)")
      #expect((attributes[.modificationDate] as? Date) == Date(timeIntervalSince1970: 946_684_800))
      #expect(name.hasSuffix(".box") && name.dropLast(4).count == 32 && name.dropLast(4).allSatisfy { $0.isHexDigit })
    }
  }

  @Test func `names are random and nothing else stays in the folder`() throws {
    let directory = try TemporaryDirectory()
    let (card, contribution) = (try SampleRound.signed(), try SampleRound.contribution())
    let sealed = try SealedContribution(sealing: contribution, for: card)
    var paths: Set<String> = []
    for _ in 0..<50 { paths.insert(try sealed.write(to: directory.path + "/")) }
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
    #expect(paths.count == 50 && Set(names.map { "\(directory.path)/\($0)" }) == paths)
    for letter in "0123456789abcdef" { #expect(names.contains { $0.contains(letter) }) }
    #expect(throws: FileError.self) { try sealed.write(to: directory.path + "/none") }
  }

  @Test func `nothing of the content is in the file, and the same content twice is not the same file`() throws {
    let card = try SampleRound.signed()
    let contribution = try SampleRound.contribution()
    let (first, second) = (try SealedContribution(sealing: contribution, for: card), try SealedContribution(sealing: contribution, for: card))
    #expect(first.bytes != second.bytes && first.digest != second.digest && first.digest == SealedContribution.digest(of: first.bytes))
    let content = Array(try SampleRound.content().utf8)
    #expect(content.count > 200)
    for start in 0...content.count - 6 {
      let part = content[start..<start + 6]
      #expect(!first.bytes.indices.dropLast(5).contains { first.bytes[$0..<$0 + 6].elementsEqual(part) })
    }
    for secret in [contribution.code.symbols, "strain", "2026-Q4", "5–14", "Almaty", Hex.encode(card.digest), "tynys"] {
      #expect(!String(decoding: first.bytes, as: UTF8.self).contains(secret))
    }
    // Random to the eye: no byte value is much likelier than another, padding included.
    var counts = [Int](repeating: 0, count: 256)
    for byte in first.bytes + second.bytes { counts[Int(byte)] += 1 }
    #expect(counts.allSatisfy { $0 < 75 })
  }

  @Test func `what crosses is the round, the card, the code, classes and scores, and no other word`() throws {
    let contribution = try SampleRound.contribution()
    let card = Hex.encode(try SampleRound.signed().digest)
    let expected = """
      {"card":"\(card)","code":"\(contribution.code.symbols)","format":1,"round":"2026-Q4","scales":{"climate":2,"strain":14},"slices":{"Жұмыс өтілі":"5–14"}}

      """
    #expect(try SampleRound.content() == expected)
  }

  @Test func `the longest contribution of a card fits, and a contribution goes only to its own card`() throws {
    let scales = (0..<100).map { "scale-\($0)" }
    let card = try SampleRound.card(scales: scales)
    #expect(card.scales.count == 100)
    let other = try SampleRound.signed(SampleRound.card(minimumGroup: 6))
    #expect(throws: ContributionFault.otherCard) { try SealedContribution(sealing: try SampleRound.contribution(), for: other) }
  }

  @Test func `a card whose sealing key is no key takes nothing`() throws {
    let card = try SampleRound.signed(SampleRound.card(sealingKey: BoxPublicKey(bytes: [UInt8](repeating: 0, count: 32))))
    #expect(throws: ContributionFault.unusableKey) { try SealedContribution(sealing: try SampleRound.contribution(card: card), for: card) }
  }
}
