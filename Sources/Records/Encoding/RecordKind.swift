/// What a record holds; stands in its plaintext, so that the file does not tell.
enum RecordKind: UInt8 {
  case inventory = 1
  case settings = 2
  case session = 3
  case result = 4
  case definition = 5
}
