import JSON

/// Gathers what is wrong with one definition while it is read, so that one pass tells everything.
final class FindingCollector {
  private var entries: [(offset: Int, path: String, fault: DefinitionFault)] = []

  /// Whether something was found that makes the definition unusable.
  var hasFaults: Bool { entries.contains { $0.fault.severity == .fault } }

  func report(_ fault: DefinitionFault, offset: Int, path: String) {
    // A file of nothing but faults must not fill the memory; the limit is far above what is shown.
    if entries.count < 4 * DefinitionLimits.findings { entries.append((offset, path, fault)) }
  }

  /// The findings in the order of the text, at most `DefinitionLimits.findings`.
  func findings(in bytes: [UInt8]) -> [Finding] {
    let sorted = entries.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
    return sorted.prefix(DefinitionLimits.findings).map { _, entry in
      Finding(fault: entry.fault, path: entry.path, position: TextPosition(offset: entry.offset, in: bytes))
    }
  }
}
