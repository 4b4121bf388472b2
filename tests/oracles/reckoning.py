"""Deadlines of the program against a reckoning that knows nothing of it: PyPI `holidays`, day by day.

Run by tests/oracles/run, which installs what is needed. Arguments: the program, how many terms.
"""

import json
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import holidays

YEARS = range(2016, 2027)
DAYS_OFF = holidays.KZ(years=YEARS, language="kk")
SEED = 20170518


def works(day):
    """Whether a day is a working day; the package knows the moved days and the working weekends too."""
    return DAYS_OFF.is_working_day(day)


def rolled(day):
    while not works(day):
        day += timedelta(days=1)
    return day


def due(start, amount, unit, rule):
    """The last day of a term, walked one day at a time."""
    day = start if rule == "same-day" else start + timedelta(days=1)
    if unit == "calendar":
        for _ in range(amount - 1):
            day += timedelta(days=1)
        return rolled(day)
    day = rolled(day)
    for _ in range(amount - 1):
        day = rolled(day + timedelta(days=1))
    return day


def asked(program, start, amount, unit, rule):
    words = {"calendar": "calendar days", "working": "working days"}[unit]
    command = [program, "deadline", "--start", start.isoformat(), "--term", f"{amount} {words}", "--rule", rule]
    answer = subprocess.run([*command, "--format", "json"], capture_output=True, check=True)
    return date.fromisoformat(json.loads(answer.stdout)["due"][:10])


def main():
    program, count = sys.argv[1], int(sys.argv[2])
    chance = random.Random(SEED)
    first, last = date(2016, 1, 1), date(2026, 12, 31)
    terms = []
    while len(terms) < count:
        start = first + timedelta(days=chance.randrange((last - first).days))
        unit = chance.choice(["calendar", "working"])
        amount = chance.choice([1, 2, 3, 5, 10, 15, 27, 30, chance.randrange(1, 400)])
        reach = start + timedelta(days=amount * (1 if unit == "calendar" else 2) + 20)
        if reach <= last:
            terms.append((start, amount, unit, chance.choice(["next-day", "same-day"])))
    with ThreadPoolExecutor(2) as pool:
        answers = pool.map(lambda term: asked(program, *term), terms)
        wrong = [(term, answer, due(*term)) for term, answer in zip(terms, answers) if answer != due(*term)]
    for term, answer, wanted in wrong[:20]:
        print(f"{term}: the program says {answer}, the oracle {wanted}")
    print(f"{count - len(wrong)} of {count} deadlines are those of holidays {holidays.__version__}")
    sys.exit(1 if wrong else 0)


main()
