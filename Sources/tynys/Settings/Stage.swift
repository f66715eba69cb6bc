import Dates

/// What a command runs on beside its arguments: the day it is, and who takes down what it says.
///
/// On the stage of every day that is today and the terminal; the demonstration has an own one, on which years pass.
struct Stage {
  var today = Timestamp.now.localDay
  /// Takes down what would go to standard output, and messages are left unsaid; `nil` for a run that is seen.
  var recording: OutputRecording?
}

/// The output of a command that nobody sees.
final class OutputRecording {
  private(set) var text = ""

  func add(_ text: String) { self.text += text }
}
