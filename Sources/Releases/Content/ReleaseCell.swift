import JSON

/// A unit, or one class of a slice within it, looked at on one scale.
public struct CellPlace: Sendable, Hashable, Comparable {
  public let unit: String
  /// `nil` for everybody in the unit.
  public let slice: SlicePlace?
  public let scale: String

  public init(unit: String, slice: SlicePlace? = nil, scale: String) {
    self.unit = unit
    self.slice = slice
    self.scale = scale
  }

  /// By unit, then everybody before slices, then by slice and scale.
  public static func < (left: CellPlace, right: CellPlace) -> Bool {
    if !left.unit.hasSameBytes(as: right.unit) { return left.unit.precedesInBytes(right.unit) }
    switch (left.slice, right.slice) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let a?, let b?) where a < b || b < a: return a < b
    default: return left.scale.precedesInBytes(right.scale)
    }
  }
}

extension CellPlace: CustomStringConvertible {
  /// `east · tenure=0–4 · exhaustion`, with `?` where nothing was stated.
  public var description: String {
    let shown = slice.map { slice in
      switch slice.answer {
      case .stated(let name): "\(slice.name)=\(name)"
      case .notStated: "\(slice.name)=?"
      }
    }
    return [unit, shown, scale].compactMap { $0 }.joined(separator: " · ")
  }
}

/// A place and what is published about it.
public struct ReleaseCell: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case published(CellFigures)
    /// Nothing at all is said, neither how many there were nor which rule asked for it: both would tell.
    case withheld
  }

  public let place: CellPlace
  public let content: Content

  public init(place: CellPlace, content: Content) {
    self.place = place
    self.content = content
  }

  /// The figures, `nil` where they are withheld.
  public var figures: CellFigures? {
    if case .published(let figures) = content { figures } else { nil }
  }
}
