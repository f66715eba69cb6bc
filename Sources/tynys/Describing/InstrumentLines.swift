import Instruments
import Rendering
import Wording

/// A questionnaire described in lines: what it is about, its questions, how it is scored and what the figures rest on.
struct InstrumentLines {
  let instrument: Instrument
  let language: InterfaceLanguage
  let shapes: Shapes
  let width: Int

  func lines() -> [StyledLine] {
    var lines = text(instrument.title(language), .bold) + text("\(instrument.id) \(instrument.version)", .dim) + [""]
    for text in [instrument.about, instrument.instructions] {
      if let text { lines += self.text(text(language)) + [""] }
    }
    lines += heading(DescriptionWording.items(instrument.items.count)) + items + [""]
    for scale in instrument.scales { lines += self.scale(scale) + [""] }
    if !instrument.profiles.isEmpty {
      lines += heading(DescriptionWording.profiles) + instrument.profiles.flatMap { bullet($0.label(language)) } + [""]
    }
    lines += heading(DescriptionWording.rights)
    lines += text("\(instrument.rights.license), \(instrument.rights.holder)")
    if let schedule = instrument.schedule { lines += text(DescriptionWording.schedule(schedule)(language)) }
    if !instrument.sources.isEmpty {
      lines += [""] + heading(DescriptionWording.sources) + instrument.sources.flatMap(bullet)
    }
    return lines
  }

  private var items: [StyledLine] {
    var lines: [StyledLine] = []
    var formatShown: String?
    let idWidth = instrument.items.map(\.id.count).max() ?? 0
    for item in instrument.items {
      if item.format.id != formatShown {
        lines += text(self.format(item.format), .dim)
        formatShown = item.format.id
      }
      let wrapped = item.text(language).wrapped(to: max(10, width - idWidth - 2))
      for (index, line) in wrapped.enumerated() {
        lines.append(StyledLine((index == 0 ? item.id : "").padded(to: idWidth + 2), .bold) + StyledLine(line))
      }
      let notes = [item.isRequired ? DescriptionWording.required : nil, item.showIf == nil ? nil : DescriptionWording.conditional].compactMap { $0 }
      for note in notes { lines.append(StyledLine(String(repeating: " ", count: idWidth + 2) + note(language), .dim)) }
    }
    return lines
  }

  private func format(_ format: ResponseFormat) -> String {
    switch format.kind {
    case .choice(let options), .multiple(let options, _, _, _):
      return options.map { option in
        guard let number = option.value.number else { return option.label(language) }
        return "\(number) \(option.label(language))"
      }.joined(separator: " \(shapes.separator) ")
    case .number(let minimum, let maximum, let notApplicable):
      return notApplicable
        ? DescriptionWording.numberOrNotApplicable(minimum, maximum)(language) : "\(minimum)–\(maximum)"
    case .text(let maximumLength): return DescriptionWording.freeText(maximumLength)(language)
    }
  }

  private func scale(_ scale: Scale) -> [StyledLine] {
    var lines = text(scale.title(language), .bold)
    if let about = scale.about { lines += text(about(language)) }
    let keys = scale.keys.map { ($0.isReversed ? "-" : "") + $0.item }.joined(separator: " ")
    lines += text(keys, .dim)
    lines += text(DescriptionWording.method(scale, range: "\(number(scale.range.lowerBound))–\(number(scale.range.upperBound))")(language))
    if !scale.bands.isEmpty {
      lines += text(scale.bands.map { "\(number($0.from)) \($0.label(language))" }.joined(separator: " \(shapes.separator) "))
    }
    if let basis = scale.bandBasis { lines += text(DescriptionWording.basis(basis)(language), .dim) }
    if let reliability = scale.reliability {
      lines += text(
        DescriptionWording.reliability(reliability, coefficient: DecimalFormat.fixed(reliability.coefficient, digits: 2, language: language))(
          language), .dim)
    }
    for norm in scale.norms {
      let figures = (
        mean: DecimalFormat.short(norm.mean, digits: 2, language: language), sd: DecimalFormat.short(norm.sd, digits: 2, language: language)
      )
      lines += text(DescriptionWording.norm(norm, population: norm.population(language), mean: figures.mean, sd: figures.sd)(language), .dim)
    }
    return lines
  }

  private func heading(_ phrase: Phrase) -> [StyledLine] {
    text(phrase(language), Style(color: .cyan, bold: true))
  }

  private func bullet(_ text: String) -> [StyledLine] {
    text.wrapped(to: width - 2).enumerated().map { StyledLine(($0 == 0 ? shapes.bullet : " ") + " " + $1) }
  }

  private func text(_ text: String, _ style: Style = .plain) -> [StyledLine] {
    text.wrapped(to: width).map { StyledLine($0, style) }
  }

  private func number(_ value: Double) -> String {
    DecimalFormat.short(value, digits: 2, language: language)
  }
}
