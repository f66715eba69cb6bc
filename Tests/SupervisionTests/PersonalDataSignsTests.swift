import Instruments
import Testing
import Wording

@testable import Supervision

@Suite struct PersonalDataSignsTests {
  @Test(arguments: [
    ("Разговор с Ивановой А. Б. по средам", PersonalDataSign.Kind.initials, "Ивановой А. Б."),
    ("график ведёт А.Б.Иванова", .initials, "А.Б. Иванова"), ("У А. Серіковой", .initials, "А. Серіковой"),
    ("Ahmetov S. sees to it", .initials, "Ahmetov S."), ("Жауапты: Айгүл Серікқызы", .fullName, "Айгүл Серікқызы"),
    ("Meet with Anna Petrova weekly", .fullName, "Anna Petrova"), ("вместе с Петровичем решаем", .fullName, "Петровичем"),
    ("Ким Анна Сергеевна ведёт группу", .fullName, "Ким Анна Сергеевна"), ("Aigul, Dana and Marat go first", .listOfNames, "Aigul, Dana and Marat"),
    ("кезекпен: Айгүл, Дана және Марат", .listOfNames, "Айгүл, Дана және Марат"), ("Анна, Пётр, Ольга", .listOfNames, "Анна, Пётр, Ольга"),
    ("write to a.serik@example.kz", .emailAddress, "a.serik@example.kz"), ("ИИН 850101300123", .longNumber, "850101300123"),
    ("тел. +7 (701) 123-45-67", .longNumber, "+7 (701) 123-45-67"), ("8 701 123 45 67", .longNumber, "8 701 123 45 67"),
  ])
  func `what looks like people is seen`(_ text: String, _ kind: PersonalDataSign.Kind, _ excerpt: String) {
    #expect(PersonalDataSigns.found(in: text).contains(PersonalDataSign(kind: kind, excerpt: excerpt)), "\(PersonalDataSigns.found(in: text))")
  }

  @Test(arguments: [
    "A quiet hour on Wednesdays, from January on", "Calmer Mondays", "Спокойная пауза каждый день. Основной час — утром.", "Күн сайын тыныш үзіліс",
    "Супервизия раз в месяц, в Алматы", "ҮЕҰ және ЦСУ бірлескен кездесу", "From 2026-09-01 to 2026-12-31, 60 minutes",
    "с 01.09.2026 по 31.12.2026 по 90 минут",
    "Қарулы топ емес, кәсіби топ", "2345 respondents, 12 teams", "Share cases: hard ones first. Then easy ones.", "", "—", "a@b",
  ])
  func `what is ordinary is not`(_ text: String) {
    #expect(PersonalDataSigns.found(in: text) == [])
  }

  @Test func `the measures that the sources propose look like nobody, in any language`() throws {
    for entry in MeasureCatalogue(try SampleAgenda.instruments()).entries {
      for language in InterfaceLanguage.allCases {
        #expect(PersonalDataSigns.found(in: entry.text(language)) == [], "\(entry.text(language))")
      }
    }
  }

  @Test func `the words of the unit's own name are no names`() {
    #expect(PersonalDataSigns.found(in: "Visits of Home Care East") != [])
    #expect(PersonalDataSigns.found(in: "Visits of Home Care East", known: ["Home care", "East"]) == [])
  }

  @Test func `every sign is worded with what was seen`() {
    for kind in PersonalDataSign.Kind.allCases {
      let message = PersonalDataSign(kind: kind, excerpt: "Qwerty").message
      for language in InterfaceLanguage.allCases { #expect(message(language).contains("Qwerty")) }
    }
  }
}
