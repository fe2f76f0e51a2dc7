"""Trains the branch for grammar (names, parts of speech, trees) over an encoder that stays as it is, so that attributions do, too.

  python3 grammar.py --weights MODEL --corpora DIR --init model.pt --names names.json --out DIR --minutes 30

The encoder reads every passage once; its states are kept (half precision, about 5 kB a piece), and every pass after that costs a
seventh of a pass through the encoder. Writes model.pt and log.txt to --out.
"""
import argparse
import contextlib
import json
import os
import random
import time

import torch

import bert as bertlib
import model as M
import names
import polnear
import train
import tree
import ud
import wordpiece

HEADS = ("names", "upos", "xpos", "arc", "relation")


def arguments():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for k in ("--weights", "--corpora", "--init", "--names", "--out"):
        ap.add_argument(k, required=True)
    ap.add_argument("--minutes", type=float, default=30, help="of training, after the reading")
    ap.add_argument("--articles", type=float, default=0.25, help="share of the articles whose names are learned")
    ap.add_argument("--names-out", default="BBC Online", help="a re3d publisher kept out of training")
    ap.add_argument("--size", type=int, default=254)
    ap.add_argument("--bs", type=int, default=8)
    ap.add_argument("--lr", type=float, default=3e-4)
    ap.add_argument("--head-lr", type=float, default=1e-3)
    ap.add_argument("--drop", type=float, default=0.25)
    ap.add_argument("--warm", type=float, default=0.05)
    ap.add_argument("--evaluations", type=int, default=6)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--seed", type=int, default=1)
    return ap.parse_args()


class Kept:
    """Passages with the encoder's states of their pieces."""

    def __init__(self, model, tok, device):
        self.model, self.tok, self.device, self.items = model, tok, device, []

    @torch.no_grad()
    def read(self, item):
        states, _ = self.model.states(M.batch([item], self.tok, self.device))
        self.items.append((item, torch.stack([s[0] for s in states[-M.MIXED:]]).half().cpu()))

    def batches(self, size):
        """Batches of passages alike in kind and length, in random order."""
        out = []
        for trees in (False, True):
            mine = [k for k in self.items if (len(k[0]) > 3) == trees]
            random.shuffle(mine)
            for i in range(0, len(mine), size * 8):
                pool = sorted(mine[i: i + size * 8], key=lambda k: k[1].shape[1])
                out += [pool[j: j + size] for j in range(0, len(pool), size)]
        random.shuffle(out)
        return out

    def load(self, kept):
        """-> the batch, and the states of its passages, padded: [MIXED, B, T, H]"""
        b = M.batch([item for item, _ in kept], self.tok, self.device)
        states = torch.zeros(M.MIXED, len(kept), b["ids"].shape[1], kept[0][1].shape[-1], device=self.device)
        for i, (_, s) in enumerate(kept):
            states[:, i, : s.shape[1]] = s.to(self.device).float()
        return b, states


def items(a, docs, texts, trees):
    for t in trees:
        yield from ((t,) + p for p in ud.passages(t, a.size))
    some = random.sample(docs, int(a.articles * len(docs)))
    for d in some + texts:
        yield from ((d, i, j) for i, j in polnear.windows(d, a.size, a.size))


def main():
    a = arguments()
    os.makedirs(a.out, exist_ok=True)
    torch.manual_seed(a.seed)
    random.seed(a.seed)
    torch.set_num_threads(a.threads)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    logf = open(os.path.join(a.out, "log.txt"), "a")

    def log(*x):
        print(*x, flush=True)
        print(*x, file=logf, flush=True)
    model, vocab, lower = bertlib.tagger(a.weights)
    tok = wordpiece.Tokenizer(vocab, lower)
    a.trees, a.leave_out = 1, None
    docs = train.read_docs(a, tok, "train")
    train.read_names(a, docs)
    trees, dev = train.read_trees(a, tok)
    texts = [t for t in names.re3d(os.path.join(a.corpora, "re3d", "re3d.tar.gz"), tok, polnear.UNKNOWN) if not t.name.startswith(a.names_out)]
    log(vars(a))
    model.to(device)
    log("fresh", model.load(torch.load(a.init, map_location=device)))
    model.eval()
    kept, t0 = Kept(model, tok, device), time.time()
    for item in items(a, docs, texts, trees):
        kept.read(item)
    log("passages %d read in %.0f s" % (len(kept.items), time.time() - t0))
    for name, p in model.named_parameters():
        p.requires_grad_(name.startswith("grammar.") or name.split(".")[0] in HEADS)
    model.drop.p = a.drop
    rates = {True: a.lr, False: a.head_lr}
    opt = torch.optim.AdamW([{"params": [p], "lr": 0, "base": rates[name.startswith("grammar.layers")],
                              "weight_decay": 0.01 if p.dim() > 1 else 0.0}
                             for name, p in model.named_parameters() if p.requires_grad], betas=(0.9, 0.98), eps=1e-6)

    def evaluate(progress):
        torch.save(model.state_dict(), os.path.join(a.out, "model.pt"))
        log("TREES %.2f" % progress, json.dumps(tree.evaluate(model, dev, tok, a.size, 16, device, contextlib.nullcontext)))
    evaluate(0)
    model.train()
    t0, paused, queue, step, passes, nxt, run = time.time(), 0.0, [], 0, 0, 1 / a.evaluations, {}
    while (progress := (time.time() - t0 - paused) / 60 / a.minutes) < 1:
        if not queue:
            queue, passes = kept.batches(a.bs), passes + 1
        rate = progress / a.warm if progress < a.warm else max(0.02, (1 - progress) / (1 - a.warm))
        for g in opt.param_groups:
            g["lr"] = g["base"] * rate
        b, states = kept.load(queue.pop())
        out = model.grammatical(states, bertlib.padding(b["mask"], model.bert.layers[0].heads), b)
        ls = train.losses(out, b)
        sum(ls.values()).backward()
        torch.nn.utils.clip_grad_norm_([p for g in opt.param_groups for p in g["params"]], 1.0)
        opt.step()
        opt.zero_grad(set_to_none=True)
        step += 1
        for k, v in ls.items():
            run.setdefault(k, []).append(float(v.detach()))
        if step % 50 == 0:
            log("step %d pass %d progress %.3f; %s" % (step, passes, progress, " ".join("%s %.3f" % (k, sum(v) / len(v)) for k, v in run.items())))
            run = {}
        if progress >= nxt:
            nxt, e = nxt + 1 / a.evaluations, time.time()
            evaluate(progress)
            paused += time.time() - e
    evaluate(1)
    log("mix", [round(x, 3) for x in model.grammar.mix.softmax(0).tolist()])


if __name__ == "__main__":
    main()
