"""PolNeAR: reading (text and brat .ann), labels a word, passages, writing of predictions."""
import bisect
import os
import re
import tarfile

TAGS = ["O", "B-Source", "I-Source", "B-Cue", "I-Cue", "B-Content", "I-Content"]
ROLES = ("Source", "Cue", "Content")
LINKS = ("cue", "icue", "source", "begin", "end")
UNKNOWN = -100      # a label that is not scored


def load(path):
    """.tar.gz or folder with text/ and attributions/ -> [(article, text, [attribution])];
    an attribution is {role: [(start, end), ...]}. One .ann an article (the first by name)."""
    files = {}
    if os.path.isdir(path):
        for root, _, names in os.walk(path):
            for n in names:
                with open(os.path.join(root, n), "rb") as f:
                    files[os.path.relpath(os.path.join(root, n), path)] = f.read()
    else:
        with tarfile.open(path) as t:
            files = {m.name: t.extractfile(m).read() for m in t if m.isfile()}
    files = {k: v for k, v in files.items() if "attributions_extra" not in k}
    texts = {os.path.basename(k)[:-4]: v.decode("utf-8") for k, v in files.items() if k.endswith(".txt")}
    docs, seen = [], set()
    for k in sorted(files):
        art = os.path.basename(k)[:-4].rsplit("_", 1)[0]
        if k.endswith(".ann") and art in texts and art not in seen:
            seen.add(art)
            docs.append((art, texts[art], parse(files[k].decode("utf-8"))))
    return docs


def publishers(metadata):
    """metadata.tsv -> {article: publisher}"""
    with open(metadata, encoding="utf-8") as f:
        head = f.readline().rstrip("\n").split("\t")
        rows = [dict(zip(head, line.rstrip("\n").split("\t"))) for line in f]
    return {re.sub(r"\.txt$", "", r["filename"]): r["publisher"] for r in rows}


def parse(ann):
    spans, out = {}, []
    for line in ann.split("\n"):
        p = line.rstrip("\r").split("\t")
        if len(p) < 2:
            continue                         # a covered text with a line break in it
        if re.fullmatch(r"T\d+", p[0]):
            role, offs = p[1].split(" ", 1)
            spans[p[0]] = [tuple(map(int, o.split())) for o in offs.split(";")]
        elif re.fullmatch(r"E\d+", p[0]):
            att = {}
            for pair in p[1].split():
                role, t = pair.split(":")
                role = re.sub(r"\d+$", "", role)
                if role in ROLES and t in spans:
                    att.setdefault(role, []).extend(spans[t])
            if att:
                out.append(att)
    return out


class Doc:
    """A text as words with labels.

    names:         BIO labels of names (names.py), UNKNOWN until they are given
    tags / cue:    outermost layer: BIO tag a word; for words of contents and cues the first word of their cue (-1: none)
    inner / icue:  the same for the layer inside contents (UNKNOWN where the corpus is silent, that is inside contents)
    source:        for the first word of a cue: first word of its source, itself when it has none; -1 elsewhere
    begin / end:   for the first word of a cue: first and last word of its content; -1 elsewhere
    """

    def __init__(self, name, text, atts, tok):
        self.name, self.text, self.atts = name, text, atts
        self.words = tok.words(text)
        self.ids = [tok.pieces(w) for w in self.words]
        self.starts = [w.start for w in self.words]
        self._label(atts)
        self.names = [UNKNOWN] * len(self.words)
        self.annotated = set()      # first characters of contents whose inner layer is annotated by hand

    def _label(self, atts):
        n = len(self.words)
        self.tags = [0] * n
        for name in LINKS:
            setattr(self, name, [-1] * n)
        for att in atts:
            at = {r: [c for c in sorted(self.cover(*p) for p in att.get(r, [])) if c[0] < c[1]] for r in ROLES}
            head = at["Cue"][0][0] if at["Cue"] else -1
            for r, role in enumerate(ROLES):
                end = None
                for i, j in at[role]:
                    for x in range(i, j):
                        self.tags[x] = 1 + 2 * r + (0 if x == i and end != i else 1)
                        if role != "Source":
                            self.cue[x] = head
                    end = j
            if head >= 0:
                self.source[head] = at["Source"][0][0] if at["Source"] else head
                if at["Content"]:
                    self.begin[head], self.end[head] = at["Content"][0][0], at["Content"][-1][1] - 1
        self.inner = [UNKNOWN if t in (5, 6) else 0 for t in self.tags]

    def cover(self, s, e):
        """The words [i, j) that characters [s, e) touch."""
        i = max(bisect.bisect_right(self.starts, s) - 1, 0)
        while i < len(self.starts) and self.words[i].end <= s:
            i += 1
        j = i
        while j < len(self.starts) and self.words[j].start < e:
            j += 1
        return i, j


def windows(doc, size, stride, first=0):
    """[(a, b)] word ranges of at most `size` pieces; starts `stride` pieces apart; `first` shortens the first one (a
    random number in training, so that every pass cuts elsewhere)."""
    out, a, n = [], 0, len(doc.words)
    limit = first or size
    while a < n:
        b, k = a, 0
        while b < n and k + len(doc.ids[b]) <= limit:
            k += len(doc.ids[b])
            b += 1
        b = max(b, a + 1)
        out.append((a, b))
        if b >= n:
            break
        if stride >= size:
            a = b
        else:
            k = 0
            while a < b and k < min(stride, limit):
                k += len(doc.ids[a])
                a += 1
        limit = size
    return out


def write_ann(path, text, atts):
    lines, t = [], 0
    for e, att in enumerate(atts, 1):
        bind = []
        for role in ROLES:
            if att.get(role):
                t += 1
                sp = sorted(att[role])
                lines.append("T%d\t%s %s\t%s" % (t, role, ";".join("%d %d" % p for p in sp),
                                                " ".join(text[s:e2] for s, e2 in sp).replace("\n", " ")))
                bind.append("%s:T%d" % (role, t))
        lines.append("E%d\t%s" % (e, " ".join(bind)))
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(lines) + "\n")
