import Sealing
import Testing

/// The bytes of a vector.
func bytes(_ hex: String) throws -> [UInt8] { try #require(Hex.decode(hex)) }

func secret(_ bytes: [UInt8]) -> SecretBytes {
  var copy = bytes
  return SecretBytes(wiping: &copy)
}

func passphrase(_ text: String) throws -> Passphrase {
  var line = Array(text.utf8)
  return try Passphrase(wiping: &line)
}

/// What every way of printing a value gives.
func printed<Value>(_ value: Value) -> String {
  var text = "\(value) \(String(reflecting: value)) \(String(describing: Optional(value)))"
  dump(value, to: &text)
  return text
}
