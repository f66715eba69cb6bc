"""Draws the ratings that ratings.R works on: python3 ratings.py. Seeded; no real people.

survey.csv has the shape of the analysis of variance printed in the survey study: 74 people, 4 items from 1 to 5, between people 98.649
(df 73), between items 11.703 (df 3), residual 50.297 (df 219), total 160.649 (df 295). Times n k = 296 these are the whole numbers 29200,
3464, 14888 and 47552. Every grand sum that leaves whole numbers is tried with column sums that fit, columns are drawn with the sum of squares
that fits, and answers are exchanged within columns until the sums of the people fit.
"""
import itertools
import random

ORIGIN = "# origin: drawn by ratings.py (Python's random, seeded); no real people\n"
PEOPLE, ITEMS, RESIDUAL, TOTAL = 29200, 3464, 14888, 47552


def write(name, rows):
    with open(name, "w") as file:
        file.write(ORIGIN + ",".join(f"i{k + 1}" for k in range(len(rows[0]))) + "\n")
        for row in rows:
            file.write(",".join(map(str, row)) + "\n")


def targets():
    for g in range(800, 1300, 2):
        if (g * g + TOTAL) % 296 == 0 and (g * g + PEOPLE) % 74 == 0 and (g * g + ITEMS) % 4 == 0:
            yield g, (g * g + TOTAL) // 296, (g * g + PEOPLE) // 74, (g * g + ITEMS) // 4


def column_sums(g, squares):
    middle = g // 4
    for a in range(middle - 45, middle + 1):
        for b in range(a, middle + 46):
            for c in range(b, middle + 46):
                d = g - a - b - c
                if c <= d and a * a + b * b + c * c + d * d == squares:
                    yield a, b, c, d


def column(total, rng):
    values = [rng.choice((3, 4, 4, 5)) for _ in range(74)]
    while sum(values) != total:
        i = rng.randrange(74)
        step = 1 if sum(values) < total else -1
        if 1 <= values[i] + step <= 5:
            values[i] += step
    return values


def survey():
    rng = random.Random(74)
    for g, squares, totals, sums in targets():
        if not 3 * 296 < g < 4.4 * 296:
            continue
        for columns_of in itertools.islice(column_sums(g, sums), 40):
            columns = [column(s, rng) for s in columns_of]
            # Spread or narrow two answers of a column until the sum of squares fits; its sum stays.
            for _ in range(200000):
                now = sum(v * v for c in columns for v in c)
                if now == squares:
                    break
                c = rng.choice(columns)
                i, j = rng.randrange(74), rng.randrange(74)
                wide = c[i] >= c[j]
                step = 1 if (now < squares) == wide else -1
                if i != j and 1 <= c[i] + step <= 5 and 1 <= c[j] - step <= 5:
                    change = 2 * step * (c[i] - c[j]) + 2
                    if abs(now + change - squares) <= abs(now - squares):
                        c[i] += step
                        c[j] -= step
            else:
                continue
            people = [sum(c[r] for c in columns) for r in range(74)]
            now = sum(t * t for t in people)
            for _ in range(2000000):
                if now == totals:
                    return [list(row) for row in zip(*columns)]
                c = rng.choice(columns)
                i, j = rng.randrange(74), rng.randrange(74)
                d = c[j] - c[i]
                change = 2 * d * (people[i] - people[j]) + 2 * d * d
                if d and abs(now + change - totals) <= abs(now - totals):
                    c[i], c[j] = c[j], c[i]
                    people[i] += d
                    people[j] -= d
                    now += change
    raise SystemExit("no such ratings found")


def scale(seed, people, loadings, top):
    rng = random.Random(seed)
    rows = []
    for _ in range(people):
        factor = rng.gauss(0, 1)
        rows.append([min(top, max(0, round(top / 2 + top / 4 * (l * factor + (1 - l * l) ** 0.5 * rng.gauss(0, 1))))) for l in loadings])
    return rows


write("survey.csv", survey())
write("exhaustion.csv", scale(9, 316, [0.8, 0.75, 0.7, 0.65, 0.6, 0.72, 0.55, 0.68, 0.5], 6))
write("depersonalization.csv", scale(5, 60, [0.6, 0.5, 0.7, 0.3, 0.1], 6))
write("contrary.csv", scale(4, 40, [0.5, -0.5, 0.2, 0.3], 4))
