import Testing
import Wording

@testable import tynys

@Suite struct ConsentTests {
  @Test(arguments: InterfaceLanguage.allCases)
  func `no answer is a yes and a no, and every whole word is understood in every language`(_ language: InterfaceLanguage) {
    let (yeses, noes) = (PrivateWording.yeses(language), PrivateWording.noes(language))
    #expect(Set(yeses).isDisjoint(with: noes))
    #expect(Set(yeses).isSuperset(of: ["yes", "иә", "да"]) && Set(noes).isSuperset(of: ["no", "жоқ", "нет"]))
    // Each letter of the prompt answers in its own language, and the question shows it.
    let prompt = ContributionWording.question(language)
    #expect(yeses.contains { $0.count == 1 && prompt.contains("[\($0)/") })
    #expect(noes.contains { $0.count == 1 && prompt.hasSuffix("/\($0.uppercased())]") })
  }

  @Test func `a key that types the no of another layout consents to nothing`() {
    #expect(!PrivateWording.yeses(.ru).contains("y") && !PrivateWording.yeses(.en).contains("н") && !PrivateWording.yeses(.kk).contains("н"))
    for language in InterfaceLanguage.allCases {
      #expect(!PrivateWording.yeses(language).contains("т") && !PrivateWording.yeses(language).contains(""))
    }
  }
}
