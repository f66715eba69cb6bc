import Arguments
import JSON
import Rendering

/// `tynys show`: everything that a questionnaire's file says, for who will answer it, judge it or write one.
enum ShowCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    guard let id = invocation.operand("id") else { preconditionFailure("the table asks for an id") }
    let instrument = try context.instrument(id)
    if invocation.flag("json") {
      try context.print(InstrumentDocument(instrument: instrument, language: context.language).json.text() + "\n")
    } else {
      let lines = InstrumentLines(instrument: instrument, language: context.language, shapes: context.appearance.shapes, width: context.textWidth)
      try context.print(lines.lines())
    }
    return .done
  }
}
