public import Wording

/// The warnings about what may be personal data.
extension PersonalDataSign {
  /// What the sign may be.
  public var message: Phrase {
    switch kind {
    case .emailAddress:
      Phrase(
        en: "“\(excerpt)” looks like an e-mail address.", kk: "«\(excerpt)» электрондық пошта мекенжайына ұқсайды.",
        ru: "«\(excerpt)» похоже на адрес электронной почты.")
    case .longNumber:
      Phrase(
        en: "“\(excerpt)” looks like a telephone number or an identification number (IIN).",
        kk: "«\(excerpt)» телефон нөміріне немесе жеке сәйкестендіру нөміріне (ЖСН) ұқсайды.",
        ru: "«\(excerpt)» похоже на номер телефона или ИИН.")
    case .initials:
      Phrase(
        en: "“\(excerpt)” looks like a surname with initials.", kk: "«\(excerpt)» тегі мен инициалдары сияқты көрінеді.",
        ru: "«\(excerpt)» похоже на фамилию с инициалами.")
    case .fullName:
      Phrase(
        en: "“\(excerpt)” looks like a person's name.", kk: "«\(excerpt)» адамның аты-жөніне ұқсайды.", ru: "«\(excerpt)» похоже на имя человека.")
    case .listOfNames:
      Phrase(en: "“\(excerpt)” looks like a list of names.", kk: "«\(excerpt)» есімдер тізіміне ұқсайды.", ru: "«\(excerpt)» похоже на список имён.")
    }
  }
}
