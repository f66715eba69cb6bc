import JSON
import Sealing
public import Wording

extension ReleaseFault {
  /// Why the file is not taken, and what to do. A release cannot be mended by its reader, so the next step is a fresh copy, or the keeper.
  public var message: Phrase {
    switch self {
    case .tooLarge(let limit):
      Phrase(
        en: "The file is larger than any release (\(limit >> 20) MiB) and was not read. Check that it is the right one.",
        kk: "Файл кез келген жарияланымнан үлкен (шегі \(limit >> 20) МиБ), сондықтан оқылмады. Дұрыс файлды таңдағаныңызды тексеріңіз.",
        ru: "Файл больше любого выпуска (предел \(limit >> 20) МиБ) и не прочитан. Проверьте, тот ли это файл.")
    case .syntax(let fault):
      Phrase(
        en: "The file is no release: at byte \(fault.offset + 1) it stops being JSON. Get a fresh copy from the keeper.",
        kk: "Файл жарияланым емес: \(fault.offset + 1)-байттан бастап JSON ережесі бұзылған. Сақтаушыдан жаңа көшірмесін алыңыз.",
        ru: "Файл не является выпуском: с байта \(fault.offset + 1) нарушены правила JSON. Возьмите у хранителя новую копию.")
    case .shape(let fault):
      Phrase(
        en: "The file is no release: what stands at \(fault.path) is not what the format asks for. Check that it is the right file.",
        kk: "Файл жарияланым емес: \(fault.path) орнындағы нәрсе пішімге сай келмейді. Дұрыс файлды таңдағаныңызды тексеріңіз.",
        ru: "Файл не является выпуском: в \(fault.path) стоит не то, чего требует формат. Проверьте, тот ли это файл.")
    case .unsupportedFormat:
      Phrase(
        en: "The release has a format that this version of Tynys does not know. Install a newer version to read it.",
        kk: "Жарияланымның пішімін Tynys бағдарламасының бұл нұсқасы білмейді. Оны оқу үшін жаңарақ нұсқасын орнатыңыз.",
        ru: "Формат выпуска этой версии Tynys неизвестен. Чтобы прочитать его, установите более новую версию.")
    case .invalidText(let path):
      Phrase(
        en: "The text at \(path) cannot stand in a release. Get a fresh copy from the keeper.",
        kk: "\(path) орнындағы мәтін жарияланымда тұра алмайды. Сақтаушыдан жаңа көшірмесін алыңыз.",
        ru: "Текст в \(path) не может стоять в выпуске. Возьмите у хранителя новую копию.")
    case .minimumGroupTooSmall(let group):
      Phrase(
        en: "The release promises a minimum group of \(group). It is never below \(ReleasePolicy.smallestMinimumGroup), so nothing of it is shown.",
        kk:
          "Жарияланымда ең кіші топ \(group) деп көрсетілген. Ол \(ReleasePolicy.smallestMinimumGroup) санынан кем болмайды, сондықтан ештеңе көрсетілмейді.",
        ru: "В выпуске минимальная группа равна \(group). Она не бывает меньше \(ReleasePolicy.smallestMinimumGroup), поэтому ничего не показано.")
    case .tooMany(let kind, let limit):
      Phrase(
        en: "A release has at most \(limit) entries under “\(kind.rawValue)”, and this file has more. Check that it is the right one.",
        kk:
          "Жарияланымның «\(kind.rawValue)» бөлігінде \(limit) жазбадан артық болмайды, ал бұл файлда одан көп. Дұрыс файлды таңдағаныңызды тексеріңіз.",
        ru: "В разделе «\(kind.rawValue)» выпуска число записей не превышает \(limit), а в этом файле их больше. Проверьте, тот ли это файл.")
    case .repeatedName(let kind, let name):
      Phrase(
        en: "“\(name)” stands twice among “\(kind.rawValue)”. Do not use this release, and tell the keeper.",
        kk: "«\(kind.rawValue)» ішінде «\(name)» екі рет тұр. Бұл жарияланымды пайдаланбаңыз, сақтаушыға айтыңыз.",
        ru: "В разделе «\(kind.rawValue)» дважды стоит «\(name)». Не используйте этот выпуск и сообщите хранителю.")
    case .bandsOutOfOrder(let scale):
      Phrase(
        en: "The bands of the scale “\(scale)” do not ascend from its smallest score. The keeper's program made a mistake; tell the keeper.",
        kk:
          "«\(scale)» шкаласының деңгейлері ең кіші балдан бастап өсу ретімен тұрған жоқ. Бұл — сақтаушы бағдарламасының қатесі, сақтаушыға айтыңыз.",
        ru: "Уровни шкалы «\(scale)» не идут по возрастанию от её наименьшего балла. Это ошибка программы хранителя; сообщите хранителю.")
    case .tooFewClasses(let slice):
      Phrase(
        en: "The slice “\(slice)” has fewer than two classes, so it divides nobody. Tell the keeper.",
        kk: "«\(slice)» қимасында екіден аз санат бар, ол ешкімді бөлмейді. Сақтаушыға айтыңыз.",
        ru: "В разрезе «\(slice)» меньше двух категорий, он никого не разделяет. Сообщите хранителю.")
    case .unknownParent(let unit, let parent):
      Phrase(
        en: "The unit “\(unit)” belongs to “\(parent)”, which the release does not have. Tell the keeper.",
        kk: "«\(unit)» бөлімшесі «\(parent)» құрамында деп жазылған, бірақ жарияланымда ондай бөлімше жоқ. Сақтаушыға айтыңыз.",
        ru: "Подразделение «\(unit)» отнесено к «\(parent)», а такого в выпуске нет. Сообщите хранителю.")
    case .rootCount(let count):
      Phrase(
        en: "The release has \(count) units that belong to no other; there must be exactly one, the organisation. Tell the keeper.",
        kk: "Жарияланымда ешбір бөлімшеге кірмейтін \(count) бөлімше бар; ол біреу ғана — ұйымның өзі болуы керек. Сақтаушыға айтыңыз.",
        ru: "В выпуске подразделений, не входящих ни в какое другое: \(count). Оно должно быть одно — сама организация. Сообщите хранителю.")
    case .unitsWithoutRoot(let unit):
      Phrase(
        en: "From the unit “\(unit)” no way leads up to the organisation. Tell the keeper.",
        kk: "«\(unit)» бөлімшесінен ұйымға дейін көтерілу мүмкін емес. Сақтаушыға айтыңыз.",
        ru: "От подразделения «\(unit)» нельзя подняться до организации. Сообщите хранителю.")
    case .codesForUnknownUnit(let unit):
      Phrase(
        en: "Codes are counted for the unit “\(unit)”, which the release does not have. Tell the keeper.",
        kk: "«\(unit)» бөлімшесіне код берілген деп саналған, бірақ жарияланымда ондай бөлімше жоқ. Сақтаушыға айтыңыз.",
        ru: "Для подразделения «\(unit)» учтены коды, но в выпуске его нет. Сообщите хранителю.")
    case .repeatedCell(let place):
      Phrase(
        en: "The cell “\(place)” stands in the release twice. Do not use this release, and tell the keeper.",
        kk: "«\(place)» ұяшығы жарияланымда екі рет тұр. Бұл жарияланымды пайдаланбаңыз, сақтаушыға айтыңыз.",
        ru: "Ячейка «\(place)» стоит в выпуске дважды. Не используйте этот выпуск и сообщите хранителю.")
    case .undeclaredCell(let place):
      Phrase(
        en: "The cell “\(place)” is about a unit, a scale or a slice that the release does not declare. Do not use it, and tell the keeper.",
        kk: "«\(place)» ұяшығындағы бөлімше, шкала не қима жарияланымда аталмаған. Бұл жарияланымды пайдаланбаңыз, сақтаушыға айтыңыз.",
        ru: "Ячейка «\(place)» относится к подразделению, шкале или разрезу, не объявленным в выпуске. Не используйте его и сообщите хранителю.")
    case .missingCell(let place):
      Phrase(
        en: "The cell “\(place)” is missing; every cell is either published or withheld. Do not use this release, and tell the keeper.",
        kk: "«\(place)» ұяшығы жоқ; әр ұяшық не жарияланады, не жасырылады. Бұл жарияланымды пайдаланбаңыз, сақтаушыға айтыңыз.",
        ru: "Ячейки «\(place)» нет, а каждая ячейка либо опубликована, либо скрыта. Не используйте этот выпуск и сообщите хранителю.")
    case .mixedStatus(let path):
      Phrase(
        en: "The cell at \(path) is neither wholly published nor wholly withheld. Do not use this release, and tell the keeper.",
        kk: "\(path) орнындағы ұяшық толық жарияланбаған да, толық жасырылмаған да. Бұл жарияланымды пайдаланбаңыз, сақтаушыға айтыңыз.",
        ru: "Ячейка в \(path) и не опубликована полностью, и не скрыта полностью. Не используйте этот выпуск и сообщите хранителю.")
    case .belowMinimumGroup(let place):
      Phrase(
        en: "The cell “\(place)” shows fewer people than the minimum group. Do not pass this release on, and tell the keeper at once.",
        kk: "«\(place)» ұяшығы ең кіші топтан аз адамды көрсетіп тұр. Бұл жарияланымды ешкімге бермеңіз, сақтаушыға дереу айтыңыз.",
        ru: "Ячейка «\(place)» показывает меньше людей, чем минимальная группа. Никому не передавайте этот выпуск и сразу сообщите хранителю.")
    case .spreadOfTooFew(let place):
      Phrase(
        en: "The cell “\(place)” gives a standard deviation of fewer than \(ReleasePolicy.spreadMinimum) people. Tell the keeper at once.",
        kk: "«\(place)» ұяшығында \(ReleasePolicy.spreadMinimum) адамнан аз топтың стандартты ауытқуы берілген. Сақтаушыға дереу айтыңыз.",
        ru:
          "В ячейке «\(place)» дано стандартное отклонение группы, в которой меньше \(ReleasePolicy.spreadMinimum) человек. Сразу сообщите хранителю."
      )
    case .zeroSpread(let place):
      Phrase(
        en: "The cell “\(place)” says that everybody in it has the same score. Do not pass this release on, and tell the keeper at once.",
        kk: "«\(place)» ұяшығынан ондағылардың бәрінің балы бірдей екені көрінеді. Бұл жарияланымды ешкімге бермеңіз, сақтаушыға дереу айтыңыз.",
        ru: "Из ячейки «\(place)» видно, что у всех в ней одинаковый балл. Никому не передавайте этот выпуск и сразу сообщите хранителю.")
    case .impossibleFigure(let place):
      Phrase(
        en: "The cell “\(place)” holds a figure that no answers can give. Do not use this release, and tell the keeper.",
        kk: "«\(place)» ұяшығында ешқандай жауаптан шықпайтын сан тұр. Бұл жарияланымды пайдаланбаңыз, сақтаушыға айтыңыз.",
        ru: "В ячейке «\(place)» стоит число, которого не дают никакие ответы. Не используйте этот выпуск и сообщите хранителю.")
    case .foreignBands(let place):
      Phrase(
        en: "The cell “\(place)” has other bands than its scale. Do not use this release, and tell the keeper.",
        kk: "«\(place)» ұяшығындағы деңгейлер шкаланың деңгейлерінен өзгеше. Бұл жарияланымды пайдаланбаңыз, сақтаушыға айтыңыз.",
        ru: "Уровни в ячейке «\(place)» не те, что у шкалы. Не используйте этот выпуск и сообщите хранителю.")
    case .wrongShareForm(let place):
      Phrase(
        en: "The cell “\(place)” gives a share in a form that its number of people does not allow. Do not use this release, and tell the keeper.",
        kk: "«\(place)» ұяшығындағы үлес адам санына сай келмейтін түрде берілген. Бұл жарияланымды пайдаланбаңыз, сақтаушыға айтыңыз.",
        ru: "Доля в ячейке «\(place)» указана в форме, недопустимой при таком числе людей. Не используйте этот выпуск и сообщите хранителю.")
    case .notCanonical(let offset):
      Phrase(
        en: "From byte \(offset + 1) on the file is not written as a release is. It was changed after signing, or saved anew by another program.",
        kk:
          "\(offset + 1)-байттан бастап файл жарияланым ережесімен жазылмаған. Ол қол қойылғаннан кейін өзгертілген немесе басқа бағдарламада қайта сақталған.",
        ru:
          "С байта \(offset + 1) файл записан не так, как пишутся выпуски. Его изменили после подписания или пересохранили другой программой.")
    case .wrongSignature:
      Phrase(
        en: "The signature does not fit: the release was changed after signing, or signed with another key. Do not use it; ask the keeper.",
        kk:
          "Қолтаңба сәйкес емес: жарияланым қол қойылғаннан кейін өзгертілген немесе оған басқа кілтпен қол қойылған. Оны пайдаланбаңыз, сақтаушыдан сұраңыз.",
        ru: "Подпись не подходит: выпуск изменили после подписания или подписали другим ключом. Не используйте его; спросите хранителя.")
    }
  }
}

extension ChainFinding {
  /// What was found, and what to do.
  public var message: Phrase {
    switch self {
    case .otherOrganisation(let round, let found, let expected):
      Phrase(
        en: "The release of “\(round)” is one of “\(found)”, the others are of “\(expected)”. Compare the releases of one organisation at a time.",
        kk: "«\(round)» жарияланымы «\(found)» ұйымына тиесілі, қалғандары — «\(expected)» ұйымына. Бір ұйымның жарияланымдарын ғана салыстырыңыз.",
        ru: "Выпуск «\(round)» относится к организации «\(found)», остальные — к «\(expected)». Сравнивайте выпуски одной организации.")
    case .twoOfOneRound(let round):
      Phrase(
        en: "There are two different releases of “\(round)”, but a round is published once. Trust neither, and ask the keeper in front of others.",
        kk:
          "«\(round)» раундының бір-бірінен өзгеше екі жарияланымы бар, ал раунд бір-ақ рет жарияланады. Екеуіне де сенбеңіз, сақтаушыдан көптің көзінше сұраңыз.",
        ru:
          "Есть два разных выпуска раунда «\(round)», а раунд публикуется один раз. Не доверяйте ни одному и спросите хранителя при свидетелях.")
    case .fork(let rounds):
      Phrase(
        en:
          "The chain was split: \(Self.list(rounds, "“", "”")) all claim the same place in it. Somebody may have been shown another chain; ask the keeper.",
        kk:
          "Тізбек екіге айырылған: \(Self.list(rounds, "«", "»")) — барлығы бір орынға таласады. Біреуге басқа тізбек көрсетілген болуы мүмкін; сақтаушыдан сұраңыз.",
        ru:
          "Цепочка раздвоена: на одно и то же место в ней претендуют \(Self.list(rounds, "«", "»")). Возможно, кому-то показали другую цепочку; спросите хранителя."
      )
    case .gap(let round, let missing):
      Phrase(
        en: "Between “\(round)” and the releases before it one is missing; its hash begins with \(Self.beginning(missing)). Ask the keeper for it.",
        kk:
          "«\(round)» және одан бұрынғы жарияланымдардың арасында біреуі жоқ; оның хеші \(Self.beginning(missing)) деп басталады. Оны сақтаушыдан сұраңыз.",
        ru:
          "Между «\(round)» и предыдущими выпусками одного не хватает; его хеш начинается с \(Self.beginning(missing)). Попросите его у хранителя.")
    case .beginningNotGiven(let round):
      Phrase(
        en: "What was published before “\(round)” was not given, so nothing can be said about it. Add the earlier releases to check the whole chain.",
        kk:
          "«\(round)» раундына дейінгі жарияланымдар берілмеген, сондықтан олар туралы ештеңе айту мүмкін емес. Бүкіл тізбекті тексеру үшін оларды қосыңыз.",
        ru: "Выпуски до «\(round)» не даны, и о них ничего нельзя сказать. Чтобы проверить всю цепочку, добавьте их.")
    case .publishedBackwards(let round, let before):
      Phrase(
        en: "“\(round)” says it was published on an earlier day than “\(before)”, although it comes after it. Ask the keeper.",
        kk: "«\(round)» тізбекте «\(before)» раундынан кейін тұр, бірақ жарияланған күні одан ерте. Сақтаушыдан сұраңыз.",
        ru: "«\(round)» стоит в цепочке после «\(before)», но днём публикации указан более ранний. Спросите хранителя.")
    case .keyChanged(let round, let before):
      Phrase(
        en: "“\(round)” is signed with another key than “\(before)”. Ask the keeper aloud whether the key was changed, and compare its digits.",
        kk:
          "«\(round)» және «\(before)» жарияланымдарына әртүрлі кілтпен қол қойылған. Кілт ауысқан-ауыспағанын сақтаушының өзінен сұрап, оның сандарын салыстырыңыз.",
        ru: "«\(round)» и «\(before)» подписаны разными ключами. Спросите хранителя лично, менялся ли ключ, и сверьте его цифры.")
    case .foreignKey(let round):
      Phrase(
        en: "“\(round)” is not signed with the key you trust. Do not use it before you have compared the key's digits with the keeper.",
        kk: "«\(round)» жарияланымына сіз сенетін кілтпен қол қойылмаған. Кілт сандарын сақтаушымен салыстырмай тұрып, оны пайдаланбаңыз.",
        ru: "«\(round)» подписан не тем ключом, которому вы доверяете. Не используйте его, пока не сверите цифры ключа с хранителем.")
    case .rolledBack(let digest):
      Phrase(
        en: "The release you have seen last is not among these; its hash begins with \(Self.beginning(digest)). The chain may have been replaced.",
        kk: "Сіз соңғы көрген жарияланым бұлардың ішінде жоқ; оның хеші \(Self.beginning(digest)) деп басталады. Тізбек ауыстырылған болуы мүмкін.",
        ru: "Последнего выпуска, который вы видели, среди этих нет; его хеш начинается с \(Self.beginning(digest)). Возможно, цепочку подменили.")
    case .minimumGroupLowered(let round, let from, let to):
      Phrase(
        en: "From “\(round)” on the minimum group is \(to); before it was \(from).",
        kk: "«\(round)» раундынан бастап ең кіші топ — \(to); бұрын \(from) болған.",
        ru: "Начиная с «\(round)» минимальная группа — \(to); раньше было \(from).")
    }
  }

  private static func list(_ rounds: [String], _ open: String, _ close: String) -> String {
    let shown = rounds.prefix(8).map { open + $0 + close }.joined(separator: ", ")
    return rounds.count > 8 ? shown + ", …" : shown
  }

  /// Enough of a hash to recognise it by.
  private static func beginning(_ digest: [UInt8]) -> String { Hex.encode(Array(digest.prefix(6))) }
}

extension BoxRegister.Fault {
  public var message: Phrase {
    switch self {
    case .tooLong(let limit):
      Phrase(
        en: "The file is longer than any register of boxes (\(limit) lines). Check that it is the right one.",
        kk: "Файл үлестер тізімінен ұзын (шегі \(limit) жол). Дұрыс файлды таңдағаныңызды тексеріңіз.",
        ru: "Файл длиннее любого перечня вкладов (предел строк: \(limit)). Проверьте, тот ли это файл.")
    case .notAHash(let line):
      Phrase(
        en: "Line \(line) is no hash, so the file is no register of boxes. Check that it is the right one.",
        kk: "\(line)-жолда хеш тұрған жоқ, демек файл үлестер тізімі емес. Дұрыс файлды таңдағаныңызды тексеріңіз.",
        ru: "В строке \(line) стоит не хеш, значит, файл не является перечнем вкладов. Проверьте, тот ли это файл.")
    case .outOfOrder(let line):
      Phrase(
        en: "Line \(line) stands out of order, so the register was changed. Ask the keeper for the original.",
        kk: "\(line)-жол өз орнында тұрған жоқ, демек тізім өзгертілген. Түпнұсқасын сақтаушыдан сұраңыз.",
        ru: "Строка \(line) стоит не по порядку, значит, перечень изменили. Попросите у хранителя исходный.")
    }
  }
}
