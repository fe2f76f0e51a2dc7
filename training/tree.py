"""Dependency trees from scores, and how good they are."""
import numpy as np
import torch

import ud
from model import batch

ROOTS = 5       # likeliest roots that are tried


def best_tree(scores):
    """Maximum spanning tree (Chu and Liu 1965, Edmonds 1967) with one root. scores[i, j]: j as head of i, i == j: root -> heads."""
    best = None
    for root in np.argsort(-np.diag(scores))[:ROOTS]:
        s = scores.copy()
        np.fill_diagonal(s, -np.inf)
        heads = _arborescence(s, int(root))
        total = scores[root, root] + sum(s[i, h] for i, h in enumerate(heads) if i != root)
        heads[root] = root
        if best is None or total > best[0]:
            best = total, heads
    return best[1]


def _arborescence(s, root):
    n = len(s)
    heads = s.argmax(1)
    heads[root] = root
    cycle = _cycle(heads, root)
    if cycle is None:
        return heads
    rest = [i for i in range(n) if i not in cycle]
    place = {v: k for k, v in enumerate(rest)}
    c = len(rest)                                        # the cycle as one node
    t = np.full((c + 1, c + 1), -np.inf)
    t[:c, :c] = s[np.ix_(rest, rest)]
    enter, leave = {}, {}
    for v in rest:
        gain = [s[u, v] - s[u, heads[u]] for u in cycle]
        enter[v] = cycle[int(np.argmax(gain))]
        t[c, place[v]] = max(gain)
        leave[v] = cycle[int(np.argmax(s[v, cycle]))]
        t[place[v], c] = s[v, leave[v]]
    inner = _arborescence(t, place[root])
    for v in rest:
        if v != root:
            heads[v] = leave[v] if inner[place[v]] == c else rest[inner[place[v]]]
    way = rest[inner[c]]
    heads[enter[way]] = way
    return heads


def _cycle(heads, root):
    state = [0] * len(heads)
    for i in range(len(heads)):
        path = []
        while state[i] == 0 and i != root:
            state[i] = 1
            path.append(i)
            i = heads[i]
        if state[i] == 1 and i in path:
            return path[path.index(i):]
        for v in path:
            state[v] = 2
    return None


@torch.no_grad()
def evaluate(model, trees, tok, size, bs, device, amp):
    """Accuracy over all tokens, relations without subtypes: part of speech, heads (UAS), heads with relations (LAS)."""
    model.eval()
    items = sorted(((t,) + p for t in trees for p in ud.passages(t, size)), key=lambda it: it[2] - it[1])
    plain = np.array([ud.RELATIONS.index(r) if (r := n.split(":")[0]) in ud.RELATIONS else -1 for n in ud.RELATIONS])
    n = upos = xpos = uas = las = 0
    for k in range(0, len(items), bs):
        b = batch(items[k: k + bs], tok, device)
        with amp():
            x = model.encode(b)
            out = model.syntax(x, b)
            x = x.gather(1, b["token"].unsqueeze(-1).expand(-1, -1, x.shape[-1]))
            heads = torch.zeros_like(b["token"])
            arc, sentence = out["arc"].cpu().double().numpy(), b["sentence"].cpu().numpy()
            for r in range(len(arc)):
                for number in set(sentence[r][sentence[r] >= 0]):
                    w = np.flatnonzero(sentence[r] == number)
                    heads[r, w] = torch.tensor(w[best_tree(arc[r][np.ix_(w, w)])], device=device)
            relation = plain[model.relation(x, heads).argmax(-1).cpu().numpy()]
        y = {k: b["y_" + k].cpu().numpy() for k in ("upos", "xpos", "arc", "relation")}
        known = y["upos"] >= 0
        right = (heads.cpu().numpy() == y["arc"]) & known
        n += known.sum()
        upos += ((out["upos"].argmax(-1).cpu().numpy() == y["upos"]) & known).sum()
        xpos += ((out["xpos"].argmax(-1).cpu().numpy() == y["xpos"]) & known).sum()
        uas += right.sum()
        las += (right & (relation == plain[y["relation"].clip(0)])).sum()
    model.train()
    return {k: round(100 * float(v) / n, 2) for k, v in (("UPOS", upos), ("XPOS", xpos), ("UAS", uas), ("LAS", las))}
