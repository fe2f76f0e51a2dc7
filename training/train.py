"""Trains the encoder: attributions, syntax and names together. CPU and CUDA alike.

  python3 train.py --weights MODEL --corpora DIR --scorer score_attribution.py --out DIR [--epochs 8 | --minutes 90] ...

MODEL is a jar with a pretrained encoder (README.md names them); --init goes on from a model.pt of an earlier run and, with --natural 1,
lets it label the layer inside natural contents (natural.py). Writes to --out: log.txt, model.pt (float32; also a checkpoint at every
evaluation) and pred/*.ann for the dev side.
Recipe: word and position tables frozen; AdamW, heads --head-lr, encoder --lr for the top layer times --decay a layer
below; linear warm-up, then linear to zero over the planned steps or, with --minutes, over the clock.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tarfile
import time

import torch
import torch.nn.functional as F

import bert as bertlib
import layers
import model as M
import names
import natural
import polnear
import tree
import ud
import wordpiece
from compose import Composer
from decode import characters, decode, predict

WEIGHTS = {"tag": 1.0, "inner": 0.5, "cue": 0.3, "icue": 0.2, "source": 0.2, "begin": 0.15, "end": 0.15,
           "names": 0.5, "upos": 0.3, "xpos": 0.2, "arc": 0.6, "relation": 0.4}

ARTICLES_BY_HAND = 2    # how often an article annotated by hand is read in a pass


def groups(model, lr, decay, head_lr):
    n, out = len(model.bert.layers), []
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        if name.startswith("bert.layers."):
            r = lr * decay ** (n - 1 - int(name.split(".")[2]))
        elif name.startswith("bert."):
            r = lr * decay ** n
        else:
            r = head_lr
        out.append({"params": [p], "lr": r, "base": r, "weight_decay": 0.01 if p.dim() > 1 else 0.0})
    return out


def losses(out, b):
    result = {}
    for k, w in WEIGHTS.items():
        y = b.get("y_" + k)
        if y is not None and k in out and (y >= 0).any():
            result[k] = w * F.cross_entropy(out[k].reshape(-1, out[k].shape[-1]), y.reshape(-1), ignore_index=polnear.UNKNOWN)
    return result


def hide(b, share, tok):
    ids = b["ids"]
    ids[(torch.rand(ids.shape, device=ids.device) < share) & (ids != tok.cls) & (ids != tok.sep) & (ids != tok.pad)] = tok.mask


class Batches:
    """Endless batches; each pass cuts the articles elsewhere, and some passages get a second layer. Trees come in batches of
    their own, in their share of a pass."""

    def __init__(self, docs, texts, trees, a):
        self.docs, self.texts, self.trees, self.a = docs, texts, trees, a
        self.composer = Composer(docs, a.seed)
        self.passes, self.queue = 0, []

    def __iter__(self):
        return self

    def __next__(self):
        if not self.queue:
            self.queue = self._pass()
            self.passes += 1
        return self.queue.pop()

    def _items(self):
        for d in self.docs:
            for i, j in polnear.windows(d, self.a.size, self.a.size, random.randint(self.a.size // 4, self.a.size)):
                made = self.composer.compose(d, i, j) if random.random() < self.a.compose else None
                yield self._fit(made) if made else (d, i, j)
        for t in self.texts:
            for i, j in polnear.windows(t, self.a.size, self.a.size, random.randint(self.a.size // 4, self.a.size)):
                yield t, i, j

    def _passages(self):
        """Passages of trees: all of them as often as `--trees` says, the broken part drawn."""
        every = [(t,) + p for t in self.trees for p in ud.passages(t, self.a.size)]
        whole, part = divmod(self.a.trees * len(every), len(every)) if every else (0, 0)
        return every * int(whole) + random.sample(every, int(part))

    def _fit(self, s):
        k, n = 0, 0
        while n < len(s.words) and k + len(s.ids[n]) <= self.a.size:
            k += len(s.ids[n])
            n += 1
        return s, 0, n

    def _pass(self):
        out = self._batches(list(self._items())) + self._batches(self._passages())
        random.shuffle(out)
        return out

    def _batches(self, items):
        def pieces(it):
            return sum(len(it[0].ids[w]) for w in range(it[1], it[2]))
        out = []
        random.shuffle(items)
        for i in range(0, len(items), self.a.bs * 8):          # sorted by length inside pools of 8 batches
            pool = sorted(items[i: i + self.a.bs * 8], key=pieces)
            out += [pool[k: k + self.a.bs] for k in range(0, len(pool), self.a.bs)]
        return out


def evaluate(model, docs, tok, a, gold, amp, device):
    pred = os.path.join(a.out, "pred")
    os.makedirs(pred, exist_ok=True)
    for f in os.listdir(pred):
        os.remove(os.path.join(pred, f))
    scores = predict(model, docs, tok, a.size, a.size // 2, a.bs, device, amp)
    for d in docs:
        polnear.write_ann(os.path.join(pred, d.name + ".ann"), d.text, [characters(d, t) for _, t in decode(scores[d.name])])
    model.train()
    r = subprocess.run([sys.executable, a.scorer, gold, pred, "--json", "--skip-missing"], capture_output=True, text=True)
    if r.returncode:
        return {"error": r.stderr[-500:]}
    r = json.loads(r.stdout)
    return {"attribution": r["attribution"], "detection": r["detection"]["f1"], "exact": {k: v["f1"] for k, v in r["exact"].items()}}


def arguments():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for k in ("--weights", "--corpora", "--scorer", "--out"):
        ap.add_argument(k, required=True)
    ap.add_argument("--init", help="model.pt of an earlier run")
    ap.add_argument("--layers", type=int, help="the first layers of the pretrained encoder only")
    ap.add_argument("--leave-out", help="a PolNeAR publisher kept out of training")
    ap.add_argument("--epochs", type=float, default=8)
    ap.add_argument("--minutes", type=float, default=0, help="the schedule follows the wall clock and ends here")
    ap.add_argument("--size", type=int, default=254, help="pieces a passage, without [CLS] and [SEP]")
    ap.add_argument("--bs", type=int, default=16)
    ap.add_argument("--lr", type=float, default=2e-4)
    ap.add_argument("--head-lr", type=float, default=1e-3)
    ap.add_argument("--decay", type=float, default=0.9)
    ap.add_argument("--warm", type=float, default=0.1)
    ap.add_argument("--compose", type=float, default=0.35, help="share of passages given a second layer")
    ap.add_argument("--hand", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", "layers.jsonl"),
                    help="layers annotated by hand; empty: none")
    ap.add_argument("--natural", type=int, default=0, help="label the layer inside other contents with the weights of --init first")
    ap.add_argument("--trees", type=float, default=1.4, help="passes over the treebanks in a pass over the articles")
    ap.add_argument("--names", help="names in PolNeAR's texts, as another recognizer found them (names.py)")
    ap.add_argument("--names-out", default="BBC Online", help="a re3d publisher kept out of training")
    ap.add_argument("--mask", type=float, default=0.04, help="share of pieces hidden from the encoder, against overfitting")
    ap.add_argument("--eval-every", type=float, default=1.0, help="in passes")
    ap.add_argument("--eval-docs", type=int, default=28, help="dev articles of an evaluation on the way")
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--bf16", type=int, default=0, help="autocast; pays where the processor or GPU is faster at it")
    ap.add_argument("--seed", type=int, default=1)
    return ap.parse_args()


def publishers(a):
    return polnear.publishers(os.path.join(a.corpora, "polnear", "metadata.tsv"))


def read_docs(a, tok, side):
    path = os.path.join(a.corpora, "polnear", side + ".tar.gz")
    docs = [polnear.Doc(*d, tok) for d in polnear.load(path)]
    if a.leave_out and side == "train":
        who = publishers(a)
        docs = [d for d in docs if who[d.name] != a.leave_out]
    return docs


def read_names(a, docs):
    if a.names:
        with open(a.names, encoding="utf-8") as f:
            found = json.load(f)
        known = names.peoples()
        for d in docs:
            if d.name in found:
                spans = [(s, e, names.split(d.text[s:e], known) if kind == "MISC" else kind) for s, e, kind in found[d.name]]
                d.names = names.mark(d.words, spans, [0] * len(d.words), polnear.UNKNOWN)


def read_trees(a, tok):
    """-> training trees (EWT, and GUM without its documents for reporting), EWT's development trees"""
    if not a.trees:
        return [], []
    ewt, gum = os.path.join(a.corpora, "ud-ewt", "en_ewt-ud-%s.conllu.gz"), os.path.join(a.corpora, "gum", "train.tar.gz")

    def trees(path, wanted=None):
        return [(s, ud.Tree(s, tok, polnear.UNKNOWN)) for s in ud.read(path, wanted)]
    with tarfile.open(gum) as t:
        reporting = set(sorted(n for n in t.getnames() if "/news/" in "/" + n and n.endswith(".conllu"))[:8])
    news = trees(gum, lambda n: n not in reporting)
    known = names.peoples()
    for s, t in news:
        names.gum(t, s, polnear.UNKNOWN, known)
    return [t for _, t in trees(ewt % "train") + news], [t for _, t in trees(ewt % "dev")]


def main():
    a = arguments()
    os.makedirs(a.out, exist_ok=True)
    torch.manual_seed(a.seed)
    random.seed(a.seed)
    torch.set_num_threads(a.threads)
    device = "cuda" if torch.cuda.is_available() else "cpu"

    def amp():
        return torch.autocast(device, dtype=torch.bfloat16, enabled=bool(a.bf16) or device == "cuda")
    logf = open(os.path.join(a.out, "log.txt"), "a")

    def log(*x):
        print(*x, flush=True)
        print(*x, file=logf, flush=True)
    model, vocab, lower = bertlib.tagger(a.weights, a.layers)
    tok = wordpiece.Tokenizer(vocab, lower)
    train, dev = read_docs(a, tok, "train"), read_docs(a, tok, "dev")
    if a.hand:
        made, count = layers.label(train, a.hand, a.corpora, tok)
        train += made * ARTICLES_BY_HAND
    read_names(a, train)
    trees, dev_trees = read_trees(a, tok)
    texts = [t for t in names.re3d(os.path.join(a.corpora, "re3d", "re3d.tar.gz"), tok, polnear.UNKNOWN) if not t.name.startswith(a.names_out)]
    log(vars(a))
    if a.hand:
        log("by hand: articles", len(made), "inner attributions", count)
    log("trees", len(trees), "tokens", sum(len(t.tokens) for t in trees), "texts with names", len(texts),
        "names", sum(x % 2 for d in texts + trees + train for x in d.names if x > 0))
    log("docs", len(train), len(dev), "words", sum(len(d.words) for d in train), "attributions", sum(len(d.atts) for d in train))
    model.to(device)
    if a.init:
        fresh = model.load_state_dict(torch.load(a.init, map_location=device), strict=False)
        log("fresh heads", sorted({k.split(".")[0] for k in fresh.missing_keys}))
    if a.natural:
        log("attributions inside contents", natural.label(train, model, tok, a.size, device, amp))
    model.bert.word.weight.requires_grad_(False)
    model.bert.pos.weight.requires_grad_(False)
    opt = torch.optim.AdamW(groups(model, a.lr, a.decay, a.head_lr), betas=(0.9, 0.98), eps=1e-6)
    batches = Batches(train, texts, trees, a)
    log("frames", sum(len(v) for v in batches.composer.frames.values()), "donors", len(batches.composer.donors))
    first = next(batches)
    per_pass = len(batches.queue) + 1
    total, step, t0, paused, run, nxt = int(per_pass * a.epochs), 0, time.time(), 0.0, {}, a.eval_every
    gold = os.path.join(a.corpora, "polnear", "dev.tar.gz")
    model.train()
    while True:
        prog = (time.time() - t0 - paused) / 60 / a.minutes if a.minutes else step / total
        if prog >= 1:
            break
        f = prog / a.warm if prog < a.warm else max(0.02, (1 - prog) / (1 - a.warm))
        for g in opt.param_groups:
            g["lr"] = g["base"] * f
        b = M.batch(first if step == 0 else next(batches), tok, device)
        hide(b, a.mask, tok)
        with amp():
            out = model(b)
        ls = losses(out, b)
        sum(ls.values()).backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
        opt.step()
        opt.zero_grad(set_to_none=True)
        step += 1
        for k, v in ls.items():
            run.setdefault(k, []).append(float(v.detach()))
        if step % 25 == 0:
            w = time.time() - t0 - paused
            log("step %d pass %.2f progress %.3f wall %.0f s, %.0f s per 1000 passages; %s" % (
                step, step / per_pass, prog, w, w / step / a.bs * 1000,
                " ".join("%s %.3f" % (k, sum(v) / len(v)) for k, v in run.items())))
            run = {}
        if step / per_pass >= nxt:
            nxt += a.eval_every
            e = time.time()
            torch.save(model.state_dict(), os.path.join(a.out, "model.pt"))
            log("EVAL pass %.2f" % (step / per_pass), json.dumps(evaluate(model, dev[::max(1, len(dev) // a.eval_docs)], tok, a, gold, amp, device)))
            if dev_trees:
                log("TREES", json.dumps(tree.evaluate(model, dev_trees, tok, a.size, a.bs, device, amp)))
            paused += time.time() - e
    torch.save(model.state_dict(), os.path.join(a.out, "model.pt"))
    log("trained steps %d passes %.2f wall %.0f s" % (step, step / per_pass, time.time() - t0 - paused))
    log("EVAL final", json.dumps(evaluate(model, dev, tok, a, gold, amp, device)))
    if a.leave_out:
        who = publishers(a)
        for p in sorted(set(who.values())):
            log("EVAL final", p, json.dumps(evaluate(model, [d for d in dev if who[d.name] == p], tok, a, gold, amp, device)))
    if dev_trees:
        log("TREES final", json.dumps(tree.evaluate(model, dev_trees, tok, a.size, a.bs, device, amp)))


if __name__ == "__main__":
    main()
