extension Fingerprint {
  /// The digits of an organisation's key, wherever it is shown.
  public init(ofKey key: VerifyingKey) { self.init(of: key.bytes, domain: "tynys key 1") }
}
