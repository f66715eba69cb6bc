import JSON

/// Gathers what is wrong with one definition while it is read, so that one pass tells everything.
final class FindingCollector {
  private typealias Entry = (offset: Int, path: String, fault: DefinitionFault)
  private var faults: [Entry] = []
  private var warnings: [Entry] = []

  /// Whether something was found that makes the definition unusable.
  var hasFaults: Bool { !faults.isEmpty }

  func report(_ fault: DefinitionFault, offset: Int, path: String) {
    // A file of nothing but faults must not fill the memory; the limit is far above what is shown.
    let limit = 4 * DefinitionLimits.findings
    switch fault.severity {
    case .fault: if faults.count < limit { faults.append((offset, path, fault)) }
    case .warning: if warnings.count < limit { warnings.append((offset, path, fault)) }
    }
  }

  /// The findings in the order of the text, at most `DefinitionLimits.findings`; where there are more, warnings make room for faults.
  func findings(in bytes: [UInt8]) -> [Finding] {
    let shownFaults = Self.sorted(faults).prefix(DefinitionLimits.findings)
    let shownWarnings = Self.sorted(warnings).prefix(DefinitionLimits.findings - shownFaults.count)
    let shown = Self.sorted(Array(shownFaults) + shownWarnings)
    return zip(shown, TextPosition.positions(of: shown.map { $0.offset }, in: bytes)).map { entry, position in
      Finding(fault: entry.fault, path: entry.path, position: position)
    }
  }

  /// By place; what stands at one place keeps its order.
  private static func sorted(_ entries: [Entry]) -> [Entry] {
    entries.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.map(\.element)
  }
}
