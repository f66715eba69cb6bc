import Foundation

/// LibreOffice, where it is installed, as one more reader of what we write.
public enum LibreOffice {
  private static let programs = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"]

  public static var isHere: Bool { program != nil }

  private static var program: String? { programs.first { FileManager.default.isExecutableFile(atPath: $0) } }

  /// What the first sheet of a workbook shows, as LibreOffice itself writes it with commas.
  public static func commaSeparated(_ workbook: [UInt8]) throws -> String {
    guard let program else { throw CocoaError(.fileNoSuchFile) }
    let directory = try TemporaryDirectory()
    let file = try directory.write(workbook, to: "workbook.xlsx")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = [
      "-env:UserInstallation=file://\(directory.path)/profile", "--headless", "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true",
      "--outdir", directory.path, file,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try String(contentsOfFile: directory.path + "/workbook.csv", encoding: .utf8)
  }
}
