"""Labels for the layer inside natural contents, where neither the corpus nor a person annotated it.

The inner heads of a model trained before read the documents; what they find inside contents is labelled where they are sure. An
attribution is taken whole or not at all, and only words that are surely nobody's count as such; the rest stays unknown and is not scored.
Contents that were annotated by hand (layers.py) are left alone.
"""
import math

from decode import decode, predict
from polnear import ROLES

SURE = 0.7          # mean probability of an attribution's labels
SILENT = 0.9        # probability of being outside for a word to count as nobody's


def unknown(doc):
    """The words of contents whose inner layer nobody annotated."""
    out, a, n = set(), 0, len(doc.tags)
    while a < n:
        b = a + 1
        if doc.tags[a] in (5, 6):
            while b < n and doc.tags[b] == 6 and doc.cue[b] == doc.cue[a]:
                b += 1
            if doc.words[a].start not in doc.annotated:
                out.update(range(a, b))
        a = b
    return out


def label(docs, model, tok, size=254, device="cpu", amp=None):
    """Fills `inner`, `icue` and, for inner cues, `source`, `begin` and `end` of the documents -> number of inner attributions."""
    scores, count = predict(model, docs, tok, size, size, 16, device, amp), 0
    for d in docs:
        free, s = unknown(d), scores[d.name]
        for x in free:
            if s.inner[x, 0] > math.log(SILENT):
                d.inner[x], d.icue[x] = 0, -1
        for head, att in decode(s, "inner"):
            labels = {x: 1 + 2 * r + (x != a) for r, role in enumerate(ROLES) for a, b in att.get(role, []) for x in range(a, b)}
            if not free.issuperset(labels) or sum(math.exp(s.inner[x, t]) for x, t in labels.items()) < SURE * len(labels):
                continue
            count += 1
            for x, t in labels.items():
                d.inner[x], d.icue[x] = t, head if t > 2 else -1
            d.source[head] = att["Source"][0][0] if "Source" in att else head
            d.begin[head], d.end[head] = min(att["Content"])[0], max(att["Content"])[1] - 1
    return count
