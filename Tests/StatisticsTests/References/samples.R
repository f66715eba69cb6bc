# Writes samples-r.csv, the results of R on the samples beside it: Rscript samples.R
# Needs the packages sandwich and effectsize (Debian: r-cran-sandwich, r-cran-effectsize).
suppressMessages({library(sandwich); library(effectsize)})
lines <- c(paste0("# origin: ", R.version.string, ", sandwich ", packageVersion("sandwich"), ", effectsize ", packageVersion("effectsize"),
                  "; written by samples.R"), "sample,figure,value")
put <- function(sample, figure, value) lines <<- c(lines, sprintf("%s,%s,%.17g", sample, figure, value))

noncentral <- function(f, d1, d2, p) {
  if (pf(f, d1, d2) <= p) return(0)
  high <- 1
  while (pf(f, d1, d2, ncp = high) > p) high <- high * 2
  uniroot(function(l) pf(f, d1, d2, ncp = l) - p, c(0, high), tol = 1e-13)$root
}

for (name in c("groups", "groups-far")) {
  data <- read.csv(paste0(name, ".csv"), comment.char = "#")
  centre <- if (name == "groups-far") 1e6 else 0  # R's own sums lose digits far from 0; the figures do not depend on the origin
  value <- data$value - centre
  group <- factor(data$group)
  table <- summary(aov(value ~ group))[[1]]
  put(name, "ss_between", table[1, 2]); put(name, "df_between", table[1, 1])
  put(name, "ss_within", table[2, 2]); put(name, "df_within", table[2, 1])
  put(name, "f", table[1, 4]); put(name, "p", pf(table[1, 4], table[1, 1], table[2, 1], lower.tail = FALSE))
  welch <- oneway.test(value ~ group)
  put(name, "welch_f", welch$statistic); put(name, "welch_df", welch$parameter[2]); put(name, "welch_p", welch$p.value)
  kruskal <- kruskal.test(value, group)
  put(name, "h", kruskal$statistic); put(name, "h_p", kruskal$p.value)
  put(name, "eta", eta_squared(aov(value ~ group))$Eta2); put(name, "omega", omega_squared(aov(value ~ group))$Omega2)
  put(name, "epsilon", epsilon_squared(aov(value ~ group))$Epsilon2)
  low <- noncentral(table[1, 4], table[1, 1], table[2, 1], 0.975); high <- noncentral(table[1, 4], table[1, 1], table[2, 1], 0.025)
  put(name, "share_lower", low / (low + length(value))); put(name, "share_upper", high / (high + length(value)))
  levels <- levels(group); ps <- c()
  for (i in 1:(length(levels) - 1)) for (j in (i + 1):length(levels)) {
    a <- value[group == levels[i]]; b <- value[group == levels[j]]
    test <- t.test(b, a); ps <- c(ps, test$p.value)
    put(name, paste0("t_", i - 1, "_", j - 1), test$statistic)
    put(name, paste0("g_", i - 1, "_", j - 1), hedges_g(b, a)$Hedges_g)
  }
  put(name, paste0("holm_", seq_along(ps)), p.adjust(ps, "holm"))
}

for (name in c("pairs", "pairs-many", "pairs-continuous")) {
  data <- read.csv(paste0(name, ".csv"), comment.char = "#")
  test <- t.test(data$after, data$before, paired = TRUE)
  put(name, "difference", test$estimate); put(name, "t", test$statistic); put(name, "p", test$p.value)
  put(name, "lower", test$conf.int[1]); put(name, "upper", test$conf.int[2])
  wilcoxon <- suppressWarnings(wilcox.test(data$after, data$before, paired = TRUE))
  put(name, "v", wilcoxon$statistic); put(name, "v_p", wilcoxon$p.value)
  effect <- repeated <- hedges_g(data$after - data$before)
  put(name, "g", effect$Hedges_g); put(name, "g_lower", effect$CI_low); put(name, "g_upper", effect$CI_high)
  put(name, "biserial", rank_biserial(data$after, data$before, paired = TRUE)$r_rank_biserial)
  pearson <- cor.test(data$before, data$after)
  put(name, "r", pearson$estimate); put(name, "r_p", pearson$p.value)
  put(name, "r_lower", pearson$conf.int[1]); put(name, "r_upper", pearson$conf.int[2])
  spearman <- suppressWarnings(cor.test(data$before, data$after, method = "spearman", exact = FALSE))
  put(name, "rho", spearman$estimate); put(name, "rho_p", spearman$p.value)
}

data <- read.csv("shapes.csv", comment.char = "#")
for (name in unique(data$sample)) {
  value <- data$value[data$sample == name]
  test <- shapiro.test(value)
  put(name, "w", test$statistic); put(name, "p", test$p.value); put(name, "median", median(value))
  for (p in c(0.05, 0.25, 0.9)) put(name, paste0("quantile_", p), quantile(value, p))
}

data <- read.csv("regression.csv", comment.char = "#")
fit <- lm(stress ~ age + load + support + city, data)
errors <- sqrt(diag(vcovHC(fit, type = "HC3")))
put("regression", paste0("estimate_", 0:4), coef(fit)); put("regression", paste0("error_", 0:4), errors)
put("regression", paste0("p_", 0:4), 2 * pt(-abs(coef(fit) / errors), fit$df.residual))
put("regression", "r_squared", summary(fit)$r.squared); put("regression", "adjusted", summary(fit)$adj.r.squared)
put("regression", "sigma", summary(fit)$sigma)
writeLines(lines, "samples-r.csv")
