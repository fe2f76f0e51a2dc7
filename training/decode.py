"""Scores of passages to attributions.

The Java side (package org.hearsay.attributions) does the same for the product; this one measures while training.
"""
import numpy as np
import torch

from model import LINKS, batch
from polnear import TAGS, windows


def viterbi(logp):
    """Best BIO sequence in which I-X follows B-X or I-X only."""
    k = logp.shape[1]
    ok = np.zeros((k, k))
    for j in range(k):
        if TAGS[j][0] == "I":
            ok[[i for i in range(k) if TAGS[i][2:] != TAGS[j][2:]], j] = -1e9
    score, back = logp[0] + np.where([t[0] == "I" for t in TAGS], -1e9, 0), []
    for row in logp[1:]:
        m = score[:, None] + ok
        back.append(m.argmax(0))
        score = m.max(0) + row
    path = [int(score.argmax())]
    for b in reversed(back):
        path.append(int(b[path[-1]]))
    return path[::-1]


def chunks(tags):
    """[(role, start, end)] in words."""
    out = []
    for i, t in enumerate(tags):
        name = TAGS[t]
        if name == "O":
            continue
        if name[0] == "I" and out and out[-1][2] == i and out[-1][0] == name[2:]:
            out[-1][2] = i + 1
        else:
            out.append([name[2:], i, i + 1])
    return [tuple(c) for c in out]


@torch.no_grad()
def predict(model, docs, tok, size=254, stride=127, bs=16, device="cpu", amp=None):
    """-> {name: Scores}; every word is read from the passage in which it stands furthest from an edge."""
    model.eval()
    items = sorted(((d, a, b) for d in docs for a, b in windows(d, size, stride)), key=lambda it: it[1] - it[2])
    res = {d.name: Scores(len(d.words)) for d in docs}
    for i in range(0, len(items), bs):
        group = items[i: i + bs]
        with amp() if amp else torch.autocast("cpu", enabled=False):
            out = model(batch(group, tok, device))
        out = {k: v.log_softmax(-1).cpu().numpy() for k, v in out.items()}
        for r, (d, a, b) in enumerate(group):
            res[d.name].read({k: v[r] for k, v in out.items()}, a, b)
    return res


class Scores:
    """Log-probabilities for a document: tags a word, and link rows of the passage the word was read from."""

    def __init__(self, n):
        self.n = n
        self.tag, self.inner = np.zeros((n, len(TAGS))), np.zeros((n, len(TAGS)))
        self.rows = {k: [None] * n for k in LINKS}
        self.depth = np.full(n, -1)

    def read(self, out, a, b):
        for w in range(a, b):
            depth = min(w - a if a else 10 ** 6, b - 1 - w if b < self.n else 10 ** 6)
            if depth > self.depth[w]:
                self.depth[w] = depth
                self.tag[w], self.inner[w] = out["tag"][w - a], out["inner"][w - a]
                for k in LINKS:
                    self.rows[k][w] = (a, out[k][w - a, : b - a].astype(np.float32))

    def link(self, name, i, j):
        a, row = self.rows[name][i]
        return float(row[j - a]) if 0 <= j - a < len(row) else -20.0


def decode(s, layer="tag", o_bias=0.0, none_bias=0.0):
    """-> [(cue head, {role: [(first word, end word)]})]. A content goes to the cue with the best mean link over its
    words; each cue chooses its source, or none."""
    links = "cue" if layer == "tag" else "icue"
    logp = getattr(s, layer) - np.array([o_bias] + [0.0] * (len(TAGS) - 1))
    ch = chunks(viterbi(logp))
    cues = [c for c in ch if c[0] == "Cue"]

    def best(c):
        return max(((sum(s.link(links, w, k[1]) for w in range(c[1], c[2])) / (c[2] - c[1]), k[1]) for k in cues), default=(0, None))[1]
    atts = {c[1]: {"Cue": [c[1:]]} for c in cues}
    for c in ch:
        k = best(c) if c[0] == "Content" else None
        if k is not None:
            atts[k].setdefault("Content", []).append(c[1:])
    sources = [c for c in ch if c[0] == "Source"]
    for h, att in atts.items():
        cand = [(s.link("source", h, c[1]), c) for c in sources]
        if cand and max(cand)[0] > s.link("source", h, h) + none_bias:
            att["Source"] = [max(cand)[1][1:]]
    return [(h, atts[h]) for h in sorted(atts) if "Content" in atts[h]]


def characters(doc, att):
    return {role: [(doc.words[a].start, doc.words[b - 1].end) for a, b in spans] for role, spans in att.items()}
