"""Writes the reference values of the distributions: python3 distributions.py

Every figure is worked out by mpmath with 60 digits from the definition of the distribution (an integral of the density over the smaller
tail, by Gauss-Legendre quadrature over panels as wide as the integrand falls by a few powers of e), not by a routine for incomplete beta or
gamma functions; where SciPy reaches, the script checks that both agree. The arguments are the doubles as printed: what is compared is the
error of the function, not that of its argument.
"""
import math
import random

import mpmath as mp
import scipy
import scipy.stats as st

mp.mp.dps = 60
ORIGIN = f"# origin: mpmath {mp.__version__} (60 digits), checked with SciPy {scipy.__version__}; written by distributions.py\n"


def tail(logdensity, start, direction, scale, end=None):
    """The integral of exp(logdensity) from start outwards, relative to the density at start."""
    base = logdensity(start)
    total, offset, width = mp.mpf(0), mp.mpf(0), scale / 2
    while True:
        low, high = offset, offset + width
        last = end is not None and high >= abs(end - start)
        if last:
            high = abs(end - start)
        part = mp.quad(lambda u: mp.exp(logdensity(start + direction * u) - base), [low, high], method="gauss-legendre")
        total += part
        if last or part < total * mp.mpf(10) ** -30:
            return total * mp.exp(base)
        offset, width = high, min(width * mp.mpf(1.5), 4 * scale)


def student(df, t):
    """(lower, upper) tail at t."""
    df, t = mp.mpf(df), mp.mpf(t)
    size = abs(t)
    constant = mp.loggamma((df + 1) / 2) - mp.loggamma(df / 2) - mp.log(df * mp.pi) / 2
    # In w = log(u) the tail of a power falls like an exponential.
    logdensity = lambda w: constant + w - (df + 1) / 2 * mp.log1p(mp.exp(2 * w) / df)
    if size == 0:
        return mp.mpf("0.5"), mp.mpf("0.5")
    start = mp.log(size)
    slope = abs((df + 1) * size * size / (df + size * size) - 1) + 1
    upper = tail(logdensity, start, 1, 1 / mp.sqrt(slope + 1) / 2 if slope < 30 else 2 / slope)
    return (upper, 1 - upper) if t < 0 else (1 - upper, upper)


def fisher(d1, d2, f):
    a, b, f = mp.mpf(d1) / 2, mp.mpf(d2) / 2, mp.mpf(f)
    constant = mp.loggamma(a + b) - mp.loggamma(a) - mp.loggamma(b) + a * mp.log(a / b)
    logdensity = lambda w: constant + a * w - (a + b) * mp.log1p(a / b * mp.exp(w))
    return both(logdensity, mp.log(f), a, b)


def chisquared(df, x):
    a, x = mp.mpf(df) / 2, mp.mpf(x)
    constant = -mp.loggamma(a)
    logdensity = lambda w: constant + a * w - mp.exp(w)
    return both(logdensity, mp.log(x / 2), a, None, mode=mp.log(a))


def both(logdensity, w, a, b, mode=None):
    mode = mp.mpf(0) if mode is None else mode
    slope = abs(mp.diff(logdensity, w))
    curvature = abs(mp.diff(logdensity, w, 2)) + abs(slope) ** 2
    scale = 1 / mp.sqrt(curvature)
    if w < mode:
        lower = tail(logdensity, w, -1, scale)
        return lower, 1 - lower
    upper = tail(logdensity, w, 1, scale)
    return 1 - upper, upper


def show(value):
    return mp.nstr(value, 22, min_fixed=-3, max_fixed=3)


def agree(ours, theirs, what):
    """A check of this script, not of SciPy, which loses digits beyond a million degrees of freedom and far out."""
    if max(what[1:-1]) <= 1e6 and min(ours, theirs) > 1e-60:
        assert abs(float(ours) / theirs - 1) < 1e-9, (what, ours, theirs)


def write(name, header, rows):
    with open(name, "w") as file:
        file.write(ORIGIN + header + "\n")
        for row in rows:
            file.write(",".join(row) + "\n")


def normal_rows():
    random.seed(1)
    for z in sorted([-37.5, -36, -30, -20, -12, -8.5, -6, -5, -4, -3, -2, -1, -0.5, -1e-3, -1e-10, 0.0]
                    + [random.uniform(-37.4, 0) for _ in range(40)]):
        lower = mp.erfc(-mp.mpf(z) / mp.sqrt(2)) / 2
        yield repr(z), show(lower), show(1 - lower)


def student_rows():
    random.seed(2)
    dfs = [0.5, 1, 1.5, 2, 3, 4.7, 10, 29.3, 39.9, 40.1, 100, 1234.5, 1e4, 1e6, 1e9, 1e12]
    for df in dfs:
        ts = [1e-8, 0.01, 0.5, 1.0, 1.7, 2.5, 6.0, 12.0, 33.0, random.uniform(0, 5), random.uniform(0, 30)]
        if df <= 10:
            ts += [1e3, 1e10, 10 ** (290 / df) if df >= 1 else 1e200]
        elif df <= 100:
            ts += [1e3, 10 ** (280 / df)]
        for t in ts:
            lower, upper = student(df, t)
            if t >= 0.01:  # nearer to 0 SciPy 1.17 is off by 3e-9
                agree(upper, st.t.sf(t, df), ("t", df, t))
            yield repr(float(df)), repr(t), show(lower), show(upper)


def fisher_rows():
    random.seed(3)
    pairs = [(1, 1), (1, 5), (2, 2), (3, 219), (4, 1), (0.7, 2.3), (5, 7), (10, 10), (1, 1e6), (39, 41), (41, 39), (100, 3), (3, 1e9),
             (120, 240), (1e3, 1e3), (1e6, 5), (1e6, 1e6), (2345.5, 77777.7), (1e9, 2e9), (1e12, 3)]
    for d1, d2 in pairs:
        spread = math.sqrt(2 / d1 + 2 / d2)
        for k in [-30, -12, -6, -3, -1, -0.3, 0, 0.3, 1, 3, 6, 12, 30]:
            f = math.exp(k * min(spread, 1.5)) if k else 1.0
            lower, upper = fisher(d1, d2, f)
            agree(lower, st.f.cdf(f, d1, d2), ("F", d1, d2, f))
            agree(upper, st.f.sf(f, d1, d2), ("F", d1, d2, f))
            if min(lower, upper) > mp.mpf("1e-305"):
                yield repr(float(d1)), repr(float(d2)), repr(f), show(lower), show(upper)


def chisquared_rows():
    random.seed(4)
    for df in [0.1, 0.5, 1, 2, 3, 5.5, 10, 39, 41, 100, 999.9, 1e4, 1e6, 1e9, 1e12]:
        sd = math.sqrt(2 * df)
        xs = [df + k * sd for k in [-30, -12, -6, -3, -1, -0.3, 0, 0.3, 1, 3, 6, 12, 30]]
        xs += [df * 1e-10, df * 1e-3, df * 0.1, df * 0.5, df * 1.001, df * 1.5]
        if df < 1000:
            xs += [df * 3, 500.0, 1300.0]
        for x in sorted(x for x in xs if x > 0):
            lower, upper = chisquared(df, x)
            if min(lower, upper) <= mp.mpf("1e-305"):
                continue
            agree(lower, st.chi2.cdf(x, df), ("chi2", df, x))
            agree(upper, st.chi2.sf(x, df), ("chi2", df, x))
            yield repr(float(df)), repr(x), show(lower), show(upper)


if __name__ == "__main__":
    write("normal.csv", "z,cumulative,survival", normal_rows())
    write("chi-squared.csv", "df,x,cumulative,survival", chisquared_rows())
    write("student.csv", "df,t,cumulative,survival", student_rows())
    write("fisher.csv", "numerator,denominator,f,cumulative,survival", fisher_rows())
