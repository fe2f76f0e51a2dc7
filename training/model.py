"""The encoder's heads, and batches for it.

Over the first piece of every word:
  tag     BIO scores (7) of the outermost layer
  inner   BIO scores (7) of the layer inside contents
  cue     for every word, a score for every word of the passage as first word of its cue (read in contents and cues)
  icue    the same for the inner layer
  source  for every first word of a cue, a score for every word as first word of its source; itself: none
  begin   for every first word of a cue, a score for every word as first word of its content
  end     the same for the content's last word
  names   BIO scores of names
Over tokens, each read at one of its words (ud.py):
  upos, xpos   part of speech, universal and of the Penn Treebank
  arc          for every token, a score for every token of its sentence as its head; itself: root
  relation     for every token and a head of it, scores of the relation
The links are biaffine with a learned bias by signed, bucketed distance.
"""
import numpy as np
import torch
import torch.nn as nn

import names
import ud
from polnear import LINKS, TAGS, UNKNOWN

EDGES = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128)      # distances in words at which a bucket begins
LABELS = {"tag": TAGS, "inner": TAGS, "names": names.LABELS}
ABSENT = -1e4                                                    # score of a target that is none


class Link(nn.Module):
    """score[i, j] of word j as the target of word i."""

    def __init__(self, h, dim):
        super().__init__()
        self.child, self.target = nn.Linear(h, dim), nn.Linear(h, dim)
        self.bi = nn.Parameter(torch.randn(dim, dim) * 0.02)
        self.bias = nn.Linear(dim, 1)
        self.near = nn.Parameter(torch.zeros(2 * len(EDGES) + 1))
        self.register_buffer("edges", torch.tensor(EDGES), persistent=False)

    def forward(self, x):
        c, t = torch.tanh(self.child(x)), torch.tanh(self.target(x))
        s = torch.matmul(torch.matmul(c, self.bi), t.transpose(1, 2)) + self.bias(t).transpose(1, 2)
        i = torch.arange(x.shape[1], device=x.device)
        d = i[None, :] - i[:, None]
        bucket = (d.abs()[:, :, None] >= self.edges).sum(-1) * d.sign() + len(EDGES)
        return s.float() + self.near[bucket].float()


class Relation(nn.Module):
    """Scores of the relation between a token and its head."""

    def __init__(self, h, dim):
        super().__init__()
        self.child, self.head = nn.Linear(h, dim), nn.Linear(h, dim, bias=False)
        self.label = nn.Linear(dim, len(ud.RELATIONS))

    def forward(self, x, head):
        h = self.head(x)
        h = h.gather(1, head.unsqueeze(-1).expand(-1, -1, h.shape[-1]))
        return self.label(torch.tanh(self.child(x) + h)).float()


class Tagger(nn.Module):
    def __init__(self, bert, dim=128, drop=0.1):
        super().__init__()
        h = bert.ln.weight.shape[0]
        self.bert = bert
        self.shape, self.quote, self.para = nn.Embedding(6, h), nn.Embedding(2, h), nn.Embedding(2, h)
        for e in (self.shape, self.quote, self.para):
            nn.init.zeros_(e.weight)
        self.drop = nn.Dropout(drop)
        for name, labels in LABELS.items():
            setattr(self, name, nn.Linear(h, len(labels)))
        for name in LINKS:
            setattr(self, name, Link(h, dim))
        self.upos, self.xpos = nn.Linear(h, len(ud.UPOS)), nn.Linear(h, len(ud.XPOS))
        self.arc, self.relation = Link(h, 2 * dim), Relation(h, 2 * dim)

    def encode(self, b):
        extra = self.shape(b["shape"]) + self.quote(b["quote"]) + self.para(b["para"])
        x = self.bert(b["ids"], b["mask"], extra)
        x = x.gather(1, b["first"].unsqueeze(-1).expand(-1, -1, x.shape[-1]))
        return self.drop(x)

    def forward(self, b):
        x = self.encode(b)
        out = {name: getattr(self, name)(x).float() for name in LABELS}
        if "token" in b:
            out.update(self.syntax(x, b))
        else:
            for name in LINKS:
                out[name] = getattr(self, name)(x).masked_fill(~b["wmask"][:, None, :], ABSENT)
        return out

    def syntax(self, x, b):
        x = x.gather(1, b["token"].unsqueeze(-1).expand(-1, -1, x.shape[-1]))
        s = b["sentence"]
        arc = self.arc(x).masked_fill(s[:, :, None] != s[:, None, :], ABSENT)
        head = b["y_arc"].clamp(min=0) if self.training else arc.argmax(-1)
        return {"upos": self.upos(x).float(), "xpos": self.xpos(x).float(), "arc": arc, "relation": self.relation(x, head)}


def batch(items, tok, device="cpu"):
    """items: [(doc, a, b)] of words, or [(tree, a, b, first token, end token)] -> tensors: what `Tagger` reads and, under y_*, what
    it should say."""
    n = len(items)
    tl = max(sum(len(it[0].ids[i]) for i in range(it[1], it[2])) for it in items) + 2
    wl = max(it[2] - it[1] for it in items)
    z = {k: np.zeros((n, tl), np.int64) for k in ("ids", "shape", "quote", "para")}
    z["mask"] = np.zeros((n, tl), np.float32)
    z["shape"][:] = 5
    z["ids"][:] = tok.pad
    first, wmask = np.zeros((n, wl), np.int64), np.zeros((n, wl), bool)
    y = {k: np.full((n, wl), UNKNOWN) for k in tuple(LABELS) + LINKS}
    for r, (d, a, b, *_) in enumerate(items):
        t = 1
        z["ids"][r, 0] = tok.cls
        for i in range(a, b):
            w, k = d.words[i], i - a
            first[r, k] = t
            for p in d.ids[i]:
                z["ids"][r, t], z["shape"][r, t], z["quote"][r, t] = p, w.shape, w.quote
                t += 1
            z["para"][r, first[r, k]] = w.para
            y["tag"][r, k], y["inner"][r, k], y["names"][r, k] = d.tags[i], d.inner[i], d.names[i]
            for name in LINKS:
                target = getattr(d, name)[i]
                if a <= target < b:
                    y[name][r, k] = target - a
        z["ids"][r, t] = tok.sep
        z["mask"][r, : t + 1] = 1
        wmask[r, : b - a] = True
    if len(items[0]) > 3:
        z.update(tokens(items, y))
    z.update(first=first, wmask=wmask, **{"y_" + k: v for k, v in y.items()})
    return {k: torch.from_numpy(v).to(device) for k, v in z.items()}


def tokens(items, y):
    n, m = len(items), max(it[4] - it[3] for it in items)
    token, sentence = np.zeros((n, m), np.int64), np.full((n, m), UNKNOWN) - np.arange(m)      # what pads is a sentence of its own
    for k in ("upos", "xpos", "arc", "relation"):
        y[k] = np.full((n, m), UNKNOWN)
    for r, (d, a, _, i, j) in enumerate(items):
        for k in range(j - i):
            _, _, upos, xpos, head, relation, number = d.tokens[i + k]
            token[r, k], sentence[r, k] = d.at[i + k] - a, number
            y["upos"][r, k], y["xpos"][r, k] = ud.UPOS.index(upos), ud.XPOS.index(xpos)
            y["arc"][r, k], y["relation"][r, k] = head - i, ud.RELATIONS.index(relation)
    return {"token": token, "sentence": sentence}
