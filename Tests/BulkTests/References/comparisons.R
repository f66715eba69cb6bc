# Writes comparisons-r.csv, what R finds in comparisons.csv: Rscript comparisons.R
# Needs the packages sandwich and effectsize (Debian: r-cran-sandwich, r-cran-effectsize).
# The scale: mean of i1, i2, i3 (reversed, 0 to 5), i4, i5, i6, with at least half of them answered.
suppressMessages({library(sandwich); library(effectsize)})
lines <- c(paste0("# origin: ", R.version.string, ", sandwich ", packageVersion("sandwich"), ", effectsize ", packageVersion("effectsize"),
                  "; written by comparisons.R"), "sample,figure,value")
put <- function(sample, figure, value) lines <<- c(lines, sprintf("%s,%s,%.17g", sample, figure, value))

data <- read.csv2("comparisons.csv", comment.char = "#", na.strings = c("", "NA"), stringsAsFactors = FALSE)
items <- data[paste0("i", 1:6)]
data <- data[!apply(items > 5, 1, any, na.rm = TRUE), ]  # faulty rows
items <- data[paste0("i", 1:6)]; items$i3 <- 5 - items$i3
answered <- rowSums(!is.na(items))
data$score <- ifelse(answered >= 3, rowMeans(items, na.rm = TRUE), NA)
put("rows", "sound", nrow(data)); put("rows", "not_scorable", sum(is.na(data$score)))

# Groups: teams with at least five people.
scored <- data[!is.na(data$score), ]
put("groups", "not_stated", sum(is.na(scored$team)))
teams <- scored[!is.na(scored$team), ]
teams <- teams[teams$team %in% names(which(table(teams$team) >= 5)), ]
group <- factor(teams$team)
for (name in levels(group)) {
  value <- teams$score[group == name]
  put("groups", paste0("n_", name), length(value)); put("groups", paste0("mean_", name), mean(value))
  put("groups", paste0("sd_", name), sd(value)); put("groups", paste0("median_", name), median(value))
}
fit <- aov(teams$score ~ group); table <- summary(fit)[[1]]
put("groups", "ss_between", table[1, 2]); put("groups", "ss_within", table[2, 2]); put("groups", "f", table[1, 4])
put("groups", "p", pf(table[1, 4], table[1, 1], table[2, 1], lower.tail = FALSE))
put("groups", "eta", eta_squared(fit)$Eta2); put("groups", "omega", omega_squared(fit)$Omega2)
welch <- oneway.test(teams$score ~ group)
put("groups", "welch_f", welch$statistic); put("groups", "welch_df", welch$parameter[2]); put("groups", "welch_p", welch$p.value)
kruskal <- kruskal.test(teams$score, group)
put("groups", "h", kruskal$statistic); put("groups", "h_p", kruskal$p.value)
levels <- levels(group); ps <- c(); names <- c()
for (i in 1:(length(levels) - 1)) for (j in (i + 1):length(levels)) {
  test <- t.test(teams$score[group == levels[j]], teams$score[group == levels[i]])
  pair <- paste0(levels[j], "-", levels[i])
  put("groups", paste0("difference_", pair), test$estimate[1] - test$estimate[2]); put("groups", paste0("t_", pair), test$statistic)
  put("groups", paste0("lower_", pair), test$conf.int[1]); put("groups", paste0("df_", pair), test$parameter)
  put("groups", paste0("p_", pair), test$p.value)
  put("groups", paste0("g_", pair), hedges_g(teams$score[group == levels[j]], teams$score[group == levels[i]])$Hedges_g)
  ps <- c(ps, test$p.value); names <- c(names, pair)
}
put("groups", paste0("holm_", names), p.adjust(ps, "holm"))

# Two waves by code.
waves <- data[!is.na(data$wave) & !is.na(data$code), ]
both <- merge(waves[waves$wave == "2024", c("code", "score")], waves[waves$wave == "2025", c("code", "score")], by = "code")
put("waves", "both", nrow(both)); put("waves", "without_wave", sum(is.na(data$wave)))
put("waves", "without_id", sum(is.na(data$code) & !is.na(data$wave)))
put("waves", "earlier_only", sum(waves$wave == "2024") - nrow(both)); put("waves", "later_only", sum(waves$wave == "2025") - nrow(both))
pairs <- both[!is.na(both$score.x) & !is.na(both$score.y), ]
put("waves", "n", nrow(pairs)); put("waves", "mean_earlier", mean(pairs$score.x)); put("waves", "mean_later", mean(pairs$score.y))
test <- t.test(pairs$score.y, pairs$score.x, paired = TRUE)
put("waves", "difference", test$estimate); put("waves", "t", test$statistic); put("waves", "p", test$p.value)
put("waves", "lower", test$conf.int[1]); put("waves", "upper", test$conf.int[2])
change <- round(pairs$score.y - pairs$score.x, 10)
wilcoxon <- suppressWarnings(wilcox.test(change))
put("waves", "v", wilcoxon$statistic); put("waves", "v_p", wilcoxon$p.value)
put("waves", "g", hedges_g(change)$Hedges_g)
pearson <- cor.test(pairs$score.x, pairs$score.y)
put("waves", "r", pearson$estimate); put("waves", "r_p", pearson$p.value)

# Factors; shifts of fewer than five people are pooled, the team of two is left out.
for (name in c("age", "tenure")) {
  complete <- scored[!is.na(scored[[name]]), ]
  pearson <- cor.test(complete[[name]], complete$score)
  spearman <- suppressWarnings(cor.test(complete[[name]], complete$score, method = "spearman", exact = FALSE))
  put("factors", paste0("n_", name), nrow(complete)); put("factors", paste0("r_", name), pearson$estimate)
  put("factors", paste0("r_p_", name), pearson$p.value); put("factors", paste0("rho_", name), spearman$estimate)
  put("factors", paste0("rho_p_", name), spearman$p.value)
}
merged <- function(value, pool) {
  rare <- names(which(table(value) < 5))
  ifelse(value %in% rare, if (pool) "(pooled)" else NA, value)
}
pool <- function(value) sum(table(value)[table(value) < 5]) >= 5
for (name in c("team", "shift")) {
  complete <- scored[!is.na(scored[[name]]), ]
  complete$level <- merged(complete[[name]], pool(complete[[name]]))
  complete <- complete[!is.na(complete$level), ]
  table <- summary(aov(complete$score ~ complete$level))[[1]]
  put("factors", paste0("n_", name), nrow(complete))
  put("factors", paste0("eta_", name), sqrt(table[1, 2] / (table[1, 2] + table[2, 2])))
  put("factors", paste0("p_", name), pf(table[1, 4], table[1, 1], table[2, 1], lower.tail = FALSE))
}
complete <- scored[!is.na(scored$age) & !is.na(scored$tenure) & !is.na(scored$team) & !is.na(scored$shift), ]
repeat {
  before <- nrow(complete)
  complete$teamlevel <- merged(complete$team, pool(complete$team)); complete$shiftlevel <- merged(complete$shift, pool(complete$shift))
  complete <- complete[!is.na(complete$teamlevel) & !is.na(complete$shiftlevel), ]
  if (nrow(complete) == before) break
}
frequent <- function(value) factor(value, levels = c(names(which.max(table(value))), setdiff(sort(unique(value)), names(which.max(table(value))))))
complete$teamlevel <- frequent(complete$teamlevel); complete$shiftlevel <- frequent(complete$shiftlevel)
fit <- lm(score ~ age + tenure + teamlevel + shiftlevel, complete)
errors <- sqrt(diag(vcovHC(fit, type = "HC3")))
names <- sub("^(team|shift)level", "\\1=", names(coef(fit)))
put("model", paste0("estimate_", names), coef(fit)); put("model", paste0("error_", names), errors)
put("model", paste0("p_", names), 2 * pt(-abs(coef(fit) / errors), fit$df.residual))
put("model", "n", nrow(complete)); put("model", "r_squared", summary(fit)$r.squared); put("model", "adjusted", summary(fit)$adj.r.squared)
put("model", "beta_age", coef(fit)["age"] * sd(complete$age) / sd(complete$score))
writeLines(lines, "comparisons-r.csv")
