extension ResponseFormat {
  /// Why `answer` is no answer in this format, or `nil` when it is one.
  public func fault(in answer: Answer) -> AnswerFault? {
    switch (kind, answer) {
    case (.choice(let options), .option(let value)):
      return options.contains { $0.value == value } ? nil : notAnOption(value, options)
    case (.multiple(let options, let other, let atLeast, let atMost), .chosen(let values, let text)):
      return fault(in: values, text: text, options: options, offersOther: other, limits: atLeast...atMost)
    case (.number(let minimum, let maximum, _), .number(let number)):
      return (minimum...maximum).contains(number) ? nil : .outOfRange(found: String(number), minimum: minimum, maximum: maximum)
    case (.number(_, _, let isOffered), .notApplicable): return isOffered ? nil : .notApplicableNotOffered
    case (.text(let maximumLength), .text(let text)): return Self.fault(in: text, limit: maximumLength)
    case (.choice, _): return .wrongKind(expected: .option)
    case (.multiple, _): return .wrongKind(expected: .options)
    case (.number, _): return .wrongKind(expected: .wholeNumber)
    case (.text, _): return .wrongKind(expected: .text)
    }
  }

  /// Characters of an own text beside the options of a `multiple` item.
  public static let otherLength = 500

  private func fault(
    in values: [OptionValue], text: String?, options: [Option], offersOther: Bool, limits: ClosedRange<Int>
  ) -> AnswerFault? {
    var seen: Set<OptionValue> = []
    for value in values {
      if !options.contains(where: { $0.value == value }) { return notAnOption(value, options) }
      if !seen.insert(value).inserted { return .repeated(value.description) }
    }
    if let text {
      if !offersOther { return .otherNotOffered }
      if let fault = Self.fault(in: text, limit: Self.otherLength) { return fault }
    }
    let count = values.count + (text == nil ? 0 : 1)
    if count > limits.upperBound { return .tooMany(chosen: count, atMost: limits.upperBound) }
    if count < limits.lowerBound { return .tooFew(chosen: count, atLeast: limits.lowerBound) }
    return nil
  }

  private func notAnOption(_ value: OptionValue, _ options: [Option]) -> AnswerFault {
    .notAnOption(found: value.description, allowed: options.map(\.value.description))
  }

  private static func fault(in text: String, limit: Int) -> AnswerFault? {
    if text.count > limit || text.unicodeScalars.count > 4 * limit { return .tooLong(limit: limit) }
    if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) { return .empty }
    if let unsafe = text.unicodeScalars.first(where: { !TextSafety.isSafe($0) }) { return .unsafeCharacter(unsafe.value) }
    return TextSafety.isBlank(text) ? .empty : nil
  }
}
