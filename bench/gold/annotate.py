#!/usr/bin/env python3
"""Writes, checks and shows the gold of layered claims (docs/annotation.md).

    HEARSAY_CORPORA=FOLDER annotate.py build NOTES.txt layers/NAME.jsonl   notes to stand-off records
    HEARSAY_CORPORA=FOLDER annotate.py check layers/*.jsonl                records against the corpora
    HEARSAY_CORPORA=FOLDER annotate.py show  layers/NAME.jsonl [ID ...]    passages with their claims, to read

FOLDER holds one folder a corpus (fa-kes, re3d, gum, polnear) with its archives as they come. The records hold offsets and checksums
only; notes quote the texts and stay outside the repository.

Notes are lines; blank ones and those that begin with "#" are skipped.

    @ ID CORPUS HALF DOCUMENT       begins a passage
    > first words                   where it starts ...
    < last words                    ... and ends: the first such place after the start
    = ACT [negated] [hypothetical] [probable|possible|unknown] [negative] [KIND] [same] [in N]
                                    begins a claim; they are numbered from 1. KIND is the source's (default named), "in N" gives
                                    `within`, "same" says that this voice is the one of claim N
    s words | words                 source, c cue, t content: pieces divided by " | "; a line left out is an empty span
    k words                         a carrier of this claim's own, outermost first, one a line

A piece is the literal text. "A [...] B" reaches from A to the first B after it. Where it occurs more than once in the passage (in the
parent's content for the cue and content of an inner claim), say which by "words @2" or by braces in more text: "as {he} said".
The chain is the parent's chain, the parent's source unless "same" is given, and the claim's own carriers.
"""

import csv
import gzip
import hashlib
import io
import json
import os
import re
import sys
import tarfile
from collections import Counter
from functools import cache
from pathlib import Path

ACTS = set("""states reports alleges confirms admits denies corrects accuses criticizes praises warns threatens promises demands urges
asks predicts believes intends declines""".split())
CERTAINTIES = {"certain", "probable", "possible", "unknown"}
KINDS = {"named", "unnamed", "document", "outlet", "none"}
HALVES = {"tuning", "reporting"}
# The first eight news documents of GUM's train part and the court documents of its dev part are for reporting figures only.
GUM_NEWS_KEPT_APART = 8
MOST_PASSAGES_A_DOCUMENT = 3


class Mistake(Exception):
    """Something in notes or records that a person has to put right."""


# --- the corpora ---------------------------------------------------------------------------------------------------------------


def corpora() -> Path:
    folder = os.environ.get("HEARSAY_CORPORA")
    if not folder:
        raise Mistake("set HEARSAY_CORPORA to the folder that holds the corpora")
    return Path(folder)


def members(archive: Path, ending: str):
    """Name and bytes of the archive's files with that ending, in the archive's order."""
    with tarfile.open(archive) as tar:
        for member in tar:
            if member.isfile() and member.name.endswith(ending):
                yield member.name, tar.extractfile(member).read()


def fa_kes() -> dict[str, str]:
    csv.field_size_limit(1 << 24)
    with gzip.open(corpora() / "fa-kes" / "FA-KES-Dataset.csv.gz", "rt", encoding="iso-8859-1", newline="") as rows:
        return {str(n): row["article_content"] for n, row in enumerate(csv.DictReader(rows), 1)}


def re3d() -> dict[str, str]:
    texts = {}
    for name, content in members(corpora() / "re3d" / "re3d.tar.gz", "/documents.json"):
        for line in content.decode("utf-8-sig").splitlines():
            if line.strip():
                document = json.loads(line)
                texts[Path(name).parent.name + "/" + document["_id"]] = document["text"]
    return texts


def gum() -> dict[str, str]:
    texts, kept_apart = {}, set()
    for split in "train", "dev":
        news = []
        for name, content in members(corpora() / "gum" / f"{split}.tar.gz", ".conllu"):
            document = Path(name).stem
            texts[document] = conllu_text(content.decode("utf-8"))
            if split == "train" and name.startswith("news/"):
                news.append(document)
            if split == "dev" and name.startswith("court/"):
                kept_apart.add(document)
        kept_apart.update(sorted(news)[:GUM_NEWS_KEPT_APART])
    return {document: text for document, text in texts.items() if document not in kept_apart}


def conllu_text(conllu: str) -> str:
    """Words joined by one blank unless SpaceAfter=No, sentences by one blank, paragraphs by a blank line."""
    text = gap = ""
    inside = 0  # the last word of the multi-word token being passed
    for line in conllu.splitlines():
        if not line:
            inside = 0
            gap = " " if text else ""
        elif re.match(r"# newpar(_block)?\b", line):
            gap = "\n\n" if text else ""
        fields = line.split("\t")
        if len(fields) != 10 or "." in fields[0]:
            continue
        first, _, last = fields[0].partition("-")
        if int(first) <= inside:
            continue
        inside = int(last or first)
        text += gap + fields[1]
        gap = "" if "SpaceAfter=No" in fields[9].split("|") else " "
    return text


def polnear() -> dict[str, str]:
    archive = corpora() / "polnear" / "train.tar.gz"
    return {Path(name).stem: content.decode("utf-8") for name, content in members(archive, ".txt") if "/text/" in name}


READERS = {"fa-kes": fa_kes, "re3d": re3d, "gum": gum, "polnear": polnear}


@cache
def corpus(name: str) -> dict[str, str]:
    if name not in READERS:
        raise Mistake(f"unknown corpus {name!r}: one of {', '.join(READERS)}")
    return READERS[name]()


def document_text(corpus_name: str, document: str) -> str:
    texts = corpus(corpus_name)
    if document not in texts:
        raise Mistake(f"no document {document!r} in {corpus_name} (or it is kept for reporting)")
    return texts[document]


def checksum(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


# --- from notes to records -----------------------------------------------------------------------------------------------------


def build(notes: str, target: str) -> None:
    records, mistakes = [], []
    for block in blocks(Path(notes).read_text("utf-8")):
        try:
            records.append(record(block))
        except Mistake as mistake:
            mistakes.append(str(mistake))
    if mistakes:
        raise Mistake("\n".join(mistakes))
    lines = [json.dumps(r, ensure_ascii=False, separators=(",", ":")) for r in records]
    Path(target).write_text("".join(line + "\n" for line in lines), "utf-8")
    print(f"{target}: {len(records)} passages, {sum(len(r['claims']) for r in records)} claims")


def blocks(notes: str):
    """The notes' passages, each a list of (sign, rest) of its lines."""
    block = []
    for number, line in enumerate(notes.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        sign, _, rest = line.partition(" ")
        if len(sign) != 1 or sign not in "@><=sctk":
            raise Mistake(f"line {number}: unknown sign {sign!r}")
        if sign == "@" and block:
            yield block
            block = []
        block.append((sign, rest.strip()))
    if block:
        yield block


def record(block) -> dict:
    passage_id, corpus_name, half, document = block[0][1].split(" ", 3)
    try:
        text = document_text(corpus_name, document)
        start, end = passage_bounds(text, block)
        claims = []
        for claim_lines in claim_blocks(block):
            claims.append(claim(text, (start, end), claims, claim_lines))
        return {"id": passage_id, "corpus": corpus_name, "document": document, "sha256": checksum(text), "start": start, "end": end,
                "half": half, "claims": claims}
    except Mistake as mistake:
        raise Mistake(f"{passage_id}: {mistake}") from None


def passage_bounds(text: str, block) -> tuple[int, int]:
    signs = dict(block)
    if ">" not in signs or "<" not in signs:
        raise Mistake("a passage needs a line > and a line <")
    start = locate(text, signs[">"], [(0, len(text))])[0]
    end = re.compile(literal(signs["<"])).search(text, start)
    if not end:
        raise Mistake(f"end not found: {signs['<']!r}")
    return start, end.end()


def claim_blocks(block):
    current = None
    for sign, rest in block[1:]:
        if sign == "=":
            if current:
                yield current
            current = [(sign, rest)]
        elif sign in "sctk":
            if current is None:
                raise Mistake(f"{sign!r} before the first claim")
            current.append((sign, rest))
    if current:
        yield current


def claim(text: str, passage, earlier: list[dict], lines) -> dict:
    act, within, flags = head(lines[0][1])
    parent = next((c for c in earlier if c["id"] == within), None)
    if within and not parent:
        raise Mistake(f"claim {len(earlier) + 1}: no claim {within} before it")
    inner = [tuple(span) for span in parent["content"]] if parent else [passage]
    try:
        spans = {sign: pieces(text, rest, inner) for sign, rest in lines[1:] if sign in "ct"}
        for sign, rest in lines[1:]:
            if sign == "s":
                spans["s"] = pieces_preferring(text, rest, inner, [passage])
        carriers = [pieces_preferring(text, rest, inner, [passage]) for sign, rest in lines[1:] if sign == "k"]
    except Mistake as mistake:
        raise Mistake(f"claim {len(earlier) + 1} ({lines[0][1]}): {mistake}") from None
    source = spans.get("s", [])
    kind = (flags & KINDS) or {"named" if source else "none"}
    chain = list(parent["chain"]) if parent else []
    if parent and parent["source"] and "same" not in flags:
        chain.append(parent["source"])
    return {"id": len(earlier) + 1, "source": source, "cue": spans.get("c", []), "content": spans.get("t", []), "act": act,
            "act_negated": "negated" in flags, "act_hypothetical": "hypothetical" in flags,
            "certainty": (flags & CERTAINTIES or {"certain"}).pop(), "polarity": "negative" if "negative" in flags else "positive",
            "source_kind": kind.pop(), "chain": chain + carriers, "within": within}


def head(line: str) -> tuple[str, int | None, set[str]]:
    within = re.search(r"\bin (\d+)\b", line)
    act, *flags = re.sub(r"\bin \d+\b", "", line).split()
    unknown = set(flags) - KINDS - CERTAINTIES - {"negated", "hypothetical", "negative", "same"}
    if act not in ACTS or unknown:
        raise Mistake(f"not understood: = {line}")
    return act, int(within[1]) if within else None, set(flags)


def pieces_preferring(text: str, line: str, inner, outer) -> list[list[int]]:
    """Pieces of a source or carrier, which may stand outside the content that holds the claim but mostly stand in it."""
    try:
        return pieces(text, line, inner)
    except Mistake as mistake:
        if "times" in str(mistake):
            raise
        return pieces(text, line, outer)


def pieces(text: str, line: str, regions) -> list[list[int]]:
    spans = [list(locate(text, piece.strip(), regions)) for piece in line.split(" | ")]
    if any(a[1] > b[0] for a, b in zip(spans, spans[1:])):
        raise Mistake(f"pieces out of order: {line!r}")
    return spans


def locate(text: str, words: str, regions) -> tuple[int, int]:
    """The one place that the words name within the regions, as a half-open span."""
    words, _, occurrence = re.fullmatch(r"(.*?)( @(\d+))?", words).groups()
    before, inner, after = re.fullmatch(r"(.*?)\{(.*)\}(.*)", words).groups() if re.search(r"\{.*\}", words) else ("", words, "")
    first, gap, last = inner.partition(" [...] ")
    span = literal(first) + (r"(?s:.*?)" + literal(last) if gap else "")
    pattern = edge(before + first, leading=True) + literal(before) + "(" + span + ")" + literal(after)
    pattern += edge((last or first) + after, leading=False)
    places = [m.span(1) for start, end in regions for m in re.compile(pattern).finditer(text, start, end)]
    if not places:
        raise Mistake(f"not found: {words!r}")
    if occurrence:
        if int(occurrence) > len(places):
            raise Mistake(f"found {len(places)} times only: {words!r}")
        return places[int(occurrence) - 1]
    if len(places) > 1:
        raise Mistake(f"found {len(places)} times, say which: {words!r}")
    return places[0]


def literal(words: str) -> str:
    """A pattern for these very words, a blank standing for any white space: texts hold no-break spaces and line ends."""
    return r"\s".join(re.escape(word) for word in words.split(" "))


def edge(words: str, leading: bool) -> str:
    """A condition that words which begin (or end) in a letter or digit do so at a word's edge."""
    character = words[0] if leading else words[-1]
    return (r"(?<!\w)" if leading else r"(?!\w)") if character.isalnum() else ""


# --- checking and showing ------------------------------------------------------------------------------------------------------


def records(path: str) -> list[dict]:
    return [json.loads(line) for line in Path(path).read_text("utf-8").splitlines() if line.strip()]


def check(paths: list[str]) -> int:
    """Prints every fault of the files and a line of counts; the number of faults."""
    corpora()  # once and for all, rather than as a fault of every passage
    faults, everything = [], []
    for path in paths:
        for r in records(path):
            everything.append(r)
            faults += [f"{path}: {r.get('id')}: {fault}" for fault in record_faults(r)]
    faults += set_faults(everything)
    for fault in faults:
        print(fault)
    claims = [c for r in everything for c in r["claims"]]
    print(f"{len(everything)} passages {dict(Counter(r['half'] for r in everything))}, {len(claims)} claims, "
          f"{sum(c['within'] is not None for c in claims)} within another, {sum(bool(c['chain']) for c in claims)} with a chain, "
          f"{len(faults)} faults")
    print("acts:", dict(Counter(c["act"] for c in claims).most_common()))
    return len(faults)


def record_faults(r: dict) -> list[str]:
    try:
        text = document_text(r["corpus"], r["document"])
    except Mistake as mistake:
        return [str(mistake)]
    faults = []
    if checksum(text) != r["sha256"]:
        faults.append("checksum differs: another text")
    if not 0 <= r["start"] < r["end"] <= len(text):
        faults.append("passage outside the text")
    elif text[r["start"]:r["end"]] != text[r["start"]:r["end"]].strip():
        faults.append("passage begins or ends in a blank")
    if r["half"] not in HALVES:
        faults.append(f"unknown half {r['half']!r}")
    if [c["id"] for c in r["claims"]] != list(range(1, len(r["claims"]) + 1)):
        faults.append("claims are not numbered from 1")
    if not any(c["within"] or c["chain"] for c in r["claims"]):
        faults.append("no layer")
    by_id = {c["id"]: c for c in r["claims"]}
    for c in r["claims"]:
        faults += [f"claim {c['id']}: {fault}" for fault in claim_faults(c, by_id, r, text)]
    return faults


def claim_faults(c: dict, by_id: dict, r: dict, text: str) -> list[str]:
    faults = []
    for field, allowed in ("act", ACTS), ("certainty", CERTAINTIES), ("polarity", {"positive", "negative"}), ("source_kind", KINDS):
        if c[field] not in allowed:
            faults.append(f"{field} {c[field]!r}")
    for name, spans in [("source", c["source"]), ("cue", c["cue"]), ("content", c["content"])] + [("chain", s) for s in c["chain"]]:
        faults += [f"{name}: {fault}" for fault in span_faults(spans, r, text)]
    if not c["content"]:
        faults.append("no content")
    if len(c["cue"]) > 1:
        faults.append("cue in pieces")
    if bool(c["source"]) == (c["source_kind"] == "none"):
        faults.append("source and its kind disagree")
    if overlap(c["cue"], c["content"]) or overlap(c["source"], c["cue"]):
        faults.append("cue overlaps source or content")
    if c["within"] is not None:
        parent = by_id.get(c["within"])
        if parent is None or c["within"] >= c["id"]:
            faults.append("within no earlier claim")
        elif not all(any(s >= ps and e <= pe for ps, pe in parent["content"]) for s, e in c["cue"] + c["content"]):
            faults.append("not inside the content of the claim that holds it")
        elif c["chain"][:len(parent["chain"])] != parent["chain"]:
            faults.append("chain does not begin with that of the claim that holds it")
    return faults


def span_faults(spans, r: dict, text: str) -> list[str]:
    faults = []
    for s, e in spans:
        if not r["start"] <= s < e <= r["end"]:
            faults.append(f"[{s},{e}) outside the passage")
        elif text[s:e] != text[s:e].strip():
            faults.append(f"[{s},{e}) begins or ends in a blank")
    if any(a[1] > b[0] for a, b in zip(spans, spans[1:])):
        faults.append("pieces out of order")
    return faults


def overlap(some, others) -> bool:
    return any(a < d and c < b for a, b in some for c, d in others)


def set_faults(everything: list[dict]) -> list[str]:
    faults = [f"id {i} occurs {n} times" for i, n in Counter(r["id"] for r in everything).items() if n > 1]
    for key, n in Counter((r["corpus"], r["document"]) for r in everything).items():
        halves = {r["half"] for r in everything if (r["corpus"], r["document"]) == key}
        if n > MOST_PASSAGES_A_DOCUMENT:
            faults.append(f"{' '.join(key)}: {n} passages")
        if len(halves) > 1:
            faults.append(f"{' '.join(key)}: in both halves")
    for name in {r["corpus"] for r in everything}:
        counts = Counter(r["half"] for r in everything if r["corpus"] == name)
        if abs(counts["tuning"] - counts["reporting"]) > max(2, sum(counts.values()) // 10):
            faults.append(f"{name}: halves out of balance: {dict(counts)}")
    return faults


def show(path: str, ids: list[str]) -> None:
    for r in records(path):
        if ids and r["id"] not in ids:
            continue
        text = document_text(r["corpus"], r["document"])

        def words(spans):
            return " | ".join(text[s:e] for s, e in spans) or "-"

        print(f"\n{r['id']}  {r['corpus']} {r['document']}  {r['half']}\n{text[r['start']:r['end']]}")
        for c in r["claims"]:
            marks = [m for m in ("negated", "hypothetical") if c["act_" + m]] + [c["certainty"], c["polarity"], c["source_kind"]]
            within = f" within {c['within']}" if c["within"] else ""
            print(f"  {c['id']}{within}: [{words(c['source'])}] <{words(c['cue'])}> {words(c['content'])}")
            print(f"     {c['act']} ({', '.join(marks)})  chain: {' > '.join(words(s) for s in c['chain']) or '-'}")


def main(arguments: list[str]) -> int:
    match arguments:
        case ["build", notes, target]:
            build(notes, target)
        case ["check", *paths] if paths:
            return 1 if check(paths) else 0
        case ["show", path, *ids]:
            show(path, ids)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", write_through=True)
    try:
        sys.exit(main(sys.argv[1:]))
    except Mistake as mistake:
        print(mistake, file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:
        sys.exit(0)
