import DisclosureControl
public import Wording

/// Audits a release by itself, as anybody can: is something derivable from what it publishes that may not be known?
///
/// ```swift
/// ReleaseAuditor(release).findings  // empty for every release that keeps the rules
/// ```
public struct ReleaseAuditor {
  /// What was found, in a sentence that names the cells combined.
  public struct Finding: Sendable, Hashable {
    /// The cells that are combined, each added (`+`) or taken away (`−`): `+ Organisation · exhaustion`.
    public let cells: [String]
    public let message: Phrase
  }

  public let findings: [Finding]

  public init(_ release: Release) {
    do {
      let table = try ReleaseTable(release)
      let audit = ReleaseAudit(design: table.design, policy: table.policy, published: table.published)
      let names = Dictionary(release.units.map { ($0.id, $0.name) }) { first, _ in first }
      findings = audit.findings().map { finding in
        Finding(cells: finding.terms.map { Self.text($0, table, names) }, message: Self.message(finding, table))
      }
    } catch {
      findings = [Finding(cells: [], message: AuditWording.contradictory)]
    }
  }

  private static func text(_ term: AuditFinding.Term, _ table: ReleaseTable, _ names: [String: String]) -> String {
    let place = table.place(term.cell)
    let sign = term.factor.map { $0 < 0 ? "−" : "+" } ?? "±"
    return "\(sign) \(names[place.unit] ?? place.unit) (\(place))"
  }

  private static func message(_ finding: AuditFinding, _ table: ReleaseTable) -> Phrase {
    switch finding.fault {
    case .group(let count): AuditWording.group(count)
    case .allInBand:
      finding.terms.contains { table.design.scales[$0.cell.scale].bestBand == nil } ? AuditWording.allAlike : AuditWording.allInBand
    case .noneInBestBand: AuditWording.noneInBestBand
    case .notSearched: AuditWording.notSearched
    case .tooFine: AuditWording.tooFine
    case .notOfTheRound: AuditWording.notOfTheRound
    case .impossible: AuditWording.impossible
    }
  }
}
