"""Counts the same by hand from one plain run of the binary, and compares with what Spark wrote.

    python3 check.py ANSWERS COUNTS

ANSWERS is what `wirecopy --jsonl --passthrough` answered to the data set, COUNTS the folder that quotes.py wrote.
"""

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

answers_path, counts_path = map(Path, sys.argv[1:])

# Lines end at "\n" alone: other line ends of Unicode may stand in a JSON string.
answers = [json.loads(line) for line in answers_path.read_bytes().split(b"\n") if line]
quotes, articles = Counter(), defaultdict(set)
for answer in answers:
    for quote in answer.get("quotes", []):
        if quote["kind"] in ("direct", "mixed", "indirect"):
            key = (answer["outlet"], (quote["speaker"] or {}).get("name"))
            quotes[key] += 1
            articles[key].add(answer["id"])
wanted = {key: (count, len(articles[key])) for key, count in quotes.items()}

got = {}
for part in sorted(counts_path.glob("part-*.json")):
    for line in part.read_bytes().split(b"\n"):
        if line:
            row = json.loads(line)
            got[row["outlet"], row["speaker"]] = (row["quotes"], row["articles"])

assert wanted, "the plain run found no quotes"
assert got == wanted, f"Spark and the plain run differ in {dict(got.items() ^ wanted.items())}"
errors = sum("error" in answer for answer in answers)
print(f"checked: {len(got)} speakers, {sum(quotes.values())} quotes, {errors} errors, as in a plain run")
