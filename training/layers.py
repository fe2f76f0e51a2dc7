"""Layers annotated by hand for training (data/layers.jsonl): offsets only, the texts come from the corpora.

A row holds every attribution, of whatever depth, inside a stretch of a document: inside a content of PolNeAR, whose outermost layer the
corpus annotates itself, or in a whole article of fa-kes. The heads learn two layers: the outermost attributions and those
directly inside their contents; what lies deeper is left to rules.
"""
import csv
import gzip
import io
import json
import os

from polnear import ROLES, Doc


def rows(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def first(att):
    """Where an attribution stands: at its cue, else at its content."""
    return (att["cue"] or att["content"])[0]


def depth(att, atts):
    """How many of the attributions hold this one in their contents."""
    a, b = first(att)
    return sum(o is not att and any(s <= a and b <= e for s, e in o["content"]) for o in atts)


def articles(path, wanted):
    """Texts of fa-kes by number of row, from 1."""
    with gzip.open(path) as f:
        data = csv.DictReader(io.TextIOWrapper(f, encoding="iso-8859-1", newline=""))
        return {str(i): r["article_content"] for i, r in enumerate(data, 1) if str(i) in wanted}


def mark(doc, start, end, atts):
    """Fills the inner layer of a stretch of characters of a document."""
    words = [i for i, w in enumerate(doc.words) if start <= w.start and w.end <= end]
    for i in words:
        doc.inner[i], doc.icue[i] = 0, -1
    for att in atts:
        at = {r: [c for c in (doc.cover(*p) for p in sorted(att[r.lower()])) if c[0] < c[1]] for r in ROLES}
        head = at["Cue"][0][0] if at["Cue"] else -1
        for r, role in enumerate(ROLES):
            for a, b in at[role]:
                for i in range(a, b):
                    if i in words:
                        doc.inner[i] = 1 + 2 * r + (i != a)
                        if role != "Source":
                            doc.icue[i] = head
        if head >= 0 and at["Content"]:
            doc.source[head] = at["Source"][0][0] if at["Source"] else head
            doc.begin[head], doc.end[head] = at["Content"][0][0], at["Content"][-1][1] - 1


def label(docs, path, corpora, tok):
    """Fills the inner layer of PolNeAR's documents -> (the articles of fa-kes with both layers, number of inner attributions).
    Contents that were annotated so, by their first words, are in `doc.annotated`."""
    stretches, whole, count, by_name = {}, {}, 0, {d.name: d for d in docs}
    for row in rows(path):
        key = row["corpus"], row["document"]
        if row["corpus"] == "polnear":
            stretches.setdefault(row["document"], []).append(row)
        else:
            whole.setdefault(key[1], []).extend(row["attributions"])
    for name, items in stretches.items():
        doc = by_name.get(name)
        if doc is None:
            continue
        for row in items:
            inside = [a for a in row["attributions"] if not depth(a, row["attributions"])]
            mark(doc, row["start"], row["end"], inside)
            doc.annotated.add(row["start"])
            count += len(inside)
    made = []
    for number, text in sorted(articles(os.path.join(corpora, "fa-kes", "FA-KES-Dataset.csv.gz"), whole).items()):
        atts = whole[number]
        outer = [a for a in atts if not depth(a, atts)]
        doc = Doc(number, text, [{r: [tuple(p) for p in a[r.lower()]] for r in ROLES if a[r.lower()]} for a in outer], tok)
        inner = [a for a in atts if depth(a, atts) == 1]
        for a in outer:
            for s, e in a["content"]:
                mark(doc, s, e, [x for x in inner if s <= first(x)[0] and first(x)[1] <= e])
        count += len(inner)
        made.append(doc)
    return made, count
