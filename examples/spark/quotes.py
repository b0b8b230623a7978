"""Counts who is quoted in a JSON Lines data set of articles, with Spark.

    spark-submit quotes.py ARTICLES COUNTS [WIRECOPY]

ARTICLES holds {"id", "text", "published", ...} lines, one an article. Each partition goes through a process of the
`wirecopy` binary of its own, as lines of text: JSON escapes the line ends of an article, so an article stays one line.
COUNTS becomes a folder of JSON: {"outlet", "speaker", "quotes", "articles"}, the most quoted first. What could not be
read is counted by its error's code and shown, not lost.
"""

import shlex
import sys

from pyspark.sql import SparkSession
from pyspark.sql import functions as f

# What is asked of an answer; the rest is not even read. `outlet` is the data set's own key, handed on by --passthrough.
ANSWER = """
    id string, outlet string,
    quotes array<struct<kind: string, speaker: struct<name: string>>>,
    error struct<code: string, message: string, offset: bigint>
"""
SPEECH = ["direct", "mixed", "indirect"]


def main(articles, counts, wirecopy="wirecopy"):
    spark = SparkSession.builder.appName("quotes by speaker").getOrCreate()

    # Spark runs a process a core already, so each of them needs one thread. checkCode: a process that fails fails the job.
    command = f"{shlex.quote(wirecopy)} --jsonl --threads 1 --fields quotes --passthrough"
    lines = spark.sparkContext.textFile(articles).pipe(command, checkCode=True)
    answers = spark.read.schema(ANSWER).option("mode", "FAILFAST").json(lines).cache()

    errors = answers.where("error is not null")
    errors.groupBy("error.code").count().orderBy("code").show(truncate=False)

    quotes = answers.select("id", "outlet", f.explode("quotes").alias("quote")).where(f.col("quote.kind").isin(SPEECH))
    speakers = (
        quotes.groupBy("outlet", f.col("quote.speaker.name").alias("speaker"))
        .agg(f.count("*").alias("quotes"), f.countDistinct("id").alias("articles"))
        .orderBy(f.desc("quotes"), "outlet", "speaker")
    )
    speakers.show(10, truncate=False)
    # Whoever nobody names is counted too: a speaker that is null.
    speakers.write.mode("overwrite").option("ignoreNullFields", "false").json(counts)

    print(f"{answers.count()} articles, {errors.count()} of them not read, {quotes.count()} quotes")
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
