import Terminal
import Testing

@Suite struct KeyboardLayoutTests {
  @Test func `the Russian rows lie over the Latin ones`() {
    #expect(String("йцукенгшщзхъ".map(KeyboardLayout.latin)) == "qwertyuiop[]")
    #expect(String("фывапролджэ".map(KeyboardLayout.latin)) == "asdfghjkl;'")
    #expect(String("ячсмитьбюё".map(KeyboardLayout.latin)) == "zxcvbnm,.`")
    #expect(String("ЙЦУКЕНГШЩЗ".map(KeyboardLayout.latin)) == "QWERTYUIOP")
    #expect(String("ФЫВАПРОЛД ЯЧСМИТЬ".map(KeyboardLayout.latin)) == "ASDFGHJKL ZXCVBNM")
  }

  @Test func `the Kazakh number row gives the digits, with and without Caps Lock`() {
    #expect(String("\"әіңғ,.үұқөһ".map(KeyboardLayout.latin)) == "1234567890-=")
    #expect(String("ӘІҢҒҮҰҚӨҺ".map(KeyboardLayout.latin)) == "2345890-=")
  }

  @Test func `every other character stays as it is`() {
    for character in "abcxyzABCXYZ0123456789 ?!:;-+*/()№呼🌿ßŐіIєї" where character != "і" {
      #expect(KeyboardLayout.latin(character) == character)
    }
  }
}
