"""Turns folders of .txt files into JSON Lines, an article a line, its outlet the name of its folder.

    python3 articles.py FOLDER... > articles.jsonl
"""

import json
import sys
from pathlib import Path

for folder in map(Path, sys.argv[1:]):
    for path in sorted(folder.glob("*.txt")):
        # newline="": the text as it is, with the line ends that it has.
        with path.open(encoding="utf-8", newline="") as file:
            print(json.dumps({"id": path.stem, "outlet": folder.resolve().name, "text": file.read()}))
