@testable import JSON

extension JSONFault {
  /// A fault to compare with; outside of tests only the reader makes faults.
  static func testing(_ kind: Kind, at offset: Int) -> JSONFault {
    JSONFault(kind: kind, offset: offset)
  }
}
