/// Why records could not be read or kept; no case carries anything private, and the wording is in `RecordError+Wording.swift`.
public enum RecordError: Error, Sendable, Hashable {
  case invalidProfileName(String)
  /// The profile has no records.
  case absent
  /// Records, or a file, stand where new ones should be written.
  case exists(path: String)
  /// A file to read from, as a backup, is not there.
  case notFound(path: String)
  case passphraseNeeded
  /// Also where the wrapped key is damaged; the two cannot be told apart.
  case wrongPassphrase
  /// The key file is gone, damaged or belongs to other records.
  case keyLost(path: String)
  /// Another process holds the records.
  case busy
  /// Another process saved, finished or discarded the same session in the meantime.
  case changedElsewhere
  case diskFull(path: String)
  case readOnly(path: String)
  case notPermitted(path: String)
  /// The file or its folder was removed or replaced while it was in use.
  case removed(path: String)
  case cannotCreate(path: String, code: Int32)
  case inputOutput(path: String, code: Int32?)
  case damaged(path: String)
  /// A newer version of the program wrote this.
  case newerFormat(path: String)
  /// Another program's file.
  case foreignFile(path: String)
  case notEnoughMemory(bytes: Int)
}
