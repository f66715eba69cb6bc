import Instruments
import JSON
import Testing

/// A small definition without a fault that uses everything the format has; tests replace parts of it.
struct SampleDefinition {
  /// Stands, in a replacement, before the place where the fault must be reported; it is taken out before reading.
  static let marker: Character = "▸"

  /// The text without markers.
  let text: String
  /// Where the markers stood, in the order of the text.
  let marks: [TextPosition]

  /// The sample with each first text replaced by the second; each must occur exactly once when its turn comes.
  init(_ edits: [(String, String)] = []) throws {
    var marked = Self.sound
    for (old, new) in edits {
      try #require(marked.ranges(of: old).count == 1, "“\(old)” must stand exactly once")
      marked = marked.replacing(old, with: new)
    }
    var text = ""
    var marks: [TextPosition] = []
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if Character(scalar) == Self.marker {
        marks.append(TextPosition(line: line, column: column))
        continue
      }
      text.unicodeScalars.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    self.text = text
    self.marks = marks
  }

  var outcome: DefinitionReader.Outcome { DefinitionReader.read(Array(text.utf8)) }

  /// Takes the table of percentiles away, for a test that moves the scale from under its scores.
  static let withoutTable = (
    #""percentiles": [{"score": 1, "percentile": 12.5}, {"score": 2, "percentile": 40}, {"score": 4, "percentile": 95}],"#, ""
  )

  static let sound = #"""
    {
      "$schema": "schema.json",
      "format": 1,
      "id": "sample",
      "version": "1.0.0",
      "defaultLanguage": "en",
      "title": {"en": "Sample", "kk": "Үлгі", "ru": "Образец"},
      "about": {"en": "About it.", "kk": "Ол туралы.", "ru": "О нём."},
      "instructions": {"en": "Answer.", "kk": "Жауап беріңіз.", "ru": "Ответьте."},
      "rights": {"origin": "original", "license": "CC-BY-4.0", "holder": "The authors", "administration": "free"},
      "sources": ["A book"],
      "schedule": {"every": "P1M"},
      "responseFormats": {
        "often": {"kind": "choice", "options": [
          {"value": 0, "label": {"en": "Never", "kk": "Ешқашан", "ru": "Никогда"}},
          {"value": 1, "label": {"en": "Sometimes", "kk": "Кейде", "ru": "Иногда"}},
          {"value": 2, "label": {"en": "Always", "kk": "Әрдайым", "ru": "Всегда"}}]},
        "consent": {"kind": "choice", "options": [
          {"value": "yes", "label": {"en": "Yes", "kk": "Иә", "ru": "Да"}},
          {"value": "no", "label": {"en": "No", "kk": "Жоқ", "ru": "Нет"}}]},
        "reasons": {"kind": "multiple", "options": [
          {"value": "noise", "label": {"en": "Noise", "kk": "Шу", "ru": "Шум"}},
          {"value": "haste", "label": {"en": "Haste", "kk": "Асығыстық", "ru": "Спешка"}}], "other": true, "atLeast": 1, "atMost": 2},
        "rating": {"kind": "number", "minimum": 0, "maximum": 10, "notApplicable": true},
        "open": {"kind": "text", "maximumLength": 200}
      },
      "items": [
        {"id": "ask", "format": "consent", "text": {"en": "May we ask?", "kk": "Сұрауға бола ма?", "ru": "Можно спросить?"}, "required": true},
        {"id": "calm", "format": "often", "text": {"en": "I was calm.", "kk": "Сабырлы болдым.", "ru": "На душе было спокойно."}},
        {"id": "tired", "format": "often", "text": {"en": "I was tired.", "kk": "Шаршадым.", "ru": "Была усталость."},
         "showIf": {"item": "ask", "equals": "yes"}},
        {"id": "why", "format": "reasons", "text": {"en": "Why?", "kk": "Неге?", "ru": "Почему?"},
         "showIf": {"any": [{"all": [{"item": "tired", "atLeast": 1}]}, {"not": {"item": "calm", "anyOf": [1, 2]}}]}},
        {"id": "mark", "format": "rating", "text": {"en": "Your mark?", "kk": "Бағаңыз?", "ru": "Ваша оценка?"}},
        {"id": "words", "format": "open", "text": {"en": "In your words?", "kk": "Өз сөзіңізбен?", "ru": "Своими словами?"}}
      ],
      "scales": [
        {"id": "load", "title": {"en": "Load", "kk": "Жүктеме", "ru": "Нагрузка"}, "about": {"en": "How much.", "kk": "Қанша.", "ru": "Сколько."},
         "keys": ["-calm", "tired"], "method": "sum", "missing": {"rule": "complete"}, "worse": "higher",
         "bands": [
           {"id": "low", "from": 0, "label": {"en": "Low", "kk": "Төмен", "ru": "Низкая"}},
           {"id": "high", "from": 2, "label": {"en": "High", "kk": "Жоғары", "ru": "Высокая"}}],
         "bandBasis": {"status": "own", "note": {"en": "Ours.", "kk": "Біздікі.", "ru": "Наше."}, "source": "A study"},
         "reliability": {"status": "own", "coefficient": 0.9, "kind": "alpha", "sd": 1.5, "n": 100, "source": "A study"},
         "norms": [{"id": "all", "status": "provisional", "population": {"en": "All", "kk": "Барлығы", "ru": "Все"}, "n": 90, "mean": 2.5, "sd": 0.8,
           "percentiles": [{"score": 1, "percentile": 12.5}, {"score": 2, "percentile": 40}, {"score": 4, "percentile": 95}],
           "source": "Another study"}]},
        {"id": "average", "title": {"en": "Average", "kk": "Орташа", "ru": "Среднее"},
         "keys": ["calm", "tired"], "method": "mean", "missing": {"rule": "available"}, "worse": "lower"},
        {"id": "balance", "title": {"en": "Balance", "kk": "Тепе-теңдік", "ru": "Баланс"},
         "keys": ["tired", "-calm"], "method": "difference", "constant": 2, "missing": {"rule": "prorate", "minimumAnswered": 0.5}, "worse": "higher"}
      ],
      "profiles": [
        {"id": "heavy", "label": {"en": "Heavy", "kk": "Ауыр", "ru": "Тяжёлый"}, "about": {"en": "Much.", "kk": "Көп.", "ru": "Много."},
         "when": {"load": ["high"]}},
        {"id": "above", "label": {"en": "Above", "kk": "Жоғары", "ru": "Выше"}, "when": {"load": {"norm": "all", "zAtLeast": 0.5}}}
      ],
      "advice": [
        {"when": {}, "for": "worker", "text": {"en": "Rest.", "kk": "Демалыңыз.", "ru": "Отдохните."}, "source": "A handbook"},
        {"when": {"load": {"norm": "all", "zBelow": -1}}, "for": "organisation", "text": {"en": "Go on.", "kk": "Жалғастырыңыз.", "ru": "Продолжайте."}}
      ]
    }
    """#
}
