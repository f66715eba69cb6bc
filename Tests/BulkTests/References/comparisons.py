# Draws comparisons.csv: two waves of a staff survey, nobody real. python3 comparisons.py
# A bad cell, missing answers, missing ids, teams and factors, decimal commas and a small team are in it on purpose.
import random

draw = random.Random(20_250_321)
items = [f"i{n}" for n in range(1, 7)]
rows = []
for person in range(1, 141):
    team = draw.choices(["East", "West", "Centre", "North", "Annex"], [40, 35, 30, 20, 2])[0]
    age = draw.randint(22, 64)
    tenure = round(draw.uniform(0, 1) * (age - 20), 1)
    shift = draw.choices(["day", "night", "mixed", "rota", "home"], [60, 40, 20, 2, 1])[0]
    level = draw.gauss({"East": 2.2, "West": 2.6, "Centre": 3.1, "North": 2.0, "Annex": 3.4}[team], 0.7) - 0.012 * (age - 40)
    for wave in ("2024", "2025"):
        if draw.random() < 0.15:
            continue
        mean = level + (0.35 if wave == "2025" else 0) + draw.gauss(0, 0.35)
        answers = ["" if draw.random() < 0.03 else str(min(5, max(0, round(draw.gauss(mean, 0.9))))) for _ in items]
        if draw.random() < 0.03:
            answers[:4] = [""] * 4
        code = "" if draw.random() < 0.02 else f"c{person:03}"
        rows.append([
            wave if draw.random() > 0.01 else "NA", code, team if draw.random() > 0.02 else "",
            str(age) if draw.random() > 0.03 else "NA", f"{tenure}".replace(".", ",") if draw.random() > 0.02 else "", shift, *answers])
draw.shuffle(rows)
rows[17][6] = "9"
with open("comparisons.csv", "w") as file:
    file.write("# origin: drawn by comparisons.py (Python's random, seeded); no real people\n")
    file.write(";".join(["wave", "code", "team", "age", "tenure", "shift", *items]) + "\n")
    for row in rows:
        file.write(";".join(row) + "\n")
