import Releases
import Wording

/// A word that stands in a table, by its stable name; where a figure is missing it says why, so that no field is empty and no zero is read as a figure.
enum ExportWord: String, Sendable, Hashable, CaseIterable {
  // States of a cell
  case published
  case withheld
  case absent

  // Why a figure or a difference is not there
  case notGiven = "not_given"
  case noRound = "no_round"
  case instrumentChanged = "instrument_changed"
  case unitReorganised = "unit_reorganised"

  // Shares of few people
  case some
  case most

  // Whom a row is about
  case everybody
  case sliceClass = "slice_class"
  case notStated = "not_stated"

  // The unwelcome end of a scale
  case higher
  case lower

  init(_ cell: SeriesCell) {
    switch cell {
    case .published: self = .published
    case .withheld: self = .withheld
    case .absent: self = .absent
    }
  }

  init(_ reason: SeriesBreak) {
    switch reason {
    case .instrumentChanged: self = .instrumentChanged
    case .unitReorganised: self = .unitReorganised
    }
  }

  init(_ share: ShareWord) {
    switch share {
    case .some: self = .some
    case .most: self = .most
    }
  }

  init(_ slice: SlicePlace?) {
    switch slice?.answer {
    case nil: self = .everybody
    case .stated: self = .sliceClass
    case .notStated: self = .notStated
    }
  }

  init(_ direction: ReleaseScale.Direction) {
    switch direction {
    case .higher: self = .higher
    case .lower: self = .lower
    }
  }

  /// The word for a reader.
  var phrase: Phrase {
    switch self {
    case .published: Phrase(en: "published", kk: "жарияланған", ru: "опубликовано")
    case .withheld: Phrase(en: "withheld", kk: "жасырылған", ru: "скрыто")
    case .absent: Phrase(en: "not in the round", kk: "раундта жоқ", ru: "нет в раунде")
    case .notGiven: Phrase(en: "not given", kk: "келтірілмейді", ru: "не приводится")
    case .noRound: Phrase(en: "no such round", kk: "ондай раунд жоқ", ru: "такого раунда нет")
    case .instrumentChanged: Phrase(en: "questionnaire changed", kk: "сауалнама өзгерген", ru: "опросник изменён")
    case .unitReorganised: Phrase(en: "unit reorganised", kk: "бөлімше қайта құрылған", ru: "подразделение реорганизовано")
    case .some: Phrase(en: "some", kk: "біразы", ru: "часть")
    case .most: Phrase(en: "most", kk: "көбі", ru: "большинство")
    case .everybody: Phrase(en: "everybody", kk: "барлығы", ru: "все")
    case .sliceClass: Phrase(en: "a class of a slice", kk: "қиманың бір санаты", ru: "категория разреза")
    case .notStated: Phrase(en: "class not stated", kk: "санатын көрсетпегендер", ru: "категория не указана")
    case .higher: Phrase(en: "higher is worse", kk: "жоғары болса, нашар", ru: "чем выше, тем хуже")
    case .lower: Phrase(en: "lower is worse", kk: "төмен болса, нашар", ru: "чем ниже, тем хуже")
    }
  }
}
