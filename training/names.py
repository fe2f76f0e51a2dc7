"""Names (persons, organizations, places, nationalities and groups, events, weapons) as BIO labels a word.

Three sources: re3d (entities by experts and crowd), GUM (entities whose head is a proper noun) and, for the texts of PolNeAR, what
another recognizer found (`--names FILE`: {article: [[start, end, type], ...]}). Its MISC, which nobody tells apart, is split by the
gazetteer's demonyms and a few words; the rest of it stays unknown.
"""
import json
import os
import re
import tarfile

from wordpiece import CAPITAL, LOWER, MIXED, UPPER

TYPES = ["PERSON", "ORGANIZATION", "LOCATION", "GROUP", "EVENT", "WEAPON"]
RE3D = {"Person": "PERSON", "Organisation": "ORGANIZATION", "Location": "LOCATION", "Nationality": "GROUP", "Weapon": "WEAPON",
        "MilitaryPlatform": "WEAPON"}
GUM = {"person": "PERSON", "organization": "ORGANIZATION", "place": "LOCATION", "event": "EVENT"}
PROPER = ("NNP", "NNPS")
GAZETTEER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../model-en/src/main/resources/org/hearsay/model/gazetteer-countries.tsv")
PEOPLES = ("African American Arab Asian Berber Chechen Druze European Hispanic Kurd Latino Latina Native Palestinian Slav Soviet Tatar Yazidi "
           "Alawite Buddhist Catholic Christian Evangelical Hindu Islamist Jew Mormon Muslim Protestant Salafist Shia Shiite Sikh Sunni "
           "Communist Democrat Libertarian Nazi Republican").split()
PEOPLES = set(PEOPLES + [p + "s" for p in PEOPLES] + "Kurdish Jewish Islamic Democratic Turkic Slavic Western".split())
EVENT = re.compile(r"(?:.*\b(?:War|World War (?:I|II|One|Two)|Revolution|Olympics|Convention|Summit|Uprising|Spring|Games|Election Day|Brexit))$")
LABELS = ["O"] + [p + "-" + t for t in TYPES for p in "BI"]


def peoples():
    """Words for the people of a country or group, and their adjectives."""
    with open(GAZETTEER, encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t") for line in f if "\t" in line and line[0] != "#"]
    return PEOPLES | {d for row in rows[1:] for d in row[3].split("|") if d}


def split(mention, known):
    """GROUP, EVENT or MISC, of a name that another recognizer calls MISC."""
    if mention in known or all(part in known for part in mention.split()):
        return "GROUP"
    return "EVENT" if EVENT.match(mention) else "MISC"


def mark(words, spans, outside, unknown=None):
    """[(start, end, type)] in characters -> a label a word, `unknown` for other types than ours; longer names win over those inside them."""
    out = list(outside)
    starts = {w.start: i for i, w in enumerate(words)}
    for start, end, kind in sorted(spans, key=lambda s: s[0] - s[1], reverse=True):
        inside = [starts[c] for c in range(start, end) if c in starts]
        for k, i in enumerate(inside):
            out[i] = 1 + 2 * TYPES.index(kind) + (k > 0) if kind in TYPES else unknown
    return out


class Text:
    """A text of which only the names are known. Looks like a polnear.Doc to `model.batch`."""

    def __init__(self, name, text, spans, tok, unknown):
        self.name, self.text = name, text
        self.words = tok.words(text)
        self.ids = [tok.pieces(w) for w in self.words]
        n = len(self.words)
        self.tags, self.inner = [unknown] * n, [unknown] * n
        self.cue, self.icue, self.source, self.begin, self.end = ([-1] * n for _ in range(5))
        self.names = mark(self.words, spans, [0] * n)


def proper(text, start, end):
    """The name in a mention, from its first capital on, if its head (the last word before "of", "in", ...) is written like one."""
    mention = text[start:end]
    head = re.split(r" (?:of|in|at|for|from|on|to|who|that|which)\b|,", mention)[0].split()
    first = re.search(r"(?!(?:The|A|An|This|These|Our|Their)\b)\b(?=\w*[A-Z])\w", mention)
    return (start + first.start(), end) if head and first and any(c.isupper() for c in head[-1]) else None


def re3d(path, tok, unknown, publishers=None):
    """The documents of re3d; `publishers` chooses among its folders."""
    documents, entities = {}, {}
    with tarfile.open(path) as t:
        for m in sorted(t.getnames()):
            folder, name = m.split("/")[-2:] if m.count("/") > 1 else ("", "")
            if name not in ("documents.json", "entities.json") or (publishers and folder not in publishers):
                continue
            for line in t.extractfile(m).read().decode("utf-8").split("\n"):
                if line.strip():
                    row = json.loads(line)
                    if name == "documents.json":
                        documents[row["_id"]] = (folder, row["text"])
                    else:
                        entities.setdefault(row["documentId"], []).append((row["begin"], row["end"], row["type"]))
    out = []
    for key, (folder, text) in documents.items():
        spans = [name + (RE3D[k],) for s, e, k in entities.get(key, []) if k in RE3D and (name := proper(text, s, e))]
        out.append(Text(folder + "/" + key, text, spans, tok, unknown))
    return out


def gum(tree, sents, unknown, known):
    """Marks the names of a GUM document, given as ud.Tree and its sentences: runs of proper nouns around a mention's head, and the
    adjectives of `known` peoples; other capitalized adjectives stay unknown."""
    opened, mentions, at = {}, [], 0
    for s in sents:
        for row, misc in zip(s.rows, s.misc):
            entity = next((f[7:] for f in misc.split("|") if f.startswith("Entity=")), "")
            for part in re.findall(r"\([^()]+\)|\([^()]+|[^()]+\)", entity):
                if part[0] == "(":
                    fields = part.strip("()").split("-")
                    opened.setdefault(fields[0], []).append((at, fields[1], int(fields[5].split(",")[0]) if fields[5].split(",")[0].isdigit() else 1))
                if part[-1] == ")":
                    key = part.strip("()").split("-")[0]
                    if opened.get(key):
                        begin, kind, head = opened[key].pop()
                        mentions.append((begin, at + 1, kind, begin + head - 1))
            at += 1
    spans = []
    for begin, end, kind, head in mentions:
        if kind in GUM and head < end and tree.tokens[head][3] in PROPER:
            a = b = head
            while a > begin and tree.tokens[a - 1][3] in PROPER:
                a -= 1
            while b + 1 < end and tree.tokens[b + 1][3] in PROPER:
                b += 1
            spans.append((tree.tokens[a][0], tree.tokens[b][1], GUM[kind]))
    spans += [(t[0], t[1], "GROUP") for t in tree.tokens if t[3] == "JJ" and tree.text[t[0]:t[1]] in known]
    nationality = {tree.at[i] for i, t in enumerate(tree.tokens) if t[3] == "JJ" and tree.words[tree.at[i]].shape in (CAPITAL, UPPER, MIXED)}
    tree.names = mark(tree.words, spans, [unknown if i in nationality else 0 for i in range(len(tree.words))])
