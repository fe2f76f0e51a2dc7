"""Layered training data made from a corpus that annotates one layer.

PolNeAR marks the outermost attribution only. To teach the second layer, the content of one attribution (the frame) is
replaced by a sentence of another article together with that sentence's own attributions (the donor): "Clinton said
[the plan would fail]" and "Officials denied the report" give "Clinton said [officials denied the report]". The frame's
labels stay the outermost layer; the donor's become the inner one. Donors without attributions are used too, so that
the inner layer also learns where there is nothing.
"""
import random
from collections import Counter

from polnear import LINKS, TAGS
from wordpiece import CAPITAL, LOWER

MAX_DONOR = 45      # words


class Slice:
    """A run of words with labels; links are relative to its own start. Looks like a Doc to `model.batch`."""

    def __init__(self, doc, a, b):
        self.words, self.ids = list(doc.words[a:b]), list(doc.ids[a:b])
        self.tags, self.inner, self.names = list(doc.tags[a:b]), list(doc.inner[a:b]), list(doc.names[a:b])

        def shift(link):
            return [x - a if a <= x < b else -1 for x in link[a:b]]
        for name in LINKS:
            setattr(self, name, shift(getattr(doc, name)))


def sentences(doc):
    """[(a, b)] word ranges; a sentence ends at . ! ? (and a closing mark) before a capital, and with its paragraph."""
    out, a, n = [], 0, len(doc.words)
    for i, w in enumerate(doc.words):
        last = i + 1 == n or doc.words[i + 1].para
        if not last and w.norm in ".!?”\"'":
            prev = doc.words[i - 1].norm if w.norm in "”\"'" and i else w.norm
            nxt = doc.words[i + 1]
            gap = nxt.start > w.end
            last = prev in ".!?" and gap and (nxt.shape in (1, 2, 3) or nxt.quote) and i - a > 3
        if last:
            out.append((a, i + 1))
            a = i + 1
    return out


class Composer:
    def __init__(self, docs, seed):
        self.random = random.Random(seed)
        self.capital = Counter()
        self.lower = Counter()
        self.frames, self.donors, self.plain = {}, [], []
        for d in docs:
            for i, w in enumerate(d.words):
                if not w.para and d.words[i - 1].norm not in ".!?“\"":
                    (self.lower if w.shape == LOWER else self.capital)[w.norm] += 1
        for d in docs:
            self.frames[d.name] = []
            for a, b in sentences(d):
                self._sort(d, a, b)

    def _sort(self, d, a, b):
        tags, cues = d.tags[a:b], {c for c in d.cue[a:b] if c >= 0}
        if any(not a <= c < b for c in cues) or any(s >= 0 and not a <= s < b for s in d.source[a:b]):
            return
        if TAGS[tags[0]][0] == "I" or (b < len(d.words) and TAGS[d.tags[b]][0] == "I"):
            return                                       # a span runs over the sentence's border
        runs = self._contents(d, a, b)
        if len(cues) == 1 and len(runs) == 1 and runs[0][1] - runs[0][0] >= 5 and b - a < 80:
            self.frames[d.name].append((a, b) + runs[0])
        if 5 <= b - a <= MAX_DONOR and not any(w.quote for w in d.words[a: a + 1]):
            (self.donors if cues else self.plain).append((d, a, b))

    @staticmethod
    def _contents(d, a, b):
        runs = []
        for i in range(a, b):
            if d.tags[i] == 5 or (d.tags[i] == 6 and (not runs or runs[-1][1] != i)):
                runs.append([i, i + 1])
            elif d.tags[i] == 6:
                runs[-1][1] = i + 1
        return [tuple(r) for r in runs]

    def compose(self, doc, a, b):
        """The words [a, b) of the document with one eligible sentence's content replaced, or None."""
        frames = [f for f in self.frames[doc.name] if a <= f[0] and f[1] <= b]
        if not frames:
            return None
        _, _, s, e = self.random.choice(frames)
        pool = self.donors if self.random.random() < 0.75 else self.plain
        donor, da, db = self.random.choice(pool)
        if donor is doc:
            return None
        words = doc.words
        if words[s].norm in ("“", '"', "`", "'") and words[e - 1].quote:      # keep the quotation marks of the frame
            k = 2 if words[s].norm in "`'" else 1
            s, e = s + k, e - (k if words[e - 1].norm in ("”", '"', "'") else 0)
        elif words[s].norm == "that":
            s += 1
        elif words[s].norm == "to" or any(w.quote for w in words[s:e]):
            return None
        while db > da + 3 and donor.words[db - 1].norm in ".!?,;:":            # the frame brings its own end
            db -= 1
        if e - s < 2:
            return None
        return self._splice(Slice(doc, a, b), s - a, e - a, Slice(donor, da, db))

    def _splice(self, frame, s, e, donor):
        n, grow = len(donor.words), len(donor.words) - (e - s)
        quote, head = frame.words[s].quote, frame.cue[s]
        out = Slice.__new__(Slice)
        first = donor.words[0]
        if not quote and first.shape == CAPITAL and self.lower[first.norm] >= self.capital[first.norm]:
            first = first._replace(shape=LOWER)
        body = [w._replace(quote=max(quote, w.quote), para=0) for w in [first] + donor.words[1:]]
        out.words = frame.words[:s] + body + frame.words[e:]
        out.ids = frame.ids[:s] + donor.ids + frame.ids[e:]
        begin = TAGS[frame.tags[s]][0] == "B"
        out.tags = frame.tags[:s] + [5 if begin else 6] + [6] * (n - 1) + frame.tags[e:]
        out.inner = frame.inner[:s] + donor.tags + frame.inner[e:]
        out.names = frame.names[:s] + donor.names + frame.names[e:]

        def moved(x):
            return x if x < s else x + grow if x >= e else s if x == s else s + n - 1 if x == e - 1 else -1

        def within(link):
            return [x + s if x >= 0 else -1 for x in link]
        for name in ("cue", "source", "begin", "end"):
            link = [moved(x) for x in getattr(frame, name)]
            setattr(out, name, link[:s] + (within(getattr(donor, name)) if name != "cue" else [moved(head)] * n) + link[e:])
        out.icue = [moved(x) for x in frame.icue[:s]] + within(donor.cue) + [moved(x) for x in frame.icue[e:]]
        return out
