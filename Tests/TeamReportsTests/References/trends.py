"""Writes trends.json: published figures of a small organisation, and what SciPy makes of them.

python3 trends.py > trends.json
"""
import itertools, json, random
import numpy, scipy
from scipy import optimize, special, stats

ROUNDS = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"]
SCALES = {"exhaustion": 54, "depersonalization": 30, "reduced-accomplishment": 48}
UNITS = {"o": None, "a": "o", "a1": "a", "a2": "a", "b": "o"}
SIZES = {"o": 48, "a": 39, "a1": 13, "a2": 26, "b": 7}

generator = random.Random(5)
cells = {}
for scale, top in SCALES.items():
    for number, name in enumerate(ROUNDS):
        for place, unit in enumerate(UNITS):
            n = SIZES[unit] + number % 2
            drift = {"a1": 0.03, "a2": -0.002}.get(unit, 0.004) * number
            mean = round(top * (0.35 + drift + generator.uniform(-0.02, 0.02)), 0 if n < 10 else 1)
            sd = None if n < 10 else round(top * generator.uniform(0.15, 0.22), 1)
            cells[scale, name, unit] = (n, mean, sd)


def pooled(scale, name):
    """From the smallest units that have a standard deviation."""
    parts = [cells[scale, name, unit] for unit in ("a1", "a2")]
    degrees = sum(n - 1 for n, _, _ in parts)
    return (sum(sd * sd * (n - 1) for n, _, sd in parts) / degrees) ** 0.5, degrees


def spread(scale, name, unit):
    n, mean, sd = cells[scale, name, unit]
    return (n, mean, *((sd, n - 1) if sd is not None else pooled(scale, name)))


def holm(values):
    return [float(p) for p in _holm(values)]


def _holm(values):
    order = numpy.argsort(values, kind="stable")
    adjusted = numpy.minimum(1, numpy.maximum.accumulate(numpy.array(values)[order] * numpy.arange(len(values), 0, -1)))
    result = numpy.empty(len(values))
    result[order] = adjusted
    return result


def change(scale, before, after, unit):
    n1, m1, s1, d1 = spread(scale, before, unit)
    n2, m2, s2, d2 = spread(scale, after, unit)
    if d1 == n1 - 1 and d2 == n2 - 1:
        test = stats.ttest_ind_from_stats(m2, s2, n2, m1, s1, n1, equal_var=False)
        t, p, df = test.statistic, test.pvalue, None
    first, second = s1 * s1 / n1, s2 * s2 / n2
    error = (first + second) ** 0.5
    satterthwaite = (first + second) ** 2 / (first**2 / d1 + second**2 / d2)
    if not (d1 == n1 - 1 and d2 == n2 - 1):
        t = (m2 - m1) / error
        p = 2 * stats.t.sf(abs(t), satterthwaite)
    reach = stats.t.ppf(0.975, satterthwaite) * error
    m = n1 + n2 - 2
    joint = (((n1 - 1) * s1**2 + (n2 - 1) * s2**2) / m) ** 0.5
    correction = numpy.exp(special.gammaln(m / 2) - special.gammaln((m - 1) / 2)) / (m / 2) ** 0.5
    return {
        "difference": m2 - m1, "t": t, "df": satterthwaite, "p": p, "low": m2 - m1 - reach, "high": m2 - m1 + reach,
        "g": (m2 - m1) / joint * correction,
    }


def beside(scale, unit):
    n, mean, _, _ = spread(scale, ROUNDS[-1], unit)
    whole_n, whole_mean, sd, degrees = spread(scale, ROUNDS[-1], UNITS[unit])
    error = sd * (1 / n - 1 / whole_n) ** 0.5
    t = (mean - whole_mean) / error
    reach = stats.t.ppf(0.975, degrees) * error
    return {"difference": mean - whole_mean, "t": t, "df": degrees, "p": 2 * stats.t.sf(abs(t), degrees), "low": mean - whole_mean - reach,
            "high": mean - whole_mean + reach}


def kendall(scale, unit):
    """All orders of the values, counted one by one; tau-b by SciPy."""
    values = [cells[scale, name, unit][1] for name in ROUNDS]
    s = lambda v: sum((v[j] > v[i]) - (v[j] < v[i]) for i in range(len(v)) for j in range(i + 1, len(v)))
    found = s(values)
    orders = list(itertools.permutations(values))
    extreme = sum(abs(s(order)) >= abs(found) for order in orders)
    return {"s": found, "tau": stats.kendalltau(range(len(values)), values).statistic, "p": extreme / len(orders)}


results = []
for unit in UNITS:
    kinds = {
        "since_last": {scale: change(scale, ROUNDS[-2], ROUNDS[-1], unit) for scale in SCALES},
        "since_last_year": {scale: change(scale, "2025-Q2", ROUNDS[-1], unit) for scale in SCALES},
        "course": {scale: kendall(scale, unit) for scale in SCALES},
    }
    if UNITS[unit]:
        kinds["beside_above"] = {scale: beside(scale, unit) for scale in SCALES}
    for kind, found in kinds.items():
        for scale, adjusted in zip(SCALES, holm([found[scale]["p"] for scale in SCALES])):
            results.append({"unit": unit, "scale": scale, "kind": kind, "p_adjusted": adjusted, **{k: float(v) for k, v in found[scale].items()}})

print(json.dumps({
    "origin": f"SciPy {scipy.__version__}, written by trends.py",
    "rounds": ROUNDS, "scales": [{"id": scale, "maximum": top} for scale, top in SCALES.items()],
    "units": [{"id": unit, "parent": parent} for unit, parent in UNITS.items()],
    "cells": [{"scale": s, "round": r, "unit": u, "n": n, "mean": mean, "sd": sd} for (s, r, u), (n, mean, sd) in cells.items()],
    "results": results,
}, indent=1).replace("\n   ", " ").replace("\n  }", " }"))
