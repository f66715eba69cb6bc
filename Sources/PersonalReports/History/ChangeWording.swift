import Wording

/// The sentences about change.
enum ChangeWording {
  static func label(_ reference: ChangeStatement.Reference, day: String) -> Phrase {
    switch reference {
    case .previous:
      Phrase(
        en: "Compared with the previous result (\(day))", kk: "Алдыңғы нәтижемен салыстырғанда (\(day))",
        ru: "По сравнению с предыдущим результатом (\(day))")
    case .first:
      Phrase(
        en: "Compared with the first result (\(day))", kk: "Алғашқы нәтижемен салыстырғанда (\(day))",
        ru: "По сравнению с первым результатом (\(day))")
    case .earlier: Phrase(en: "Since \(day)", kk: "\(day) күнінен бері", ru: "С \(day)")
    }
  }

  static func verdict(_ finding: ScaleChange.Finding, difference: String, index: String, isProvisional: Bool) -> Phrase {
    switch finding {
    case .same: Phrase(en: "\(difference) — the same score.", kk: "\(difference) — балл өзгерген жоқ.", ru: "\(difference) — балл тот же.")
    case .noReliability:
      Phrase(
        en: "\(difference) — whether this is more than measurement error cannot be said: no usable reliability is known for this scale.",
        kk: "\(difference) — бұл өлшеу қатесінен көп пе, айту мүмкін емес: бұл шкаланың сенімділігі туралы жарамды дерек жоқ.",
        ru: "\(difference) — больше ли это ошибки измерения, сказать нельзя: пригодных данных о надёжности этой шкалы нет.")
    case .higher:
      isProvisional
        ? Phrase(
          en: "\(difference) — higher than measurement error explains (RCI \(index), provisional).",
          kk: "\(difference) — балл өлшеу қатесімен түсіндіруге болатыннан көбірек өсті (RCI \(index), уақытша).",
          ru: "\(difference) — балл вырос больше, чем можно объяснить ошибкой измерения (RCI \(index), предварительно).")
        : Phrase(
          en: "\(difference) — higher than measurement error explains (RCI \(index)).",
          kk: "\(difference) — балл өлшеу қатесімен түсіндіруге болатыннан көбірек өсті (RCI \(index)).",
          ru: "\(difference) — балл вырос больше, чем можно объяснить ошибкой измерения (RCI \(index)).")
    case .lower:
      isProvisional
        ? Phrase(
          en: "\(difference) — lower than measurement error explains (RCI \(index), provisional).",
          kk: "\(difference) — балл өлшеу қатесімен түсіндіруге болатыннан көбірек төмендеді (RCI \(index), уақытша).",
          ru: "\(difference) — балл снизился больше, чем можно объяснить ошибкой измерения (RCI \(index), предварительно).")
        : Phrase(
          en: "\(difference) — lower than measurement error explains (RCI \(index)).",
          kk: "\(difference) — балл өлшеу қатесімен түсіндіруге болатыннан көбірек төмендеді (RCI \(index)).",
          ru: "\(difference) — балл снизился больше, чем можно объяснить ошибкой измерения (RCI \(index)).")
    case .notReliable:
      isProvisional
        ? Phrase(
          en: "\(difference) — no reliable change: measurement error alone may explain it (RCI \(index), provisional).",
          kk: "\(difference) — сенімді өзгеріс жоқ: мұны өлшеу қатесінің өзі де түсіндіре алады (RCI \(index), уақытша).",
          ru: "\(difference) — достоверного изменения нет: такую разницу может дать и ошибка измерения (RCI \(index), предварительно).")
        : Phrase(
          en: "\(difference) — no reliable change: measurement error alone may explain it (RCI \(index)).",
          kk: "\(difference) — сенімді өзгеріс жоқ: мұны өлшеу қатесінің өзі де түсіндіре алады (RCI \(index)).",
          ru: "\(difference) — достоверного изменения нет: такую разницу может дать и ошибка измерения (RCI \(index)).")
    }
  }

  // Neutral on purpose: a score neither praises nor blames the person who answered.
  static let welcome = Phrase(en: "A change for the better.", kk: "Бұл — жақсы жаққа өзгеріс.", ru: "Это изменение к лучшему.")
  static let worthAttention = Phrase(
    en: "This change is worth attention.", kk: "Бұл өзгеріске назар аударған жөн.", ru: "На это изменение стоит обратить внимание.")

  static let noEarlierResult = Phrase(
    en: "There is no earlier result with a score to compare with.", kk: "Салыстыруға болатын, балы бар бұрынғы нәтиже әзірге жоқ.",
    ru: "Сравнить пока не с чем: более раннего результата с баллом нет.")
  static let latestNotScorable = Phrase(
    en: "The latest result has no score, so no change can be named.",
    kk: "Соңғы нәтиженің балы жоқ, сондықтан өзгерісті айту мүмкін емес.",
    ru: "У последнего результата нет балла, поэтому об изменении сказать нечего.")

  static let index = Phrase(
    en:
      "RCI is the reliable change index: the difference divided by its standard error. Beyond ±1.96, error alone would give such a difference in fewer than 5 cases of 100 (Jacobson & Truax 1991, doi:10.1037/0022-006X.59.1.12).",
    kk:
      "RCI — сенімді өзгеріс индексі: айырма өзінің стандартты қатесіне бөлінеді. ±1,96 шегінен асса, мұндай айырманы қатенің өзі 100 жағдайдың бесеуінен азында ғана берер еді (Jacobson & Truax 1991, doi:10.1037/0022-006X.59.1.12).",
    ru:
      "RCI — индекс достоверного изменения: разница, делённая на свою стандартную ошибку. За пределами ±1,96 одна лишь ошибка дала бы такую разницу реже чем в 5 случаях из 100 (Jacobson & Truax 1991, doi:10.1037/0022-006X.59.1.12)."
  )
}
