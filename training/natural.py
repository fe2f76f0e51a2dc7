"""Labels for the layer inside natural contents, which the corpus does not annotate.

Each piece of a content is cut out and read as a text of its own by the outer heads of a model trained before: what they find
in "he had promised to deny the report" standing alone is the inner layer of "Clinton said he had promised to deny the report".
Words on which that model is unsure stay unknown and are not scored.
"""
import math

from compose import Slice
from decode import decode, predict
from polnear import ROLES

SHORTEST = 4        # words; shorter pieces hold no attribution
SURE = 0.6          # probability of the best tag


class Piece(Slice):
    def __init__(self, doc, a, b):
        super().__init__(doc, a, b)
        self.doc, self.at, self.name = doc, a, (doc.name, a)


def pieces(doc):
    a, n = 0, len(doc.tags)
    while a < n:
        b = a + 1
        if doc.tags[a] in (5, 6):
            while b < n and doc.tags[b] == 6 and doc.cue[b] == doc.cue[a]:
                b += 1
            if b - a >= SHORTEST:
                yield Piece(doc, a, b)
        a = b


def label(docs, model, tok, size=254, device="cpu", amp=None):
    """Fills `inner`, `icue` and, for inner cues, `source`, `begin` and `end` of the documents -> number of inner attributions."""
    items = [p for d in docs for p in pieces(d) if sum(map(len, p.ids)) <= size]
    scores, count = predict(model, items, tok, size, size, 64, device, amp), 0
    for p in items:
        d, at, tag = p.doc, p.at, scores[p.name].tag
        tags, icue = [0] * len(p.words), [-1] * len(p.words)
        for head, att in decode(scores[p.name]):
            count += 1
            for r, role in enumerate(ROLES):
                for a, b in att.get(role, []):
                    for x in range(a, b):
                        tags[x] = 1 + 2 * r + (x != a)
                        if role != "Source":
                            icue[x] = at + head
            d.source[at + head] = at + (att["Source"][0][0] if "Source" in att else head)
            d.begin[at + head] = at + min(att["Content"])[0]
            d.end[at + head] = at + max(att["Content"])[1] - 1
        for x, t in enumerate(tags):
            if t == tag[x].argmax() and tag[x, t] > math.log(SURE):
                d.inner[at + x], d.icue[at + x] = t, icue[x]
    return count
