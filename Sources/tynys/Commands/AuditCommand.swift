import Arguments
import JSON
import Releases
import Sealing
import Wording

/// `tynys audit`: checks releases without any key: form, signatures, chain, and whether something may be derived that must not be known.
enum AuditCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    let chain = try ReleaseFiles.chain(invocation.operands(named: "release"))
    let faults = chain.findings.filter { $0.severity == .fault }
    let audits = chain.releases.map { (round: $0.release.round, findings: ReleaseAuditor($0.release).findings) }
    let isSound = faults.isEmpty && audits.allSatisfy(\.findings.isEmpty)
    if invocation.flag("json") {
      try context.print(json(chain, audits, isSound: isSound, language: context.language).text() + "\n")
    } else {
      for finding in chain.findings { try context.print(finding.message) }
      for audit in audits {
        for finding in audit.findings {
          try context.print("\(audit.round): \(finding.message(context.language))\n" + finding.cells.map { "  \($0)\n" }.joined())
        }
      }
      for release in chain.releases {
        try context.print(AuditCommandWording.signedBy(release.release.round, release.keyFingerprint.description))
      }
      try context.print((isSound ? AuditCommandWording.sound : AuditCommandWording.unsound))
    }
    return isSound ? .done : .refused
  }

  private static func json(
    _ chain: ReleaseChain, _ audits: [(round: String, findings: [ReleaseAuditor.Finding])], isSound: Bool, language: InterfaceLanguage
  ) -> JSONValue {
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
      JSONMember(
        "releases",
        .array(
          audits.map { audit in
            .object([
              JSONMember("round", .string(audit.round)),
              JSONMember(
                "findings",
                .array(
                  audit.findings.map { finding in
                    .object([
                      JSONMember("message", .string(finding.message(language))), JSONMember("cells", .array(finding.cells.map(JSONValue.string))),
                    ])
                  })),
            ])
          })),
    ])
  }
}

/// The sentences of `audit`.
enum AuditCommandWording {
  static let sound = Phrase(
    en: "The releases are sound: signed, unbroken, and nothing about fewer people than the minimum group can be computed from them.",
    kk: "Жарияланымдар дұрыс: қолтаңбасы бар, тізбегі үзілмеген, ең кіші топтан аз адам туралы олардан ештеңе есептеп шығару мүмкін емес.",
    ru: "Выпуски в порядке: подписаны, цепочка цела, и ничего о группе меньше минимальной из них вычислить нельзя.")
  static let unsound = Phrase(
    en: "The releases failed the audit.", kk: "Жарияланымдар тексеруден өтпеді.", ru: "Выпуски не прошли проверку.")

  static func signedBy(_ round: String, _ digits: String) -> Phrase {
    Phrase(
      en: "\(round) is signed with the key \(digits). Compare it with what the keeper shows.",
      kk: "\(round) жарияланымына мына кілтпен қол қойылған: \(digits). Оны сақтаушы көрсеткен сандармен салыстырыңыз.",
      ru: "\(round) подписан ключом \(digits). Сверьте его с тем, что показывает хранитель.")
  }
}
