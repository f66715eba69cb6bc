import Foundation
import JSON
import Sealing
import TestSupport
import Testing
import Wording

@testable import Releases

/// Releases changed in structure and in bytes, by strangers and by who holds the key.
@Suite struct ReleaseFuzzTests {
  /// Files to read; `TYNYS_FUZZ` multiplies, for longer runs.
  private static let factor = ProcessInfo.processInfo.environment["TYNYS_FUZZ"].flatMap { Int($0) } ?? 1

  private static func mutator() throws -> JSONMutator {
    let smallest = try SampleRelease.smallest().bytes
    return JSONMutator([
      smallest, smallest, smallest, try SampleRelease.signed().bytes, try SampleRelease.smallest(previous: SampleRelease.digest("x")).bytes,
    ])
  }

  @Test(arguments: 1...4) func `a changed release is refused with words for it, or is the very file it was`(seed: UInt64) throws {
    let mutator = try Self.mutator()
    let sound = [
      try SampleRelease.smallest().bytes, try SampleRelease.signed().bytes, try SampleRelease.smallest(previous: SampleRelease.digest("x")).bytes,
    ]
    var numbers = SeededGenerator(seed: seed)
    for _ in 0..<(300 * Self.factor) {
      let bytes = mutator.mutated(using: &numbers)
      do {
        let read = try SignedRelease(reading: bytes)
        if read.bytes != bytes || !sound.contains(bytes) { Issue.record("accepted: \(String(decoding: bytes, as: UTF8.self))") }
      } catch {
        if let trouble = Self.trouble(error, bytes) { Issue.record("\(trouble): \(String(decoding: bytes, as: UTF8.self))") }
      }
    }
  }

  /// Whoever holds the key may sign anything; what passes the rules is then read back as it is, audited and put into a series.
  @Test(arguments: 11...14) func `what can be taken apart can be signed, read back and audited`(seed: UInt64) throws {
    let mutator = try Self.mutator()
    let pair = SampleRelease.pair()
    var numbers = SeededGenerator(seed: seed)
    var signed = 0
    for _ in 0..<(300 * Self.factor) {
      let bytes = mutator.mutated(using: &numbers)
      guard let node = try? JSONReader.read(bytes), let release = try? ReleaseDecoder.decode(node).release else { continue }
      signed += 1
      let file = SignedRelease(signing: release, with: pair)
      if (try? SignedRelease(reading: file.bytes)) != file { Issue.record("not read back: \(String(decoding: file.bytes, as: UTF8.self))") }
      for finding in ReleaseAuditor(release).findings {
        if !InterfaceLanguage.allCases.allSatisfy({ !finding.message($0).isEmpty }) { Issue.record("no words for \(finding)") }
      }
      let series = try ReleaseSeries(ReleaseChain([file]))
      if series.rounds.count != 1 || series.units.count != release.units.count { Issue.record("another series: \(release)") }
    }
    #expect(signed > 20)
  }

  private static func trouble(_ fault: ReleaseFault, _ bytes: [UInt8]) -> String? {
    switch fault {
    case .syntax(let syntax) where !(0...bytes.count).contains(syntax.offset): return "a place beyond the end"
    case .notCanonical(let offset) where !(0...bytes.count).contains(offset): return "a place beyond the end"
    default: break
    }
    for language in InterfaceLanguage.allCases {
      let message = fault.message(language)
      if message.isEmpty || message.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x202E }) {
        return "unsafe words: \(message.debugDescription)"
      }
    }
    return nil
  }
}
