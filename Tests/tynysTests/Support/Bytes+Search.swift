import Dates
import Foundation

extension [UInt8] {
  /// Whether these bytes stand anywhere among them.
  func holds(_ needle: [UInt8]) -> Bool { Data(self).range(of: Data(needle)) != nil }
}

extension CivilDay {
  /// As the program sees it.
  static var today: CivilDay { Timestamp.now.localDay }
}
