"""Writes noncentral-fisher.csv and noncentral-student.csv with mpmath: python3 noncentral.py

F: the Poisson mixture summed in 40 digits. t: the integral over the standard deviation, as in summaries.py.
"""
import mpmath as mp

from summaries import noncentral, show

mp.mp.dps = 40
ORIGIN = f"# origin: mpmath {mp.__version__} (40 digits); written by noncentral.py\n"


def fisher(f, d1, d2, noncentrality):
    x = d1 * f / (d1 * f + d2)
    half = noncentrality / 2
    centre = int(half)
    return mp.fsum(mp.exp(-half + j * mp.log(half) - mp.loggamma(j + 1)) * mp.betainc(d1 / 2 + j, d2 / 2, 0, x, regularized=True)
                   for j in range(max(0, centre - int(14 * mp.sqrt(half)) - 60), centre + int(14 * mp.sqrt(half)) + 60))


with open("noncentral-fisher.csv", "w") as file:
    file.write(ORIGIN + "numerator,denominator,noncentrality,f,cumulative\n")
    for d1, d2, noncentrality in ((1, 5, 0.5), (2, 27, 5), (3, 219, 40), (3, 56, 1e-3), (4, 10, 200), (2, 1e5, 30)):
        for f in (0.02, 1, 3.35, 20):
            row = [mp.mpf(v) for v in (d1, d2, noncentrality)]
            file.write(f"{d1},{d2},{noncentrality},{f},{show(fisher(mp.mpf(f), *row))}\n")

with open("noncentral-student.csv", "w") as file:
    file.write(ORIGIN + "df,noncentrality,t,cumulative\n")
    for df in (1, 2, 5, 10, 33, 400, 20000):
        for delta, t in ((0, 1.5), (2, 2), (2, 0.5), (-1, 0), (3, -1), (25, 27), (80, 60 if df < 5 else 78)):
            file.write(f"{df},{delta},{t},{show(noncentral(t, df, delta))}\n")
