import Arguments
import Wording

/// The commands of rounds: a worker's contribution, the keeper's side, and what anybody can audit.
extension CommandTable {
  static let contribute = CommandSpecification(
    "contribute",
    summary: Phrase(
      en: "Give an anonymous contribution to your team's round.", kk: "Ұжым раундына анонимді үлес қосу.",
      ru: "Внести анонимный вклад в раунд коллектива."),
    discussion: [
      Phrase(
        en:
          "Every value that will leave the computer is shown first. What leaves is scores, never answers; the code on your slip alone tells your unit.",
        kk: "Компьютерден шығатын әр мән алдымен көрсетіледі. Жауаптар емес, тек балдар шығады; бөлімшеңізді қағазыңыздағы код қана көрсетеді.",
        ru:
          "Сначала показывается каждое значение, которое уйдёт с компьютера. Уходят баллы, а не ответы; подразделение определяет только код с вашего листка."
      ),
      Phrase(
        en:
          "In a terminal, what is not given is asked for. A code on the command line can be seen by others in the list of programs and in the shell's history: let it be asked for on a shared computer.",
        kk:
          "Терминалда берілмегенінің бәрі сұралады. Пәрмен жолында жазылған кодты басқалар бағдарламалар тізімінен және қабықша тарихынан көре алады: ортақ компьютерде оны сұрағанда теріңіз.",
        ru:
          "В терминале всё, что не указано, будет спрошено. Код в командной строке виден другим в списке программ и в истории оболочки: на общем компьютере введите его по запросу."
      ),
      Phrase(
        en:
          "The cards seen on this computer are remembered in seen-cards.json of the data folder, so that a second card of a round or a changed key is refused. The file tells that a card was opened here; not by whom, not when, and not whether anybody contributed.",
        kk:
          "Осы компьютерде көрілген карточкалар деректер қалтасындағы seen-cards.json файлында есте сақталады: раундтың екінші карточкасы немесе ауысқан кілт қабылданбайды. Файл карточканың осында ашылғанын ғана көрсетеді; кім ашқанын, қашан ашқанын, үлес қосылған-қосылмағанын көрсетпейді.",
        ru:
          "Карточки, открытые на этом компьютере, запоминаются в файле seen-cards.json папки данных, чтобы вторая карточка раунда или сменившийся ключ не были приняты. По файлу видно, что карточку здесь открывали, но не кто, не когда и не внесён ли вклад."
      ),
    ],
    options: [
      OptionSpecification(
        "card", value: ValueSpecification(.file),
        help: Phrase(en: "The round card from the keeper.", kk: "Сақтаушы берген раунд карточкасы.", ru: "Карточка раунда от хранителя.")),
      OptionSpecification(
        "code", value: ValueSpecification(.text, placeholder: Phrase(en: "CODE", kk: "КОД", ru: "КОД")),
        help: Phrase(en: "The code of the slip you drew.", kk: "Суырып алған қағазыңыздағы код.", ru: "Код с вытянутого вами листка.")),
      OptionSpecification(
        "to", value: ValueSpecification(.directory),
        help: Phrase(en: "Where the sealed file is written.", kk: "Мөрленген файл жазылатын қалта.", ru: "Папка для запечатанного файла.")),
      OptionSpecification(
        "key", value: ValueSpecification(.text, placeholder: Phrase(en: "DIGITS", kk: "САНДАР", ru: "ЦИФРЫ")),
        help: Phrase(
          en: "The key's digits as the keeper told them; the card must have them, and a new key is accepted then.",
          kk: "Сақтаушы айтқан кілт сандары; карточкада дәл сондай болуы керек, сонда жаңа кілт қабылданады.",
          ru: "Цифры ключа со слов хранителя; у карточки должны быть такие же, и тогда новый ключ принимается.")),
      OptionSpecification(
        "latest",
        help: Phrase(en: "Use the latest kept result.", kk: "Соңғы сақталған нәтижені қолдану.", ru: "Взять последний сохранённый результат.")),
      OptionSpecification(
        "slice", value: ValueSpecification(.text, placeholder: "NAME=CLASS"), occurrence: .repeatable,
        help: Phrase(en: "A class the round asks for.", kk: "Раунд сұрайтын санат.", ru: "Категория, о которой спрашивает раунд.")),
      OptionSpecification(
        "yes", help: Phrase(en: "Write without asking.", kk: "Сұрамай жазу.", ru: "Записать без вопроса.")),
      passphraseFile,
    ],
    examples: [
      CommandExample(
        "tynys contribute", Phrase(en: "In a terminal: asks for everything.", kk: "Терминалда: бәрін өзі сұрайды.", ru: "В терминале: всё спросит.")),
      CommandExample(
        "tynys contribute --card 2026-Q4.card --code CODE --to /media/stick --latest",
        Phrase(en: "The latest result, onto a stick.", kk: "Соңғы нәтижені флешкаға.", ru: "Последний результат на флешку.")),
    ],
    statuses: [
      .done, .refused, .usage, .badData, .notFound, .cannotCreate, .inputOutput, .busy, .refusedAccess, .badConfiguration, .suspended,
    ])
}

/// What anybody can check.
extension CommandTable {
  static let audit = CommandSpecification(
    "audit",
    summary: Phrase(
      en: "Check published releases, without any key.", kk: "Жарияланымдарды кілтсіз тексеру.",
      ru: "Проверить опубликованные выпуски без ключей."),
    discussion: [
      Phrase(
        en:
          "Proves that each file is as it was signed and keeps the rules, that the releases follow on one another, and that no figure about fewer people than the minimum group can be computed from what one release publishes: every combination that could give one is searched for exactly.",
        kk:
          "Мыналарды дәлелдейді: әр файл қол қойылған күйінде және ережеге сай; жарияланымдар бірінен соң бірі жалғасады; бір жарияланымдағы сандардан ең кіші топтан аз адам туралы ештеңе есептеп шығару мүмкін емес — соған апаратын әр үйлесім дәл тексеріледі.",
        ru:
          "Доказывает, что каждый файл таков, каким его подписали, и соблюдает правила; что выпуски следуют друг за другом; что из чисел одного выпуска нельзя вычислить ничего о группе меньше минимальной: ищется точно каждое сочетание, которое могло бы к этому привести."
      ),
      Phrase(
        en:
          "Does not prove that answers are true, that the keeper counted everybody, that no release was kept from you after the last one given, or whose the key is: compare its digits with the keeper. What people know besides, such as their own answer or who joined a team, stays in their hands.",
        kk:
          "Мыналарды дәлелдемейді: жауаптардың шындығын, сақтаушының бәрін есепке алғанын, берілген соңғы жарияланымнан кейінгісі сізден жасырылмағанын, кілттің кімдікі екенін (сандарын сақтаушымен салыстырыңыз). Адамдардың өздері білетіні, мысалы өз жауабы не ұжымға кім қосылғаны, өздерінде қалады.",
        ru:
          "Не доказывает, что ответы правдивы, что хранитель учёл всех, что после последнего из данных выпусков нет другого, которого вам не дали, и чей это ключ: сверьте его цифры с хранителем. То, что люди знают и так — свой ответ, кто пришёл в коллектив, — остаётся при них."
      ),
    ],
    operands: [
      OperandSpecification(
        "release", ValueSpecification(.file), .oneOrMore,
        help: Phrase(en: "Releases of one organisation.", kk: "Бір ұйымның жарияланымдары.", ru: "Выпуски одной организации."))
    ],
    options: [json],
    examples: [
      CommandExample(
        "tynys audit releases/2026-Q4.release.json",
        Phrase(en: "Signature, chain, rules.", kk: "Қолтаңба, тізбек, ережелер.", ru: "Подпись, цепочка, правила.")),
      CommandExample(
        "tynys audit releases/2026-Q3.release.json releases/2026-Q4.release.json",
        Phrase(
          en: "With the chain from one to the next.", kk: "Бірінен екіншісіне жалғасқан тізбегімен.", ru: "Вместе с цепочкой от одного к другому.")),
    ],
    statuses: [.done, .refused, .usage, .badData, .notFound, .inputOutput, .refusedAccess])
}
