import Arguments
import Dates
import Files
import JSON
import Releases
import Rendering
import Sealing
import Wording

/// `tynys audit`: checks releases without any key: form, signatures, chain, and whether something may be derived that must not be known.
enum AuditCommand {
  private typealias Audit = (round: String, findings: [ReleaseAuditor.Finding])

  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    let chain = try ReleaseFiles.chain(invocation.operands(named: "release"))
    let audits = chain.releases.map { (round: $0.release.round, findings: ReleaseAuditor($0.release).findings) }
    let isSound = chain.isSound && audits.allSatisfy(\.findings.isEmpty)
    if invocation.flag("json") {
      try context.print(json(chain, audits, isSound: isSound, language: context.language).text() + "\n")
    } else {
      try show(chain, audits, isSound: isSound, context)
    }
    return isSound ? .done : .refused
  }

  // MARK: In words

  /// The verdict first, then the chain, then one paragraph for each release with its key and what was found in it.
  private static func show(_ chain: ReleaseChain, _ audits: [Audit], isSound: Bool, _ context: Context) throws(Failure) {
    let layout = StandardStream.standardOutput.layout
    let alarm = Style(color: .red, bold: true)
    func lines(_ phrase: Phrase, _ style: Style = .plain, lead: String = "", hanging: Int = 0) -> [StyledLine] {
      layout.lines(phrase(context.language), lead: lead, hanging: hanging).map { StyledLine($0, style) }
    }
    var text = lines(isSound ? AuditCommandWording.sound : AuditCommandWording.unsound, isSound ? .bold : alarm)
    for finding in chain.findings {
      let isFault = finding.severity == .fault
      text += lines(finding.message, isFault ? Style(color: .red) : .plain, lead: context.appearance.shapes.bullet + " ", hanging: 2)
    }
    for (release, audit) in zip(chain.releases, audits) {
      text += [""] + lines(AuditCommandWording.release(release.release.organisation, release.release.round), .bold)
      text += lines(AuditCommandWording.contents(release.release), lead: "  ", hanging: 2)
      text += lines(AuditCommandWording.signedBy(release.keyFingerprint.description), lead: "  ", hanging: 2)
      for finding in audit.findings {
        text += lines(finding.message, Style(color: .red), lead: "  " + context.appearance.shapes.bullet + " ", hanging: 4)
        text += finding.cells.flatMap { layout.lines($0, lead: "      ", hanging: 8) }.map { StyledLine($0) }
      }
    }
    if isSound { text += [""] + lines(AuditCommandWording.limits, .dim) }
    try context.print(text)
  }

  // MARK: For programs

  private static func json(_ chain: ReleaseChain, _ audits: [Audit], isSound: Bool, language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("sound", .bool(isSound)),
      JSONMember(
        "chain",
        .array(
          chain.findings.map { finding in
            .object([
              JSONMember("severity", .string(finding.severity == .fault ? "fault" : "notice")),
              JSONMember("message", .string(finding.message(language))),
            ])
          })),
      JSONMember("releases", .array(zip(chain.releases, audits).map { json($0, $1.findings, language) })),
    ])
  }

  private static func json(_ release: SignedRelease, _ findings: [ReleaseAuditor.Finding], _ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("round", .string(release.release.round)), JSONMember("organisation", .string(release.release.organisation)),
      JSONMember("published", .string(release.release.published.description)),
      JSONMember("minimum_group", .integer(release.release.policy.minimumGroup)),
      JSONMember("key_digits", .string(release.keyFingerprint.description)), JSONMember("digest", .string(Hex.encode(release.digest))),
      JSONMember(
        "findings",
        .array(
          findings.map { finding in
            .object([JSONMember("message", .string(finding.message(language))), JSONMember("cells", .array(finding.cells.map(JSONValue.string)))])
          })),
    ])
  }
}
