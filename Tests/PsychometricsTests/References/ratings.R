# Writes ratings-r.csv, the results of R on the ratings beside it: Rscript ratings.R (Debian: r-base-core, r-cran-psych)
suppressMessages(library(psych))
lines <- c(paste0("# origin: ", R.version.string, ", psych ", packageVersion("psych"), "; written by ratings.R"), "sample,figure,value")
put <- function(sample, figure, value) lines <<- c(lines, sprintf("%s,%s,%.17g", sample, figure, as.numeric(value)))

for (name in c("survey", "exhaustion", "depersonalization", "contrary")) {
  x <- read.csv(paste0(name, ".csv"), comment.char = "#")
  n <- nrow(x); k <- ncol(x)
  result <- suppressWarnings(alpha(x, check.keys = FALSE, warnings = FALSE))
  put(name, "alpha", result$total$raw_alpha); put(name, "standardized", result$total$std.alpha); put(name, "mean_r", result$total$average_r)
  put(name, paste0("dropped_", 1:k - 1), result$alpha.drop$raw_alpha); put(name, paste0("item_total_", 1:k - 1), result$item.stats$r.drop)
  put(name, paste0("mean_", 1:k - 1), colMeans(x)); put(name, paste0("sd_", 1:k - 1), sapply(x, sd))
  total <- rowSums(x)
  put(name, "total_mean", mean(total)); put(name, "total_sd", sd(total))
  a <- result$total$raw_alpha
  put(name, "lower", 1 - (1 - a) * qf(0.975, n - 1, (n - 1) * (k - 1))); put(name, "upper", 1 - (1 - a) * qf(0.025, n - 1, (n - 1) * (k - 1)))
  if (a >= 0) put(name, "sem", sd(total) * sqrt(1 - a))

  long <- data.frame(y = unlist(x), person = factor(rep(1:n, k)), item = factor(rep(1:k, each = n)))
  table <- summary(aov(y ~ person + item, long))[[1]]
  put(name, "ss_people", table[1, 2]); put(name, "ss_items", table[2, 2]); put(name, "ss_residual", table[3, 2])
  put(name, "ss_within", table[2, 2] + table[3, 2]); put(name, "ss_total", sum(table[, 2]))
  put(name, "f", table[2, 4]); put(name, "f_p", pf(table[2, 4], k - 1, (n - 1) * (k - 1), lower.tail = FALSE)); put(name, "grand_mean", mean(long$y))

  odd <- rowSums(x[, seq(1, k, 2), drop = FALSE]); even <- rowSums(x[, seq(2, k, 2), drop = FALSE])
  r <- cor(odd, even)
  put(name, "halves", r); put(name, "spearman_brown", 2 * r / (1 + r)); put(name, "guttman", 2 * (1 - (var(odd) + var(even)) / var(total)))
  put(name, paste0("item_r_0_", 1:(k - 1)), cor(x)[1, -1])

  # Minimal residuals by Newton's method in R itself, to the last digit; psych's own search ends sooner.
  correlations <- cor(x)
  residuals <- function(l) { m <- correlations - outer(l, l); sum(m[lower.tri(m)]^2) }
  slope <- function(l) { m <- correlations - outer(l, l); diag(m) <- 0; -2 * as.vector(m %*% l) }
  l <- eigen(correlations)$vectors[, 1] * 0.6
  if (sum(l) < 0) l <- -l
  l <- optim(l, residuals, slope, method = "BFGS", control = list(reltol = 1e-15, maxit = 1000))$par
  for (step in 1:30) {
    h <- 2 * (outer(l, l) * 2 - correlations); diag(h) <- 2 * (sum(l^2) - l^2)
    off <- 2 * (2 * outer(l, l) - correlations); h[lower.tri(h)] <- off[lower.tri(off)]; h[upper.tri(h)] <- off[upper.tri(off)]
    l <- l - solve(h, slope(l))
  }
  if (sum(l) < 0) l <- -l
  if (all(abs(l) < 1)) {
    put(name, paste0("loading_", 1:k - 1), l); put(name, "omega", 1 - sum(1 - l^2) / sum(correlations))
    fit <- suppressWarnings(fa(correlations, 1, n.obs = n, fm = "minres"))
    put(name, "psych_omega", 1 - sum(fit$uniquenesses) / sum(correlations))
    put(name, "psych_omega_total", suppressWarnings(suppressMessages(omega(x, nfactors = 1, flip = FALSE, plot = FALSE)))$omega.tot)
  }
}
writeLines(lines, "ratings-r.csv")
