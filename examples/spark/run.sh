#!/usr/bin/env bash
# Runs quotes.py on two local cores over the bundled articles, and checks its counts against a plain run of the binary.
#
# By hand, not in .ci/run: the first run fetches PySpark (about 450 MB) into target/spark/venv. Needs python3 with venv, and
# Java 17 or newer (Debian: apt-get install openjdk-17-jre-headless).
set -euo pipefail
cd "$(dirname "$0")/../.."

command -v java >/dev/null || { echo "no java: apt-get install openjdk-17-jre-headless" >&2; exit 2; }
work=target/spark
mkdir -p "$work"
[ -x "$work/venv/bin/spark-submit" ] || { python3 -m venv "$work/venv" && "$work/venv/bin/pip" install --quiet "pyspark>=4,<5"; }

cargo build --quiet --release --example wirecopy
wirecopy=$PWD/target/release/examples/wirecopy

# The bundled articles, and three lines that nobody can read: what Spark loses would be missed below.
{
  python3 examples/spark/articles.py tests/articles examples/wirecopy
  echo '{"id": "no text", "outlet": "broken"}'
  echo '{"id": "no day", "outlet": "broken", "text": "The mayor resigned.", "published": "2024-02-30"}'
  echo 'no JSON'
} > "$work/articles.jsonl"

PYSPARK_PYTHON=$PWD/$work/venv/bin/python "$work/venv/bin/spark-submit" \
  --master 'local[2]' --conf spark.ui.enabled=false --conf spark.log.level=ERROR \
  examples/spark/quotes.py "$work/articles.jsonl" "$work/counts" "$wirecopy" | tee "$work/printed.txt"

"$wirecopy" --jsonl --passthrough < "$work/articles.jsonl" > "$work/answers.jsonl"
python3 examples/spark/check.py "$work/answers.jsonl" "$work/counts"
grep -qx '18 articles, 3 of them not read, [0-9]* quotes' "$work/printed.txt"
