"""Writes exact.csv, two-sided p-values by counting every order or every choice of signs: python3 exact.py"""
import itertools
import random
from fractions import Fraction

random.seed(55)
lines = ["# origin: all orders and all signs counted by Python in exact fractions; written by exact.py", "test,x,y,statistic,p"]


def ranks(values):
    return [Fraction(sum(w < v for w in values) * 2 + values.count(v) + 1, 2) for v in values]


def show(values):
    return " ".join(map(str, values))


for n, size in ((3, 9), (4, 2), (5, 9), (6, 3), (7, 99), (7, 3), (8, 5)):
    x, y = [random.randint(0, size) for _ in range(n)], [random.randint(0, size) for _ in range(n)]
    a, b = ranks(x), ranks(y)
    ma, mb = sum(a) / n, sum(b) / n
    score = lambda order: abs(sum((p - ma) * (q - mb) for p, q in zip(a, order)))
    seen = score(b)
    orders = [score(order) for order in itertools.permutations(b)]
    extreme = Fraction(sum(s >= seen for s in orders), len(orders))
    spread = (sum((p - ma) ** 2 for p in a) * sum((q - mb) ** 2 for q in b))
    rho = float(sum((p - ma) * (q - mb) for p, q in zip(a, b))) / float(spread) ** 0.5
    lines.append(f"spearman,{show(x)},{show(y)},{rho!r},{float(extreme)!r}")
for n, size in ((1, 3), (3, 9), (5, 2), (8, 20), (10, 4), (12, 9), (15, 40)):
    d = [random.randint(-size // 2, size) for _ in range(n)]
    kept = [v for v in d if v]
    if not kept:
        continue
    r = ranks([abs(v) for v in kept])
    half = sum(r) / 2
    seen = sum(q for q, v in zip(r, kept) if v > 0)
    total = extreme = 0
    for signs in itertools.product((0, 1), repeat=len(kept)):
        total += 1
        extreme += abs(sum(q for q, s in zip(r, signs) if s) - half) >= abs(seen - half)
    lines.append(f"wilcoxon,{show(d)},,{float(seen)!r},{float(Fraction(extreme, total))!r}")
open("exact.csv", "w").write("\n".join(lines) + "\n")
