/// Every cell of a round with what became of it: tabulated, protected, audited and coarsened.
///
/// ```swift
/// let round = ProtectedRound(rows, policy: policy)
/// for cell in round.cells {
///   switch cell.status {
///   case .published(let figures): …    // into the release
///   case .withheld(let reason): …      // into the keeper's log; the release says only that it is withheld
///   }
/// }
/// ```
///
/// The outcome depends on the design, the policy and which contributions there are, not on the order of rows or units. Scales are protected each by
/// itself: scores on different scales are different quantities, and no sum crosses them.
public struct ProtectedRound: Sendable, Hashable {
  public struct Cell: Sendable, Hashable {
    public let address: CellAddress
    public let status: CellStatus

    /// `nil` for a withheld cell.
    public var figures: CellFigures? {
      if case .published(let figures) = status { figures } else { nil }
    }
  }

  public let design: RoundDesign
  public let policy: DisclosurePolicy
  /// Every cell of the design: by unit id, the unit as a whole before the classes of its slices, then by scale.
  public let cells: [Cell]

  public init(_ rows: RoundRows, policy: DisclosurePolicy) {
    self.init(rows.design, policy: policy) { plan, scale in ScaleTable(rows, plan: plan, scale: scale) }
  }

  /// The same of contributions that were counted while they were read.
  public init(_ counts: RoundCounts, policy: DisclosurePolicy) {
    self.init(counts.design, policy: policy) { plan, scale in ScaleTable(counts.tallies[scale], plan: plan, scale: scale) }
  }

  private init(_ design: RoundDesign, policy: DisclosurePolicy, table: (CellPlan, Int) -> ScaleTable) {
    self.design = design
    self.policy = policy
    let plan = CellPlan(design: design, policy: policy)
    let families = plan.families
    let scales = design.scales.indices.map { scale in Self.protected(table(plan, scale), policy: policy, families: families) }
    cells = plan.cells.indices.flatMap { cell in
      scales.indices.map { scale in Cell(address: plan.address(of: cell, scale: scale), status: scales[scale][cell]) }
    }
  }

  private static func protected(_ table: ScaleTable, policy: DisclosurePolicy, families: [CellFamily]) -> [CellStatus] {
    let rule = GroupRule(table.plan.design.scales[table.scale], minimumGroup: policy.minimumGroup)
    let audit = TableAudit(table: table, rule: rule)
    var suppression = Suppression(table, rule: rule, families: families, among: [Bool](repeating: true, count: table.tallies.count))
    suppression.secure()
    suppression.withhold(untilClean: audit)
    suppression.restore { audit.exposures($0).isEmpty }
    let published = suppression.published
    let coarsening = Coarsening(table, published: published, hasDeviation: deviations(table, published: published, policy: policy))
    return zip(suppression.reasons, table.tallies.indices).map { reason, cell in
      if let reason { return .withheld(reason) }
      return coarsening.figures(of: cell).map(CellStatus.published) ?? .withheld(.belowMinimum)
    }
  }

  /// The cells whose standard deviation is published: units as wholes, so chosen that no difference of them gives one of fewer than ten.
  ///
  /// Slices have none: differences of slices would have to be searched for groups of nine, which no search does.
  private static func deviations(_ table: ScaleTable, published: [Bool], policy: DisclosurePolicy) -> [Bool] {
    let rule = GroupRule(minimumGroup: max(policy.minimumGroup, Coarsening.smallestDeviationGroup))
    let audit = TreeAudit(table: table, rule: rule)
    let wholes = published.indices.map { published[$0] && table.plan.cells[$0].slice == nil }
    var suppression = Suppression(table, rule: rule, families: [table.plan.totalsFamily], among: wholes)
    suppression.secure()
    suppression.restore { audit.exposures($0).isEmpty }
    return suppression.published
  }
}
