import Instruments

extension String {
  /// The path for a message, such as `sheet.json` in `sheet.json:3:14`: safe for a terminal, and `-` by the name of what it stands for.
  var displayedPath: String {
    self == "-" ? "stdin" : TextSafety.visible(self, limit: 4096)
  }
}
