/// Whether two rounds may be compared about one unit on one scale.
public enum SeriesComparability: Sendable, Hashable {
  case comparable
  case broken(SeriesBreak)
}

/// Why a series ends and another begins under the same names.
public enum SeriesBreak: Sendable, Hashable, CaseIterable {
  /// The questionnaire was another version, or the scale had other limits or bands.
  case instrumentChanged
  /// The unit gained or lost units that stood elsewhere in the organisation, or got another name.
  case unitReorganised
}
