"""Draws the samples that samples.R and exact.py work on: python3 samples.py. Seeded: the same files each time."""
import random

ORIGIN = "# origin: drawn by samples.py (Python's random, seeded); no real people\n"


def write(name, header, rows):
    with open(name, "w") as file:
        file.write(ORIGIN + header + "\n")
        for row in rows:
            file.write(",".join(str(v) for v in row) + "\n")


random.seed(101)
groups = []
for name, size, mean, sd in (("a", 14, 20, 8), ("b", 9, 24, 5), ("c", 31, 22, 11), ("d", 6, 33, 7)):
    groups += [(name, min(54, max(0, round(random.gauss(mean, sd))))) for _ in range(size)]
write("groups.csv", "group,value", groups)

far = [(g, round(1e6 + v + random.random(), 3)) for g, v in groups]
write("groups-far.csv", "group,value", far)

pairs = []
for _ in range(40):
    before = random.gauss(24, 9)
    pairs.append((round(before), round(before - 2 + random.gauss(0, 5))))
write("pairs.csv", "before,after", pairs)
write("pairs-many.csv", "before,after", [(round(b := random.gauss(24, 9)), round(b - 0.6 + random.gauss(0, 5))) for _ in range(150)])
write("pairs-continuous.csv", "before,after", [(b := random.gauss(24, 9), b - 1 + random.gauss(0, 4)) for _ in range(25)])

rows = []
for _ in range(120):
    age, load = random.randint(22, 63), round(random.gauss(60, 12), 1)
    support, city = random.randint(1, 5), random.randint(0, 1)
    stress = 30 + 0.1 * age + 0.2 * load - 3 * support + random.gauss(0, 1 + load / 15)
    rows.append((round(stress, 2), age, load, support, city))
write("regression.csv", "stress,age,load,support,city", rows)
write("shapes.csv", "sample,value",
      [("three", v) for v in (2, 9, 4)] + [("four", v) for v in (1, 2, 2, 9)] + [("five", v) for v in (3.1, 2.2, 4.4, 0.9, 2.8)]
      + [("six", v) for v in (1, 2, 3, 5, 8, 13)] + [("eleven", v) for v in (148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236)]
      + [("twelve", round(random.gauss(0, 1), 4)) for _ in range(12)] + [("ratings", random.randint(0, 6)) for _ in range(60)]
      + [("skewed", round(random.expovariate(1), 5)) for _ in range(300)] + [("normal", round(random.gauss(20, 8), 3)) for _ in range(5000)])
