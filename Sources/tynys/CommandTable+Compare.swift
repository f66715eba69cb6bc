import Arguments
import Wording

extension CommandTable {
  static let compare = CommandSpecification(
    "compare",
    summary: Phrase(
      en: "Compare groups or two waves, or see which factors go with a scale.",
      kk: "Топтарды не екі толқынды салыстыру немесе шкаламен байланысты факторларды көру.",
      ru: "Сравнить группы или две волны либо увидеть, какие факторы связаны со шкалой."),
    discussion: compareDiscussion,
    operands: [
      tableInstrument,
      tableInput,
    ],
    options: compareOptions + sheetOptions + [json],
    exclusions: [["by", "with", "factors"], ["items", "map"]],
    examples: [
      CommandExample(
        "tynys compare burnout answers.csv --by unit",
        Phrase(en: "Do the units differ?", kk: "Бөлімшелер бір-бірінен ерекшелене ме?", ru: "Различаются ли подразделения?")),
      CommandExample(
        "tynys compare burnout answers.csv --by year --pair code",
        Phrase(
          en: "How did the same people change from year to year?", kk: "Сол адамдарда жылдан жылға не өзгерді?",
          ru: "Что изменилось у тех же людей от года к году?")),
      CommandExample(
        "tynys compare burnout spring.csv --with autumn.csv --pair code --json",
        Phrase(
          en: "The same from two files, for another program.", kk: "Соның өзі екі файлдан, басқа бағдарлама үшін.",
          ru: "То же из двух файлов, для другой программы.")),
      CommandExample(
        "tynys compare burnout answers.csv --factors age,tenure,unit,shift",
        Phrase(en: "Which factors go with each scale?", kk: "Әр шкаламен қай факторлар байланысты?", ru: "Какие факторы связаны с каждой шкалой?")),
    ],
    statuses: [.done, .refused, .usage, .badData, .notFound, .inputOutput, .badConfiguration])

  private static let compareDiscussion = [
    Phrase(
      en:
        "Scores are those of tynys score. With --by: figures of each group, one-way, Welch's and Kruskal–Wallis' analysis of variance, and all pairs of groups with p adjusted by Holm. With --by and --pair, or --with and --pair: the same people in two waves, told by a column of ids that is never printed; only people in both waves count. With --factors: each factor alone, then a linear regression on all of them with robust errors (HC3). That things go together does not say that one causes the other.",
      kk:
        "Балдар tynys score есептегенмен бірдей. --by: әр топтың көрсеткіштері, бір факторлы, Уэлч және Краскел–Уоллис дисперсиялық талдаулары, Холм түзетуі енгізілген p мәнімен барлық топ жұптары. --by мен --pair немесе --with пен --pair: сол адамдардың екі толқындағы нәтижесі; оларды идентификатор бағаны ажыратады, ол ешқашан көрсетілмейді, екі толқында да бар адамдар ғана есептеледі. --factors: әр фактор жеке, содан кейін бәрі бірге, орнықты қателермен (HC3) сызықтық регрессияда. Екі нәрсенің байланысты болуы бірі екіншісіне себеп деген сөз емес.",
      ru:
        "Баллы те же, что у tynys score. С --by: показатели каждой группы, однофакторный дисперсионный анализ, анализ Уэлча и Краскела–Уоллиса, все пары групп с p по Холму. С --by и --pair или с --with и --pair: одни и те же люди в двух волнах; их различает столбец идентификаторов, который никогда не выводится, и считаются только те, кто есть в обеих волнах. С --factors: каждый фактор отдельно, затем линейная регрессия на все сразу с устойчивыми ошибками (HC3). Связь двух вещей не говорит, что одна — причина другой."
    ),
    Phrase(
      en:
        "A group with fewer people than the minimum group is left out of everything on that scale, and none of its figures is printed. All other figures are exact and not protected further: someone who knows part of a group can compute the rest. They are for whoever may see the file itself; to hand figures on, use tynys tabulate. Without --pair every row counts as another person.",
      kk:
        "Ең кіші топтан аз адамы бар топ сол шкаладағы ешбір есепке кірмейді және оның бірде-бір көрсеткіші шығарылмайды. Қалған сандар дәл берілген, басқаша қорғалмаған: топтың бір бөлігін білетін адам қалғанын есептеп шығара алады. Олар файлдың өзін көруге құқығы барларға арналған; сандарды басқаға беру үшін tynys tabulate пәрменін қолданыңыз. --pair берілмесе, әр жол бөлек адам болып саналады.",
      ru:
        "Группа, где людей меньше наименьшей группы, не входит ни в один расчёт по этой шкале, и ни одно её число не выводится. Остальные числа точны и больше ничем не защищены: кто знает часть группы, может вычислить остальное. Они для тех, кому можно видеть сам файл; чтобы передать числа другим, возьмите tynys tabulate. Без --pair каждая строка считается другим человеком."
    ),
    Phrase(
      en:
        "A factor is numeric where everything stated in its column is a number; else it names groups, which are compared with the most frequent one. Groups below the minimum are pooled, or left out where even together they are too few. Waves stand in natural order, numbers and dates by value; --waves says otherwise.",
      kk:
        "Бағанда көрсетілгеннің бәрі сан болса, фактор сандық болады; әйтпесе ол топтарды атайды, топтар ең жиі кездесетінімен салыстырылады. Ең кіші топтан кішілері біріктіріледі, бірге алғанда да аз болса, есепке кірмейді. Толқындар табиғи ретпен тұрады: сандар мен күндер мәні бойынша; --waves басқа ретті көрсетеді.",
      ru:
        "Фактор числовой, если всё указанное в его столбце — числа; иначе он называет группы, и они сравниваются с самой частой. Группы меньше наименьшей объединяются или, если и вместе их мало, не учитываются. Волны стоят в естественном порядке, числа и даты по значению; другой порядок задаёт --waves."
    ),
  ]

  private static let compareOptions = [
    OptionSpecification(
      "by", value: ValueSpecification(.text, placeholder: "COL"),
      help: Phrase(
        en: "The column with the groups; with --pair, that with the waves.", kk: "Топтар бағаны; --pair берілсе, толқындар бағаны.",
        ru: "Столбец с группами; вместе с --pair — с волнами.")),
    OptionSpecification(
      "pair", value: ValueSpecification(.text, placeholder: "COL"),
      help: Phrase(
        en: "The column with an id that is the same in both waves.", kk: "Екі толқында да бірдей идентификатор бағаны.",
        ru: "Столбец с идентификатором, одним и тем же в обеих волнах.")),
    OptionSpecification(
      "with", value: ValueSpecification(.file, placeholder: "SECOND.csv"),
      help: Phrase(
        en: "The file of the later wave, with the same columns; needs --pair.", kk: "Кейінгі толқынның файлы, бағандары бірдей; --pair керек.",
        ru: "Файл более поздней волны с теми же столбцами; нужен --pair.")),
    OptionSpecification(
      "waves", value: ValueSpecification(.text, placeholder: "EARLIER,LATER"),
      help: Phrase(
        en: "Which two waves, where the column has more or their order is another.",
        kk: "Қай екі толқын: бағанда көбірек болса немесе реті басқа болса.",
        ru: "Какие две волны, если их в столбце больше или порядок иной.")),
    OptionSpecification(
      "factors", value: ValueSpecification(.text, placeholder: "COL[,COL]"),
      help: Phrase(en: "The columns with the factors, at most 20.", kk: "Факторлар бағандары, ең көбі 20.", ru: "Столбцы с факторами, не больше 20.")),
    OptionSpecification(
      "categories", value: ValueSpecification(.text, placeholder: "COL[,COL]"),
      help: Phrase(
        en: "Factors whose numbers are names, such as codes of regions.", kk: "Сандары атау болып табылатын факторлар, мысалы аймақ кодтары.",
        ru: "Факторы, где числа — имена, например коды регионов.")),
    OptionSpecification(
      "not-stated", value: ValueSpecification(.text, placeholder: "CODES"),
      help: Phrase(
        en: "Texts in these columns that say nothing, beside nothing and NA: --not-stated=-9,99.",
        kk: "Осы бағандарда бос ұяшық пен NA-дан бөлек «көрсетілмеген» дегенді білдіретін мәтіндер: --not-stated=-9,99.",
        ru: "Что в этих столбцах значит «не указано», кроме пустой ячейки и NA: --not-stated=-9,99.")),
    OptionSpecification(
      "minimum-group", value: ValueSpecification(.wholeNumber(5...1000)),
      help: Phrase(
        en: "No group below this is compared or shown; 5 unless given.", kk: "Бұдан кіші топ салыстырылмайды, көрсетілмейді; әдепкісі 5.",
        ru: "Группы меньше этой не сравниваются и не показываются; по умолчанию 5.")),
  ]
}
