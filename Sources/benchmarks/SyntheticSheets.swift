import Foundation

/// Sheets of the burnout check of a synthetic organisation: 500 teams in 40 departments over 24 months, 1 % of the answers missing.
enum SyntheticSheets {
  static let teams = 500
  private static let items = "e1,a1,e2,d1,a2,e3,a3,e4,d2,a4,e5,e6,a5,d3,e7,a6,d4,e8,a7,e9,d5,a8"

  /// Writes a file of `count` rows, the same for the same count; gives its bytes.
  static func write(_ count: Int, to file: String) throws -> Int {
    _ = FileManager.default.createFile(atPath: file, contents: nil)
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    defer { try? handle.close() }
    var state: UInt64 = 1
    func next(_ limit: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % limit)
    }
    var bytes = Array("id,team,department,period,\(items)\n".utf8)
    var size = 0
    for row in 0..<count {
      let team = next(UInt64(teams))
      bytes += "\(row),\(path(ofTeam: team)),Department \(team % 40),\(2024 + row % 24 / 12)-\(row % 12 + 1)".utf8
      for _ in 0..<22 {
        bytes.append(UInt8(ascii: ","))
        if next(100) > 0 { bytes.append(0x30 + UInt8(next(7))) }
      }
      bytes.append(0x0A)
      if bytes.count > 1 << 20 || row == count - 1 {
        size += bytes.count
        try handle.write(contentsOf: bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    return size
  }

  /// The unit in which a team's sheets are imported.
  static func path(ofTeam team: Int) -> String { "Department \(team % 40)/Team \(team)" }
}
