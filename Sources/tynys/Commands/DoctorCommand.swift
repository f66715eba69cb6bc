import Arguments
import JSON
import Records
import Wording

/// `tynys doctor`: opens every record and tells what is sound and what is not; it repairs nothing, because a repair that deletes is a loss.
enum DoctorCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    let store = try RecordAccess(invocation, context).open()
    let examination: Examination
    do {
      examination = try store.examine()
    } catch {
      throw Failure(error)
    }
    if invocation.flag("json") {
      try context.print(json(examination).text() + "\n")
    } else {
      let sentence =
        examination.isSound
        ? RecordWording.sound(results: examination.results, sessions: examination.sessions)
        : RecordWording.unsound(
          damaged: examination.damaged.count, withoutDefinition: examination.withoutDefinition.count, missing: examination.missing)
      try context.print(sentence)
      for line in examination.structure { try context.printSentence(line, lead: "  ") }
    }
    return examination.isSound ? .done : .badData
  }

  private static func json(_ examination: Examination) -> JSONValue {
    .object([
      JSONMember("sound", .bool(examination.isSound)), JSONMember("results", .integer(examination.results)),
      JSONMember("sessions", .integer(examination.sessions)), JSONMember("definitions", .integer(examination.definitions)),
      JSONMember("damaged", .array(examination.damaged.map { .string($0.text) })),
      JSONMember("without_definition", .array(examination.withoutDefinition.map { .string($0.text) })),
      JSONMember("missing", .integer(examination.missing)), JSONMember("structure", .array(examination.structure.map(JSONValue.string))),
    ])
  }
}
