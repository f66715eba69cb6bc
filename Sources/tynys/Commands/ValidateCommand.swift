import Arguments
import Files
import Instruments
import JSON
import Rendering
import Wording

/// `tynys validate`: every fault of every file, as `file:line:column`, the way compilers say it and editors understand it.
enum ValidateCommand {
  private typealias Checked = (path: String, result: Result<DefinitionFile, FileError>)

  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    let files: [Checked] = invocation.operands(named: "file").map { path in
      (path, Result { () throws(FileError) in try DefinitionFile.load(path) })
    }
    if invocation.flag("json") {
      try context.print(JSONValue.object([JSONMember("files", .array(files.map { json($0, context.language) }))]).text() + "\n")
    } else {
      for file in files { try context.print(lines(file, context.language)) }
    }
    return status(files)
  }

  /// A fault in any file outweighs a file that could not be read.
  private static func status(_ files: [Checked]) -> ExitStatus {
    let statuses = files.map { file in
      switch file.result {
      case .success(let definition): definition.outcome.instrument == nil ? ExitStatus.badData : .done
      case .failure(let error): error.status
      }
    }
    if statuses.contains(.badData) { return .badData }
    return statuses.first { $0 != .done } ?? .done
  }

  private static func lines(_ file: Checked, _ language: InterfaceLanguage) -> [StyledLine] {
    switch file.result {
    case .failure(let error): return [StyledLine("\(file.path.displayedPath): ", .bold) + StyledLine(error.message(language))]
    case .success(let definition):
      let findings = definition.outcome.findings.flatMap { finding -> [StyledLine] in
        let place = StyledLine("\(file.path.displayedPath):\(finding.position.line):\(finding.position.column): ", .bold)
        let isFault = finding.severity == .fault
        let word = StyledLine(severity(finding.severity)(language) + ": ", Style(color: isFault ? .red : .yellow, bold: true))
        var lines = [place + word + StyledLine(finding.fault.message(language)), StyledLine("    \(finding.path)", .dim)]
        if let hint = finding.fault.hint { lines.append(StyledLine("    \(hint(language))", .dim)) }
        return lines
      }
      return findings + [StyledLine("\(file.path.displayedPath): ", .bold) + StyledLine(summary(definition.outcome.findings)(language))]
    }
  }

  private static func severity(_ severity: Finding.Severity) -> Phrase {
    switch severity {
    case .fault: Phrase(en: "fault", kk: "қате", ru: "ошибка")
    case .warning: Phrase(en: "warning", kk: "ескерту", ru: "предупреждение")
    }
  }

  private static func summary(_ findings: [Finding]) -> Phrase {
    let faults = findings.count { $0.severity == .fault }
    let warnings = findings.count - faults
    if findings.isEmpty { return Phrase(en: "no faults.", kk: "қате жоқ.", ru: "ошибок нет.") }
    if faults == 0 {
      return Phrase(
        en: "usable, with \(warnings) \(Plural.en(warnings, one: "warning", other: "warnings")).", kk: "қолдануға болады, ескерту саны: \(warnings).",
        ru: "использовать можно, \(warnings) \(Plural.ru(warnings, one: "предупреждение", few: "предупреждения", many: "предупреждений")).")
    }
    return Phrase(
      en: "\(faults) \(Plural.en(faults, one: "fault", other: "faults")); the file cannot be used.",
      kk: "қате саны: \(faults); файлды қолдануға болмайды.",
      ru: "\(faults) \(Plural.ru(faults, one: "ошибка", few: "ошибки", many: "ошибок")); использовать файл нельзя.")
  }

  private static func json(_ file: Checked, _ language: InterfaceLanguage) -> JSONValue {
    switch file.result {
    case .failure(let error):
      return .object([
        JSONMember("path", .string(file.path)), JSONMember("status", "unreadable"), JSONMember("message", .string(error.message(language))),
        JSONMember("findings", .null),
      ])
    case .success(let definition):
      return .object([
        JSONMember("path", .string(file.path)), JSONMember("status", .string(definition.outcome.instrument == nil ? "faulty" : "usable")),
        JSONMember("message", .null), JSONMember("findings", .array(definition.outcome.findings.map { json($0, language) })),
      ])
    }
  }

  private static func json(_ finding: Finding, _ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("severity", .string(finding.severity.rawValue)), JSONMember("line", .integer(finding.position.line)),
      JSONMember("column", .integer(finding.position.column)), JSONMember("path", .string(finding.path)),
      JSONMember("message", .string(finding.fault.message(language))), JSONMember("hint", JSONValue(finding.fault.hint?(language))),
    ])
  }
}
