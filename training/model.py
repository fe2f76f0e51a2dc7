"""The encoder's heads, and batches for it.

Over the first piece of every word:
  tag     BIO scores (7) of the outermost layer
  inner   BIO scores (7) of the layer inside contents
  cue     for every word, a score for every word of the passage as first word of its cue (read in contents and cues)
  icue    the same for the inner layer
  source  for every first word of a cue, a score for every word as first word of its source; itself: none
  begin   for every first word of a cue, a score for every word as first word of its content
  end     the same for the content's last word
The links are biaffine with a learned bias by signed, bucketed distance.
"""
import numpy as np
import torch
import torch.nn as nn

from polnear import LINKS, TAGS, UNKNOWN

EDGES = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128)      # distances in words at which a bucket begins


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


class Tagger(nn.Module):
    def __init__(self, bert, dim=128, drop=0.1):
        super().__init__()
        h = bert.ln.weight.shape[0]
        self.bert = bert
        self.shape, self.quote, self.para = nn.Embedding(6, h), nn.Embedding(2, h), nn.Embedding(2, h)
        for e in (self.shape, self.quote, self.para):
            nn.init.zeros_(e.weight)
        self.drop = nn.Dropout(drop)
        self.tag, self.inner = nn.Linear(h, len(TAGS)), nn.Linear(h, len(TAGS))
        for name in LINKS:
            setattr(self, name, Link(h, dim))

    def encode(self, b):
        extra = self.shape(b["shape"]) + self.quote(b["quote"]) + self.para(b["para"])
        x = self.bert(b["ids"], b["mask"], extra)
        x = x.gather(1, b["first"].unsqueeze(-1).expand(-1, -1, x.shape[-1]))
        return self.drop(x)

    def forward(self, b):
        x = self.encode(b)
        out = {"tag": self.tag(x).float(), "inner": self.inner(x).float()}
        for name in LINKS:
            out[name] = getattr(self, name)(x).masked_fill(~b["wmask"][:, None, :], -1e4)
        return out


def batch(items, tok, device="cpu"):
    """items: [(doc, a, b)] -> tensors: what `Tagger` reads and, under y_*, what it should say."""
    n = len(items)
    tl = max(sum(len(d.ids[i]) for i in range(a, b)) for d, a, b in items) + 2
    wl = max(b - a for _, a, b in items)
    z = {k: np.zeros((n, tl), np.int64) for k in ("ids", "shape", "quote", "para")}
    z["mask"] = np.zeros((n, tl), np.float32)
    z["shape"][:] = 5
    z["ids"][:] = tok.pad
    first, wmask = np.zeros((n, wl), np.int64), np.zeros((n, wl), bool)
    y = {k: np.full((n, wl), UNKNOWN) for k in ("tag", "inner") + LINKS}
    for r, (d, a, b) in enumerate(items):
        t = 1
        z["ids"][r, 0] = tok.cls
        for i in range(a, b):
            w, k = d.words[i], i - a
            first[r, k] = t
            for p in d.ids[i]:
                z["ids"][r, t], z["shape"][r, t], z["quote"][r, t] = p, w.shape, w.quote
                t += 1
            z["para"][r, first[r, k]] = w.para
            y["tag"][r, k], y["inner"][r, k] = d.tags[i], d.inner[i]
            for name in LINKS:
                target = getattr(d, name)[i]
                if a <= target < b:
                    y[name][r, k] = target - a
        z["ids"][r, t] = tok.sep
        z["mask"][r, : t + 1] = 1
        wmask[r, : b - a] = True
    z.update(first=first, wmask=wmask, **{"y_" + k: v for k, v in y.items()})
    return {k: torch.from_numpy(v).to(device) for k, v in z.items()}
