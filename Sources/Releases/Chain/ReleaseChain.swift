public import Sealing

/// Releases of one organisation, put in the order in which each names the one before it by its hash.
///
/// ```swift
/// let chain = ReleaseChain(files, trusting: key, lastSeen: digest)
/// chain.releases.map(\.release.round)  // ["2026-Q1", "2026-Q2"]
/// chain.findings                       // [] where nothing was left out, split, replaced or rolled back
/// ```
///
/// The order of the files does not matter, and the same file twice is once. Nobody can put a release in between, leave one out or change one without
/// breaking the hash in the next. Whoever holds the signing key can still start another chain: that is a fork for everyone who has seen the first, and so
/// a reader does well to keep the key and the digest of the last release seen.
public struct ReleaseChain: Sendable {
  /// From the first to the last; where the chain is split or has gaps, the parts one after another by their days of publication.
  public let releases: [SignedRelease]
  /// In a fixed order, whatever the order of the files.
  public let findings: [ChainFinding]

  /// - Parameters:
  ///   - files: at least one; each was read by `SignedRelease(reading:)`, so that its form and its signature are sound.
  ///   - key: the organisation's key where the reader knows it, from a round card or from an earlier release.
  ///   - lastSeen: the digest of the last release that the reader has seen before.
  public init(_ files: [SignedRelease], trusting key: VerifyingKey? = nil, lastSeen: [UInt8]? = nil) {
    var known: [[UInt8]: SignedRelease] = [:]
    for file in files { known[file.digest] = file }
    let ordered = Self.ordered(known)
    releases = ordered
    var findings = Self.strangers(ordered) + Self.splits(ordered, known: known)
    for release in ordered { findings += Self.step(to: release, from: release.release.previous.flatMap { known[$0] }) }
    if let key { findings += ordered.filter { $0.key != key }.map { .foreignKey(round: $0.release.round) } }
    if let lastSeen, known[lastSeen] == nil { findings.append(.rolledBack(digest: lastSeen)) }
    self.findings = findings
  }

  /// Whether nothing but notices was found.
  public var isSound: Bool { !findings.contains { $0.severity == .fault } }

  /// Each release behind the one it names. Hashes make a circle impossible, so every release is reached from one whose predecessor is not there.
  private static func ordered(_ known: [[UInt8]: SignedRelease]) -> [SignedRelease] {
    var followers: [[UInt8]: [SignedRelease]] = [:]
    var beginnings: [SignedRelease] = []
    for release in known.values.sorted(by: isEarlier) {
      if let previous = release.release.previous, known[previous] != nil {
        followers[previous, default: []].append(release)
      } else {
        beginnings.append(release)
      }
    }
    var result: [SignedRelease] = []
    var waiting = Array(beginnings.reversed())
    while let release = waiting.popLast() {
      result.append(release)
      waiting += (followers[release.digest] ?? []).reversed()
    }
    return result
  }

  /// First releases before all others, then by day, then by digest, so that the order is the same on every machine.
  private static func isEarlier(_ left: SignedRelease, _ right: SignedRelease) -> Bool {
    let (isFirst, isOtherFirst) = (left.release.previous == nil, right.release.previous == nil)
    if isFirst != isOtherFirst { return isFirst }
    if left.release.published != right.release.published { return left.release.published < right.release.published }
    return left.digest.lexicographicallyPrecedes(right.digest)
  }

  private static func strangers(_ releases: [SignedRelease]) -> [ChainFinding] {
    guard let expected = releases.first?.release.organisation else { return [] }
    return releases.filter { $0.release.organisation != expected }.map {
      .otherOrganisation(round: $0.release.round, found: $0.release.organisation, expected: expected)
    }
  }

  private static func splits(_ releases: [SignedRelease], known: [[UInt8]: SignedRelease]) -> [ChainFinding] {
    var findings: [ChainFinding] = []
    var rounds: [String: Int] = [:]
    for release in releases {
      rounds[release.release.round, default: 0] += 1
      if rounds[release.release.round] == 2 { findings.append(.twoOfOneRound(round: release.release.round)) }
    }
    let siblings = Dictionary(grouping: releases) { $0.release.previous }
    for release in releases {
      guard let group = siblings[release.release.previous], group.count > 1, group.first?.digest == release.digest else { continue }
      findings.append(.fork(rounds: group.map(\.release.round)))
    }
    for (index, release) in releases.enumerated() {
      guard let previous = release.release.previous, known[previous] == nil else { continue }
      findings.append(
        index == 0 ? .beginningNotGiven(round: release.release.round) : .gap(round: release.release.round, missing: previous))
    }
    return findings
  }

  private static func step(to later: SignedRelease, from earlier: SignedRelease?) -> [ChainFinding] {
    guard let earlier else { return [] }
    let (round, before) = (later.release.round, earlier.release.round)
    var findings: [ChainFinding] = []
    if later.release.published < earlier.release.published { findings.append(.publishedBackwards(round: round, before: before)) }
    if later.key != earlier.key { findings.append(.keyChanged(round: round, before: before)) }
    let (from, to) = (earlier.release.policy.minimumGroup, later.release.policy.minimumGroup)
    if to < from { findings.append(.minimumGroupLowered(round: round, from: from, to: to)) }
    return findings
  }
}
