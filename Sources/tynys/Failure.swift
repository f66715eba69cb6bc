import Arguments
import Files
import Wording

/// Why a command could not do what it was asked, in whole sentences, and the exit status that says so to scripts.
///
/// A failure without sentences is a quiet end: what is to be said was said already, or nobody is there to read it.
struct Failure: Error {
  let status: ExitStatus
  let sentences: [Phrase]
  /// The language the person had come to read in by then; `nil` for the one the program began with.
  let language: InterfaceLanguage?

  init(_ status: ExitStatus, _ sentences: [Phrase], in language: InterfaceLanguage? = nil) {
    self.status = status
    self.sentences = sentences
    self.language = language
  }

  init(_ status: ExitStatus, _ sentence: Phrase, in language: InterfaceLanguage? = nil) {
    self.init(status, [sentence], in: language)
  }

  init(_ error: FileError) {
    self.init(error.status, error == .closedPipe ? [] : [error.message])
  }
}
