import Arguments
import Files
import Wording

/// Why a command could not do what it was asked, in whole sentences, and the exit status that says so to scripts.
///
/// A failure without sentences is a quiet end: what is to be said was said already, or nobody is there to read it.
struct Failure: Error {
  let status: ExitStatus
  let sentences: [Phrase]

  init(_ status: ExitStatus, _ sentences: [Phrase]) {
    self.status = status
    self.sentences = sentences
  }

  init(_ status: ExitStatus, _ sentence: Phrase) {
    self.init(status, [sentence])
  }

  init(_ error: FileError) {
    self.init(error.status, error == .closedPipe ? [] : [error.message])
  }
}
