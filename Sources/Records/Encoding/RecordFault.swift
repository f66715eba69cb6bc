/// Why the plaintext of a record is none.
enum RecordFault: Error {
  /// Cut off, or a value that cannot be.
  case malformed
  /// The bytes go on after the record's end.
  case trailingBytes
  /// A format that this program does not know; a newer one does.
  case newerFormat
}
