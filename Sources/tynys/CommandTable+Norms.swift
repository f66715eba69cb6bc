import Arguments
import Wording

extension CommandTable {
  static let norms = CommandSpecification(
    "norms",
    summary: Phrase(
      en: "Make norms for a questionnaire from a file of answers.", kk: "Жауаптар файлынан сауалнамаға норма жасау.",
      ru: "Составить нормы опросника по файлу ответов."),
    discussion: [
      Phrase(
        en:
          "Writes, for each scale, a part of the questionnaire's definition as JSON: a norm with mean, standard deviation and a table of percentiles, the reliability, and local bands with what they rest on. With --merged it writes the whole definition with these parts in it and a new version, ready to use; everything else stays byte for byte. The result is checked as “tynys validate” does before anything is written.",
        kk:
          "Әр шкала үшін сауалнама файлының бөлігін JSON түрінде жазады: орташа мәні, стандартты ауытқуы және перцентильдер кестесі бар норма, сенімділік және негізі көрсетілген жергілікті деңгейлер. --merged параметрімен осы бөліктер енгізілген, жаңа нұсқасы бар, бірден қолдануға болатын тұтас сауалнама файлын жазады; қалғаны байтына дейін өзгермейді. Жазбас бұрын нәтиже «tynys validate» сияқты тексеріледі.",
        ru:
          "Записывает для каждой шкалы часть файла опросника в виде JSON: норму со средним, стандартным отклонением и таблицей перцентилей, надёжность и местные уровни с их основанием. С --merged записывается весь опросник с этими частями и новой версией, готовый к применению; всё остальное остаётся байт в байт. До записи результат проверяется так же, как это делает «tynys validate»."
      ),
      Phrase(
        en:
          "Only rows with all answers to a scale count. Norms are published, so nobody may be recognised in them: a scale needs 30 such rows, percentiles and bands need 100, each step of a table holds at least 5 people, and figures are rounded. Every row counts as another person. Make norms once, of a file that is finished: two versions that differ by few people tell about these few.",
        kk:
          "Шкаланың барлық сұрағына жауап берілген жолдар ғана есептеледі. Нормалар жарияланады, сондықтан олардан ешкімді тануға болмауы керек: шкалаға кемінде осындай 30 жол, перцентильдер мен деңгейлерге 100 жол қажет, кестенің әр сатысында кемінде 5 адам болады, көрсеткіштер дөңгелектенеді. Әр жол бөлек адам болып саналады. Норманы жинап біткен файлдан бір рет жасаңыз: бірнеше адамға ғана өзгеше екі нұсқа сол адамдар туралы мәлімет береді.",
        ru:
          "Учитываются только строки со всеми ответами на вопросы шкалы. Нормы публикуются, и узнать по ним нельзя никого: шкале нужно 30 таких строк, перцентилям и уровням — 100, в каждой ступени таблицы не меньше 5 человек, значения округлены. Каждая строка считается другим человеком. Составляйте нормы один раз, по законченному файлу: две версии, которые отличаются несколькими людьми, расскажут об этих людях."
      ),
      Phrase(
        en:
          "Local bands are the thirds of the norm group, the convention of the Maslach Burnout Inventory's manuals. They take the ids of the questionnaire's own three bands, so that profiles and advice still find them. They describe this group alone and are no diagnosis; --bands keep leaves the questionnaire's bands as they are.",
        kk:
          "Жергілікті деңгейлер — норма тобының үштен бір бөліктері, бұл — Маслач сауалнамасы нұсқаулықтарындағы тәсіл. Олар сауалнаманың өз үш деңгейінің идентификаторларын алады, сондықтан бейіндер мен кеңестер жұмысын жалғастыра береді. Олар тек осы топты сипаттайды және диагноз емес; --bands keep сауалнаманың деңгейлерін өзгеріссіз қалдырады.",
        ru:
          "Местные уровни — это трети нормативной группы, как принято в руководствах к опроснику Маслач. Они получают идентификаторы трёх собственных уровней опросника, поэтому профили и советы продолжают работать. Они описывают только эту группу и не являются диагнозом; --bands keep оставляет уровни опросника без изменений."
      ),
    ],
    operands: [
      tableInstrument,
      tableInput,
    ],
    options: [
      OptionSpecification(
        "population", value: ValueSpecification(.text, placeholder: Phrase(en: "NAME", kk: "АТАУ", ru: "НАЗВАНИЕ")), occurrence: .required,
        help: Phrase(
          en: "Who was asked, as readers of a result will see it.", kk: "Кімдерден сұралды; нәтижені оқитындар осыны көреді.",
          ru: "Кого спрашивали; это увидят читающие результат.")),
      OptionSpecification(
        "id", value: ValueSpecification(.text, placeholder: "ID"),
        help: Phrase(
          en: "The norm's id; otherwise made of NAME. A norm of the same id is replaced.",
          kk: "Норманың идентификаторы; көрсетілмесе, АТАУ бойынша жасалады. Идентификаторы бірдей норма ауыстырылады.",
          ru: "Идентификатор нормы; иначе образуется из НАЗВАНИЯ. Норма с тем же идентификатором заменяется.")),
      OptionSpecification(
        "out", short: "o", value: ValueSpecification(.file, placeholder: "OUT.json"),
        help: Phrase(
          en: "Write here, whole or not at all; otherwise to standard output.",
          kk: "Осында толық жазу немесе мүлде жазбау; көрсетілмесе, стандартты шығысқа.",
          ru: "Записать сюда целиком или никак; иначе в стандартный вывод.")),
      OptionSpecification(
        "merged",
        help: Phrase(
          en: "Write the whole definition with the norms in it.", kk: "Нормалар енгізілген тұтас сауалнама файлын жазу.",
          ru: "Записать весь опросник вместе с нормами.")),
      OptionSpecification(
        "new-version", value: ValueSpecification(.text, placeholder: "1.1.0"),
        help: Phrase(
          en: "The merged definition's version; otherwise the second number is one higher.",
          kk: "Жаңа сауалнаманың нұсқасы; көрсетілмесе, екінші сан бірге артады.",
          ru: "Версия нового опросника; иначе второе число увеличивается на один.")),
      OptionSpecification(
        "bands", value: ValueSpecification(.choice(NormRequest.Bands.allCases.map(\.rawValue))),
        help: Phrase(
          en: "Thirds of this group, as without the option, or the questionnaire's own bands.",
          kk: "Осы топтың үштен бір бөліктері (әдепкісі) немесе сауалнаманың өз деңгейлері.",
          ru: "Трети этой группы (по умолчанию) или собственные уровни опросника.")),
    ] + sheetOptions + [
      OptionSpecification(
        "json",
        help: Phrase(
          en: "Print what became of the scales as JSON; the norms go to --out only.",
          kk: "Шкалалардың нәтижесін JSON түрінде шығару; нормалар тек --out файлына жазылады.",
          ru: "Вывести итог по шкалам как JSON; нормы пишутся только в --out."))
    ],
    exclusions: [["items", "map"]],
    examples: [
      CommandExample(
        "tynys norms burnout answers.csv --population 'Home care, East' -o part.json",
        Phrase(en: "The parts, to be put in by hand.", kk: "Қолмен енгізілетін бөліктер.", ru: "Части, чтобы вставить вручную.")),
      CommandExample(
        "tynys norms burnout answers.csv --population East --merged -o burnout.json",
        Phrase(
          en: "The whole definition; then: tynys check ./burnout.json",
          kk: "Тұтас сауалнама файлы; одан кейін: tynys check ./burnout.json",
          ru: "Весь опросник; затем: tynys check ./burnout.json")),
    ],
    statuses: [.done, .refused, .usage, .badData, .notFound, .internalFault, .cannotCreate, .inputOutput, .badConfiguration])
}
