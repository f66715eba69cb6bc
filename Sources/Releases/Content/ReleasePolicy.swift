/// Under which rules a round's figures were made: what everybody who contributed was promised, and what an audit needs beside the cells.
public struct ReleasePolicy: Sendable, Hashable {
  /// Below this no group is ever asked about or published about.
  public static let smallestMinimumGroup = 5
  /// Fewer scored contributions give no standard deviation.
  public static let spreadMinimum = 10
  /// Fewer scored contributions give shares in words only.
  public static let shareMinimum = 20

  /// Down to where there are cells of slices; never for teams, which have no units below.
  public enum SliceLevels: String, Sendable, Hashable, CaseIterable {
    /// For the organisation only.
    case organisation
    /// For the organisation and the units directly below it that have units below.
    case departments
  }

  /// k: fewer scored contributions than this are never published; at least 5.
  public let minimumGroup: Int
  /// The scales in the order of the instrument, with the limits and bands that figures are to be judged by.
  public let scales: [ReleaseScale]
  /// At most two.
  public let slices: [ReleaseSlice]
  public let sliceLevels: SliceLevels
  /// Codes that were handed out, by unit id; a unit without any has no entry. Nobody can have invented more contributions than that.
  public let codesIssued: [String: Int]
  /// BLAKE2b-256 of the round card: what was promised before the first contribution.
  public let card: [UInt8]
  /// `BoxRegister.digest` of the accepted boxes; `nil` where the keeper publishes no register.
  public let boxes: [UInt8]?

  public init(
    minimumGroup: Int, scales: [ReleaseScale], slices: [ReleaseSlice] = [], sliceLevels: SliceLevels = .organisation,
    codesIssued: [String: Int] = [:],
    card: [UInt8], boxes: [UInt8]? = nil
  ) {
    self.minimumGroup = minimumGroup
    self.scales = scales
    self.slices = slices
    self.sliceLevels = sliceLevels
    self.codesIssued = codesIssued
    self.card = card
    self.boxes = boxes
  }
}
