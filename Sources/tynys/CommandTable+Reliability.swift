import Arguments
import Wording

extension CommandTable {
  static let reliability = CommandSpecification(
    "reliability",
    summary: Phrase(
      en: "Tell how well a questionnaire's scales measure.", kk: "Сауалнама шкалаларының қаншалықты дәл өлшейтінін көрсету.",
      ru: "Показать, насколько надёжно измеряют шкалы опросника."),
    discussion: [
      Phrase(
        en:
          "For each scale, from the rows that answer all of its items: mean, standard deviation, median, skewness, kurtosis, Shapiro–Wilk (up to 5,000 rows), Cronbach's alpha with its interval, omega total, split-half, the standard error of measurement, each item's part in it, and Hoyt's analysis of variance; then Pearson's and Spearman's correlations of the scales.",
        kk:
          "Әр шкала бойынша, барлық сұрағына жауап берілген жолдардан: орташа мән, стандартты ауытқу, медиана, асимметрия, эксцесс, Шапиро–Уилк критерийі (5000 жолға дейін), Кронбах альфасы аралығымен, жалпы омега, екіге бөлу әдісі, өлшеудің стандартты қатесі, әр сұрақтың үлесі және Хойттың дисперсиялық талдауы; соңында шкалалардың Пирсон және Спирмен корреляциясы.",
        ru:
          "По каждой шкале, по строкам с ответами на все её вопросы: среднее, стандартное отклонение, медиана, асимметрия, эксцесс, критерий Шапиро–Уилка (до 5000 строк), альфа Кронбаха с интервалом, общая омега, метод половин, стандартная ошибка измерения, вклад каждого вопроса и дисперсионный анализ Хойта; затем корреляции шкал по Пирсону и Спирмену."
      ),
      Phrase(
        en:
          "The figures are exact and not protected: they are for whoever may see the file. Of fewer than five rows nothing is told. Faulty rows are told with line and column and left out.",
        kk:
          "Сандар дәл, қорғалмаған: олар файлды көруге құқығы бар адамға арналған. Жол саны бестен аз болса, ештеңе көрсетілмейді. Қате жолдардың жолы мен бағаны айтылады, олар есепке алынбайды.",
        ru:
          "Числа точные и не защищены: они для тех, кому можно видеть файл. Если строк меньше пяти, ничего не показывается. Об ошибочных строках сообщается со строкой и столбцом, они не учитываются."
      ),
    ],
    operands: [tableInstrument, tableInput], options: sheetOptions + [strict, json], exclusions: [["items", "map"]],
    examples: [
      CommandExample(
        "tynys reliability burnout answers.csv",
        Phrase(en: "All figures as tables.", kk: "Барлық сан кесте түрінде.", ru: "Все числа в таблицах.")),
      CommandExample(
        "tynys reliability burnout paper.csv --items q1..q22 --json",
        Phrase(
          en: "Other column names, figures for another program.", kk: "Бағандардың аты басқа, сандар басқа бағдарламаға арналған.",
          ru: "Другие имена столбцов, числа для другой программы.")),
    ],
    statuses: [.done, .refused, .usage, .badData, .notFound, .inputOutput, .badConfiguration])
}
