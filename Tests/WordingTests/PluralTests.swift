import Testing
import Wording

@Suite struct PluralTests {
  @Test(arguments: [
    (0, "вопросов"), (1, "вопрос"), (2, "вопроса"), (4, "вопроса"), (5, "вопросов"), (11, "вопросов"), (12, "вопросов"), (14, "вопросов"),
    (21, "вопрос"), (22, "вопроса"), (25, "вопросов"), (100, "вопросов"), (101, "вопрос"), (111, "вопросов"), (112, "вопросов"),
  ])
  func `Russian nouns follow the last two digits`(count: Int, form: String) {
    #expect(Plural.ru(count, one: "вопрос", few: "вопроса", many: "вопросов") == form)
  }

  @Test func `English has one form for one and another for the rest`() {
    #expect(Plural.en(1, one: "day", other: "days") == "day")
    #expect(Plural.en(0, one: "day", other: "days") == "days")
    #expect(Plural.en(2, one: "day", other: "days") == "days")
  }
}
