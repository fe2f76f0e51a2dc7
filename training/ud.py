"""Universal Dependencies treebanks: reading (CoNLL-U), passages, labels a token.

The encoder reads the same words as for attributions (wordpiece.py); a treebank's tokens lie over them: a token is read at the first
word that begins in it ("n't" of "don't" at the apostrophe), so that one pass serves attributions and syntax.
"""
import gzip
import tarfile

UPOS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"]
XPOS = ["$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW", "HYPH", "IN", "JJ", "JJR", "JJS", "LS",
        "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD",
        "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "XX", "``"]
RELATIONS = ["acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "cc:preconj", "ccomp",
             "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse",
             "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked",
             "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct",
             "reparandum", "root", "vocative", "xcomp"]


class Sentence:
    """Rows of a sentence: (form, upos, xpos, head from 1 or 0, relation, blank after?), `opens`: how it begins (document, paragraph)."""

    def __init__(self, opens):
        self.opens, self.rows, self.misc = opens, [], []


def sentences(lines):
    opens, current, joined = "document", None, (0, "")
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            opens = "document"
        elif line.startswith("# newpar"):
            opens = opens or "paragraph"
        elif line and line[0] != "#":
            f = line.split("\t")
            if current is None:
                current, joined, opens = Sentence(opens), (0, ""), None
            if "-" in f[0]:                             # the surface of several tokens: only its last one may have a blank after it
                joined = int(f[0].split("-")[1]), f[9]
            elif "." not in f[0]:
                inside = int(f[0]) < joined[0]
                misc = joined[1] if int(f[0]) == joined[0] else f[9]
                current.rows.append((f[1], f[3], f[4], int(f[6]), f[7], not inside and "SpaceAfter=No" not in misc))
                current.misc.append(f[9])
        elif not line and current:
            yield current
            current = None


def read(path, wanted=None):
    """Documents as lists of sentences, from a .conllu(.gz) or all .conllu of a .tar.gz whose name `wanted` accepts."""
    def documents(lines):
        doc = []
        for s in sentences(lines):
            if s.opens == "document" and doc:
                yield doc
                doc = []
            doc.append(s)
        yield doc
    if path.endswith(".tar.gz"):
        with tarfile.open(path) as t:
            for m in sorted((m for m in t if m.name.endswith(".conllu") and (not wanted or wanted(m.name))), key=lambda m: m.name):
                yield from documents(t.extractfile(m).read().decode("utf-8").split("\n"))
    else:
        with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as f:
            yield from documents(f)


class Tree:
    """Sentences of a document as one text. Looks like a polnear.Doc to `model.batch`, with nothing known of attributions;
    tokens: (start, end, upos, xpos, head token, relation, sentence), at: word at which a token is read."""

    def __init__(self, sents, tok, unknown):
        self.text, self.tokens = self._join(sents)
        self.words = tok.words(self.text)
        self.ids = [tok.pieces(w) for w in self.words]
        n = len(self.words)
        self.tags, self.inner, self.names = [unknown] * n, [unknown] * n, [unknown] * n
        self.cue, self.icue, self.source, self.begin, self.end = ([-1] * n for _ in range(5))
        self.at = self._places()

    @staticmethod
    def _join(sents):
        text, tokens = "", []
        for k, s in enumerate(sents):
            if text:
                text = text.rstrip() + ("\n\n" if s.opens else " ")
            base = len(tokens)
            for i, (form, upos, xpos, head, rel, blank) in enumerate(s.rows):
                form = form.replace("\u00a0", " ")
                tokens.append((len(text), len(text) + len(form), upos, xpos, base + (head - 1 if head else i), rel, k))
                text += form + (" " if blank else "")
        return text, tokens

    def _places(self):
        starts = {w.start: i for i, w in enumerate(self.words)}
        at, w = [], 0
        for start, end, *_ in self.tokens:
            inside = next((starts[c] for c in range(start, end) if c in starts), None)
            if inside is None:                          # "na" of "gonna": the word it ends
                while w + 1 < len(self.words) and self.words[w + 1].start <= start:
                    w += 1
                inside = w
            w = inside
            at.append(inside)
        return at


def passages(tree, size):
    """[(first word, end word, first token, end token)]: whole sentences, packed up to `size` pieces."""
    out, tokens, n = [], tree.tokens, len(tree.tokens)
    i = 0
    while i < n:
        j = k = i
        a = tree.at[i]
        while j < n:
            while k < n and tokens[k][6] == tokens[j][6]:
                k += 1
            b = tree.at[k] if k < n else len(tree.words)
            if j > i and sum(len(tree.ids[w]) for w in range(a, b)) > size:
                break
            j = k
        b = tree.at[j] if j < n else len(tree.words)
        if sum(len(tree.ids[w]) for w in range(a, b)) <= 500:
            out.append((a, b, i, j))
        i = j
    return out
