import CSodium

/// Lengths rounded up to a step, so that a size does not tell a short answer from a long one (`sodium_pad`, ISO/IEC 7816-4).
///
/// ```swift
/// Padding.padded(Array("yes".utf8), step: 1024).count  // 1024
/// ```
public enum Padding {
  /// What fits `count` bytes and at least one of padding.
  public static func size(of count: Int, step: Int) -> Int { (count / step + 1) * step }

  /// `bytes` and the padding after them.
  ///
  /// - Parameter step: bytes, at least 1.
  public static func padded(_ bytes: [UInt8], step: Int) -> [UInt8] {
    var padded: [UInt8] = []
    padded.reserveCapacity(size(of: bytes.count, step: step))
    padded += bytes
    pad(&padded, from: 0, step: step)
    return padded
  }

  /// The bytes without their padding.
  ///
  /// - Throws: `.damaged` where they do not end in a padding to `step`.
  public static func unpadded(_ bytes: [UInt8], step: Int) throws(SealingError) -> [UInt8] {
    var bytes = bytes
    try unpad(&bytes, step: step)
    return bytes
  }

  /// Pads `bytes[offset...]`, within the room that the caller has reserved.
  static func pad(_ bytes: inout [UInt8], from offset: Int, step: Int) {
    let count = bytes.count - offset
    bytes.append(contentsOf: repeatElement(0, count: size(of: count, step: step) - count))
    let status = bytes.withUnsafeMutableBufferPointer { buffer -> Int32 in
      guard let start = buffer.baseAddress else { return -1 }
      return sodium_pad(nil, start + offset, count, step, buffer.count - offset)
    }
    precondition(status == 0, "a padding step is at least 1")
  }

  static func unpad(_ bytes: inout [UInt8], step: Int) throws(SealingError) {
    var count = 0
    guard bytes.count.isMultiple(of: step), sodium_unpad(&count, bytes, bytes.count, step) == 0 else { throw .damaged }
    bytes.removeLast(bytes.count - count)
  }
}
