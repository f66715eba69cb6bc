public import Instruments

/// A check in progress, without a terminal: which item is asked, what has been answered, where one may go.
///
/// ```swift
/// var session = AdministrationSession(instrument: pulse)
/// try session.answer(.option(.number(3)), language: kk, time: .seconds(4))
/// session.stage  // .item(1)
/// ```
///
/// The screen, plain lines and prepared sheets all go through this machine, so that a rule holds in all three. Conditions are looked at again after every
/// answer: an item that becomes hidden keeps its answer, which counts again if the item returns, and is left out of the result otherwise.
public struct AdministrationSession: Sendable {
  public enum Stage: Sendable, Hashable {
    /// The item of this index is asked.
    case item(Int)
    /// Every item has been seen; the person looks over the answers.
    case review
    case finished
    case suspended
  }

  /// Why a step is not possible.
  public enum StepFault: Error, Sendable, Hashable {
    case answerRequired
    case unfit(AnswerFault)
    /// The items, by index, that need an answer before the check can be finished.
    case unansweredRequired([Int])
  }

  public let instrument: Instrument
  public private(set) var stage: Stage
  /// The answers by item id, those of hidden items among them.
  public private(set) var answers: [String: GivenAnswer]
  /// The items that have been answered or skipped.
  private var visited: Set<String>
  /// Whether the current item was opened from the review, to which an answer leads back.
  private var returnsToReview = false

  /// A check from its beginning.
  public init(instrument: Instrument) {
    self.init(instrument: instrument, answers: [:], visited: [])
  }

  /// A check to be gone on with: it stands at the first item that has not been seen, or at the review.
  public init(instrument: Instrument, answers: [String: GivenAnswer], visited: Set<String>) {
    self.instrument = instrument
    self.answers = answers
    self.visited = visited
    stage = .review
    stage = firstUnvisited(from: 0).map(Stage.item) ?? .review
  }

  /// The indices of the items that are asked, given the answers so far.
  public var path: [Int] {
    let visible = instrument.visibleItems(answers: answers.mapValues(\.answer))
    return instrument.items.indices.filter { visible.contains(instrument.items[$0].id) }
  }

  /// The item that is asked, if one is.
  public var currentItem: Item? {
    if case .item(let index) = stage { instrument.items[index] } else { nil }
  }

  /// The current item's place on the path, from 1, and the path's length.
  public var progress: (number: Int, total: Int) {
    let path = path
    guard case .item(let index) = stage else { return (path.count, path.count) }
    return ((path.firstIndex(of: index) ?? 0) + 1, path.count)
  }

  /// The answers that count: those to items that are asked.
  public var countingAnswers: [String: GivenAnswer] {
    let visible = instrument.visibleItems(answers: answers.mapValues(\.answer))
    return answers.filter { visible.contains($0.key) }
  }

  /// The ids of the items that have been answered or skipped.
  public var visitedItems: Set<String> { visited }

  /// The items on the path that need an answer and have none.
  public var missingRequired: [Int] {
    path.filter { instrument.items[$0].isRequired && answers[instrument.items[$0].id] == nil }
  }

  /// Whether going back leads anywhere.
  public var canGoBack: Bool {
    switch stage {
    case .item(let index): path.first.map { $0 < index } ?? false
    case .review: !path.isEmpty
    case .finished, .suspended: false
    }
  }

  /// Takes the answer to the current item and goes on.
  ///
  /// - Throws: `StepFault.unfit` when the item's format has no such answer; the session is then unchanged.
  public mutating func answer(_ answer: Answer, language: LanguageTag, time: Duration) throws(StepFault) {
    guard let item = currentItem else { return }
    if let fault = item.format.fault(in: answer) { throw .unfit(fault) }
    let earlier = answers[item.id]?.time ?? .zero
    answers[item.id] = GivenAnswer(answer, language: language, time: earlier + time)
    moveOn(from: item)
  }

  /// Leaves the current item without an answer; an earlier answer to it is taken back.
  public mutating func skip() throws(StepFault) {
    guard let item = currentItem else { return }
    if item.isRequired { throw .answerRequired }
    answers[item.id] = nil
    moveOn(from: item)
  }

  /// Leaves the current item without an answer even where one is required, for a sheet whose other faults are still to be found.
  mutating func passOver() {
    guard let item = currentItem else { return }
    answers[item.id] = nil
    moveOn(from: item)
  }

  /// Returns to the item before, from the review to the last one; at the first item nothing happens.
  ///
  /// Who came to an item from the review and goes back from it is led to the review by the next answer all the same, not through every item between.
  public mutating func goBack() {
    switch stage {
    case .item(let index):
      if let previous = path.last(where: { $0 < index }) { stage = .item(previous) }
    case .review:
      if let last = path.last { stage = .item(last) }
      returnsToReview = false
    case .finished, .suspended: break
    }
  }

  /// Opens an item from the review; answering it leads back there.
  ///
  /// - Parameter index: an index of `path`'s; others are ignored.
  public mutating func open(_ index: Int) {
    guard stage == .review, path.contains(index) else { return }
    stage = .item(index)
    returnsToReview = true
  }

  /// Leaves the check; it can be gone on with later.
  public mutating func suspend() {
    if stage != .finished { stage = .suspended }
  }

  /// Ends the check from the review.
  public mutating func finish() throws(StepFault) {
    guard stage == .review else { return }
    let missing = missingRequired
    if !missing.isEmpty { throw .unansweredRequired(missing) }
    stage = .finished
  }

  private mutating func moveOn(from item: Item) {
    visited.insert(item.id)
    guard case .item(let index) = stage else { return }
    let next = returnsToReview ? firstUnvisited(from: 0) : path.first { $0 > index } ?? firstUnvisited(from: 0)
    if let next {
      stage = .item(next)
    } else {
      stage = .review
      returnsToReview = false
    }
  }

  private func firstUnvisited(from start: Int) -> Int? {
    path.first { $0 >= start && !visited.contains(instrument.items[$0].id) }
  }
}
