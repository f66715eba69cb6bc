"""Writes the reference values of comparisons of summaries: python3 summaries.py (a few minutes)

welch.csv from SciPy's Welch test of summaries; hedges.csv from noncentral t integrals of mpmath; moments.csv from mpmath on the decimal values;
mann-kendall.csv by counting all orders of each series.
"""
import itertools
import json
import random

import mpmath as mp
import scipy
import scipy.stats as st

mp.mp.dps = 40
MPMATH = f"# origin: mpmath {mp.__version__} (40 digits); written by summaries.py\n"
SCIPY = f"# origin: SciPy {scipy.__version__}; written by summaries.py\n"


def show(value):
    return mp.nstr(mp.mpf(value), 20, min_fixed=-3, max_fixed=17)


def summaries(seed, count):
    random.seed(seed)
    fixed = [(2, 1.0, 0.5, 2, 3.0, 0.25), (12, 21.4, 9.8, 15, 27.0, 11.2), (1316, 20.99, 10.75, 1538, 21.35, 10.51), (5, 10.0, 0.0, 6, 9.0, 2.0),
             (4, 50.0, 1.0, 4, 0.0, 1.0), (30, 5.0, 2.0, 30, 5.0, 2.0)]
    drawn = [(random.randint(2, 60), round(random.uniform(0, 54), 2), round(random.uniform(0.5, 12), 3),
              random.randint(2, 60), round(random.uniform(0, 54), 2), round(random.uniform(0.5, 12), 3)) for _ in range(count)]
    return fixed + drawn


def noncentral(t, m, delta):
    """P(T <= t)."""
    t, m, delta = mp.mpf(t), mp.mpf(m), mp.mpf(delta)
    constant = mp.log(2) + m / 2 * mp.log(m / 2) - mp.loggamma(m / 2)
    density = lambda s: mp.exp(constant + (m - 1) * mp.log(s) - m * s * s / 2) if s > 0 else mp.mpf(0)
    reach = 11 / mp.sqrt(m)
    edges = {max(mp.mpf(0), 1 - reach), 1 + reach}
    edges |= {e for e in (1 + reach * k / 6 for k in range(-5, 6)) if e > 0}
    if t != 0:
        edges |= {e for e in (delta / t + k / abs(t) for k in range(-11, 12)) if max(0, 1 - reach) < e < 1 + reach}
    return mp.quad(lambda s: mp.ncdf(t * s - delta) * density(s), sorted(edges), method="gauss-legendre")


def hedges_rows():
    mp.mp.dps = 25
    for n1, m1, s1, n2, m2, s2 in summaries(11, 8):
        m = mp.mpf(n1 + n2 - 2)
        pooled = mp.sqrt(((n1 - 1) * mp.mpf(s1) ** 2 + (n2 - 1) * mp.mpf(s2) ** 2) / m)
        j = mp.gamma(m / 2) / mp.sqrt(m / 2) / mp.gamma((m - 1) / 2)
        d = (mp.mpf(m2) - mp.mpf(m1)) / pooled
        scale = mp.sqrt(mp.mpf(1) / n1 + mp.mpf(1) / n2)
        t = d / scale
        ends = []
        for target in (mp.mpf(1) - mp.mpf("0.05") / 2, mp.mpf("0.05") / 2):
            error = lambda delta: noncentral(t, m, delta) - target
            low, high = t - 1, t + 1
            while error(low) < 0:
                low -= high - low
            while error(high) > 0:
                high += high - low
            ends.append(mp.findroot(error, (low, high), solver="anderson", tol=1e-36))
        row = [n1, m1, s1, n2, m2, s2]
        yield [repr(v) for v in row] + [show(j * d), show(ends[0] * scale * j), show(ends[1] * scale * j)]


def welch_rows():
    for n1, m1, s1, n2, m2, s2 in summaries(12, 30):
        result = st.ttest_ind_from_stats(m2, s2, n2, m1, s1, n1, equal_var=False)
        a, b = mp.mpf(s1) ** 2 / n1, mp.mpf(s2) ** 2 / n2
        df = (a + b) ** 2 / (a * a / (n1 - 1) + b * b / (n2 - 1))
        error = mp.sqrt(a + b)
        quantile = st.t.ppf(0.975, float(df))
        yield [repr(v) for v in (n1, m1, s1, n2, m2, s2)] + [show((mp.mpf(m2) - mp.mpf(m1)) / error), show(df), repr(float(result.pvalue)),
               show(mp.mpf(m2) - mp.mpf(m1) - quantile * error), show(mp.mpf(m2) - mp.mpf(m1) + quantile * error)]


def moments_rows():
    random.seed(13)
    series = [[2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0], [1e9 + k for k in (4.0, 7.0, 13.0, 16.0)], [0.1, 0.2, 0.3], [3.0, 3.5]]
    series += [[round(random.gauss(20, 8)) * 1.0 for _ in range(n)] for n in (5, 30, 200)]
    series += [[random.lognormvariate(0, 1) for _ in range(100)], [1e6 + random.random() for _ in range(500)]]
    for values in series:
        x = [mp.mpf(v) for v in values]
        n = len(x)
        mean = mp.fsum(x) / n
        m2, m3, m4 = (mp.fsum((v - mean) ** k for v in x) / n for k in (2, 3, 4))
        skew = mp.sqrt(n * (n - 1)) / (n - 2) * m3 / m2 ** mp.mpf(1.5) if n > 2 else None
        kurtosis = mp.mpf(n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (m4 / m2 ** 2 - 3) + 6) if n > 3 else None
        yield {"values": values, "mean": float(mean), "variance": float(m2 * n / (n - 1)),
               "skewness": None if skew is None else float(skew), "kurtosis": None if kurtosis is None else float(kurtosis)}


def mann_kendall_rows():
    random.seed(14)
    series = [[1, 2], [2, 1, 1], [1, 2, 3], [3, 3, 1, 2], [21, 23, 22, 26, 27], [1, 1, 1, 2], [5, 4, 4, 3, 3, 1], [1, 2, 3, 4, 5, 6, 7], [2, 1, 2, 1, 2, 1, 2, 1]]
    series += [[random.randint(0, size) for _ in range(n)] for n, size in ((5, 3), (6, 9), (7, 3), (7, 99), (8, 4), (8, 99), (9, 5), (9, 99))]
    for values in series:
        score = lambda order: sum((b > a) - (b < a) for a, b in itertools.combinations(order, 2))
        s = score(values)
        extreme = total = 0
        for order in itertools.permutations(values):
            total += 1
            extreme += abs(score(order)) >= abs(s)
        n0 = len(values) * (len(values) - 1) // 2
        ties = sum(a == b for a, b in itertools.combinations(values, 2))
        yield [" ".join(map(str, values)), str(s), show(s / mp.sqrt(n0 * (n0 - ties))), show(mp.mpf(extreme) / total)]


def write(name, origin, header, rows):
    with open(name, "w") as file:
        file.write(origin + header + "\n")
        for row in rows:
            file.write(",".join(row) + "\n")


if __name__ == "__main__":
    sample = "n1,mean1,sd1,n2,mean2,sd2,"
    write("welch.csv", SCIPY, sample + "t,df,p,lower,upper", welch_rows())
    json.dump({"origin": MPMATH[2:].strip(), "samples": list(moments_rows())}, open("moments.json", "w"), indent=1)
    write("mann-kendall.csv", "# origin: all orders counted by Python; written by summaries.py\n", "values,s,tau,p", mann_kendall_rows())
    write("hedges.csv", MPMATH, sample + "g,lower,upper", hedges_rows())
