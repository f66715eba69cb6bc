import Wording

/// The sentences of the demonstration.
enum DemoWording {
  static func beginning(people: Int, seed: UInt64) -> Phrase {
    Phrase(
      en:
        "Everything here is invented: three departments, nine teams, \(people) people, eight rounds (seed \(seed)). The commands are real, and you can type them yourself.",
      kk:
        "Мұндағының бәрі ойдан шығарылған: үш бөлім, тоғыз топ, \(people) адам, сегіз раунд (seed \(seed)). Командалар шын, оларды өзіңіз де тере аласыз.",
      ru:
        "Всё здесь выдумано: три отдела, девять команд, \(people) чел., восемь раундов (seed \(seed)). Команды программы настоящие: их можно набрать самим."
    )
  }

  static let keeper = Phrase(
    en: "A keeper, who is nobody's boss here, creates the organisation and its teams.",
    kk: "Мұнда ешкімге басшы емес сақтаушы ұйым мен оның топтарын құрады.",
    ru: "Хранитель, который здесь никому не начальник, создаёт организацию и её команды.")
  static let round = Phrase(
    en: "The first round: a signed card for everybody, and single-use codes to draw from a hat.",
    kk: "Бірінші раунд: баршаға қол қойылған карточка және қалпақтан суырып алатын бір реттік кодтар.",
    ru: "Первый раунд: подписанная карточка для всех и одноразовые коды, которые тянут из шапки.")
  static let worker = Phrase(
    en: "Every worker takes the self-check alone, sees what would leave the computer, and lays one sealed file into the inbox:",
    kk: "Әр қызметкер өзін жеке тексеріп, компьютерден не шығатынын көреді де, жәшікке бір мөрленген файл салады:",
    ru: "Каждый проходит самопроверку в одиночку, видит, что покинет компьютер, и кладёт в общий ящик один запечатанный файл:")

  static func contributed(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) people did so. The keeper collects, closes and publishes.",
      kk: "Осылай \(count) адам жасады. Сақтаушы файлдарды жинап, раундты жауып, нәтижесін жариялайды.",
      ru: "Так поступили \(count) чел. Хранитель собирает файлы, закрывает раунд и публикует выпуск.")
  }

  static let others = Phrase(
    en: "The other rounds go the same way:", kk: "Басқа раундтар да осылай өтеді:", ru: "Остальные раунды проходят так же:")

  static func held(_ round: String, _ count: Int) -> Phrase {
    Phrase(
      en: "\(round): \(count) contributions, closed, published", kk: "\(round): \(count) үлес, жабылды, жарияланды",
      ru: "\(round): вкладов \(count), закрыт, опубликован")
  }

  static let supervision = Phrase(
    en: "The supervisor of a worn team agrees with it on a goal and a measure, and writes both into the journal:",
    kk: "Шаршаған топтың супервизоры топпен бірге мақсат пен шара жайлы келісіп, екеуін де журналға жазады:",
    ru: "Супервизор уставшей команды договаривается с ней о цели и мере и записывает их в журнал:")
  static let agreed = Phrase(
    en: "The team chooses the day, month by month", kk: "Күнді топ ай сайын өзі таңдайды", ru: "День команда выбирает сама, каждый месяц")
  static let since = Phrase(en: "The rounds since:", kk: "Содан бергі раундтар:", ru: "Раунды с тех пор:")
  static let audit = Phrase(
    en: "Two years later. Anybody can check the releases, without a key:", kk: "Екі жыл өтті. Жарияланымдарды кез келген адам кілтсіз тексере алады:",
    ru: "Прошло два года. Проверить выпуски может каждый, без ключа:")
  static let review = Phrase(
    en: "The supervisor looks back at the measure and prints an agenda for the next meeting:",
    kk: "Супервизор шараның нәтижесіне қарап, келесі кездесудің күн тәртібін басып шығарады:",
    ru: "Супервизор оглядывается на меру и печатает повестку следующей встречи:")
  static let hr = Phrase(
    en: "HR takes the published figures along, and nothing else:", kk: "Кадр қызметі тек жарияланған сандарды алады:",
    ru: "Отдел кадров забирает опубликованные цифры и больше ничего:")
  static let trends = Phrase(
    en: "And this is what everybody can see of two years:", kk: "Екі жылдан баршаға көрінетіні мынау:", ru: "И вот что за два года видно всем:")
  static let end = Phrase(
    en: "What there is to look at now:", kk: "Енді көруге болатыны:", ru: "Что теперь можно посмотреть:")

  static let files = [
    ("report.html", Phrase(en: "the report for supervisors", kk: "супервизорларға арналған есеп", ru: "отчёт для супервизоров")),
    (
      "agenda.html", Phrase(en: "the agenda, one page to print", kk: "күн тәртібі, бір бет, басып шығаруға", ru: "повестка, одна страница для печати")
    ),
    ("figures.xlsx", Phrase(en: "the workbook for HR", kk: "кадр қызметіне арналған жұмыс кітабы", ru: "рабочая книга для отдела кадров")),
    ("releases", Phrase(en: "the eight releases", kk: "сегіз жарияланым", ru: "восемь выпусков")),
  ]

  static func folderExists(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” is already there. Remove it, or choose another folder with --into DIR.",
      kk: "«\(path)» бұрыннан бар. Оны өшіріңіз немесе --into ҚАЛТА арқылы басқасын таңдаңыз.",
      ru: "«\(path)» уже существует. Удалите или выберите другую папку: --into ПАПКА.")
  }

  static func failed(_ command: String) -> Phrase {
    Phrase(
      en: "The demonstration stopped, because this command was refused: tynys \(command)",
      kk: "Көрсетілім тоқтады, себебі мына команда орындалмады: tynys \(command)", ru: "Показ остановлен: не выполнена команда tynys \(command)")
  }
}
