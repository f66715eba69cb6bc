/// The audit that anyone can make with nothing but a release: is something derivable from its published cells that may not be known?
///
/// ```swift
/// let findings = ReleaseAudit(design: design, policy: policy, published: figuresByCell).findings()
/// ```
///
/// For units as wholes it is complete: each residual is looked at, its size and what the figures prove of its bands. Where slices are published, the sizes of
/// their finest groups are not in a release; it then finds each group and each pair of groups whose size can be computed. The keeper's audit before
/// publishing knows the sizes and misses nothing. Whatever is found here would have been found there.
public struct ReleaseAudit: Sendable {
  public let design: RoundDesign
  public let policy: DisclosurePolicy
  public let published: [CellAddress: CellFigures]

  /// - Parameters:
  ///   - design: the units, slices and scales that the release states.
  ///   - policy: the policy that the round card states.
  ///   - published: the figures of every cell whose status is published.
  public init(design: RoundDesign, policy: DisclosurePolicy, published: [CellAddress: CellFigures]) {
    self.design = design
    self.policy = policy
    self.published = published
  }

  /// Everything found, by scale; empty for every release that keeps the rules.
  public func findings() -> [AuditFinding] {
    let plan = CellPlan(design: design, policy: policy)
    let scales = design.scales.indices
    let addresses = Set(plan.cells.indices.flatMap { cell in scales.map { plan.address(of: cell, scale: $0) } })
    let foreign = published.keys.filter { !addresses.contains($0) }.sorted { $0.order.lexicographicallyPrecedes($1.order) }
    return foreign.map { AuditFinding(terms: [.init(cell: $0, factor: 1)], fault: .notOfTheRound) }
      + scales.flatMap { scale in
        let figures = plan.cells.indices.map { published[plan.address(of: $0, scale: scale)] }
        return ScaleReleaseAudit(plan: plan, scale: scale, figures: figures, minimum: policy.minimumGroup).findings()
      }
  }
}

extension CellAddress {
  fileprivate var order: [Int] { [scale, unit, slice?.slice ?? -1, slice?.value ?? -1] }
}
