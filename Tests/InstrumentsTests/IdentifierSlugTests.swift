import Instruments
import TestSupport
import Testing

@Suite struct IdentifierSlugTests {
  @Test(arguments: [
    ("Care at home, East", "care-at-home-east"), ("  2026/27 — nurses! ", "2026-27-nurses"), ("Алматы", "almaty"),
    ("Соцслужбы Шымкента", "sotssluzhby-shymkenta"), ("Әлеуметтік қызметкерлер, Қарағанды", "aleumettik-qyzmetkerler-qaragandy"),
    ("Подъезд № 5", "podieezd-5"), ("a_b", "a-b"),
  ])
  func `a name becomes an id that can be read`(name: String, slug: String) {
    #expect(Identifier.slug(name) == slug)
  }

  @Test func `a name without a letter we know has no id`() {
    for name in ["", "!!!", "社会福祉", "—", "ь"] { #expect(Identifier.slug(name) == nil) }
  }

  @Test func `whatever the name, what comes of it is an id`() {
    var random = SeededGenerator(seed: 8)
    let letters = Array("aZ9-_ .Ққ№ьЁ社é\u{301}\n😀")
    for _ in 0..<5_000 {
      let name = String((0..<Int.random(in: 0...90, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
      if let slug = Identifier.slug(name) { #expect(Identifier.isValid(slug) && !slug.hasSuffix("-"), "\(name)") }
    }
  }
}
